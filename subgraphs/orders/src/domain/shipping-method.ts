import { add, compare, times, zero, type Money } from '@agora/subgraph-kit/money';
import type { ShippingMethodId } from './order.ts';
import type { TaxClass } from './tax.ts';

/** A way to have things sent. */
export interface ShippingMethod extends ShippingTerms {
  readonly id: ShippingMethodId;
  /** Unique among those that are offered: `STANDARD`. */
  readonly code: string;
  readonly isArchived: boolean;
  readonly version: number;
}

export interface ShippingTerms {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** One per currency. */
  readonly prices: readonly ShippingPrice[];
  readonly taxClass: TaxClass;
}

/** What it costs for each shop that sends something. */
export interface ShippingPrice {
  /** For a parcel with one unit. */
  readonly base: Money;
  readonly perAdditionalUnit: Money;
  /** From this subtotal of a shop's goods on it costs nothing. */
  readonly freeFrom?: Money;
}

const CODE = /^[A-Z0-9_-]{1,40}$/;
const MAX_PRICES = 20;
const MAX_COUNTRIES = 250;

export const isShippingCode = (code: string): boolean => CODE.test(code);

/** What is wrong with terms; undefined when nothing is. */
export function faultIn(
  { countries, prices }: Pick<ShippingTerms, 'countries' | 'prices'>,
  isTaxKnown: (country: string) => boolean,
): string | undefined {
  if (countries.length < 1 || countries.length > MAX_COUNTRIES) return `It goes to 1 to ${MAX_COUNTRIES} countries.`;
  if (new Set(countries).size < countries.length) return 'A country is named once.';
  const untaxed = countries.find((country) => !isTaxKnown(country));
  if (untaxed !== undefined) return `The taxes of ${JSON.stringify(untaxed)} are not known.`;
  if (prices.length < 1 || prices.length > MAX_PRICES) return `It has 1 to ${MAX_PRICES} prices.`;
  if (new Set(prices.map(({ base }) => base.currency)).size < prices.length) return 'A currency has one price.';
  return prices.flatMap((each) => faultInPrice(each) ?? [])[0];
}

function faultInPrice({ base, perAdditionalUnit, freeFrom = base }: ShippingPrice): string | undefined {
  const amounts = [base, perAdditionalUnit, freeFrom];
  if (amounts.some(({ currency }) => currency !== base.currency)) return 'The parts of a price have one currency.';
  return amounts.some(({ minorUnits }) => minorUnits < 0n) ? 'No part of a price is negative.' : undefined;
}

export const priceIn = ({ prices }: ShippingMethod, currency: string): ShippingPrice | undefined =>
  prices.find(({ base }) => base.currency === currency);

/** What a parcel of `units` units costs whose goods cost `subtotal`. */
export function parcelPrice(
  { base, perAdditionalUnit, freeFrom }: ShippingPrice,
  units: number,
  subtotal: Money,
): Money {
  if (freeFrom !== undefined && compare(subtotal, freeFrom) >= 0) return zero(base.currency);
  return add(base, times(perAdditionalUnit, units - 1));
}

export type ShippingChange =
  | { readonly kind: 'changed'; readonly method: ShippingMethod }
  | { readonly kind: 'conflict'; readonly currentVersion: number }
  | { readonly kind: 'archived' };

export function changeTerms(method: ShippingMethod, expectedVersion: number, terms: ShippingTerms): ShippingChange {
  if (method.version !== expectedVersion) return { kind: 'conflict', currentVersion: method.version };
  if (method.isArchived) return { kind: 'archived' };
  return { kind: 'changed', method: { ...method, ...terms, version: method.version + 1 } };
}

export function archive(
  method: ShippingMethod,
  expectedVersion: number,
): Exclude<ShippingChange, { kind: 'archived' }> {
  if (method.version !== expectedVersion) return { kind: 'conflict', currentVersion: method.version };
  if (method.isArchived) return { kind: 'changed', method };
  return { kind: 'changed', method: { ...method, isArchived: true, version: method.version + 1 } };
}
