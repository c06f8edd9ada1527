import { subtract, sum, times, zero, type Money } from '@agora/subgraph-kit/money';
import type { Charge, OrderShipping, ShopId, Totals } from './order.ts';
import { parcelPrice, priceIn, type ShippingMethod } from './shipping-method.ts';
import { taxed, taxRateOf, type TaxClass, type TaxRule } from './tax.ts';

export interface LineToPrice {
  readonly shopId: ShopId;
  readonly unitPrice: Money;
  readonly quantity: number;
  readonly taxClass: TaxClass;
  /** What a voucher takes off the line, at most what it costs; absent where the voucher is not for it. */
  readonly discount?: Money;
}

export interface Terms {
  readonly currency: string;
  readonly tax: TaxRule;
  /** Absent where the customer collects the goods. */
  readonly shippingMethod?: ShippingMethod;
  /** Whether the voucher also takes the shipping off, in shops with lines that it is for. */
  readonly isFreeShipping: boolean;
}

export interface PricedLine<Line extends LineToPrice> extends Charge {
  readonly line: Line;
  readonly total: Money;
}

/** A shop's part of what is priced. */
export interface PricedShop extends Totals {
  readonly shopId: ShopId;
  readonly shipping?: OrderShipping;
}

export interface Priced<Line extends LineToPrice> extends Totals {
  readonly lines: readonly PricedLine<Line>[];
  /** In the order in which the shops come in the lines. */
  readonly shops: readonly PricedShop[];
}

/**
 * Prices what one customer buys. Each line and each parcel is rounded once, and everything else is a sum of those, so
 * that no minor unit is lost on the way.
 * @throws RangeError for a discount of more than its line, or a method without a price in the currency.
 */
export function price<Line extends LineToPrice>(lines: readonly Line[], terms: Terms): Priced<Line> {
  const priced = lines.map((line) => priceLine(line, terms));
  const shops = [...Map.groupBy(priced, ({ line }) => line.shopId)].map(([shopId, own]) =>
    priceShop(shopId, own, terms),
  );
  return { lines: priced, shops, ...totalsOf(shops, terms.currency) };
}

function priceLine<Line extends LineToPrice>(line: Line, { currency, tax }: Terms): PricedLine<Line> {
  const total = times(line.unitPrice, line.quantity);
  return { line, total, ...charge(total, line.discount ?? zero(currency), line.taxClass, tax) };
}

function priceShop(shopId: ShopId, lines: readonly PricedLine<LineToPrice>[], terms: Terms): PricedShop {
  const { currency } = terms;
  const subtotal = sumOf(lines, 'total', currency);
  const shipping = priceShipping(
    lines.map(({ line }) => line),
    subtotal,
    terms,
  );
  const charges = [...lines, ...(shipping === undefined ? [] : [shipping])];
  return {
    shopId,
    ...(shipping !== undefined && { shipping }),
    subtotal,
    discountTotal: sumOf(charges, 'discount', currency),
    shippingTotal: shipping?.charged ?? zero(currency),
    taxTotal: sumOf(charges, 'tax', currency),
    total: sumOf(charges, 'charged', currency),
  };
}

function priceShipping(
  lines: readonly LineToPrice[],
  subtotal: Money,
  { currency, shippingMethod, isFreeShipping, tax }: Terms,
): OrderShipping | undefined {
  if (shippingMethod === undefined) return undefined;
  const rule = priceIn(shippingMethod, currency);
  if (rule === undefined) throw new RangeError(`shipping method ${shippingMethod.id} has no price in ${currency}`);
  const isForThem = isFreeShipping && lines.some(({ discount }) => discount !== undefined);
  const units = lines.reduce((count, { quantity }) => count + quantity, 0);
  const full = parcelPrice(rule, units, subtotal);
  return {
    methodId: shippingMethod.id,
    name: shippingMethod.name,
    price: full,
    ...charge(full, isForThem ? full : zero(currency), shippingMethod.taxClass, tax),
    refunded: zero(currency),
  };
}

function charge(amount: Money, discount: Money, taxClass: TaxClass, rule: TaxRule): Charge {
  const due = subtract(amount, discount);
  if (discount.minorUnits < 0n || due.minorUnits < 0n) throw new RangeError('a discount is 0 to what it is taken off');
  const taxRate = taxRateOf(rule, taxClass);
  const { tax, gross } = taxed(due, taxRate, rule.isIncluded);
  return { discount, taxRate, tax, isTaxIncluded: rule.isIncluded, charged: gross };
}

const totalsOf = (parts: readonly Totals[], currency: string): Totals => ({
  subtotal: sumOf(parts, 'subtotal', currency),
  discountTotal: sumOf(parts, 'discountTotal', currency),
  shippingTotal: sumOf(parts, 'shippingTotal', currency),
  taxTotal: sumOf(parts, 'taxTotal', currency),
  total: sumOf(parts, 'total', currency),
});

const sumOf = <Field extends string>(
  parts: readonly Readonly<Record<Field, Money>>[],
  field: Field,
  currency: string,
): Money =>
  sum(
    parts.map((part) => part[field]),
    currency,
  );
