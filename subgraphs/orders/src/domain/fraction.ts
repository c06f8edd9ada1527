import type { Money } from '@agora/subgraph-kit/money';

/** `amount` x `numerator` / `denominator`, rounded half to even; neither is negative. */
export function fraction(amount: Money, numerator: bigint, denominator: bigint): Money {
  const product = amount.minorUnits * numerator;
  const quotient = product / denominator;
  const doubled = (product % denominator) * 2n;
  const isUp = doubled > denominator || (doubled === denominator && quotient % 2n === 1n);
  return { minorUnits: isUp ? quotient + 1n : quotient, currency: amount.currency };
}
