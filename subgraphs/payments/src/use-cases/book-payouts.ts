import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { isEqual, sum, type Money } from '@agora/subgraph-kit/money';
import { payoutPosting } from '../domain/ledger.ts';
import { capturedOf, type OrderId, type Payment, type ShopPart } from '../domain/payment.ts';
import { nothingOf, payoutOf, type RecordedPayout } from '../domain/payout.ts';
import type { PaymentTransaction } from '../ports/payment-store.ts';
import type { Dependencies } from './dependencies.ts';
import { payoutRecorded } from './payment-events.ts';
import { reversePayouts } from './refund-payment.ts';
import { tryEach } from './try-each.ts';

export interface BookPayouts {
  readonly orderId: OrderId;
  /** What the customer has paid to each shop; a shop to which nothing was paid is left out of the books. */
  readonly shops: readonly { readonly shopId: ShopPart['shopId']; readonly total: Money }[];
}

const BATCH = 100;

/**
 * Shares what was captured for an order out between its shops and the platform, or notes that it is to be done when the
 * commission of a shop is not known yet: its registration may come after its first sale.
 * @throws RangeError when the shops' totals are not what was captured.
 */
export function bookPayouts({ store, clock }: Dependencies, command: BookPayouts, delivery: Delivery): Promise<void> {
  const { orderId } = command;
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const payment = await transaction.lockByOrder(orderId);
    if ((await transaction.payoutsOf(orderId)).length > 0) return;
    const sales = salesOf(command, payment);
    if (payment === undefined || sales.length === 0) return;
    const now = clock.now();
    if (!(await book(transaction, payment, sales, now))) await transaction.postponePayouts(orderId, sales, now);
  });
}

/** Books what had to wait for a shop's commission. */
export async function bookPostponedPayouts({ store, clock }: Dependencies): Promise<void> {
  await tryEach(await store.bookablePayouts(BATCH), (orderId) =>
    store.transaction(async (transaction) => {
      const payment = await transaction.lockByOrder(orderId);
      const sales = await transaction.postponedPayouts(orderId);
      if (payment === undefined || sales === undefined) return;
      if (await book(transaction, payment, sales, clock.now())) await transaction.forgetPostponed(orderId);
    }),
  );
}

/** False when the commission of a shop is not known yet: then nothing is booked. */
async function book(
  transaction: PaymentTransaction,
  payment: Payment,
  sales: readonly ShopPart[],
  now: Date,
): Promise<boolean> {
  const { orderId } = payment;
  const commissions = await transaction.commissions(sales.map(({ shopId }) => shopId));
  const payouts = sales.flatMap(({ shopId, amount }): RecordedPayout[] => {
    const basisPoints = commissions.get(shopId);
    if (basisPoints === undefined) return [];
    const payout = payoutOf(shopId, amount, basisPoints);
    return [{ ...payout, reversed: nothingOf(payout) }];
  });
  if (payouts.length < sales.length) return false;
  await transaction.savePayouts(orderId, payouts, now);
  await transaction.post(payoutPosting(orderId, payouts), now);
  for (const payout of payouts) await transaction.publish(payoutRecorded(payment, payout));

  // Refunded before it was shared out: everybody gives back their part at once.
  let left: readonly RecordedPayout[] = payouts;
  for (const refund of payment.refunds) {
    if (refund.state.status === 'succeeded') left = await reversePayouts(transaction, { orderId, refund }, left, now);
  }
  return true;
}

/** What was really paid to shops. @throws RangeError when that is not what was captured */
function salesOf({ orderId, shops }: BookPayouts, payment: Payment | undefined): ShopPart[] {
  const sales = shops
    .filter(({ total }) => total.minorUnits !== 0n)
    .map(({ shopId, total }) => ({ shopId, amount: total }));
  if (payment === undefined) {
    if (sales.length > 0) throw new RangeError(`order ${orderId} is paid, but has no payment`);
    return [];
  }
  const captured = capturedOf(payment);
  const total = sum(
    sales.map(({ amount }) => amount),
    captured.currency,
  );
  if (!isEqual(total, captured)) {
    throw new RangeError(`the shops of order ${orderId} have sold something else than was captured`);
  }
  return sales;
}
