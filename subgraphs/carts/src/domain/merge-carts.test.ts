import { newId } from '@agora/subgraph-kit/ids';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { totalQuantity, type Cart, type CartLine } from './cart.ts';
import { mergeCarts, type Merge, type MergeDecision } from './merge-carts.ts';

const NOW = new Date('2026-01-01T00:00:00.000Z');
const LATER = new Date('2026-01-02T00:00:00.000Z');
const [A, B, C, D] = [newId('var'), newId('var'), newId('var'), newId('var')];
const SECRET = 'a-secret';
const merge: Merge = {
  secret: SECRET,
  limits: { maxQuantityPerLine: 10, maxLines: 3 },
  create: { id: newId('crt'), customerId: newId('usr') },
  emptied: { id: newId('crt'), mergeSecret: 'another-secret' },
  now: LATER,
};
const line = (variantId: CartLine['variantId'], quantity: number): CartLine => ({ variantId, quantity });
const cartOf = (...lines: CartLine[]): Cart => ({
  ...merge.create,
  version: 7,
  lines: lines.map((each) => ({ ...each, since: 5 })),
  settledOrders: [],
  takenOver: [],
  updatedAt: NOW,
});
const guestCartOf = (...lines: CartLine[]): Cart => ({
  ...cartOf(...lines),
  id: newId('crt'),
  customerId: newId('gst'),
  version: 3,
  mergeSecret: SECRET,
});

function merged(decision: MergeDecision): Extract<MergeDecision, { kind: 'merged' }> {
  if (decision.kind !== 'merged') throw new Error(`not merged: ${decision.kind}`);
  return decision;
}

describe("taking over a guest's cart", () => {
  it('adds up units, puts new lines behind, and leaves the guest a new empty cart', () => {
    const guestCart = guestCartOf(line(B, 2), line(C, 3));
    const {
      cart,
      guestCart: left,
      units,
      capped,
    } = merged(mergeCarts(cartOf(line(A, 1), line(B, 1)), guestCart, merge));
    expect(cart).toMatchObject({
      version: 8,
      lines: [
        { ...line(A, 1), since: 5 },
        { ...line(B, 3), since: 5 },
        { ...line(C, 3), since: 8 },
      ],
      takenOver: [SECRET],
      updatedAt: LATER,
    });
    expect(left).toMatchObject({ ...merge.emptied, customerId: guestCart.customerId, version: 4, lines: [] });
    expect({ units, capped }).toEqual({ units: 5, capped: [] });
  });

  it('makes a cart for a customer who has none, in the currency of the guest', () => {
    const { cart } = merged(mergeCarts(undefined, { ...guestCartOf(line(A, 1)), currency: 'EUR' }, merge));
    expect(cart).toMatchObject({ ...merge.create, version: 1, currency: 'EUR', lines: [{ ...line(A, 1), since: 1 }] });
  });

  it('keeps the currency of a cart with something in it, and then forgets what the guest saw in another', () => {
    const seenPrice = { minorUnits: '100', currency: 'EUR' };
    const guestCart: Cart = { ...guestCartOf(), currency: 'EUR', lines: [{ ...line(A, 1), since: 1, seenPrice }] };
    const inPounds = merged(mergeCarts(cartOf(line(B, 1)), guestCart, merge)).cart;
    expect(inPounds.currency).toBeUndefined();
    expect(inPounds.lines[1]?.seenPrice).toBeUndefined();
    const inEuro = merged(mergeCarts({ ...cartOf(line(B, 1)), currency: 'EUR' }, guestCart, merge)).cart;
    expect(inEuro.lines[1]?.seenPrice).toEqual(seenPrice);
  });

  it('goes as far as the limits, and tells what did not fit', () => {
    const { cart, units, capped } = merged(
      mergeCarts(cartOf(line(A, 8), line(B, 1)), guestCartOf(line(A, 5), line(C, 11), line(D, 1)), merge),
    );
    expect(cart.lines).toMatchObject([line(A, 10), line(B, 1), line(C, 10)]);
    expect(units).toBe(12);
    expect(capped).toEqual([
      { variantId: A, requested: 13, quantity: 10 },
      { variantId: C, requested: 11, quantity: 10 },
      { variantId: D, requested: 1, quantity: 0 },
    ]);
  });

  it('takes nothing away from a line that a lowered limit has left too long', () => {
    const { cart, units } = merged(mergeCarts(cartOf(line(A, 50)), guestCartOf(line(A, 1)), merge));
    expect(cart.lines).toMatchObject([line(A, 50)]);
    expect(units).toBe(0);
  });

  it('happens once, though the guest has a cart again', () => {
    const { cart, guestCart } = merged(mergeCarts(cartOf(), guestCartOf(line(A, 1)), merge));
    expect(mergeCarts(cart, { ...guestCart, mergeSecret: SECRET }, merge)).toEqual({ kind: 'repeated', cart });
    expect(mergeCarts(cart, undefined, merge)).toEqual({ kind: 'repeated', cart });
  });

  it('needs the cart that has the secret', () => {
    expect(mergeCarts(cartOf(), undefined, merge)).toEqual({ kind: 'invalidToken' });
  });

  it('is remembered twenty times', () => {
    let cart = cartOf();
    for (let time = 0; time < 21; time++) {
      cart = merged(mergeCarts(cart, guestCartOf(line(A, 1)), { ...merge, secret: `secret-${time}` })).cart;
    }
    expect(cart.takenOver).toHaveLength(20);
  });

  it('loses and invents no unit: what came in and what did not fit is what the guest had', () => {
    const lines = fc.uniqueArray(
      fc.record({ variantId: fc.constantFrom(A, B, C, D), quantity: fc.integer({ min: 1, max: 12 }) }),
      { selector: ({ variantId }) => variantId },
    );
    fc.assert(
      fc.property(lines, lines, (own, guests) => {
        const [before, guestCart] = [cartOf(...own.slice(0, 3)), guestCartOf(...guests)];
        const { cart, units, capped } = merged(mergeCarts(before, guestCart, merge));
        const present = (variantId: string) => before.lines.find((each) => each.variantId === variantId)?.quantity ?? 0;
        const lost = capped.reduce(
          (sum, { variantId, requested, quantity }) => sum + requested - Math.max(quantity, present(variantId)),
          0,
        );
        expect(totalQuantity(cart)).toBe(totalQuantity(before) + units);
        expect(units + lost).toBe(totalQuantity(guestCart));
      }),
    );
  });
});
