import type { FileOrder } from './orders-file.ts';
import type { CataloguePrices } from './prices-file.ts';

/** An order as it must come out, computed from the files alone. */
export interface PlannedOrder extends FileOrder {
  readonly totalMinor: bigint;
  readonly units: number;
}

/** @throws when the catalogue lacks a SKU of the order */
export function planOrder(order: FileOrder, { bySku }: CataloguePrices): PlannedOrder {
  let totalMinor = 0n;
  let units = 0;
  for (const [sku, quantity] of order.quantities) {
    const price = bySku.get(sku);
    if (price === undefined) throw new Error(`order ${order.reference}: the catalogue lacks SKU ${sku}`);
    totalMinor += price * BigInt(quantity);
    units += quantity;
  }
  return { ...order, totalMinor, units };
}

/** A refund of units of one order. */
export interface PlannedRefund {
  readonly orderReference: string;
  readonly customer: string;
  readonly sku: string;
  readonly quantity: number;
}

/** A line of a credit note that no order of the customer covers. */
export interface UnmatchedLine {
  readonly reference: string;
  readonly customer: string;
  readonly sku: string;
  readonly quantity: number;
  readonly reason: 'unknownSku' | 'notBought';
}

export interface PlannedCreditNote {
  readonly reference: string;
  readonly refunds: readonly PlannedRefund[];
  readonly unmatched: readonly UnmatchedLine[];
}

/**
 * Credit notes name no order: each line is matched with what the same customer bought of that SKU before and has not
 * returned, the latest order first. Units that no order covers stay unmatched.
 */
export function planRefunds(
  notes: readonly FileOrder[],
  orders: readonly PlannedOrder[],
  { bySku }: CataloguePrices,
): PlannedCreditNote[] {
  const remaining = new Map(orders.map(({ reference, quantities }) => [reference, new Map(quantities)]));
  const byCustomer = Map.groupBy(orders, ({ customer }) => customer);
  return notes.map((note) => {
    const refunds: PlannedRefund[] = [];
    const unmatched: UnmatchedLine[] = [];
    const earlier = (byCustomer.get(note.customer) ?? [])
      .filter(({ placedAt }) => placedAt <= note.placedAt)
      .toSorted((a, b) => (a.placedAt < b.placedAt ? 1 : -1));
    for (const [sku, quantity] of note.quantities) {
      let left = quantity;
      for (const { reference: orderReference } of earlier) {
        const units = remaining.get(orderReference);
        const available = units?.get(sku) ?? 0;
        const taken = Math.min(available, left);
        if (taken === 0) continue;
        units?.set(sku, available - taken);
        left -= taken;
        refunds.push({ orderReference, customer: note.customer, sku, quantity: taken });
      }
      if (left > 0) {
        const reason = bySku.has(sku) ? 'notBought' : 'unknownSku';
        unmatched.push({ reference: note.reference, customer: note.customer, sku, quantity: left, reason });
      }
    }
    return { reference: note.reference, refunds, unmatched };
  });
}
