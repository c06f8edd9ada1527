import { badUserInput } from '@agora/subgraph-kit/errors';
import type { Money } from '@agora/subgraph-kit/money';

/** What one unit costs: one price in each currency, the base price first. Amounts are not converted into each other. */
export type Prices = readonly [base: Money, ...others: Money[]];

const MAX_CURRENCIES = 20;
const MAX_PRICE = 10n ** 12n;

/** @throws BAD_USER_INPUT when an amount cannot be a price, or a currency has two. */
export function checkPrices(prices: Prices): Prices {
  for (const price of prices) checkPrice(price);
  if (prices.length > MAX_CURRENCIES)
    throw badUserInput(`A variant has prices in at most ${MAX_CURRENCIES} currencies.`);
  if (new Set(prices.map(({ currency }) => currency)).size < prices.length) {
    throw badUserInput('A variant has one price in each currency.');
  }
  return prices;
}

export function checkPrice({ minorUnits }: Money): void {
  if (minorUnits < 0n || minorUnits > MAX_PRICE) throw badUserInput(`A price is 0 to ${MAX_PRICE} minor units.`);
}

/** Undefined where the variant is not sold in this currency. */
export const priceIn = (prices: Prices, currency: string): Money | undefined =>
  prices.find((price) => price.currency === currency);

/** With `price` in place of the one in its currency, or after all others. */
export function withPrice(prices: Prices, price: Money): Prices {
  const [base, ...others] = prices;
  if (base.currency === price.currency) return [price, ...others];
  return priceIn(prices, price.currency) === undefined
    ? [base, ...others, price]
    : [base, ...others.map((each) => (each.currency === price.currency ? price : each))];
}

/** Without the price in `currency`, which is not the base price's. */
export function withoutPrice([base, ...others]: Prices, currency: string): Prices {
  return [base, ...others.filter((price) => price.currency !== currency)];
}
