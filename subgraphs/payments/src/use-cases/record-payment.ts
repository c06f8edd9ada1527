import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { moneyFromJson, moneyToJson, type Money, type MoneyJson } from '@agora/subgraph-kit/money';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import { capturePosting } from '../domain/ledger.ts';
import { receive, type OrderId, type Payment, type Receipt } from '../domain/payment.ts';
import type { PaymentTransaction } from '../ports/payment-store.ts';
import type { Dependencies } from './dependencies.ts';
import { captureTold } from './payment-events.ts';

export interface RecordPayment {
  readonly orderId: OrderId;
  /** What the bank or the carrier calls it. */
  readonly reference: string;
  /** Absent when it is what was to be paid. */
  readonly receivedAmount?: Money;
  readonly idempotencyKey: string;
}

export type RecordPaymentResult = { readonly replayed: boolean } & (
  { readonly kind: 'recorded'; readonly payment: Payment } | Refused
);

type Refused = Exclude<Receipt, { kind: 'recorded' }>;

/** What the idempotency key stands for, as plain JSON. */
type Decided =
  | { readonly kind: 'recorded' }
  | Extract<Refused, { kind: 'notAwaitingMoney' }>
  | { readonly kind: 'wrongAmount'; readonly expected: MoneyJson };

export const MAX_REFERENCE = 140;

/** The money of a payment that no provider takes has come. @throws NOT_FOUND for an order without a payment */
export async function recordPayment(
  dependencies: Dependencies,
  viewer: Viewer,
  command: RecordPayment,
): Promise<RecordPaymentResult> {
  const { orderId, receivedAmount, idempotencyKey } = command;
  const reference = checkVisibleText('A reference', command.reference, MAX_REFERENCE);
  return dependencies.store.transaction(async (transaction) => {
    let payment = await transaction.lockByOrder(orderId);
    const { answer, replayed } = await transaction.once<Decided>(
      {
        principal: subjectOf(viewer),
        operation: 'recordPayment',
        key: idempotencyKey,
        parameters: { orderId, reference, receivedAmount },
      },
      async () => {
        if (payment === undefined) throw notFound('The payment');
        const now = dependencies.clock.now();
        const received = receive(payment, { reference, ...(receivedAmount && { amount: receivedAmount }) }, now);
        switch (received.kind) {
          case 'notAwaitingMoney':
            return received;
          case 'wrongAmount':
            return { kind: 'wrongAmount', expected: moneyToJson(received.expected) };
          case 'recorded':
            payment = received.payment;
            await keep(transaction, viewer, payment, { reference, now });
            return { kind: 'recorded' };
        }
      },
    );
    switch (answer.kind) {
      case 'notAwaitingMoney':
        return { ...answer, replayed };
      case 'wrongAmount':
        return { kind: 'wrongAmount', expected: moneyFromJson(answer.expected), replayed };
      case 'recorded':
        if (payment === undefined) throw notFound('The payment');
        return { kind: 'recorded', payment, replayed };
    }
  });
}

async function keep(
  transaction: PaymentTransaction,
  viewer: Viewer,
  payment: Payment,
  { reference, now }: { readonly reference: string; readonly now: Date },
): Promise<void> {
  const { orderId, amount } = payment;
  await transaction.save(payment);
  await transaction.post(capturePosting(payment, amount), now);
  await transaction.saveReceipt({ orderId, kind: 'received', amount, reference, recordedAt: now });
  const details = { minorUnits: amount.minorUnits.toString(), currency: amount.currency };
  await transaction.audit(viewer, { action: 'recordPayment', subject: orderId, details });
  await transaction.publish(captureTold(payment));
}
