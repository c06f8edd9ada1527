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
  /** A guest has signed in, and what they had in their cart is in the customer's. Told more than once after a crash. */
  event('carts', 'cart.merged', z.object({ cartId: id, customerId: id, guestCartId: id, guestId: id })),
] as const;
