import { describe, expect, it } from '@jest/globals';
import { readTaxRules } from './tax-rules.ts';

const EUROPEAN_UNION = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

describe('the tax rules', () => {
  const rules = readTaxRules();

  it('know every member state of the European Union, with rates as its directive allows', () => {
    expect(EUROPEAN_UNION).toHaveLength(27);
    for (const country of EUROPEAN_UNION) {
      const { isIncluded, standard, reduced } = rules.get(country);
      expect(isIncluded).toBe(true);
      // Directive 2006/112/EC, articles 97 and 99: at least 15 % and 5 %.
      expect(standard).toBeGreaterThanOrEqual(1_500);
      expect(reduced).toBeGreaterThanOrEqual(500);
      expect(reduced).toBeLessThanOrEqual(standard);
    }
  });

  it('know that prices in the United States are shown without tax', () => {
    expect(rules.find('US')).toMatchObject({ isIncluded: false });
  });

  it('know nothing of a country that is not there', () => {
    expect(rules.find('AQ')).toBeUndefined();
    expect(() => rules.get('AQ')).toThrow(RangeError);
  });
});
