import { newId } from '@agora/subgraph-kit/ids';
import { describe, expect, it } from '@jest/globals';
import { problemsOf, subtotalOf, type Offer } from './pricing.ts';

const [A, B] = [newId('var'), newId('var')];
const lines = [
  { variantId: A, quantity: 3, since: 1 },
  { variantId: B, quantity: 2, since: 1 },
];
const offers = (...given: Offer[]) => new Map(given.map((offer) => [offer.variantId, offer]));
const offer = (variantId: Offer['variantId'], change: Partial<Offer> = {}): Offer => ({
  variantId,
  unitPrice: { minorUnits: 250n, currency: 'GBP' },
  isPurchasable: true,
  available: 10,
  ...change,
});

describe('the subtotal', () => {
  it('is what all lines cost', () => {
    expect(subtotalOf(lines, offers(offer(A), offer(B)))).toEqual({ minorUnits: 1_250n, currency: 'GBP' });
  });

  it('is unknown for no lines, a missing price and several currencies', () => {
    expect(subtotalOf([], offers())).toBeUndefined();
    expect(subtotalOf(lines, offers(offer(A)))).toBeUndefined();
    const { variantId, isPurchasable } = offer(B);
    expect(subtotalOf(lines, offers(offer(A), { variantId, isPurchasable }))).toBeUndefined();
    const inEuro = offer(B, { unitPrice: { minorUnits: 1n, currency: 'EUR' } });
    expect(subtotalOf(lines, offers(offer(A), inEuro))).toBeUndefined();
  });
});

describe('the problems', () => {
  it('are none while everything is on sale and in stock, to the last unit', () => {
    expect(problemsOf({ lines }, offers(offer(A, { available: 3 }), offer(B)))).toEqual([]);
  });

  it('name what may not be bought, and what there are fewer units of', () => {
    const withdrawn = offer(B, { isPurchasable: false, available: 0 });
    expect(problemsOf({ lines }, offers(offer(A, { available: 2 }), withdrawn))).toEqual([
      { kind: 'outOfStock', variantId: A, requested: 3, available: 2 },
      { kind: 'notForSale', variantId: B },
    ]);
  });

  it('name what costs something else than the customer has seen', () => {
    const seen = [{ variantId: A, quantity: 1, since: 1, seenPrice: { minorUnits: '200', currency: 'GBP' } }];
    expect(problemsOf({ lines: seen }, offers(offer(A)))).toEqual([
      {
        kind: 'priceChanged',
        variantId: A,
        previous: { minorUnits: 200n, currency: 'GBP' },
        current: { minorUnits: 250n, currency: 'GBP' },
      },
    ]);
    const same = offer(A, { unitPrice: { minorUnits: 200n, currency: 'GBP' } });
    expect(problemsOf({ lines: seen }, offers(same))).toEqual([]);
  });

  it('name what has no price in the currency of the cart, beside its other problems', () => {
    const { variantId, isPurchasable } = offer(B);
    expect(
      problemsOf({ lines, currency: 'EUR' }, offers(offer(A), { variantId, isPurchasable, available: 1 })),
    ).toEqual([
      { kind: 'notSoldInCurrency', variantId: B, currency: 'EUR' },
      { kind: 'outOfStock', variantId: B, requested: 2, available: 1 },
    ]);
  });

  it('do not guess at a stock that nobody tells', () => {
    const { variantId, unitPrice, isPurchasable } = offer(A);
    expect(problemsOf({ lines: lines.slice(0, 1) }, offers({ variantId, unitPrice, isPurchasable }))).toEqual([]);
  });
});
