import type { TaxRule } from '../domain/tax.ts';

/** What countries ask of what is sold to them. */
export interface TaxRules {
  find(country: string): TaxRule | undefined;
  /** @throws RangeError for a country without rules. */
  get(country: string): TaxRule;
}
