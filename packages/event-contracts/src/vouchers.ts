import { z } from 'zod';
import { command, event, id, money, timestamp } from './contract.ts';

const order = z.object({ orderId: id, voucherId: id });

export const vouchersContracts = [
  /** Sets one use of a voucher aside for an order. Answered by `voucher.reserved` or `voucher.rejected`. */
  command('vouchers', 'voucher.reserve', order.extend({ customerId: id, discount: money, expiresAt: timestamp })),
  /** Payment has begun: the use no longer expires by the clock, only its order ends it. */
  command('vouchers', 'voucher.hold', z.object({ orderId: id })),
  /** Gives back the use that the order holds or has made. Answered by `voucher.released`, also when there was none. */
  command('vouchers', 'voucher.release', z.object({ orderId: id, reason: z.string() })),
  event('vouchers', 'voucher.reserved', order.extend({ expiresAt: timestamp })),
  event('vouchers', 'voucher.rejected', order.extend({ reason: z.string() })),
  event(
    'vouchers',
    'voucher.released',
    z.object({ orderId: id, reason: z.enum(['cancelled', 'expired', 'nothingHeld']) }),
  ),
  /** The order stands, and the use counts for good. Follows `order.paid` and `order.confirmed`. */
  event('vouchers', 'voucher.redeemed', order.extend({ customerId: id, discount: money })),
] as const;
