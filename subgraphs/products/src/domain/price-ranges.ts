import { exponentOf, type Money } from '@agora/subgraph-kit/money';

/** Both ends included; without `max` there is none. */
export interface PriceRange {
  readonly min: Money;
  readonly max?: Money;
}

const STEPS = [1n, 2n, 5n];
const DECADES = 6n;

/**
 * Where the ranges of a price filter begin, in minor units: 0, then 1, 2, 5, 10, 20, 50 and so on up to 500,000 of the
 * main unit. Always the same ones, so that a range means the same in each search.
 */
export function rangeStarts(currency: string): readonly bigint[] {
  const unit = 10n ** BigInt(exponentOf(currency));
  const starts = [0n];
  for (let decade = 0n; decade < DECADES; decade++) {
    starts.push(...STEPS.map((step) => step * unit * 10n ** decade));
  }
  return starts;
}

/** The range that begins at the start with this index. */
export function rangeAt(index: number, currency: string): PriceRange {
  const starts = rangeStarts(currency);
  const next = starts[index + 1];
  return {
    min: { minorUnits: starts[index] ?? 0n, currency },
    ...(next !== undefined && { max: { minorUnits: next - 1n, currency } }),
  };
}
