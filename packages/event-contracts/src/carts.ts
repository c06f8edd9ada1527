import { z } from 'zod';
import { event, id, timestamp } from './contract.ts';

export const cartsContracts = [
  /** Nothing has happened to a cart with something in it for a long while. Once for each time that it is left. */
  event(
    'carts',
    'cart.abandoned',
    z.object({
      cartId: id,
      customerId: id,
      cartVersion: z.number().int().min(0),
      lineCount: z.number().int().min(1),
      lastChangedAt: timestamp,
    }),
  ),
] as const;
