import type { Catalogue } from './catalogue-file.ts';
import type { FileOrder } from './orders-file.ts';
import { nearest, shareOut } from './rounding.ts';

/** An order as it must come out, computed from the files alone. */
export interface PlannedOrder extends Omit<FileOrder, 'quantities'> {
  /** By SKU. */
  readonly lines: ReadonlyMap<string, PlannedLine>;
  /** Whether a voucher takes its share off. */
  readonly isDiscounted: boolean;
  /** What the customer pays. */
  readonly totalMinor: bigint;
  readonly units: number;
}

export interface PlannedLine {
  readonly shop: string;
  readonly quantity: number;
  /** What the customer pays for the line. */
  readonly chargedMinor: bigint;
}

/** Which orders have a voucher, and what it takes off. */
export interface VoucherRule {
  /** Each so many-th order of the file, counted from 1. */
  readonly every: number;
  readonly percent: number;
}

/**
 * The share of a voucher is taken off the whole order, rounded once, and spread over the lines by what they cost.
 * @param number of the order in the file, from 1
 * @throws when the catalogue lacks a SKU of the order
 */
export function planOrder(
  { quantities, ...order }: FileOrder,
  number: number,
  { bySku }: Catalogue,
  voucher?: VoucherRule,
): PlannedOrder {
  const bought = [...quantities].map(([sku, quantity]) => {
    const offer = bySku.get(sku);
    if (offer === undefined) throw new Error(`order ${order.reference}: the catalogue lacks SKU ${sku}`);
    return { sku, quantity, shop: offer.shop, cost: offer.price * BigInt(quantity) };
  });
  const isDiscounted = voucher !== undefined && number % voucher.every === 0;
  const costs = bought.map(({ cost }) => cost);
  const saved = isDiscounted ? nearest(sumOf(costs) * BigInt(voucher.percent), 100n) : 0n;
  const savings = shareOut(saved, costs);
  return {
    ...order,
    lines: new Map(
      bought.map(({ sku, quantity, shop, cost }, index) => [
        sku,
        { shop, quantity, chargedMinor: cost - (savings[index] ?? 0n) },
      ]),
    ),
    isDiscounted,
    totalMinor: sumOf(costs) - saved,
    units: bought.reduce((units, { quantity }) => units + quantity, 0),
  };
}

/** A refund of units of one order. */
export interface PlannedRefund {
  readonly orderReference: string;
  readonly sku: string;
  readonly quantity: number;
  readonly amountMinor: bigint;
}

/** What a credit note takes back that the customer has not, or has no longer. It is asked for, and must be refused. */
export interface UnmatchedLine {
  readonly reference: string;
  readonly customer: string;
  readonly sku: string;
  readonly quantity: number;
  readonly reason: UnmatchedReason;
  /** Of which order it is asked for; absent where the customer has none. */
  readonly orderReference?: string;
}

/**
 * The customer has no order so far, none with the SKU, or has returned all units of it; `allReturned` when, with all
 * notes, nothing at all is left of the order for which it is asked.
 */
export type UnmatchedReason = 'noOrder' | 'neverBought' | 'nothingLeft' | 'allReturned';

export interface PlannedCreditNote {
  readonly reference: string;
  readonly customer: string;
  readonly refunds: readonly PlannedRefund[];
  readonly unmatched: readonly UnmatchedLine[];
}

/**
 * Credit notes name no order: each line is matched with what the same customer bought of that SKU before and has not
 * returned, the latest order first. Units that no order covers stay unmatched. Units give back their part of what was
 * paid for their line, rounded over all that were returned of it so far.
 */
export function planRefunds(notes: readonly FileOrder[], orders: readonly PlannedOrder[]): PlannedCreditNote[] {
  const returns = createReturns();
  // Of those placed in the same minute, the later in the file is the later.
  const latestFirst = orders.toReversed().sort((a, b) => compareText(b.placedAt, a.placedAt));
  const byCustomer = Map.groupBy(latestFirst, ({ customer }) => customer);
  const planned = notes.map(({ reference, customer, placedAt, quantities }): PlannedCreditNote => {
    const refunds: PlannedRefund[] = [];
    const unmatched: UnmatchedLine[] = [];
    const earlier = (byCustomer.get(customer) ?? []).filter((order) => order.placedAt <= placedAt);
    for (const [sku, quantity] of quantities) {
      let left = quantity;
      for (const order of earlier) {
        const taken = returns.take(order, sku, left);
        if (taken !== undefined) refunds.push({ orderReference: order.reference, sku, ...taken });
        left -= taken?.quantity ?? 0;
      }
      if (left > 0) unmatched.push({ reference, customer, sku, quantity: left, ...findFault(sku, earlier) });
    }
    return { reference, customer, refunds, unmatched };
  });
  const allReturned = new Set(orders.filter(returns.isComplete).map(({ reference }) => reference));
  return planned.map((note) => ({
    ...note,
    unmatched: note.unmatched.map((line) =>
      allReturned.has(line.orderReference ?? '') ? { ...line, reason: 'allReturned' } : line,
    ),
  }));
}

interface Returns {
  take(order: PlannedOrder, sku: string, wanted: number): Pick<PlannedRefund, 'quantity' | 'amountMinor'> | undefined;
  readonly isComplete: (order: PlannedOrder) => boolean;
}

/** Counts what was returned of each line. */
function createReturns(): Returns {
  const returned = new Map<PlannedLine, number>();
  return {
    take({ lines }, sku, wanted) {
      const line = lines.get(sku);
      if (line === undefined) return undefined;
      const before = returned.get(line) ?? 0;
      const after = Math.min(line.quantity, before + wanted);
      if (after === before) return undefined;
      returned.set(line, after);
      const partOf = (units: number): bigint => nearest(line.chargedMinor * BigInt(units), BigInt(line.quantity));
      return { quantity: after - before, amountMinor: partOf(after) - partOf(before) };
    },
    isComplete: ({ lines }) => [...lines.values()].every((line) => returned.get(line) === line.quantity),
  };
}

function findFault(
  sku: string,
  earlier: readonly PlannedOrder[],
): Pick<UnmatchedLine, 'reason'> & { readonly orderReference?: string } {
  const [latest] = earlier;
  if (latest === undefined) return { reason: 'noOrder' };
  const withSku = earlier.find(({ lines }) => lines.has(sku));
  if (withSku === undefined) return { reason: 'neverBought', orderReference: latest.reference };
  return { reason: 'nothingLeft', orderReference: withSku.reference };
}

const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);
