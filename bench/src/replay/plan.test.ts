import { describe, expect, it } from '@jest/globals';
import type { FileOrder } from './orders-file.ts';
import { planPayouts } from './plan-payouts.ts';
import { planOrder, planRefunds, type PlannedOrder } from './plan.ts';

const catalogue = {
  currency: 'GBP',
  bySku: new Map([
    ['MUG', { price: 250n, shop: 'hearth' }],
    ['PAN', { price: 4_000n, shop: 'hearth' }],
    ['LAMP', { price: 999n, shop: 'brightside' }],
    ['PIN', { price: 5n, shop: 'brightside' }],
  ]),
};
const everyThird = { every: 3, percent: 10 };

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

const discounted = (quantities: Record<string, number>, reference = '1'): PlannedOrder =>
  planOrder(order(reference, '2010-12-01', quantities), 3, catalogue, everyThird);
const charged = ({ lines }: PlannedOrder): bigint[] => [...lines.values()].map(({ chargedMinor }) => chargedMinor);

describe('an order of the file', () => {
  it('costs quantity times catalogue price', () => {
    const planned = planOrder(order('1', '2010-12-01', { MUG: 3, PAN: 1 }), 1, catalogue, everyThird);
    expect(planned).toMatchObject({ totalMinor: 4_750n, units: 4, isDiscounted: false });
    expect(charged(planned)).toEqual([750n, 4_000n]);
  });

  it('is discounted by its place in the file', () => {
    const isDiscounted = [1, 2, 3, 4, 5, 6].map(
      (number) => planOrder(order('1', '2010-12-01', { MUG: 1 }), number, catalogue, everyThird).isDiscounted,
    );
    expect(isDiscounted).toEqual([false, false, true, false, false, true]);
  });

  it.each<[string, Record<string, number>, bigint, bigint[]]>([
    ['of 5 nothing', { PIN: 1 }, 5n, [5n]],
    ['of 15 two', { PIN: 3 }, 13n, [13n]],
    ['of 1,004, 100.4: 100, and the larger remainder gets the one that is left', { LAMP: 1, PIN: 1 }, 904n, [899n, 5n]],
    ['of 1,249, 124.9: 125', { LAMP: 1, MUG: 1 }, 1_124n, [899n, 225n]],
  ])('has its tenth taken off, rounded half to even once: %s', (_what, quantities, totalMinor, lines) => {
    const planned = discounted(quantities);
    expect(planned.totalMinor).toBe(totalMinor);
    expect(charged(planned)).toEqual(lines);
  });

  it('cannot be planned without a price for each SKU', () => {
    expect(() => planOrder(order('1', '2010-12-01', { CUP: 1 }), 1, catalogue)).toThrow('the catalogue lacks SKU CUP');
  });
});

describe('a credit note', () => {
  const orders = [
    order('1', '2010-12-01', { MUG: 3 }),
    order('2', '2010-12-05', { MUG: 2, PAN: 1 }),
    order('3', '2010-12-09', { MUG: 9 }),
    order('4', '2010-12-04', { MUG: 9 }, '99999'),
  ].map((each) => planOrder(each, 1, catalogue));

  it('takes back from the latest earlier order of the same customer first', () => {
    const [note] = planRefunds([order('C1', '2010-12-06', { MUG: 4 })], orders);
    expect(note?.refunds).toEqual([
      { orderReference: '2', sku: 'MUG', quantity: 2, amountMinor: 500n },
      { orderReference: '1', sku: 'MUG', quantity: 2, amountMinor: 500n },
    ]);
  });

  it('takes the later in the file for the later of two that were placed in the same minute', () => {
    const twins = ['1', '2'].map((each) => planOrder(order(each, '2010-12-01', { MUG: 1 }), 1, catalogue));
    const [note] = planRefunds([order('C1', '2010-12-02', { MUG: 1 })], twins);
    expect(note).toMatchObject({ refunds: [{ orderReference: '2' }], unmatched: [] });
  });

  it('does not take back twice what an earlier note has taken', () => {
    const notes = planRefunds([order('C1', '2010-12-06', { MUG: 4 }), order('C2', '2010-12-07', { MUG: 4 })], orders);
    expect(notes[1]).toMatchObject({
      refunds: [{ orderReference: '1', quantity: 1 }],
      unmatched: [{ sku: 'MUG', quantity: 3, reason: 'nothingLeft', orderReference: '2' }],
    });
  });

  it('leaves unmatched what the customer has not bought, and what was bought afterwards', () => {
    const notes = [
      order('C1', '2010-12-06', { LAMP: 1 }),
      order('C2', '2010-11-30', { MUG: 1 }),
      order('C3', '2010-12-06', { MUG: 1 }, '1'),
    ];
    expect(planRefunds(notes, orders).flatMap(({ refunds }) => refunds)).toEqual([]);
    expect(planRefunds(notes, orders).flatMap(({ unmatched }) => unmatched)).toEqual([
      { reference: 'C1', customer: '17850', sku: 'LAMP', quantity: 1, reason: 'neverBought', orderReference: '2' },
      { reference: 'C2', customer: '17850', sku: 'MUG', quantity: 1, reason: 'noOrder' },
      { reference: 'C3', customer: '1', sku: 'MUG', quantity: 1, reason: 'noOrder' },
    ]);
  });

  it('finds nothing of an order at all when it, or a later one, has taken back all of it', () => {
    const notes = [
      order('C1', '2010-12-04', { LAMP: 1, MUG: 2 }),
      order('C2', '2010-12-04', { MUG: 1 }),
      order('C3', '2010-12-06', { MUG: 3 }),
    ];
    expect(planRefunds(notes, orders).flatMap(({ unmatched }) => unmatched)).toMatchObject([
      { reference: 'C1', sku: 'LAMP', reason: 'allReturned', orderReference: '1' },
      { reference: 'C3', sku: 'MUG', quantity: 1, reason: 'nothingLeft', orderReference: '2' },
    ]);
  });

  it('gives back what was paid with the voucher, rounded over all units that came back', () => {
    // 3 x 5 less 2: 13 for three, 4.33 for one, 8.67 for two.
    const notes = ['C1', 'C2', 'C3'].map((each) => order(each, '2010-12-02', { PIN: 1 }));
    const amounts = planRefunds(notes, [discounted({ PIN: 3 })]).flatMap(({ refunds }) => refunds);
    expect(amounts.map(({ amountMinor }) => amountMinor)).toEqual([4n, 5n, 4n]);
  });
});

describe('a payout', () => {
  const commissions = new Map([
    ['hearth', 1_000],
    ['brightside', 0],
  ]);
  const bought = discounted({ MUG: 2, LAMP: 1, PAN: 1 });

  it('is what was paid for the lines of a shop, less its commission', () => {
    // 549.9 of 5,499: 50, 99.9 and 400 of 550.
    expect(planPayouts([bought], [], commissions)).toEqual([
      { orderReference: '1', shop: 'hearth', gross: 4_050n, commission: 405n, net: 3_645n, reversedNet: 0n },
      { orderReference: '1', shop: 'brightside', gross: 899n, commission: 0n, net: 899n, reversedNet: 0n },
    ]);
  });

  it('loses to a refund of the shop alone, and in proportion to what is left of net and commission', () => {
    const notes = planRefunds([order('C1', '2010-12-02', { MUG: 1 })], [bought]);
    expect(planPayouts([bought], notes, commissions)).toMatchObject([
      { shop: 'hearth', net: 3_645n, reversedNet: 203n },
      { shop: 'brightside', reversedNet: 0n },
    ]);
  });
});
