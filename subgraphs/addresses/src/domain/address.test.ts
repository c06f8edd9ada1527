import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalise, type WrittenAddress } from './address.ts';
import type { Country } from './country.ts';

const COUNTRY: Country = {
  code: 'XX',
  isPostalCodeRequired: true,
  postalCodeExample: 'A1 B2',
  canonicalPostalCode: (code) => (/^[a-z\d ]+$/i.test(code) ? code.toUpperCase() : undefined),
};
const WITHOUT_CODES: Country = { ...COUNTRY, isPostalCodeRequired: false };
const WRITTEN: WrittenAddress = { recipientName: 'Ada', lines: ['1 High Street'], city: 'Bath', postalCode: 'a1 b2' };

function detailsOf(written: WrittenAddress, country = COUNTRY) {
  const result = normalise(written, country);
  if (result.kind !== 'usable') throw new Error(result.kind);
  return result.details;
}

describe('an address', () => {
  it('is kept in one form, however its blanks are typed', () => {
    const typed = {
      recipientName: '  Ada\t Lovelace ',
      company: ' ',
      lines: [' 1  High\nStreet', '  ', 'Floor 2'],
      city: 'Bath\u00a0',
      region: ' Somerset',
      postalCode: ' a1   b2 ',
      phone: '+44 (1225) 123-456',
    };
    expect(detailsOf(typed)).toEqual({
      recipientName: 'Ada Lovelace',
      lines: ['1 High Street', 'Floor 2'],
      city: 'Bath',
      region: 'Somerset',
      postalCode: 'A1 B2',
      country: 'XX',
      phone: '+441225123456',
    });
  });

  it('that is normalised already stays as it is', () => {
    const blank = fc.constantFrom(' ', '  ', '\t', '\n', '\u00a0', '\u2000', '\u3000');
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
    const text = fc.array(fc.oneof(word, blank), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
    const written = fc.record({
      recipientName: text,
      company: fc.option(text),
      lines: fc.array(text, { minLength: 1, maxLength: 5 }),
      city: text,
      region: fc.option(text),
      postalCode: fc.stringMatching(/^ ?[a-z]{1,3}[ \t]{0,2}\d{1,3} ?$/),
    });
    let usable = 0;
    fc.assert(
      fc.property(written, (typed) => {
        let details;
        try {
          details = detailsOf(typed);
        } catch {
          return; // Too long, or of characters that nobody can see: refused, and so never kept.
        }
        usable++;
        expect(detailsOf(details)).toEqual(details);
        for (const kept of [details.recipientName, details.city, ...details.lines]) {
          expect(kept).toBe(kept.trim());
          expect(kept).not.toMatch(/\s\s|[^\S ]/);
        }
      }),
      { numRuns: 500 },
    );
    expect(usable).toBeGreaterThan(100);
  });

  it.each([undefined, null, '', '  ', '!'])('has a postal code where its country asks for one: %j', (postalCode) => {
    expect(normalise({ ...WRITTEN, postalCode }, COUNTRY)).toEqual({
      kind: 'unusablePostalCode',
      country: 'XX',
      example: 'A1 B2',
    });
  });

  it('needs none in a country without, but no nonsense either', () => {
    expect(detailsOf({ ...WRITTEN, postalCode: ' ' }, WITHOUT_CODES)).not.toHaveProperty('postalCode');
    expect(normalise({ ...WRITTEN, postalCode: '!' }, WITHOUT_CODES).kind).toBe('unusablePostalCode');
  });

  it.each<Partial<WrittenAddress>>([
    { recipientName: ' ' },
    { recipientName: 'x'.repeat(101) },
    { recipientName: 'A\u202eda' },
    { lines: [] },
    { lines: ['', ' '] },
    { lines: ['1', '2', '3', '4', '5'] },
    { lines: ['A\u0000'] },
    { city: '' },
    { company: 'x'.repeat(101) },
    { phone: '030 123456' },
    { phone: '+49 30' },
  ])('is not kept with %j', (change) => {
    expect(() => normalise({ ...WRITTEN, ...change }, COUNTRY)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });
});
