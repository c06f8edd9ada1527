import { describe, expect, it } from '@jest/globals';
import { adjust, availableOf, checkSku, receive, type StockLevel, type VariantId } from './stock.ts';

const level: StockLevel = { variantId: 'var_1' as VariantId, sku: 'LAMP', onHand: 10, reserved: 4 };

it('offers what is on hand and not reserved', () => {
  expect(availableOf(level)).toBe(6);
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
