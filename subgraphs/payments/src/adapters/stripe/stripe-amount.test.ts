import { describe, expect, it } from '@jest/globals';
import { fromStripeAmount, toStripeAmount } from './stripe-amount.ts';

describe('an amount as Stripe counts it', () => {
  it.each([
    ['EUR', 1_250n, 1_250],
    ['JPY', 1_250n, 1_250],
    ['KWD', 1_250n, 1_250],
    ['ISK', 1_250n, 125_000],
    ['UGX', 5n, 500],
    ['MGA', 1_300n, 13],
  ])('%s %s is %s, there and back', (currency, minorUnits, amount) => {
    expect(toStripeAmount({ currency, minorUnits })).toBe(amount);
    expect(fromStripeAmount(amount, currency.toLowerCase())).toEqual({ currency, minorUnits });
  });

  it.each([
    ['thousandths', 'KWD', 1_251n],
    ['parts of what has no parts there', 'MGA', 1_250n],
    ['what no number holds', 'EUR', 2n ** 60n],
  ])('cannot be %s', (_what, currency, minorUnits) => {
    expect(toStripeAmount({ currency, minorUnits })).toBeUndefined();
  });
});
