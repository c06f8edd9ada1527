import { z } from 'zod';
import { event, id } from './contract.ts';

export const authContracts = [
  /** An account exists and its e-mail is verified. */
  event('auth', 'user.registered', z.object({ userId: id, email: z.email(), displayName: z.string() })),
  /** The account is signed in to with another address from now on, which is verified. */
  event('auth', 'user.email-changed', z.object({ userId: id, email: z.email() })),
] as const;
