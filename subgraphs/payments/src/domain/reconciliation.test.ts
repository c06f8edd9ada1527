import { describe, expect, it } from '@jest/globals';
import { addTotals, mismatchesOf, totalsOf, type OrderFlow } from './reconciliation.ts';

const flow = (orderId: string, captured: number, refunded = 0, currency = 'EUR'): OrderFlow => ({
  orderId,
  captured: { minorUnits: BigInt(captured), currency },
  refunded: { minorUnits: BigInt(refunded), currency },
});
const alike = (...flows: OrderFlow[]) => ({ payments: flows, ledger: flows, provider: flows });

describe('reconciliation', () => {
  it('adds up each currency by itself, over all batches', () => {
    const totals = addTotals(
      totalsOf(alike(flow('a', 100, 30), flow('b', 500, 0, 'JPY'))),
      totalsOf(alike(flow('c', 7))),
    );
    expect(
      totals.map(({ currency, ledger, difference }) => [currency, ledger.captured.minorUnits, difference.minorUnits]),
    ).toEqual([
      ['EUR', 107n, 0n],
      ['JPY', 500n, 0n],
    ]);
  });

  it('finds two wrongs that make a right in total', () => {
    const books = { ...alike(flow('a', 100), flow('b', 200)), provider: [flow('a', 200), flow('b', 100)] };
    expect(totalsOf(books)[0]?.difference.minorUnits).toBe(0n);
    expect(mismatchesOf(books).map(({ orderId }) => orderId)).toEqual(['a', 'b']);
  });

  it('tells which book lacks what', () => {
    expect(mismatchesOf({ payments: [flow('a', 1)], ledger: [], provider: [flow('a', 1), flow('b', 2)] })).toEqual([
      { orderId: 'a', what: 'the payments have a capture that the ledger does not have' },
      { orderId: 'b', what: 'the provider has a capture that the payments do not have' },
    ]);
  });
});
