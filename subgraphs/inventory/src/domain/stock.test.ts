import { describe, expect, it } from '@jest/globals';
import {
  adjust,
  availableOf,
  becameLow,
  checkSku,
  crossedNone,
  isLow,
  receive,
  setThreshold,
  type StockLevel,
  type VariantId,
} from './stock.ts';

const level: StockLevel = { variantId: 'var_1' as VariantId, sku: 'LAMP', isArchived: false, onHand: 10, reserved: 4 };

it('offers what is on hand and not reserved', () => {
  expect(availableOf(level)).toBe(6);
});

describe('low stock', () => {
  const watched = (onHand: number): StockLevel => ({ ...level, onHand, lowStockThreshold: 6 });

  it('is fewer available units than the threshold, and nothing while there is none', () => {
    expect([watched(10), watched(9), { ...level, onHand: 4 }].map(isLow)).toEqual([false, true, false]);
  });

  it('is nothing to a variant that is off sale for good', () => {
    expect(isLow({ ...watched(4), isArchived: true })).toBe(false);
  });

  it('is reached once: again only when there was enough in between', () => {
    expect(becameLow({ before: watched(10), after: watched(9) })).toBe(true);
    expect(becameLow({ before: watched(9), after: watched(4) })).toBe(false);
    expect(becameLow({ before: watched(4), after: watched(12) })).toBe(false);
  });

  it('may be reached by a threshold', () => {
    const decision = setThreshold(level, 7);
    expect(decision).toEqual({ kind: 'set', level: { ...level, lowStockThreshold: 7 } });
    expect(decision.kind === 'set' && becameLow({ before: level, after: decision.level })).toBe(true);
  });

  it('has a threshold of 1 to 1,000,000', () => {
    for (const threshold of [0, -1, 1_000_001]) {
      expect(() => setThreshold(level, threshold)).toThrow('A threshold is 1 to 1,000,000.');
    }
  });

  it('has a threshold that is set only if it is what the caller saw', () => {
    expect(setThreshold(watched(10), 3, { threshold: undefined })).toEqual({
      kind: 'thresholdChanged',
      currentThreshold: 6,
    });
    expect(setThreshold(watched(10), undefined, { threshold: 6 })).toMatchObject({
      kind: 'set',
      level: { lowStockThreshold: undefined },
    });
  });
});

it('tells when the last available unit goes and the first comes', () => {
  const to = (onHand: number) => ({ ...level, onHand });
  expect(crossedNone({ before: to(5), after: to(4) })).toBe(true);
  expect(crossedNone({ before: to(4), after: to(5) })).toBe(true);
  expect(crossedNone({ before: to(9), after: to(5) })).toBe(false);
});

describe('a receipt', () => {
  it('adds its units', () => {
    expect(receive(level, 5)).toEqual({ ...level, onHand: 15 });
  });

  it.each([0, -1, 1_000_001])('of %d units cannot be', (quantity) => {
    expect(() => receive(level, quantity)).toThrow('A quantity is 1 to 1,000,000.');
  });

  it('cannot bring more than a variant may have', () => {
    expect(() => receive({ ...level, onHand: 1_000_000_000 }, 1)).toThrow('at most 1,000,000,000 units');
  });
});

describe('an adjustment', () => {
  it.each([
    [3, 13],
    [-6, 4],
  ])('by %d changes the units on hand to %d', (delta, onHand) => {
    expect(adjust(level, { kind: 'by', delta }, 'ADJUSTMENT')).toEqual({
      kind: 'adjusted',
      level: { ...level, onHand },
    });
  });

  it('leaves what orders hold', () => {
    expect(adjust(level, { kind: 'by', delta: -7 }, 'ADJUSTMENT')).toEqual({ kind: 'insufficient', available: 6 });
    expect(adjust(level, { kind: 'to', onHand: 3, expectedOnHand: 10 }, 'ADJUSTMENT')).toEqual({
      kind: 'insufficient',
      available: 6,
    });
  });

  it('sets the units on hand when they are what the caller saw', () => {
    expect(adjust(level, { kind: 'to', onHand: 8, expectedOnHand: 10 }, 'ADJUSTMENT')).toMatchObject({
      level: { onHand: 8 },
    });
    expect(adjust(level, { kind: 'to', onHand: 8, expectedOnHand: 9 }, 'ADJUSTMENT')).toEqual({
      kind: 'stockChanged',
      currentOnHand: 10,
    });
  });

  it.each([0, 1_000_001, -1_000_001])('by %d cannot be', (delta) => {
    expect(() => adjust(level, { kind: 'by', delta }, 'ADJUSTMENT')).toThrow('A delta is');
  });

  it('to fewer than none cannot be', () => {
    expect(() => adjust(level, { kind: 'to', onHand: -1, expectedOnHand: 10 }, 'ADJUSTMENT')).toThrow('0 or more');
  });

  it('for a return adds units only', () => {
    expect(adjust(level, { kind: 'by', delta: 2 }, 'RETURN')).toMatchObject({ kind: 'adjusted' });
    expect(() => adjust(level, { kind: 'by', delta: -2 }, 'RETURN')).toThrow('A return adds units.');
  });
});

it.each(['', 'a b', 'ä', 'x'.repeat(65)])('%j is no SKU', (sku) => {
  expect(() => checkSku(sku)).toThrow('A SKU has');
});
