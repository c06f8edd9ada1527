import { describe, expect, it } from '@jest/globals';
import type { FileOrder } from './orders-file.ts';
import { planOrder, planRefunds } from './plan.ts';

const prices = {
  currency: 'GBP',
  bySku: new Map([
    ['MUG', 250n],
    ['PAN', 4_000n],
  ]),
};

const order = (
  reference: string,
  placedAt: string,
  quantities: Record<string, number>,
  customer = '17850',
): FileOrder => ({
  reference,
  customer,
  placedAt,
  quantities: new Map(Object.entries(quantities)),
});

describe('an order of the file', () => {
  it('costs quantity times catalogue price', () => {
    expect(planOrder(order('1', '2010-12-01', { MUG: 3, PAN: 1 }), prices)).toMatchObject({
      totalMinor: 4_750n,
      units: 4,
    });
  });

  it('cannot be planned without a price for each SKU', () => {
    expect(() => planOrder(order('1', '2010-12-01', { CUP: 1 }), prices)).toThrow('the catalogue lacks SKU CUP');
  });
});

describe('a credit note', () => {
  const orders = [
    order('1', '2010-12-01', { MUG: 3 }),
    order('2', '2010-12-05', { MUG: 2, PAN: 1 }),
    order('3', '2010-12-09', { MUG: 9 }),
    order('4', '2010-12-04', { MUG: 9 }, '99999'),
  ].map((each) => planOrder(each, prices));

  it('takes back from the latest earlier order of the same customer first', () => {
    const [note] = planRefunds([order('C1', '2010-12-06', { MUG: 4 })], orders, prices);
    expect(note?.refunds.map(({ orderReference, quantity }) => [orderReference, quantity])).toEqual([
      ['2', 2],
      ['1', 2],
    ]);
  });

  it('does not take back twice what an earlier note has taken', () => {
    const notes = planRefunds(
      [order('C1', '2010-12-06', { MUG: 4 }), order('C2', '2010-12-07', { MUG: 4 })],
      orders,
      prices,
    );
    expect(notes[1]).toMatchObject({
      refunds: [{ orderReference: '1', quantity: 1 }],
      unmatched: [{ sku: 'MUG', quantity: 3, reason: 'notBought' }],
    });
  });

  it('leaves unmatched what nobody sells', () => {
    const [note] = planRefunds([order('C1', '2010-12-06', { CUP: 1 })], orders, prices);
    expect(note).toMatchObject({ refunds: [], unmatched: [{ sku: 'CUP', reason: 'unknownSku' }] });
  });
});
