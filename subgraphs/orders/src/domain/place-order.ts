import { isEqual, zero, type Money } from '@agora/subgraph-kit/money';
import type {
  CartId,
  OrderAddress,
  OrderLine,
  OrderVoucher,
  PaymentMethod,
  ShopId,
  Totals,
  VariantId,
} from './order.ts';
import { price, type PricedLine, type PricedShop } from './pricing.ts';
import type { ShippingMethod } from './shipping-method.ts';
import type { TaxClass, TaxRule } from './tax.ts';

/** What the rest of the graph says of a cart at this moment. */
export interface Quote {
  readonly cartId: CartId;
  readonly cartVersion: number;
  readonly lines: readonly QuotedLine[];
  readonly voucher?: QuotedVoucher;
  readonly delivery: Delivery;
}

export interface QuotedLine {
  readonly variantId: VariantId;
  readonly shopId: ShopId;
  readonly sku: string;
  readonly title: string;
  readonly quantity: number;
  readonly unitPrice: Money;
  readonly taxClass: TaxClass;
  /** What the voucher takes off. */
  readonly discount?: Money;
  readonly isPurchasable: boolean;
  /** Absent where inventory has not heard of the variant yet: the reservation will tell. */
  readonly available?: number;
}

export interface QuotedVoucher extends OrderVoucher {
  readonly isFreeShipping: boolean;
  /** Why it does not apply now. */
  readonly problem?: string;
}

/** How the goods reach the customer. */
export type Delivery =
  | { readonly kind: 'collected'; readonly tax: TaxRule }
  | {
      readonly kind: 'shipped';
      readonly address: OrderAddress;
      readonly tax: TaxRule;
      readonly method: ShippingMethod;
    }
  | { readonly kind: 'addressNotFound' }
  /** Nothing is sent there, or not in this way. */
  | { readonly kind: 'shippingUnavailable' };

/** What the customer saw and agreed to. */
export interface Expectation {
  readonly cartVersion: number;
  readonly total: Money;
  /** Absent where the customer expects to pay nothing. */
  readonly paymentMethod?: PaymentMethod;
}

/** What a cart costs, with its lines as an order would have them. */
export interface PricedOrder extends Totals {
  readonly lines: readonly OrderLine[];
  readonly shops: readonly PricedShop[];
}

export interface PlacedOrder extends PricedOrder {
  readonly country: string;
  readonly shippingAddress?: OrderAddress;
  readonly voucher?: OrderVoucher;
  readonly paymentMethod: PaymentMethod;
}

export type PlaceOrderDecision =
  | { readonly kind: 'placed'; readonly order: PlacedOrder }
  | { readonly kind: 'cartChanged'; readonly currentVersion: number }
  | { readonly kind: 'priceChanged'; readonly currentTotal: Money }
  | { readonly kind: 'paymentRequired' }
  | QuoteProblem;

/** Why what is quoted cannot be ordered now. */
export type QuoteProblem = Unpriceable | { readonly kind: 'outOfStock'; readonly shortages: readonly Shortage[] };

/** Why it is not even known what it costs. */
export type Unpriceable =
  | { readonly kind: 'cartEmpty' }
  | { readonly kind: 'notForSale'; readonly skus: readonly string[] }
  | { readonly kind: 'mixedCurrencies' }
  | { readonly kind: 'addressNotFound' }
  | { readonly kind: 'shippingUnavailable' }
  | { readonly kind: 'voucherRefused'; readonly reason: string };

export interface Shortage {
  readonly sku: string;
  readonly requested: number;
  readonly available: number;
}

/** Holds what the customer agreed to against what is true now; the price is the catalogue's, never the caller's. */
export function placeOrder(quote: Quote, expected: Expectation): PlaceOrderDecision {
  const { lines, delivery, voucher, cartVersion } = quote;
  if (lines.length === 0) return { kind: 'cartEmpty' };
  if (cartVersion !== expected.cartVersion) return { kind: 'cartChanged', currentVersion: cartVersion };
  const [refusal] = obstaclesIn(quote);
  if (refusal !== undefined) return refusal;
  const priced = priceOf(quote);
  if (priced === undefined || !isPriceable(delivery)) return { kind: 'shippingUnavailable' };
  const { total } = priced;
  // The same number in another currency is another price.
  if (!isEqual(total, expected.total)) return { kind: 'priceChanged', currentTotal: total };
  const shortages = shortagesIn(lines);
  if (shortages.length > 0) return { kind: 'outOfStock', shortages };
  const paymentMethod: PaymentMethod | undefined = total.minorUnits === 0n ? { kind: 'free' } : expected.paymentMethod;
  if (paymentMethod === undefined || (paymentMethod.kind === 'free' && total.minorUnits > 0n)) {
    return { kind: 'paymentRequired' };
  }
  return {
    kind: 'placed',
    order: {
      ...priced,
      country: delivery.tax.country,
      ...(delivery.kind === 'shipped' && { shippingAddress: delivery.address }),
      ...(voucher !== undefined && { voucher: { id: voucher.id, code: voucher.code } }),
      paymentMethod,
    },
  };
}

/** Everything that stands in the way of ordering what is quoted. */
export function problemsIn(quote: Quote): QuoteProblem[] {
  if (quote.lines.length === 0) return [{ kind: 'cartEmpty' }];
  const shortages = shortagesIn(quote.lines);
  return [...obstaclesIn(quote), ...(shortages.length > 0 ? [{ kind: 'outOfStock', shortages } as const] : [])];
}

/** What it costs; undefined where that cannot be told: an empty cart, several currencies, nowhere to send it to. */
export function priceOf({ lines, voucher, delivery }: Quote): PricedOrder | undefined {
  const [currency, another] = currenciesOf(lines);
  if (currency === undefined || another !== undefined || !isPriceable(delivery)) return undefined;
  const priced = price(lines, {
    currency,
    tax: delivery.tax,
    ...(delivery.kind === 'shipped' && { shippingMethod: delivery.method }),
    isFreeShipping: voucher?.isFreeShipping === true && voucher.problem === undefined,
  });
  return { ...priced, lines: priced.lines.map(toOrderLine) };
}

function obstaclesIn({ lines, voucher, delivery }: Quote): Unpriceable[] {
  const withdrawn = lines.filter(({ isPurchasable }) => !isPurchasable);
  return [
    ...(withdrawn.length > 0 ? [{ kind: 'notForSale', skus: withdrawn.map(({ sku }) => sku) } as const] : []),
    ...(currenciesOf(lines).length > 1 ? [{ kind: 'mixedCurrencies' } as const] : []),
    ...(isPriceable(delivery) ? [] : [{ kind: delivery.kind } as const]),
    ...(voucher?.problem === undefined ? [] : [{ kind: 'voucherRefused', reason: voucher.problem } as const]),
  ];
}

const isPriceable = (delivery: Delivery): delivery is Extract<Delivery, { tax: TaxRule }> => 'tax' in delivery;

const currenciesOf = (lines: readonly QuotedLine[]): string[] => [
  ...new Set(lines.map(({ unitPrice }) => unitPrice.currency)),
];

const shortagesIn = (lines: readonly QuotedLine[]): Shortage[] =>
  lines.flatMap(({ sku, quantity, available = quantity }) =>
    available < quantity ? [{ sku, requested: quantity, available }] : [],
  );

function toOrderLine({ line, total, ...charge }: PricedLine<QuotedLine>, index: number): OrderLine {
  const { variantId, shopId, sku, title, quantity, unitPrice } = line;
  return {
    position: index + 1,
    variantId,
    shopId,
    sku,
    title,
    quantity,
    unitPrice,
    total,
    ...charge,
    refundedQuantity: 0,
    refunded: zero(total.currency),
    returningQuantity: 0,
  };
}
