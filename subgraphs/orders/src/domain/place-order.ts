import { isEqual, sum, times, type Money } from '@agora/subgraph-kit/money';
import type { CartId, OrderLine, ShopId, VariantId } from './order.ts';

/** What the rest of the graph says of a cart at this moment. */
export interface Quote {
  readonly cartId: CartId;
  readonly cartVersion: number;
  readonly lines: readonly QuotedLine[];
}

export interface QuotedLine {
  readonly variantId: VariantId;
  readonly shopId: ShopId;
  readonly sku: string;
  readonly title: string;
  readonly quantity: number;
  readonly unitPrice: Money;
  readonly isPurchasable: boolean;
  /** Absent where inventory has not heard of the variant yet: the reservation will tell. */
  readonly available?: number;
}

/** What the customer saw and agreed to. */
export interface Expectation {
  readonly cartVersion: number;
  readonly total: Money;
}

export type PlaceOrderDecision =
  | { readonly kind: 'placed'; readonly lines: readonly OrderLine[]; readonly total: Money }
  | { readonly kind: 'cartEmpty' }
  | { readonly kind: 'cartChanged'; readonly currentVersion: number }
  | { readonly kind: 'priceChanged'; readonly currentTotal: Money }
  | { readonly kind: 'notForSale'; readonly skus: readonly string[] }
  | { readonly kind: 'mixedCurrencies' }
  | { readonly kind: 'nothingToPay' }
  | { readonly kind: 'outOfStock'; readonly shortages: readonly Shortage[] };

export interface Shortage {
  readonly sku: string;
  readonly requested: number;
  readonly available: number;
}

/** Holds what the customer agreed to against what is true now; the price is the catalogue's, never the caller's. */
export function placeOrder(quote: Quote, expected: Expectation): PlaceOrderDecision {
  const [first] = quote.lines;
  if (first === undefined) return { kind: 'cartEmpty' };
  if (quote.cartVersion !== expected.cartVersion) return { kind: 'cartChanged', currentVersion: quote.cartVersion };
  const withdrawn = quote.lines.filter(({ isPurchasable }) => !isPurchasable);
  if (withdrawn.length > 0) return { kind: 'notForSale', skus: withdrawn.map(({ sku }) => sku) };
  const { currency } = first.unitPrice;
  if (quote.lines.some(({ unitPrice }) => unitPrice.currency !== currency)) return { kind: 'mixedCurrencies' };

  const lines = quote.lines.map(toOrderLine);
  const total = sum(
    lines.map((line) => line.total),
    currency,
  );
  if (expected.total.currency !== currency || !isEqual(total, expected.total)) {
    return { kind: 'priceChanged', currentTotal: total };
  }
  // A payment of nothing is no payment, and without one there is nothing to confirm an order by.
  if (total.minorUnits === 0n) return { kind: 'nothingToPay' };
  const shortages = quote.lines.flatMap(({ sku, quantity, available = quantity }) =>
    available < quantity ? [{ sku, requested: quantity, available }] : [],
  );
  if (shortages.length > 0) return { kind: 'outOfStock', shortages };
  return { kind: 'placed', lines, total };
}

function toOrderLine(line: QuotedLine, index: number): OrderLine {
  const { variantId, shopId, sku, title, quantity, unitPrice } = line;
  return {
    position: index + 1,
    variantId,
    shopId,
    sku,
    title,
    quantity,
    unitPrice,
    total: times(unitPrice, quantity),
    refundedQuantity: 0,
  };
}
