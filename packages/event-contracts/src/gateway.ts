import { z } from 'zod';
import { event, id, timestamp } from './contract.ts';

const count = z.number().int().nonnegative();

export const gatewayContracts = [
  /**
   * What was asked of one gateway in an interval, with the keys of a partner or by clients without any: sums, and nothing
   * that was sent or answered.
   */
  event(
    'gateway',
    'usage.recorded',
    z.object({
      /** Lies within one day in UTC. */
      from: timestamp,
      to: timestamp,
      /** Whose keys; absent for what came without one. */
      partnerId: id.optional(),
      /** What clients without a key call themselves; absent where they do not. */
      client: z.string().min(1).max(64).optional(),
      operations: z.array(
        z.object({
          /** Its name; null for all without one, and for what was refused before it was read. */
          operation: z.string().min(1).max(128).nullable(),
          requests: count,
          /** Of the requests, those that were refused as a whole. */
          refused: count,
          /** Of the requests, those that were answered with data and errors. */
          errors: count,
          /** What the answers have cost together. */
          cost: count,
        }),
      ),
    }),
  ),
] as const;
