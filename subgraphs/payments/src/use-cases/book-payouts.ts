import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { isEqual, sum, zero, type Money } from '@agora/subgraph-kit/money';
import { payoutPosting } from '../domain/ledger.ts';
import { capturedOf, type OrderId, type Payment } from '../domain/payment.ts';
import { payoutOf, type RecordedPayout, type ShopId } from '../domain/payout.ts';
import type { PaymentTransaction } from '../ports/payment-store.ts';
import type { Dependencies } from './dependencies.ts';
import { payoutRecorded } from './payment-events.ts';
import { reversePayouts } from './refund-payment.ts';

export interface BookPayouts {
  readonly orderId: OrderId;
  /** What each shop has sold with the order. */
  readonly shops: readonly { readonly shopId: ShopId; readonly total: Money }[];
}

/**
 * Shares what was captured for an order out between its shops and the platform.
 * @throws RangeError when the shops' totals are not what was captured, or a shop's commission is not known yet.
 */
export function bookPayouts({ store, clock }: Dependencies, command: BookPayouts, delivery: Delivery): Promise<void> {
  const { orderId } = command;
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const payment = await transaction.lockByOrder(orderId);
    if ((await transaction.payoutsOf(orderId)).length > 0) return;
    if (payment === undefined) throw new RangeError(`order ${orderId} is paid, but has no payment`);
    const now = clock.now();
    const payouts = await payoutsFor(transaction, payment, command);
    await transaction.savePayouts(orderId, payouts, now);
    await transaction.post(payoutPosting(orderId, payouts), now);
    for (const payout of payouts) await transaction.publish(payoutRecorded(payment, payout));

    // Refunded before it was shared out: everybody gives back their part at once.
    let left: readonly RecordedPayout[] = payouts;
    for (const { id, amount, state } of payment.refunds) {
      if (state.status === 'succeeded') left = await reversePayouts(transaction, { orderId, id, amount }, left, now);
    }
  });
}

async function payoutsFor(
  transaction: PaymentTransaction,
  payment: Payment,
  { orderId, shops }: BookPayouts,
): Promise<RecordedPayout[]> {
  const captured = capturedOf(payment);
  const { currency } = captured;
  if (
    !isEqual(
      sum(
        shops.map(({ total }) => total),
        currency,
      ),
      captured,
    )
  ) {
    throw new RangeError(`the shops of order ${orderId} have sold something else than was captured`);
  }
  const commissions = await transaction.commissions(shops.map(({ shopId }) => shopId));
  return shops.map(({ shopId, total }) => {
    const basisPoints = commissions.get(shopId);
    if (basisPoints === undefined) throw new RangeError(`the commission of shop ${shopId} is not known yet`);
    const nothing = { shopId, net: zero(currency), commission: zero(currency) };
    return { ...payoutOf(shopId, total, basisPoints), reversed: nothing };
  });
}
