import { z } from 'zod';
import { command, event, id, money } from './contract.ts';

const order = z.object({ orderId: id, paymentId: id });

export const paymentsContracts = [
  /** Answered by `payment.authorised`, `payment.action-required` or `payment.failed`. */
  command(
    'payments',
    'payment.authorise',
    z.object({
      orderId: id,
      customerId: id,
      amount: money,
      /** A token of the provider; card numbers never reach the system. */
      method: z.object({ kind: z.enum(['card', 'wallet']), token: z.string().max(255) }),
    }),
  ),
  /** Answered by `payment.captured` or `payment.failed`. */
  command('payments', 'payment.capture', z.object({ orderId: id })),
  /** Answered by `payment.voided`, also when there was nothing to void. */
  command('payments', 'payment.void', z.object({ orderId: id, reason: z.string() })),
  /** Answered by `payment.refunded` or `payment.refund-failed`. */
  command(
    'payments',
    'payment.refund',
    z.object({ orderId: id, refundId: id, amount: money, reason: z.string().max(500) }),
  ),
  event('payments', 'payment.initiated', order.extend({ amount: money })),
  event('payments', 'payment.authorised', order.extend({ amount: money })),
  event('payments', 'payment.action-required', order.extend({ actionUrl: z.string() })),
  event('payments', 'payment.captured', order.extend({ amount: money })),
  /** The provider refused for good; `step` says what was refused. */
  event('payments', 'payment.failed', order.extend({ step: z.enum(['authorise', 'capture']), reason: z.string() })),
  event('payments', 'payment.voided', z.object({ orderId: id })),
  event('payments', 'payment.refunded', order.extend({ refundId: id, amount: money, refundedTotal: money })),
  event('payments', 'payment.refund-failed', z.object({ orderId: id, refundId: id, reason: z.string() })),
  event(
    'payments',
    'payout.recorded',
    z.object({ orderId: id, shopId: id, gross: money, commission: money, net: money }),
  ),
] as const;
