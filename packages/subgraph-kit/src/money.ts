import { badUserInput } from './errors.ts';

/** An amount in the currency's minor units (cents, yen, fils): a whole number, never a float. */
export interface Money {
  readonly minorUnits: bigint;
  /** ISO 4217, upper case. */
  readonly currency: string;
}

/** Money where JSON carries it: bigint has no JSON form. */
export interface MoneyJson {
  readonly minorUnits: string;
  readonly currency: string;
}

export const moneyToJson = ({ minorUnits, currency }: Money): MoneyJson => ({
  minorUnits: minorUnits.toString(),
  currency,
});

export const moneyFromJson = ({ minorUnits, currency }: MoneyJson): Money => ({
  minorUnits: BigInt(minorUnits),
  currency,
});

// ISO 4217 currencies whose minor unit is not a hundredth. Source: SIX, "List One", 2024-06-25.
const WITHOUT_DECIMALS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const WITH_THREE_DECIMALS = 'BHD IQD JOD KWD LYD OMR TND';
const EXPONENTS: ReadonlyMap<string, number> = new Map([
  ...WITHOUT_DECIMALS.split(' ').map((currency) => [currency, 0] as const),
  ...WITH_THREE_DECIMALS.split(' ').map((currency) => [currency, 3] as const),
]);

/** How many decimals the currency has: 2 unless ISO 4217 says otherwise. */
export const exponentOf = (currency: string): number => EXPONENTS.get(currency) ?? 2;

export const zero = (currency: string): Money => ({ minorUnits: 0n, currency });

export function add(a: Money, b: Money): Money {
  return { minorUnits: a.minorUnits + inSameCurrency(a, b).minorUnits, currency: a.currency };
}

export function subtract(a: Money, b: Money): Money {
  return { minorUnits: a.minorUnits - inSameCurrency(a, b).minorUnits, currency: a.currency };
}

/** Total of a list that may be empty, which is why the currency must be named. */
export function sum(amounts: Iterable<Money>, currency: string): Money {
  let total = zero(currency);
  for (const amount of amounts) total = add(total, amount);
  return total;
}

/** `quantity` is a whole number of units. */
export const times = ({ minorUnits, currency }: Money, quantity: number): Money => ({
  minorUnits: minorUnits * BigInt(quantity),
  currency,
});

export const isEqual = (a: Money, b: Money): boolean => a.currency === b.currency && a.minorUnits === b.minorUnits;

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. */
export const compare = (a: Money, b: Money): number => order(a.minorUnits, inSameCurrency(a, b).minorUnits);

/** `amount` x `basisPoints` / 10,000, rounded half to even. */
export const share = (amount: Money, basisPoints: number): Money => fraction(amount, BigInt(basisPoints), 10_000n);

/**
 * `amount` x `numerator` / `denominator`, which is positive, rounded half to even (IEEE 754 roundTiesToEven), so that
 * rounding has no drift over many lines.
 */
export const fraction = ({ minorUnits, currency }: Money, numerator: bigint, denominator: bigint): Money => ({
  minorUnits: divideHalfEven(minorUnits * numerator, denominator),
  currency,
});

/**
 * Splits `amount` in proportion to `weights` without losing a minor unit: each part is rounded down, and what is left
 * goes one unit at a time to the largest remainders, earlier parts first (Hamilton's method).
 * @throws RangeError when no weight is positive, or one is negative.
 */
export function allocate(amount: Money, weights: readonly bigint[]): Money[] {
  const total = weights.reduce((a, b) => a + b, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n)) throw new RangeError('weights must be positive in total');
  const sign = amount.minorUnits < 0n ? -1n : 1n;
  const whole = amount.minorUnits * sign;
  const parts = weights.map((weight) => ({
    units: (whole * weight) / total,
    remainder: (whole * weight) % total,
  }));
  let left = whole - parts.reduce((units, part) => units + part.units, 0n);
  // Fewer are left than there are remainders, so each part gets one at most; sorting is stable, so earlier parts win.
  for (const part of parts.toSorted((a, b) => order(b.remainder, a.remainder))) {
    if (left === 0n) break;
    part.units += 1n;
    left -= 1n;
  }
  return parts.map(({ units }) => ({ minorUnits: units * sign, currency: amount.currency }));
}

/** "12.50" for 1250 EUR, "1250" for 1250 JPY. */
export function formatAmount({ minorUnits, currency }: Money): string {
  const exponent = exponentOf(currency);
  const digits = (minorUnits < 0n ? -minorUnits : minorUnits).toString().padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const sign = minorUnits < 0n ? '-' : '';
  return exponent === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-exponent)}`;
}

const order = (a: bigint, b: bigint): number => Number(a > b) - Number(a < b);

function inSameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw badUserInput(`${a.currency} and ${b.currency} cannot be mixed.`);
  return b;
}

function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const remainder = numerator % denominator;
  const doubled = (remainder < 0n ? -remainder : remainder) * 2n;
  const isUp = doubled > denominator || (doubled === denominator && quotient % 2n !== 0n);
  return isUp ? quotient + (numerator < 0n ? -1n : 1n) : quotient;
}
