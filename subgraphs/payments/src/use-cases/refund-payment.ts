import { AppError } from '@agora/subgraph-kit/errors';
import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { Money } from '@agora/subgraph-kit/money';
import { payoutReversalPosting, refundPosting } from '../domain/ledger.ts';
import { recordRefund, refundOf, requestRefund, type OrderId, type Payment, type RefundId } from '../domain/payment.ts';
import { reversalOf, withReversal, type RecordedPayout } from '../domain/payout.ts';
import type { PaymentTransaction } from '../ports/payment-store.ts';
import type { Dependencies } from './dependencies.ts';
import { refundFailed, refundTold } from './payment-events.ts';
import { keyOf } from './provider-keys.ts';
import { takeStep, type Plan } from './take-step.ts';

export interface RefundPayment {
  readonly orderId: OrderId;
  readonly refundId: RefundId;
  readonly amount: Money;
  readonly reason: string;
}

/** @throws SUBGRAPH_UNAVAILABLE while the provider's answer is not known. */
export async function refundPayment(
  dependencies: Dependencies,
  command: RefundPayment,
  delivery: Delivery,
): Promise<void> {
  const { clock } = dependencies;
  const { orderId, refundId } = command;
  await takeStep(dependencies, {
    orderId,
    delivery,
    plan: (payment, transaction) => plan(command, payment, transaction, clock.now()),
    async record(payment, outcome, transaction) {
      const now = clock.now();
      const recorded = recordRefund(payment, refundId, outcome, now);
      await transaction.save(recorded);
      const refund = refundOf(recorded, refundId);
      if (refund?.state.status === 'succeeded') {
        await transaction.post(refundPosting(orderId, refundId, refund.amount), now);
        const payouts = await transaction.payoutsOf(orderId);
        if (payouts.length > 0) await reversePayouts(transaction, { orderId, ...refund, id: refundId }, payouts, now);
      }
      return recorded;
    },
    answer: (payment) => told(payment, refundId),
  });
}

/** Takes a refund back from those who had their share. Answers the payouts as they are then. */
export async function reversePayouts(
  transaction: PaymentTransaction,
  { orderId, id, amount }: { readonly orderId: OrderId; readonly id: RefundId; readonly amount: Money },
  payouts: readonly RecordedPayout[],
  now: Date,
): Promise<readonly RecordedPayout[]> {
  const reversals = reversalOf(payouts, amount);
  const left = payouts.map((payout, index) => {
    const reversal = reversals[index];
    return reversal === undefined ? payout : withReversal(payout, reversal);
  });
  await transaction.savePayouts(orderId, left, now);
  await transaction.post(payoutReversalPosting(orderId, id, reversals), now);
  return left;
}

async function plan(
  { orderId, refundId, ...asked }: RefundPayment,
  known: Payment | undefined,
  transaction: PaymentTransaction,
  now: Date,
): Promise<Plan> {
  if (known === undefined) return { kind: 'answer', event: refundFailed(orderId, refundId, 'notCaptured') };
  let payment = known;
  if (refundOf(known, refundId) === undefined) {
    try {
      payment = requestRefund(known, { id: refundId, ...asked }, now);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { kind: 'answer', event: refundFailed(orderId, refundId, error.message) };
    }
    await transaction.save(payment);
  }
  const { state } = payment;
  const refund = refundOf(payment, refundId);
  if (refund?.state.status !== 'pending' || state.status !== 'captured') {
    return { kind: 'answer', event: told(payment, refundId) };
  }
  const { authorisationId } = state;
  const key = keyOf.refund(orderId, refundId);
  const { amount } = refund;
  return { kind: 'ask', request: { key, send: (provider) => provider.refund({ key, authorisationId, amount }) } };
}

function told(payment: Payment, refundId: RefundId) {
  const refund = refundOf(payment, refundId);
  if (refund === undefined) throw new RangeError(`payment ${payment.id} has no refund ${refundId}`);
  return refundTold(payment, refund);
}
