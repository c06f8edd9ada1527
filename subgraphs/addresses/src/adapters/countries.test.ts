import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createCountries } from './countries.ts';

const countries = createCountries();
const canonical = (country: string, postalCode: string) => countries.find(country)?.canonicalPostalCode(postalCode);

describe('the countries', () => {
  it('are those of ISO 3166-1, by code in whatever case', () => {
    expect(countries.find(' de ')?.code).toBe('DE');
    expect(['UK', 'XX', 'GBR', 'INTL', '', '__proto__'].map((code) => countries.find(code))).toEqual(
      Array(6).fill(undefined),
    );
    const codes = countries.list().map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(240);
    expect(codes).toEqual(codes.toSorted());
  });

  it.each([
    ['GB', 'sw1a1aa', 'SW1A 1AA'],
    ['GB', ' m1  1ae ', 'M1 1AE'],
    ['JE', 'je23ab', 'JE2 3AB'],
    ['CA', 'k1a-0b1', 'K1A 0B1'],
    ['IE', 'd02af30', 'D02 AF30'],
    ['NL', '1012js', '1012 JS'],
    ['SE', '11128', '111 28'],
    ['SE', 'se-11128', 'SE-11128'],
    ['PL', '00 950', '00-950'],
    ['PT', '1100148', '1100-148'],
    ['JP', '1000001', '100-0001'],
    ['BR', '70150900', '70150-900'],
    ['US', '20500', '20500'],
    ['US', '205000001', '20500-0001'],
    ['FR', '75 008', '75008'],
    ['DE', '10 117', '10117'],
    ['LV', 'lv-1010', 'LV-1010'],
    ['HK', ' 999077 ', '999077'],
  ])('%s writes %j as %j', (country, postalCode, form) => {
    expect(canonical(country, postalCode)).toBe(form);
  });

  it.each([
    ['DE', '1011'],
    ['DE', 'ABCDE'],
    ['GB', '10117'],
    ['US', '2050'],
    ['CA', 'D1A 0B1'],
    ['AT', '0101'],
    ['HK', '*'],
    ['HK', 'x'.repeat(13)],
    ['BH', ' '],
  ])('%s has no postal code %j', (country, postalCode) => {
    expect(canonical(country, postalCode)).toBeUndefined();
  });

  it('ask for a postal code, but for those that have none or seldom one', () => {
    const required = (code: string) => countries.find(code)?.isPostalCodeRequired;
    expect(['DE', 'GB', 'US', 'JP'].map(required)).toEqual([true, true, true, true]);
    expect(['HK', 'AE', 'QA', 'BH', 'NG'].map(required)).toEqual([false, false, false, false, false]);
  });

  it('show examples that they take, in their own form', () => {
    const shown = countries.list().filter(({ postalCodeExample }) => postalCodeExample !== undefined);
    expect(shown.length).toBeGreaterThan(30);
    for (const { code, postalCodeExample = '' } of shown) {
      expect(canonical(code, postalCodeExample)).toBe(postalCodeExample);
    }
  });

  it('leave a form of their own as it is', () => {
    let found = 0;
    const code = fc.oneof(
      fc.stringMatching(/^[a-z\d]{3,4}[ -]?[a-z\d]{3}$/),
      fc.stringMatching(/^\d{4,5}[ -]?\d{0,4}$/),
      fc.stringMatching(/^[A-Z\d]{2,4} ?[A-Z\d]{2,4}$/),
    );
    fc.assert(
      fc.property(fc.constantFrom(...countries.list()), code, (country, written) => {
        const form = country.canonicalPostalCode(written);
        if (form === undefined) return;
        found++;
        expect(country.canonicalPostalCode(form)).toBe(form);
        expect(country.canonicalPostalCode(` ${form.toLowerCase()} `)).toBe(form);
      }),
      { numRuns: 5_000 },
    );
    expect(found).toBeGreaterThan(200);
  });
});
