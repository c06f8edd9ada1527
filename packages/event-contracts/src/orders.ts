import { z } from 'zod';
import { event, id, money, quantity, timestamp } from './contract.ts';

const line = z.object({
  variantId: id,
  sku: z.string(),
  title: z.string(),
  quantity,
  shopId: id,
  /** What the customer pays for it: less discount, with tax. */ total: money,
});
const identity = z.object({ orderId: id, number: z.string(), customerId: id });
const shopOrder = identity.extend({ shopOrderId: id, shopId: id });
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
      /** What the customer has paid to each shop: lines less discounts, tax, and shipping. */
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
      /** When it was placed: what was done to the cart since is not of this order. */
      placedAt: timestamp.optional(),
    }),
  ),
  event('orders', 'order.cancelled', identity.extend({ reason: z.string() })),
  /** A shop has sent its part of the order on its way. */
  event(
    'orders',
    'order.shipped',
    shopOrder.extend({ carrier: z.string().optional(), trackingNumber: z.string().optional() }),
  ),
  /** A shop's part of the order has arrived. */
  event('orders', 'order.delivered', shopOrder),
  /** The shop has what the customer has sent back. */
  event(
    'orders',
    'order.returned',
    identity.extend({
      returnId: id,
      shopId: id,
      lines: z.array(z.object({ variantId: id, sku: z.string(), quantity })),
    }),
  ),
] as const;
