import { z } from 'zod';
import { event, id } from './contract.ts';

export const usersContracts = [
  event('users', 'user.updated', z.object({ userId: id, displayName: z.string() })),
  /** The account may not be used from now on. */
  event('users', 'user.suspended', z.object({ userId: id })),
  event('users', 'user.reactivated', z.object({ userId: id })),
  /** The person is gone: whoever keeps something personal of theirs erases it. */
  event('users', 'user.deleted', z.object({ userId: id })),
] as const;
