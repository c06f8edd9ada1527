import { AppError } from '@agora/subgraph-kit/errors';
import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { Money } from '@agora/subgraph-kit/money';
import { payoutReversalPosting, refundPosting } from '../domain/ledger.ts';
import {
  recordRefund,
  refundOf,
  requestRefund,
  type OrderId,
  type Payment,
  type Refund,
  type RefundId,
  type ShopPart,
} from '../domain/payment.ts';
import { reversalOf, withReversal, type RecordedPayout } from '../domain/payout.ts';
import type { PaymentTransaction } from '../ports/payment-store.ts';
import type { Dependencies } from './dependencies.ts';
import { refundFailed, refundTold } from './payment-events.ts';
import { keyOf } from '../ports/provider-keys.ts';
import { takeStep, type Plan, type Step } from './take-step.ts';

export interface RefundPayment {
  readonly orderId: OrderId;
  readonly refundId: RefundId;
  readonly amount: Money;
  readonly reason: string;
  /** Whose sales are given back; in proportion to all shops' parts when absent. */
  readonly shops?: readonly ShopPart[];
}

/**
 * A refund of money that came without a provider waits until somebody has paid it by hand: see `recordRefund`.
 * @throws SUBGRAPH_UNAVAILABLE while the provider's answer is not known.
 */
export async function refundPayment(
  dependencies: Dependencies,
  command: RefundPayment,
  delivery: Delivery,
): Promise<void> {
  const { clock } = dependencies;
  const step: Step = {
    ...giveBack(dependencies, command),
    plan: (payment, transaction) => take(command, payment, transaction, clock.now()),
  };
  await takeStep(dependencies, step, delivery);
}

/** Goes on with a refund that was taken up, if it still waits for the provider. */
export async function resumeRefund(
  dependencies: Dependencies,
  refund: { readonly orderId: OrderId; readonly refundId: RefundId },
): Promise<void> {
  const step: Step = {
    ...giveBack(dependencies, refund),
    plan: (payment) => Promise.resolve(payment === undefined ? { kind: 'answer' } : proceed(payment, refund.refundId)),
  };
  await takeStep(dependencies, step);
}

const giveBack = (
  { clock }: Dependencies,
  { orderId, refundId }: { readonly orderId: OrderId; readonly refundId: RefundId },
): Omit<Step, 'plan'> => ({
  orderId,
  async record(payment, outcome, transaction) {
    const now = clock.now();
    const recorded = recordRefund(payment, refundId, outcome, now);
    await transaction.save(recorded);
    const refund = refundOf(recorded, refundId);
    if (refund?.state.status === 'succeeded') await bookRefund(transaction, recorded, refund, now);
    return recorded;
  },
  answer: (payment) => told(payment, refundId),
});

/** Enters a refund that was made into the books. */
export async function bookRefund(
  transaction: PaymentTransaction,
  payment: Payment,
  refund: Refund,
  now: Date,
): Promise<void> {
  const { orderId } = payment;
  await transaction.post(refundPosting(payment, refund.id, refund.amount), now);
  const payouts = await transaction.payoutsOf(orderId);
  if (payouts.length > 0) await reversePayouts(transaction, { orderId, refund }, payouts, now);
}

/** Takes a refund back from those who had their share. Answers the payouts as they are then. */
export async function reversePayouts(
  transaction: PaymentTransaction,
  { orderId, refund }: { readonly orderId: OrderId; readonly refund: Refund },
  payouts: readonly RecordedPayout[],
  now: Date,
): Promise<readonly RecordedPayout[]> {
  const reversals = reversalOf(payouts, refund.amount, refund.shops);
  const left = payouts.map((payout, index) => {
    const reversal = reversals[index];
    return reversal === undefined ? payout : withReversal(payout, reversal);
  });
  await transaction.savePayouts(orderId, left, now);
  await transaction.post(payoutReversalPosting(orderId, refund.id, reversals), now);
  return left;
}

async function take(
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
  return proceed(payment, refundId);
}

function proceed(payment: Payment, refundId: RefundId): Plan {
  const { orderId, state } = payment;
  const refund = refundOf(payment, refundId);
  if (refund?.state.status !== 'pending') return { kind: 'answer', event: told(payment, refundId) };
  // Owed, and nobody to ask: it is answered when somebody has paid it.
  if (!('authorisationId' in state)) return { kind: 'answer' };
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
