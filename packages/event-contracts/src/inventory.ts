import { z } from 'zod';
import { command, event, id, quantity, timestamp } from './contract.ts';

const line = z.object({ variantId: id, quantity });

export const inventoryContracts = [
  /** Holds stock for an order, all lines or none. Answered by `inventory.reserved` or `inventory.rejected`. */
  command(
    'inventory',
    'inventory.reserve',
    z.object({ orderId: id, lines: z.array(line).min(1), expiresAt: timestamp }),
  ),
  /** Payment has begun: the reservation no longer expires by the clock, only its order ends it. */
  command('inventory', 'inventory.hold', z.object({ orderId: id })),
  /** Gives back what the order still holds. Answered by `inventory.released`, also when there was nothing to release. */
  command('inventory', 'inventory.release', z.object({ orderId: id, reason: z.string() })),
  /** Puts units that had left for an order back into the stock, once for each reference. */
  command(
    'inventory',
    'inventory.restock',
    z.object({ orderId: id, reference: z.string().max(128), lines: z.array(line).min(1) }),
  ),
  event('inventory', 'inventory.reserved', z.object({ orderId: id, reservationId: id, expiresAt: timestamp })),
  event(
    'inventory',
    'inventory.rejected',
    z.object({
      orderId: id,
      shortages: z.array(z.object({ variantId: id, requested: quantity, available: z.number().int().min(0) })),
    }),
  ),
  event(
    'inventory',
    'inventory.released',
    z.object({ orderId: id, reason: z.enum(['cancelled', 'expired', 'nothingHeld']) }),
  ),
  /** The order's units have left the stock. Follows `order.paid` and `order.confirmed`. */
  event('inventory', 'inventory.committed', z.object({ orderId: id, lines: z.array(line) })),
  event(
    'inventory',
    'inventory.adjusted',
    z.object({ variantId: id, onHand: z.number().int(), available: z.number().int(), reason: z.string() }),
  ),
  /** Fewer units are left than the shop wants to have; once for each time that the threshold is crossed. */
  event(
    'inventory',
    'inventory.low',
    z.object({
      variantId: id,
      sku: z.string(),
      shopId: id.optional(),
      available: z.number().int(),
      threshold: z.number().int(),
    }),
  ),
] as const;
