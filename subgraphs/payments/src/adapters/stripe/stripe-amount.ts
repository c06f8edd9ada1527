import { exponentOf, type Money } from '@agora/subgraph-kit/money';

// Where Stripe counts otherwise than ISO 4217 does. Source: https://docs.stripe.com/currencies ("Special cases").
const EXPONENTS: Readonly<Record<string, number>> = { ISK: 2, UGX: 2, MGA: 0 };
// Stripe takes no thousandths: the last digit of these is a zero.
const STEP_OF_THREE_DECIMALS = 10n;

/** The amount as Stripe counts it; undefined for one that Stripe cannot move. */
export function toStripeAmount({ minorUnits, currency }: Money): number | undefined {
  const shift = (EXPONENTS[currency] ?? exponentOf(currency)) - exponentOf(currency);
  const factor = 10n ** BigInt(Math.abs(shift));
  if (shift < 0 && minorUnits % factor !== 0n) return undefined;
  if (exponentOf(currency) === 3 && minorUnits % STEP_OF_THREE_DECIMALS !== 0n) return undefined;
  const amount = shift < 0 ? minorUnits / factor : minorUnits * factor;
  return amount > BigInt(Number.MAX_SAFE_INTEGER) ? undefined : Number(amount);
}

export function fromStripeAmount(amount: number, stripeCurrency: string): Money {
  const currency = stripeCurrency.toUpperCase();
  const shift = (EXPONENTS[currency] ?? exponentOf(currency)) - exponentOf(currency);
  const factor = 10n ** BigInt(Math.abs(shift));
  return { minorUnits: shift < 0 ? BigInt(amount) * factor : BigInt(amount) / factor, currency };
}
