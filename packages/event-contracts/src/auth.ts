import { z } from 'zod';
import { event, id } from './contract.ts';

export const authContracts = [
  /** An account exists and its e-mail is verified. The only event that carries an e-mail address. */
  event('auth', 'user.registered', z.object({ userId: id, email: z.email(), displayName: z.string() })),
] as const;
