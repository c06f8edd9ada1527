import type { Id } from '@agora/subgraph-kit/ids';
import { subtract, sum, type Money } from '@agora/subgraph-kit/money';
import type { OrderId } from './payment.ts';
import { leftOf, type RecordedPayout, type ShopId } from './payout.ts';

export type TransferId = Id<'trf'>;
export type PayoutRunId = Id<'prn'>;

/** What a shop had earned is sent to its account. */
export interface Transfer {
  readonly id: TransferId;
  /** The run that has made it. */
  readonly runId: PayoutRunId;
  readonly shopId: ShopId;
  /** More than zero. */
  readonly amount: Money;
  readonly createdAt: Date;
}

/** A payout, and how much of it transfers have dealt with. */
export interface OpenPayout extends RecordedPayout {
  readonly orderId: OrderId;
  /** More than is left of it when a refund came after the transfer: the shop owes the rest. */
  readonly settled: Money;
  readonly recordedAt: Date;
}

/** What the shop is still to get of a payout; below zero when it has got too much. */
export const unsettledOf = (payout: OpenPayout): Money => subtract(leftOf(payout).net, payout.settled);

/**
 * The payouts that a transfer deals with, and its amount: all that have waited long enough, less what the shop owes,
 * however young that is. Undefined while that is not above zero.
 * @param payouts of one shop in one currency
 */
export function transferable(
  payouts: readonly OpenPayout[],
  recordedUntil: Date,
): { readonly payouts: readonly OpenPayout[]; readonly amount: Money } | undefined {
  const due = payouts.filter((payout) => payout.recordedAt <= recordedUntil || unsettledOf(payout).minorUnits < 0n);
  const [first] = due;
  if (first === undefined) return undefined;
  const amount = sum(due.map(unsettledOf), first.net.currency);
  return amount.minorUnits > 0n ? { payouts: due, amount } : undefined;
}
