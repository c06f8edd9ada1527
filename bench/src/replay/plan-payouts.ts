import type { PlannedCreditNote, PlannedOrder } from './plan.ts';
import { nearest, shareOut } from './rounding.ts';

/** What a shop must get for its part of an order, in minor units. */
export interface PlannedPayout {
  readonly orderReference: string;
  readonly shop: string;
  /** What the customer has paid for the shop's lines. */
  readonly gross: bigint;
  readonly commission: bigint;
  readonly net: bigint;
  /** What refunds have taken back of `net`. */
  readonly reversedNet: bigint;
}

/**
 * Each refund takes from the shop whose lines come back, and from the commission on them in proportion to what is left
 * of both.
 * @param commissions basis points by shop
 */
export function planPayouts(
  orders: readonly PlannedOrder[],
  notes: readonly PlannedCreditNote[],
  commissions: ReadonlyMap<string, number>,
): PlannedPayout[] {
  const refunds = refundsByOrder(notes);
  return orders.flatMap((order) =>
    [...Map.groupBy(order.lines.values(), ({ shop }) => shop)].flatMap(([shop, lines]): PlannedPayout[] => {
      const gross = lines.reduce((total, { chargedMinor }) => total + chargedMinor, 0n);
      if (gross === 0n) return [];
      const commission = nearest(gross * BigInt(commissions.get(shop) ?? 0), 10_000n);
      let [net, kept] = [gross - commission, commission];
      for (const refund of refunds.get(order.reference) ?? []) {
        const [ofNet = 0n, ofCommission = 0n] = shareOut(refundOf(refund, order, shop), [net, kept]);
        [net, kept] = [net - ofNet, kept - ofCommission];
      }
      const earned = gross - commission;
      return [{ orderReference: order.reference, shop, gross, commission, net: earned, reversedNet: earned - net }];
    }),
  );
}

type Refund = PlannedCreditNote['refunds'];

/** A note is one refund for each order that it takes from. */
function refundsByOrder(notes: readonly PlannedCreditNote[]): ReadonlyMap<string, Refund[]> {
  const refunds = new Map<string, Refund[]>();
  for (const note of notes) {
    for (const [reference, parts] of Map.groupBy(note.refunds, ({ orderReference }) => orderReference)) {
      refunds.set(reference, [...(refunds.get(reference) ?? []), parts]);
    }
  }
  return refunds;
}

const refundOf = (refund: Refund, { lines }: PlannedOrder, shop: string): bigint =>
  refund.filter(({ sku }) => lines.get(sku)?.shop === shop).reduce((total, { amountMinor }) => total + amountMinor, 0n);
