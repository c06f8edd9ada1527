import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { TaxRule } from '../domain/tax.ts';
import type { TaxRules } from '../ports/tax-rules.ts';

const basisPoints = z.number().int().min(0).max(10_000);

const file = z.object({
  sources: z.record(z.string(), z.object({ name: z.string(), url: z.url(), asOf: z.iso.date() })),
  rules: z.array(
    z.object({
      country: z.string().regex(/^[A-Z]{2}$/),
      isIncluded: z.boolean(),
      standard: basisPoints,
      reduced: basisPoints,
      source: z.string(),
    }),
  ),
});

/** The rules of `data/tax-rules.json`, which says where each is from. */
export function readTaxRules(): TaxRules {
  const { rules } = file.parse(JSON.parse(readFileSync(new URL('../../data/tax-rules.json', import.meta.url), 'utf8')));
  const byCountry = new Map(rules.map((rule): [string, TaxRule] => [rule.country, rule]));
  return {
    find: (country) => byCountry.get(country),
    get(country) {
      const rule = byCountry.get(country);
      if (rule === undefined) throw new RangeError(`there are no tax rules for ${country}`);
      return rule;
    },
  };
}
