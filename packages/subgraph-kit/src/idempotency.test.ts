import { describe, expect, it } from '@jest/globals';
import { fingerprintOf } from './idempotency.ts';

describe('the fingerprint of a request', () => {
  it('does not depend on the order in which its fields are written', () => {
    expect(fingerprintOf({ a: 1, b: { c: [1, 2], d: null } })).toBe(fingerprintOf({ b: { d: null, c: [1, 2] }, a: 1 }));
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: [1, 2] }, { a: [2, 1] }],
    [{ a: 1 }, { b: 1 }],
    [{ a: null }, { a: 0 }],
  ])('tells %p from %p', (one, other) => {
    expect(fingerprintOf(one)).not.toBe(fingerprintOf(other));
  });

  it('takes amounts of money and nothing at all', () => {
    expect(fingerprintOf({ amount: 10n })).not.toBe(fingerprintOf({ amount: 11n }));
    expect(fingerprintOf(undefined)).toBe(fingerprintOf(null));
  });
});
