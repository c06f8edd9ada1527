import { z } from 'zod';
import { command, event, id, money } from './contract.ts';

const order = z.object({ orderId: id, paymentId: id });

export const paymentsContracts = [
  /** Answered by `payment.authorised`, `payment.action-required`, `payment.held` or `payment.failed`. */
  command(
    'payments',
    'payment.authorise',
    z.object({
      orderId: id,
      customerId: id,
      amount: money,
      method: z.object({
        kind: z.enum(['card', 'wallet', 'bankTransfer', 'cashOnDelivery']),
        /** A token of the provider; card numbers never reach the system. Absent where no provider takes the money. */
        token: z.string().max(255).optional(),
      }),
      /** Where it is sent to, by ISO 3166-1 alpha-2, for the risk check. */
      country: z.string().length(2).optional(),
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
    z.object({
      orderId: id,
      refundId: id,
      amount: money,
      reason: z.string().max(500),
      /** Whose sales are given back; adds up to the amount. In proportion to all shops' parts when absent. */
      shops: z.array(z.object({ shopId: id, amount: money })).optional(),
    }),
  ),
  event('payments', 'payment.initiated', order.extend({ amount: money })),
  event('payments', 'payment.authorised', order.extend({ amount: money })),
  event('payments', 'payment.action-required', order.extend({ actionUrl: z.string() })),
  /** A person must look at it before it is authorised or refused. */
  event('payments', 'payment.held', order.extend({ reason: z.string() })),
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
  /** What a shop had earned was sent to its account. */
  event('payments', 'payout.transferred', z.object({ transferId: id, shopId: id, amount: money })),
] as const;
