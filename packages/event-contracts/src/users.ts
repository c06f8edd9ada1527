import { z } from 'zod';
import { event, id } from './contract.ts';

export const usersContracts = [
  event('users', 'user.updated', z.object({ userId: id, displayName: z.string() })),
  event('users', 'user.deleted', z.object({ userId: id })),
] as const;
