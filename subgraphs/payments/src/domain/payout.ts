import type { Id } from '@agora/subgraph-kit/ids';
import { add, allocate, share, subtract, type Money } from '@agora/subgraph-kit/money';

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
 */
export function reversalOf(payouts: readonly RecordedPayout[], refunded: Money): Payout[] {
  const left = payouts.flatMap(({ net, commission, reversed }) => [
    subtract(net, reversed.net).minorUnits,
    subtract(commission, reversed.commission).minorUnits,
  ]);
  const parts = allocate(refunded, left);
  return payouts.map(({ shopId }, index) => {
    const [net = none(refunded), commission = none(refunded)] = parts.slice(index * 2, index * 2 + 2);
    return { shopId, net, commission };
  });
}

export const withReversal = (payout: RecordedPayout, { net, commission }: Payout): RecordedPayout => ({
  ...payout,
  reversed: {
    shopId: payout.shopId,
    net: add(payout.reversed.net, net),
    commission: add(payout.reversed.commission, commission),
  },
});

const none = ({ currency }: Money): Money => ({ minorUnits: 0n, currency });
