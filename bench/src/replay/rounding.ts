// The rules by which money is divided, written a second time: what the system does is held against them.

/** `numerator` / `denominator` to the nearest whole number, a half to the even one; neither is negative. */
export function nearest(numerator: bigint, denominator: bigint): bigint {
  const halfUp = (2n * numerator + denominator) / (2n * denominator);
  const isHalf = (2n * numerator) % (2n * denominator) === denominator;
  return isHalf && halfUp % 2n === 1n ? halfUp - 1n : halfUp;
}

/**
 * `amount` in whole parts by weight: each gets its quota rounded down, and those who lost most by it one more each, the
 * first of equals first (the method of the largest remainder).
 */
export function shareOut(amount: bigint, weights: readonly bigint[]): bigint[] {
  const whole = weights.reduce((total, weight) => total + weight, 0n);
  if (whole === 0n) return weights.map(() => 0n);
  const parts = weights.map((weight) => (amount * weight) / whole);
  const missing = amount - parts.reduce((total, part) => total + part, 0n);
  const lost = weights.map((weight, index) => ({ index, remainder: (amount * weight) % whole }));
  lost.sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index);
  const luckier = new Set(lost.slice(0, Number(missing)).map(({ index }) => index));
  return parts.map((part, index) => (luckier.has(index) ? part + 1n : part));
}
