import { describe, expect, it } from '@jest/globals';
import type { ShippingMethodId } from './order.ts';
import { archive, changeTerms, faultIn, isShippingCode, parcelPrice, type ShippingMethod } from './shipping-method.ts';

const eur = (minorUnits: bigint) => ({ minorUnits, currency: 'EUR' });
const price = { base: eur(495n), perAdditionalUnit: eur(50n), freeFrom: eur(6_000n) };

const method: ShippingMethod = {
  id: 'shm_1' as ShippingMethodId,
  code: 'STANDARD',
  name: 'Standard',
  countries: ['DE'],
  prices: [price],
  taxClass: 'standard',
  isArchived: false,
  version: 3,
};

const isTaxKnown = (country: string): boolean => country !== 'AQ';

describe('a parcel', () => {
  it('costs its base price and something for each further unit, up to a subtotal', () => {
    expect(parcelPrice(price, 1, eur(100n))).toEqual(eur(495n));
    expect(parcelPrice(price, 3, eur(5_999n))).toEqual(eur(595n));
    expect(parcelPrice(price, 3, eur(6_000n))).toEqual(eur(0n));
  });

  it('always costs something where no subtotal is named', () => {
    const { base, perAdditionalUnit } = price;
    expect(parcelPrice({ base, perAdditionalUnit }, 1, eur(1_000_000n))).toEqual(eur(495n));
  });
});

describe('the terms of a method', () => {
  it('may be as they are', () => {
    expect(faultIn(method, isTaxKnown)).toBeUndefined();
  });

  it.each([
    ['without a country', { countries: [] }],
    ['for a country twice', { countries: ['DE', 'DE'] }],
    ['for a country whose taxes are not known', { countries: ['AQ'] }],
    ['without a price', { prices: [] }],
    ['with two prices in a currency', { prices: [price, price] }],
    ['below nothing', { prices: [{ ...price, base: eur(-1n) }] }],
    ['in two currencies at once', { prices: [{ ...price, freeFrom: { minorUnits: 1n, currency: 'GBP' } }] }],
  ])('may not be %s', (_what, given) => {
    expect(faultIn({ ...method, ...given }, isTaxKnown)).toEqual(expect.any(String));
  });

  it('have a code for machines', () => {
    expect(['STANDARD', 'NEXT-DAY_2'].every(isShippingCode)).toBe(true);
    expect(['', 'standard', 'A B', 'X'.repeat(41)].some(isShippingCode)).toBe(false);
  });

  it('are replaced at the version that was seen, and never once the method is archived', () => {
    const terms = { name: 'Slow', countries: ['FR'], prices: [price], taxClass: 'zero' as const };
    expect(changeTerms(method, 3, terms)).toEqual({ kind: 'changed', method: { ...method, ...terms, version: 4 } });
    expect(changeTerms(method, 2, terms)).toEqual({ kind: 'conflict', currentVersion: 3 });
    expect(changeTerms({ ...method, isArchived: true }, 3, terms)).toEqual({ kind: 'archived' });
  });
});

describe('a method', () => {
  it('is archived once', () => {
    const archived = { ...method, isArchived: true, version: 4 };
    expect(archive(method, 3)).toEqual({ kind: 'changed', method: archived });
    expect(archive(archived, 4)).toEqual({ kind: 'changed', method: archived });
    expect(archive(method, 1)).toEqual({ kind: 'conflict', currentVersion: 3 });
  });
});
