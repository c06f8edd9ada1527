import isoCountries from 'i18n-iso-countries/index.js';
import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator';
import type { Country } from '../domain/country.ts';
import type { Countries } from '../ports/countries.ts';

// How countries part their postal codes; the library tells which codes there are, and takes them in several ways.
// Source: Universal Postal Union, addressing systems by country.
interface Form {
  /** Of a code without separators. */
  readonly pattern: RegExp;
  readonly parted: string;
}
const formsOf = (codes: string, pattern: RegExp, parted: string): [string, Form][] =>
  codes.split(' ').map((code) => [code, { pattern, parted }]);
const FORMS: ReadonlyMap<string, Form> = new Map([
  ...formsOf('GB JE GG IM GI FK GS IO PN SH TC CA', /^(.{2,4})(.{3})$/, '$1 $2'),
  ...formsOf('SE CZ SK GR', /^(\d{3})(\d{2})$/, '$1 $2'),
  ...formsOf('US PR VI GU MP MH FM', /^(\d{5})(\d{4})$/, '$1-$2'),
  ...formsOf('IE', /^(.{3})(.{4})$/, '$1 $2'),
  ...formsOf('NL', /^(\d{4})([A-Z]{2})$/, '$1 $2'),
  ...formsOf('MT', /^([A-Z]{3})(\d{2,4})$/, '$1 $2'),
  ...formsOf('FR', /^(\d{5})$/, '$1'),
  ...formsOf('PL', /^(\d{2})(\d{3})$/, '$1-$2'),
  ...formsOf('PT', /^(\d{4})(\d{3})$/, '$1-$2'),
  ...formsOf('JP', /^(\d{3})(\d{4})$/, '$1-$2'),
  ...formsOf('BR', /^(\d{5})(\d{3})$/, '$1-$2'),
]);

// To be shown where a code is refused. The library has none.
const EXAMPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AT: '1010',
    AU: '2600',
    BE: '1000',
    BR: '70150-900',
    CA: 'K1A 0B1',
    CH: '3011',
    CN: '100006',
    CZ: '110 00',
    DE: '10117',
    DK: '1050',
    ES: '28001',
    FI: '00100',
    FR: '75008',
    GB: 'SW1A 1AA',
    GR: '105 57',
    HU: '1055',
    IE: 'D02 AF30',
    IN: '110001',
    IT: '00184',
    JP: '100-0001',
    KR: '04524',
    LU: '1728',
    MX: '06000',
    NL: '1012 JS',
    NO: '0150',
    NZ: '6011',
    PL: '00-950',
    PT: '1100-148',
    RO: '010011',
    SE: '111 28',
    SG: '179103',
    SK: '811 06',
    TR: '06420',
    US: '20500',
    ZA: '8001',
  }),
);

const SEPARATORS = /[\s-]+/g;
// Where the library knows no rule, a code is none or as somebody writes it.
const FREE_CODE = /^[A-Z0-9](?:[A-Z0-9 -]{0,10}[A-Z0-9])?$/;

/** From two maintained libraries: the countries of ISO 3166-1, and the postal codes of those that have them. */
export function createCountries(): Countries {
  const codes = Object.keys(isoCountries.getAlpha2Codes()).sort();
  const countries = new Map(codes.map((code) => [code, countryOf(code)]));
  const all = [...countries.values()];
  return { find: (code) => countries.get(code.trim().toUpperCase()), list: () => all };
}

function countryOf(code: string): Country {
  const isKnown = postcodeValidatorExistsForCountry(code);
  const isValid = (postalCode: string) => (isKnown ? postcodeValidator(postalCode, code) : FREE_CODE.test(postalCode));
  const example = EXAMPLES.get(code);
  return {
    code,
    // Countries where codes are in use but seldom take an empty one, too.
    isPostalCodeRequired: isKnown && !isValid(''),
    ...(example !== undefined && { postalCodeExample: example }),
    canonicalPostalCode(postalCode) {
      const written = postalCode.trim().replaceAll(/\s+/g, ' ').toUpperCase();
      const compact = written.replaceAll(SEPARATORS, '');
      const form = FORMS.get(code);
      const formed = form?.pattern.test(compact) === true ? compact.replace(form.pattern, form.parted) : written;
      return [formed, written, compact].find((candidate) => candidate !== '' && isValid(candidate));
    },
  };
}
