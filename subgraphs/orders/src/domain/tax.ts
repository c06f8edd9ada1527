import { fraction, share, subtract, type Money } from '@agora/subgraph-kit/money';

export const TAX_CLASSES = ['standard', 'reduced', 'zero'] as const;

export type TaxClass = (typeof TAX_CLASSES)[number];

/** What one country asks of what is sold to it; rates in basis points. */
export interface TaxRule {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Whether its prices are shown with the tax in them. */
  readonly isIncluded: boolean;
  readonly standard: number;
  readonly reduced: number;
}

export const taxRateOf = (rule: TaxRule, taxClass: TaxClass): number => (taxClass === 'zero' ? 0 : rule[taxClass]);

export interface Taxed {
  readonly net: Money;
  readonly tax: Money;
  readonly gross: Money;
}

const WHOLE = 10_000;

/** `amount` with its tax found in it or put on top, rounded once, half to even. */
export function taxed(amount: Money, basisPoints: number, isIncluded: boolean): Taxed {
  if (isIncluded) {
    const tax = fraction(amount, BigInt(basisPoints), BigInt(WHOLE + basisPoints));
    return { net: subtract(amount, tax), tax, gross: amount };
  }
  const tax = share(amount, basisPoints);
  return { net: amount, tax, gross: { ...amount, minorUnits: amount.minorUnits + tax.minorUnits } };
}
