import { newId } from '@agora/subgraph-kit/ids';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  acknowledgePrices,
  addLines,
  changeCurrency,
  changeLine,
  clear,
  mergeLines,
  removeLine,
  settleOrder,
  totalQuantity,
  type Cart,
  type CartDecision,
  type CartLine,
  type SeenPrices,
} from './cart.ts';

const NOW = new Date('2026-01-01T00:00:00.000Z');
const LATER = new Date('2026-01-02T00:00:00.000Z');
const LIMITS = { maxQuantityPerLine: 100, maxLines: 3 };
const [A, B, C, D] = [newId('var'), newId('var'), newId('var'), newId('var')];
const create = { id: newId('crt'), customerId: newId('usr') };

const cartOf = (...lines: CartLine[]): Cart => ({
  ...create,
  version: 7,
  lines: lines.map((each) => ({ ...each, since: 5 })),
  settledOrders: [],
  takenOver: [],
  updatedAt: NOW,
});
/** The catalogue was asked and knows no price. */
const nothing = (currency?: string): SeenPrices => ({ currency, prices: new Map() });
const line = (variantId: CartLine['variantId'], quantity: number): CartLine => ({ variantId, quantity });
const adding = (...lines: CartLine[]) => ({ lines, limits: LIMITS, create, seen: nothing(), now: LATER });

function cartIn(decision: CartDecision): Cart {
  if (decision.kind !== 'changed') throw new Error(`not changed: ${decision.kind}`);
  return decision.cart;
}

describe('adding lines', () => {
  it('opens a cart at version 1', () => {
    expect(cartIn(addLines(undefined, adding(line(A, 2))))).toEqual({
      ...create,
      version: 1,
      lines: [{ ...line(A, 2), since: 1 }],
      settledOrders: [],
      takenOver: [],
      updatedAt: LATER,
    });
  });

  it('adds units to the line that is there and puts new lines behind', () => {
    const cart = cartIn(addLines(cartOf(line(A, 2), line(B, 1)), adding(line(C, 1), line(A, 3))));
    expect(cart).toMatchObject({ version: 8, lines: [line(A, 5), line(B, 1), line(C, 1)] });
  });

  it('fills a line up to its limit and not beyond', () => {
    expect(cartIn(addLines(cartOf(line(A, 99)), adding(line(A, 1)))).lines).toMatchObject([line(A, 100)]);
    expect(addLines(cartOf(line(A, 99)), adding(line(A, 2)))).toEqual({ kind: 'lineLimit', maxQuantity: 100 });
  });

  it('takes no more lines than the limit', () => {
    expect(addLines(cartOf(line(A, 1), line(B, 1)), adding(line(C, 1), line(D, 1)))).toEqual({
      kind: 'tooManyLines',
      maxLines: 3,
    });
  });

  it('is possible beside a line that a lowered limit has left too long', () => {
    expect(cartIn(addLines(cartOf(line(A, 500)), adding(line(B, 1)))).lines).toHaveLength(2);
  });

  it('is refused for another version than the one seen, of which no cart is 0', () => {
    expect(addLines(cartOf(), { ...adding(line(A, 1)), expectedVersion: 6 })).toEqual({
      kind: 'conflict',
      currentVersion: 7,
    });
    expect(addLines(undefined, { ...adding(line(A, 1)), expectedVersion: 1 })).toEqual({
      kind: 'conflict',
      currentVersion: 0,
    });
    expect(addLines(undefined, { ...adding(line(A, 1)), expectedVersion: 0 }).kind).toBe('changed');
  });

  it('merges lines of one variant, and refuses none, too many and ones without units', () => {
    expect(mergeLines([line(A, 1), line(B, 1), line(A, 2)])).toEqual([line(A, 3), line(B, 1)]);
    for (const lines of [[], Array.from({ length: 2_001 }, () => line(A, 1)), [line(A, 0)], [line(A, -1)]]) {
      expect(() => mergeLines(lines)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    }
  });

  it('loses and invents no unit, whatever is added in whatever order', () => {
    const lines = fc.array(
      fc.record({ variantId: fc.constantFrom(A, B, C), quantity: fc.integer({ min: 1, max: 9 }) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 2 }), (additions) => {
        let cart: Cart | undefined;
        for (const added of additions) cart = cartIn(addLines(cart, adding(...mergeLines(added))));
        expect(cart && totalQuantity(cart)).toBe(additions.flat().reduce((sum, { quantity }) => sum + quantity, 0));
        expect(cart?.version).toBe(additions.length);
      }),
    );
  });
});

describe('changing a line', () => {
  const changing = (variantId: CartLine['variantId'], quantity: number) => ({
    variantId,
    quantity,
    limits: LIMITS,
    now: LATER,
  });

  it('sets its units and leaves its place', () => {
    expect(cartIn(changeLine(cartOf(line(A, 1), line(B, 1)), changing(A, 9))).lines).toMatchObject([
      line(A, 9),
      line(B, 1),
    ]);
  });

  it('changes nothing when it has as many already', () => {
    expect(changeLine(cartOf(line(A, 1)), changing(A, 1))).toMatchObject({ kind: 'unchanged', cart: { version: 7 } });
  });

  it('is refused for a variant that is not in the cart, and beyond the limit', () => {
    expect(changeLine(cartOf(line(A, 1)), changing(B, 1))).toEqual({ kind: 'lineNotFound', variantId: B });
    expect(changeLine(undefined, changing(B, 1))).toEqual({ kind: 'lineNotFound', variantId: B });
    expect(changeLine(cartOf(line(A, 1)), changing(A, 101))).toEqual({ kind: 'lineLimit', maxQuantity: 100 });
    expect(() => changeLine(cartOf(line(A, 1)), changing(A, 0))).toThrow('1 or more');
  });
});

describe('taking out', () => {
  it('removes a line, and changes nothing when there is none', () => {
    expect(cartIn(removeLine(cartOf(line(A, 1), line(B, 1)), { variantId: A, now: LATER })).lines).toMatchObject([
      line(B, 1),
    ]);
    expect(removeLine(cartOf(line(A, 1)), { variantId: B, now: LATER }).kind).toBe('unchanged');
  });

  it('clears all lines, and changes nothing in an empty cart', () => {
    expect(cartIn(clear(cartOf(line(A, 1)), { now: LATER }))).toMatchObject({ version: 8, lines: [] });
    expect(clear(cartOf(), { now: LATER }).kind).toBe('unchanged');
    expect(clear(undefined, { now: LATER })).toEqual({ kind: 'unchanged', cart: undefined });
  });
});

describe('the prices that the customer has seen', () => {
  const seen = (price: bigint, currency?: string): SeenPrices => ({
    currency,
    prices: new Map([[A, { minorUnits: price, currency: currency ?? 'GBP' }]]),
  });
  const seenIn = (cart: Cart) => cart.lines.map(({ seenPrice }) => seenPrice?.minorUnits);

  it('are those of when units were put in, of those lines alone', () => {
    const first = cartIn(addLines(undefined, { ...adding(line(A, 1)), seen: seen(100n) }));
    expect(seenIn(first)).toEqual(['100']);
    const other = cartIn(addLines(first, { ...adding(line(B, 1)), seen: seen(200n) }));
    expect(seenIn(other)).toEqual(['100', undefined]);
    const more = cartIn(addLines(other, { ...adding(line(A, 1)), seen: seen(200n) }));
    expect(seenIn(more)).toEqual(['200', undefined]);
  });

  it('are not noted when the currency has changed since the catalogue was asked', () => {
    const euro = { ...cartOf(), currency: 'EUR' };
    expect(seenIn(cartIn(addLines(euro, { ...adding(line(A, 1)), seen: seen(100n) })))).toEqual([undefined]);
  });

  it('outlive a change of quantity, not one of the currency', () => {
    const cart = cartIn(addLines(undefined, { ...adding(line(A, 1)), seen: seen(100n) }));
    const more = cartIn(changeLine(cart, { variantId: A, quantity: 5, limits: LIMITS, now: LATER }));
    expect(seenIn(more)).toEqual(['100']);
    const euro = { currency: 'EUR', create, now: LATER };
    expect(seenIn(cartIn(changeCurrency(more, { ...euro, seen: seen(90n, 'EUR') })))).toEqual(['90']);
    expect(seenIn(cartIn(changeCurrency(more, { ...euro, seen: nothing('EUR') })))).toEqual([undefined]);
  });

  it('are acknowledged, which changes nothing when they are the same', () => {
    const cart = cartIn(addLines(undefined, { ...adding(line(A, 1)), seen: seen(100n) }));
    expect(acknowledgePrices(cart, { seen: seen(100n), now: LATER })).toEqual({ kind: 'unchanged', cart });
    const acknowledged = cartIn(acknowledgePrices(cart, { seen: seen(120n), now: LATER }));
    expect(acknowledged).toMatchObject({ version: 2, lines: [{ seenPrice: { minorUnits: '120', currency: 'GBP' } }] });
    expect(acknowledgePrices(cart, { seen: seen(120n), now: LATER, expectedVersion: 9 })).toEqual({
      kind: 'conflict',
      currentVersion: 1,
    });
    expect(acknowledgePrices(undefined, { seen: seen(1n), now: LATER }).kind).toBe('unchanged');
  });
});

describe('the currency', () => {
  const inEuro = { currency: 'EUR', create, seen: nothing('EUR'), now: LATER };

  it('is changed, and changed back to base prices', () => {
    const euro = cartIn(changeCurrency(cartOf(line(A, 1)), inEuro));
    expect(euro).toMatchObject({ version: 8, currency: 'EUR', lines: [line(A, 1)] });
    const base = cartIn(changeCurrency(euro, { create, seen: nothing(), now: LATER }));
    expect(base).toMatchObject({ version: 9, currency: undefined, lines: [line(A, 1)] });
  });

  it('is kept by what changes the cart otherwise', () => {
    const euro = cartIn(changeCurrency(cartOf(line(A, 1)), inEuro));
    expect(cartIn(addLines(euro, adding(line(B, 1))))).toMatchObject({ currency: 'EUR' });
    expect(cartIn(clear(euro, { now: LATER }))).toMatchObject({ currency: 'EUR' });
  });

  it('can be chosen before anything is in the cart; to choose none changes nothing', () => {
    expect(cartIn(changeCurrency(undefined, inEuro))).toMatchObject({ version: 1, currency: 'EUR', lines: [] });
    expect(changeCurrency(undefined, { create, seen: nothing(), now: LATER })).toEqual({
      kind: 'unchanged',
      cart: undefined,
    });
    expect(changeCurrency({ ...cartOf(), currency: 'EUR' }, inEuro).kind).toBe('unchanged');
  });

  it('is not changed by who has seen another version', () => {
    expect(changeCurrency(cartOf(), { ...inEuro, expectedVersion: 6 })).toEqual({
      kind: 'conflict',
      currentVersion: 7,
    });
  });
});

describe('a confirmed order', () => {
  const order = { orderId: newId('ord'), cartId: create.id, cartVersion: 7, lines: [line(A, 2), line(B, 5)] };

  it('empties the cart that it was made of', () => {
    expect(cartIn(settleOrder(cartOf(line(A, 2), line(B, 5)), order, LATER))).toMatchObject({ version: 8, lines: [] });
  });

  it('takes only what was ordered out of a cart that has changed since', () => {
    const since = { ...order, cartVersion: 6 };
    const cart = cartIn(settleOrder(cartOf(line(A, 3), line(B, 4), line(C, 1)), since, LATER));
    expect(cart.lines).toMatchObject([line(A, 1), line(C, 1)]);
  });

  it('is taken out once, however often it is told', () => {
    const settled = cartIn(settleOrder(cartOf(line(A, 9)), { ...order, cartVersion: 6 }, LATER));
    expect(settleOrder(settled, { ...order, cartVersion: 6 }, LATER)).toEqual({ kind: 'unchanged', cart: settled });
  });

  it('does not touch another cart', () => {
    expect(settleOrder({ ...cartOf(line(A, 2)), id: newId('crt') }, order, LATER).kind).toBe('unchanged');
    expect(settleOrder(undefined, order, LATER).kind).toBe('unchanged');
  });

  it('leaves alone what was put in, or put back, after it was made', () => {
    const emptied = cartIn(clear(cartOf(line(A, 2), line(B, 5)), { now: LATER }));
    const refilled = cartIn(addLines(emptied, adding(line(A, 2), line(C, 1))));
    expect(settleOrder(refilled, order, LATER)).toEqual({ kind: 'unchanged', cart: refilled });
  });

  it('takes its units out of a line to which more were added since', () => {
    const fuller = cartIn(addLines(cartOf(line(A, 2)), adding(line(A, 3))));
    expect(cartIn(settleOrder(fuller, order, LATER)).lines).toMatchObject([line(A, 3)]);
  });

  it('is remembered among the last hundred', () => {
    let cart = cartOf(line(D, 1));
    for (let count = 0; count < 101; count++) {
      cart = cartIn(settleOrder(cart, { ...order, orderId: newId('ord') }, LATER));
    }
    expect(cart.settledOrders).toHaveLength(100);
  });
});
