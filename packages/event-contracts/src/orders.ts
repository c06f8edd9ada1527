import { z } from 'zod';
import { event, id, money, quantity, timestamp } from './contract.ts';

const line = z.object({ variantId: id, sku: z.string(), title: z.string(), quantity, shopId: id, total: money });
const cart = z.object({ cartId: id, cartVersion: z.number().int().min(0) });

export const ordersContracts = [
  event(
    'orders',
    'order.placed',
    z.object({ orderId: id, number: z.string(), customerId: id, total: money, cart, placedAt: timestamp }),
  ),
  /** The money has been captured; stock is to be committed. The pivot of the checkout saga. */
  event(
    'orders',
    'order.paid',
    z.object({
      orderId: id,
      number: z.string(),
      customerId: id,
      total: money,
      lines: z.array(line),
      shops: z.array(z.object({ shopId: id, total: money })),
    }),
  ),
  /** The order stands: stock is committed. Its cart may let go of what was bought. */
  event(
    'orders',
    'order.confirmed',
    z.object({
      orderId: id,
      number: z.string(),
      customerId: id,
      total: money,
      cart,
      lines: z.array(z.object({ variantId: id, quantity })),
    }),
  ),
  event('orders', 'order.cancelled', z.object({ orderId: id, number: z.string(), customerId: id, reason: z.string() })),
] as const;
