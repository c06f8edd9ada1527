import { z } from 'zod';
import { event, id, timestamp } from './contract.ts';

export const authContracts = [
  /** An account exists and its e-mail is verified. */
  event('auth', 'user.registered', z.object({ userId: id, email: z.email(), displayName: z.string() })),
  /** The account is signed in to with another address from now on, which is verified. */
  event('auth', 'user.email-changed', z.object({ userId: id, email: z.email() })),
  /**
   * Access tokens of a session, subject (a user or a guest) or role that were issued before an instant are void, and what
   * is known of an API key or of a partner's keys is to be asked anew.
   */
  event(
    'auth',
    'access.revoked',
    z.object({
      kind: z.enum(['session', 'subject', 'role', 'apiKey', 'partner']),
      /** Of the session, user, key or partner; for a role its name, as it stands in tokens. */
      id,
      /** Tokens whose `iat` is before are void, to the fraction of a second; one of this instant is good. */
      notBefore: timestamp,
      /** When all that is void has expired by itself, by the clock of the issuer: nobody need remember longer. */
      expiresAt: timestamp,
    }),
  ),
] as const;
