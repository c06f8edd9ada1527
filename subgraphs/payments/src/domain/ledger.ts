import { add, type Money } from '@agora/subgraph-kit/money';
import type { OrderId, RefundId } from './payment.ts';
import { grossOf, type Payout, type ShopId } from './payout.ts';

/**
 * - `provider_receivable` (asset): what the provider has taken for us and not given back.
 * - `customer_funds:<order>` (liability): what was captured for an order and is not shared out yet.
 * - `shop_payable:<shop>` (liability): what a shop is owed.
 * - `platform_commission` (income): what the platform keeps.
 */
export type Account =
  'provider_receivable' | 'platform_commission' | `customer_funds:${OrderId}` | `shop_payable:${ShopId}`;

export interface LedgerLine {
  readonly account: Account;
  readonly side: 'debit' | 'credit';
  /** More than zero. */
  readonly amount: Money;
}

/** One entry of the journal. Its debits equal its credits. */
export interface Posting {
  readonly kind: 'capture' | 'payout' | 'refund' | 'payoutReversal';
  readonly orderId: OrderId;
  /** The refund that it stems from; an entry is made once for each kind, order and refund. */
  readonly refundId?: RefundId;
  readonly lines: readonly LedgerLine[];
}

export const capturePosting = (orderId: OrderId, amount: Money): Posting => ({
  kind: 'capture',
  orderId,
  lines: [debit('provider_receivable', amount), credit(`customer_funds:${orderId}`, amount)],
});

/** The captured money is shared out between the shops and the platform. */
export const payoutPosting = (orderId: OrderId, payouts: readonly Payout[]): Posting => ({
  kind: 'payout',
  orderId,
  lines: present([debit(`customer_funds:${orderId}`, totalOf(payouts)), ...sharesOf(payouts, credit)]),
});

export const refundPosting = (orderId: OrderId, refundId: RefundId, amount: Money): Posting => ({
  kind: 'refund',
  orderId,
  refundId,
  lines: [debit(`customer_funds:${orderId}`, amount), credit('provider_receivable', amount)],
});

/** @param reversed what each shop and the platform give back for the refund. */
export const payoutReversalPosting = (orderId: OrderId, refundId: RefundId, reversed: readonly Payout[]): Posting => ({
  kind: 'payoutReversal',
  orderId,
  refundId,
  lines: present([...sharesOf(reversed, debit), credit(`customer_funds:${orderId}`, totalOf(reversed))]),
});

const debit = (account: Account, amount: Money): LedgerLine => ({ account, side: 'debit', amount });
const credit = (account: Account, amount: Money): LedgerLine => ({ account, side: 'credit', amount });

function sharesOf(payouts: readonly Payout[], side: typeof debit): LedgerLine[] {
  return payouts.flatMap(({ shopId, net, commission }) => [
    side(`shop_payable:${shopId}`, net),
    side('platform_commission', commission),
  ]);
}

const totalOf = (payouts: readonly Payout[]): Money => payouts.map(grossOf).reduce(add);

// A shop without commission has no line for it.
const present = (lines: readonly LedgerLine[]): LedgerLine[] => lines.filter(({ amount }) => amount.minorUnits > 0n);
