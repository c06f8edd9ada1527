/** @param values at least one */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

// Two-sided p of 0.01.
const CRITICAL_Z = 2.576;

/** Mann and Whitney's test with the normal approximation, p > 0.01. */
export function isSameDistribution(some: readonly number[], others: readonly number[]): boolean {
  const [n, m] = [some.length, others.length];
  let greater = 0;
  for (const a of some) for (const b of others) greater += a > b ? 1 : a === b ? 0.5 : 0;
  const deviation = Math.sqrt((n * m * (n + m + 1)) / 12);
  return Math.abs((greater - (n * m) / 2) / deviation) < CRITICAL_Z;
}
