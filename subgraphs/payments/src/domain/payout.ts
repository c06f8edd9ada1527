import type { Id } from '@agora/subgraph-kit/ids';
import { add, allocate, compare, share, subtract, sum, zero, type Money } from '@agora/subgraph-kit/money';

export type ShopId = Id<'shp'>;

/** How what a shop sold with an order is shared between it and the platform. */
export interface Payout {
  readonly shopId: ShopId;
  /** The shop's. */
  readonly net: Money;
  /** The platform's. */
  readonly commission: Money;
}

/** A payout, and what refunds have taken back of it. */
export interface RecordedPayout extends Payout {
  readonly reversed: Payout;
}

export const grossOf = ({ net, commission }: Payout): Money => add(net, commission);

/** @param basisPoints the platform's share of each sale, in hundredths of a percent. */
export function payoutOf(shopId: ShopId, gross: Money, basisPoints: number): Payout {
  const commission = share(gross, basisPoints);
  return { shopId, net: subtract(gross, commission), commission };
}

/**
 * What each shop and the platform give back for a refund: in proportion to what they still have of the order, so that
 * nobody gives more than they got, and a refund of all that is left takes all that is left.
 * @param parts whose sales are given back. A shop gives no more than it still has of the order with its commission: what
 * is beyond that, after refunds that were not of one shop's sales, all others give in proportion.
 */
export function reversalOf(
  payouts: readonly RecordedPayout[],
  refunded: Money,
  parts?: readonly { readonly shopId: ShopId; readonly amount: Money }[],
): Payout[] {
  if (parts === undefined) return inProportion(payouts, refunded);
  const own = payouts.map((payout): Payout => {
    const asked = sum(
      parts.filter(({ shopId }) => shopId === payout.shopId).map(({ amount }) => amount),
      refunded.currency,
    );
    const given = lesserOf(asked, grossOf(leftOf(payout)));
    return inProportion([payout], given)[0] ?? nothingOf(payout);
  });
  const beyond = subtract(refunded, sum(own.map(grossOf), refunded.currency));
  if (beyond.minorUnits === 0n) return own;
  const left = payouts.map((payout, index) => withReversal(payout, own[index] ?? nothingOf(payout)));
  return inProportion(left, beyond).map((rest, index) => addShares(own[index] ?? nothingOf(rest), rest));
}

function inProportion(payouts: readonly RecordedPayout[], refunded: Money): Payout[] {
  if (refunded.minorUnits === 0n) return payouts.map(nothingOf);
  const left = payouts.map(leftOf).flatMap(({ net, commission }) => [net.minorUnits, commission.minorUnits]);
  const parts = allocate(refunded, left);
  return payouts.map(({ shopId }, index) => {
    const [net = zero(refunded.currency), commission = zero(refunded.currency)] = parts.slice(index * 2, index * 2 + 2);
    return { shopId, net, commission };
  });
}

/** What shop and platform still have of the sale. */
export const leftOf = ({ shopId, net, commission, reversed }: RecordedPayout): Payout => ({
  shopId,
  net: subtract(net, reversed.net),
  commission: subtract(commission, reversed.commission),
});

export const withReversal = (payout: RecordedPayout, reversal: Payout): RecordedPayout => ({
  ...payout,
  reversed: addShares(payout.reversed, reversal),
});

export const nothingOf = ({ shopId, net }: Payout): Payout => ({
  shopId,
  net: zero(net.currency),
  commission: zero(net.currency),
});

const addShares = (a: Payout, b: Payout): Payout => ({
  shopId: a.shopId,
  net: add(a.net, b.net),
  commission: add(a.commission, b.commission),
});

const lesserOf = (a: Money, b: Money): Money => (compare(a, b) <= 0 ? a : b);
