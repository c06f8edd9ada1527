import { add, type Money } from '@agora/subgraph-kit/money';
import type { OrderId, Payment, PaymentMethod, RefundId } from './payment.ts';
import { grossOf, type Payout, type ShopId } from './payout.ts';
import type { Transfer, TransferId } from './transfer.ts';

/**
 * - `provider_receivable` (asset): what the provider has taken for us and not given back.
 * - `bank`, `cash` (assets): what came by bank transfer, and what carriers have collected for us.
 * - `transfer_clearing` (asset): what was sent to shops and no statement of the bank has shown yet.
 * - `customer_funds:<order>` (liability): what was captured for an order and is not shared out yet.
 * - `shop_payable:<shop>` (liability): what a shop is owed.
 * - `platform_commission` (income): what the platform keeps.
 */
export type Account =
  MoneyAccount | 'transfer_clearing' | 'platform_commission' | `customer_funds:${OrderId}` | `shop_payable:${ShopId}`;

/** Where customers' money comes in and goes back from. */
export type MoneyAccount = 'provider_receivable' | 'bank' | 'cash';

export const accountOf = ({ kind }: PaymentMethod): MoneyAccount => ACCOUNTS[kind];

const ACCOUNTS: Readonly<Record<PaymentMethod['kind'], MoneyAccount>> = {
  card: 'provider_receivable',
  wallet: 'provider_receivable',
  bankTransfer: 'bank',
  cashOnDelivery: 'cash',
};

export interface LedgerLine {
  readonly account: Account;
  readonly side: 'debit' | 'credit';
  /** More than zero. */
  readonly amount: Money;
}

/** One entry of the journal. Its debits equal its credits. */
export type Posting = { readonly lines: readonly LedgerLine[] } & (
  | {
      readonly kind: 'capture' | 'payout' | 'refund' | 'payoutReversal';
      readonly orderId: OrderId;
      /** The refund that it stems from; an entry is made once for each kind, order and refund. */
      readonly refundId?: RefundId;
    }
  | { readonly kind: 'transfer'; readonly transferId: TransferId }
);

type Paid = Pick<Payment, 'orderId' | 'method'>;

export const capturePosting = ({ orderId, method }: Paid, amount: Money): Posting => ({
  kind: 'capture',
  orderId,
  lines: [debit(accountOf(method), amount), credit(`customer_funds:${orderId}`, amount)],
});

/** What a shop is owed is sent to it. */
export const transferPosting = ({ id: transferId, shopId, amount }: Transfer): Posting => ({
  kind: 'transfer',
  transferId,
  lines: [debit(`shop_payable:${shopId}`, amount), credit('transfer_clearing', amount)],
});

/** The captured money is shared out between the shops and the platform. */
export const payoutPosting = (orderId: OrderId, payouts: readonly Payout[]): Posting => ({
  kind: 'payout',
  orderId,
  lines: present([debit(`customer_funds:${orderId}`, totalOf(payouts)), ...sharesOf(payouts, credit)]),
});

export const refundPosting = ({ orderId, method }: Paid, refundId: RefundId, amount: Money): Posting => ({
  kind: 'refund',
  orderId,
  refundId,
  lines: [debit(`customer_funds:${orderId}`, amount), credit(accountOf(method), amount)],
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
