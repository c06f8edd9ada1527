import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import { payBack, type OrderId, type PaidBack, type Payment, type RefundId } from '../domain/payment.ts';
import type { Dependencies } from './dependencies.ts';
import { refundTold } from './payment-events.ts';
import { MAX_REFERENCE } from './record-payment.ts';
import { bookRefund } from './refund-payment.ts';

export interface RecordRefund {
  readonly orderId: OrderId;
  readonly refundId: RefundId;
  /** What the bank calls it. */
  readonly reference: string;
  readonly idempotencyKey: string;
}

export type RecordRefundResult = { readonly replayed: boolean } & (
  { readonly kind: 'recorded'; readonly payment: Payment } | Extract<PaidBack, { kind: 'notOwed' }>
);

type Decided = { readonly kind: 'recorded' } | Extract<PaidBack, { kind: 'notOwed' }>;

/**
 * A refund that no provider makes was paid by hand.
 * @throws NOT_FOUND for a refund that is not there, or that a provider makes.
 */
export async function recordRefund(
  { store, clock }: Dependencies,
  viewer: Viewer,
  { orderId, refundId, idempotencyKey, ...command }: RecordRefund,
): Promise<RecordRefundResult> {
  const reference = checkVisibleText('A reference', command.reference, MAX_REFERENCE);
  return store.transaction(async (transaction) => {
    let payment = await transaction.lockByOrder(orderId);
    const { answer, replayed } = await transaction.once<Decided>(
      {
        principal: subjectOf(viewer),
        operation: 'recordRefund',
        key: idempotencyKey,
        parameters: { orderId, refundId, reference },
      },
      async () => {
        if (payment === undefined) throw notFound('The payment');
        const now = clock.now();
        const paid = payBack(payment, refundId, now);
        if (paid.kind === 'unknownRefund') throw notFound('The refund');
        if (paid.kind === 'notOwed') return paid;
        const { refund } = paid;
        payment = paid.payment;
        await transaction.save(payment);
        await bookRefund(transaction, payment, refund, now);
        const { amount } = refund;
        await transaction.saveReceipt({ orderId, refundId, kind: 'paidBack', amount, reference, recordedAt: now });
        await transaction.audit(viewer, { action: 'recordRefund', subject: refundId, details: { orderId } });
        await transaction.publish(refundTold(payment, refund));
        return { kind: 'recorded' };
      },
    );
    if (answer.kind === 'notOwed') return { ...answer, replayed };
    if (payment === undefined) throw notFound('The payment');
    return { kind: 'recorded', payment, replayed };
  });
}
