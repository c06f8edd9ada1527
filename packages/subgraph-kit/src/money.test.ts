import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  add,
  allocate,
  compare,
  exponentOf,
  formatAmount,
  isEqual,
  moneyFromJson,
  moneyToJson,
  share,
  subtract,
  sum,
  times,
  zero,
  type Money,
} from './money.ts';

const money = (minorUnits: bigint, currency = 'EUR'): Money => ({ minorUnits, currency });

// One currency for each exponent: 0, 2 and 3 decimals.
const anyMoney = fc.record({
  minorUnits: fc.bigInt(-(10n ** 15n), 10n ** 15n),
  currency: fc.constantFrom('JPY', 'EUR', 'KWD'),
});
const anyWeights = fc
  .array(fc.bigInt(0n, 10n ** 9n), { minLength: 1, maxLength: 40 })
  .filter((weights) => weights.some((weight) => weight > 0n));

describe('allocate', () => {
  it('loses no minor unit, whatever the currency, the sign and the weights', () => {
    fc.assert(
      fc.property(anyMoney, anyWeights, (amount, weights) => {
        const parts = allocate(amount, weights);
        expect(parts).toHaveLength(weights.length);
        expect(sum(parts, amount.currency)).toEqual(amount);
      }),
    );
  });

  it('gives each part its exact share, to within one minor unit', () => {
    fc.assert(
      fc.property(anyMoney, anyWeights, (amount, weights) => {
        const total = weights.reduce((a, b) => a + b, 0n);
        allocate(amount, weights).forEach(({ minorUnits }, index) => {
          const distance = minorUnits * total - amount.minorUnits * (weights[index] ?? 0n);
          expect(distance < total && distance > -total).toBe(true);
        });
      }),
    );
  });

  it('gives nothing to a weight of zero', () => {
    fc.assert(
      fc.property(anyMoney, anyWeights, (amount, weights) => {
        const parts = allocate(amount, [0n, ...weights]);
        expect(parts[0]?.minorUnits).toBe(0n);
      }),
    );
  });

  it('gives what is left to the largest remainders, earlier parts first', () => {
    expect(allocate(money(100n), [1n, 1n, 1n]).map((part) => part.minorUnits)).toEqual([34n, 33n, 33n]);
    expect(allocate(money(-100n), [1n, 1n, 1n]).map((part) => part.minorUnits)).toEqual([-34n, -33n, -33n]);
    expect(allocate(money(10n), [1n, 5n, 4n, 7n]).map((part) => part.minorUnits)).toEqual([1n, 3n, 2n, 4n]);
  });

  it.each([[[]], [[0n, 0n]], [[2n, -1n]]])('refuses the weights %p', (weights: bigint[]) => {
    expect(() => allocate(money(1n), weights)).toThrow(RangeError);
  });
});

describe('share', () => {
  it.each([
    [250n, 1_000, 25n],
    [5n, 5_000, 2n],
    [15n, 5_000, 8n],
    [-5n, 5_000, -2n],
    [-15n, 5_000, -8n],
    [1n, 4_999, 0n],
    [1n, 5_001, 1n],
  ])('of %p at %p basis points is %p, half to even', (minorUnits, basisPoints, expected) => {
    expect(share(money(minorUnits), basisPoints).minorUnits).toBe(expected);
  });

  it('is never further than half a minor unit from the exact value', () => {
    fc.assert(
      fc.property(anyMoney, fc.integer({ min: 0, max: 10_000 }), (amount, basisPoints) => {
        const distance = share(amount, basisPoints).minorUnits * 10_000n - amount.minorUnits * BigInt(basisPoints);
        expect(distance <= 5_000n && distance >= -5_000n).toBe(true);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('undoes an addition with a subtraction', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
        expect(subtract(add(money(a), money(b)), money(b))).toEqual(money(a));
      }),
    );
  });

  it('multiplies by a number of units, and by no part of one', () => {
    expect(times(money(250n), 3)).toEqual(money(750n));
    expect(() => times(money(250n), 0.5)).toThrow(RangeError);
  });

  it('totals nothing to zero in the currency that was named', () => {
    expect(sum([], 'JPY')).toEqual(zero('JPY'));
  });

  it('orders amounts', () => {
    expect([money(2n), money(-3n), money(0n)].sort(compare).map((each) => each.minorUnits)).toEqual([-3n, 0n, 2n]);
    expect(isEqual(money(1n), money(1n, 'JPY'))).toBe(false);
  });

  it('refuses to mix currencies', () => {
    for (const mix of [add, subtract, compare]) {
      expect(() => mix(money(1n), money(1n, 'JPY'))).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    }
  });
});

describe('writing money', () => {
  it.each([
    [1_250n, 'EUR', '12.50'],
    [5n, 'EUR', '0.05'],
    [-5n, 'EUR', '-0.05'],
    [0n, 'EUR', '0.00'],
    [1_250n, 'JPY', '1250'],
    [-7n, 'JPY', '-7'],
    [1_250n, 'KWD', '1.250'],
  ])('writes %p minor units of %s as %s', (minorUnits, currency, text) => {
    expect(formatAmount({ minorUnits, currency })).toBe(text);
  });

  it('takes a currency that is not in its table for one with two decimals', () => {
    expect(exponentOf('constructor')).toBe(2);
  });

  it('survives JSON beyond the precision of its numbers', () => {
    fc.assert(
      fc.property(anyMoney, (amount) => {
        const json: unknown = JSON.parse(JSON.stringify(moneyToJson(amount)));
        expect(moneyFromJson(json as ReturnType<typeof moneyToJson>)).toEqual(amount);
      }),
    );
  });
});
