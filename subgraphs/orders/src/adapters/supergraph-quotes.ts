import { unavailable } from '@agora/subgraph-kit/errors';
import { compare, moneyFromJson, times, type Money, type MoneyJson } from '@agora/subgraph-kit/money';
import type { SupergraphClient } from '@agora/subgraph-kit/supergraph-client';
import type { AddressId, CartId, OrderAddress, ShopId, VariantId, VoucherId } from '../domain/order.ts';
import type { QuotedVoucher } from '../domain/place-order.ts';
import type { TaxClass } from '../domain/tax.ts';
import type { CartQuote, Quotes } from '../ports/quotes.ts';

const CART = `cart(id: $cartId) {
    id
    version
    lines {
      quantity
      unitPrice { minorUnits currency }
      variant {
        id
        sku
        title
        isPurchasable
        price { minorUnits currency }
        product { taxClass shop { id } }
        availability { available }
      }
    }
    discount {
      code
      voucher { id }
      lines { variant { id } amount { minorUnits currency } }
      isFreeShipping
      problem
    }
  }`;

const ADDRESS = `address(id: $addressId) {
    recipientName company lines city region postalCode country phone
  }`;

const COLLECTED = `query CheckoutQuote($cartId: ID!) {
  ${CART}
}`;

const SENT = `query CheckoutQuoteWithAddress($cartId: ID!, $addressId: ID!) {
  ${CART}
  ${ADDRESS}
}`;

interface Answer {
  readonly cart: {
    readonly id: CartId;
    readonly version: number;
    readonly lines: readonly LineAnswer[];
    readonly discount: DiscountAnswer | null;
  } | null;
  readonly address?: AddressAnswer | null;
}

interface LineAnswer {
  readonly quantity: number;
  /** Null where it is not sold in the currency of the cart. */
  readonly unitPrice: MoneyJson | null;
  readonly variant: VariantAnswer | null;
}

interface VariantAnswer {
  readonly id: VariantId;
  readonly sku: string;
  readonly title: string;
  readonly isPurchasable: boolean;
  readonly price: MoneyJson;
  readonly product: { readonly taxClass: Uppercase<TaxClass>; readonly shop: { readonly id: ShopId } | null };
  readonly availability: { readonly available: number } | null;
}

interface DiscountAnswer {
  readonly code: string;
  readonly voucher: { readonly id: VoucherId } | null;
  readonly lines: readonly { readonly variant: { readonly id: VariantId } | null; readonly amount: MoneyJson }[];
  readonly isFreeShipping: boolean;
  readonly problem: string | null;
}

interface AddressAnswer extends Pick<OrderAddress, 'recipientName' | 'lines' | 'city' | 'country'> {
  readonly company: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly phone: string | null;
}

const TAX_CLASS: Record<Uppercase<TaxClass>, TaxClass> = { STANDARD: 'standard', REDUCED: 'reduced', ZERO: 'zero' };

/** One query, so that everything a checkout relies on is of one moment. An error in any part of it fails it. */
export function createSupergraphQuotes(supergraph: SupergraphClient): Quotes {
  const ask = (viewer: Parameters<Quotes['quote']>[0], cartId: CartId, addressId: AddressId | undefined) =>
    addressId === undefined
      ? supergraph.query<Answer>(COLLECTED, { cartId }, viewer)
      : supergraph.query<Answer>(SENT, { cartId, addressId }, viewer);

  return {
    async quote(viewer, cartId, addressId) {
      const { cart, address } = await ask(viewer, cartId, addressId);
      if (cart === null) return undefined;
      return { ...toQuote(cart), ...(address && { address: toAddress(address) }) };
    },
  };
}

function toQuote({ id, version, lines, discount }: NonNullable<Answer['cart']>): Omit<CartQuote, 'address'> {
  const discounts = new Map(discount?.lines.map(({ variant, amount }) => [variant?.id, moneyFromJson(amount)]));
  return {
    cartId: id,
    cartVersion: version,
    lines: lines.map(({ quantity, unitPrice, variant }) => {
      // The catalogue forgets no variant, so this is an answer cut short.
      const shop = variant?.product.shop;
      if (variant === null || !shop) throw unavailable('The catalogue');
      const price = moneyFromJson(unitPrice ?? variant.price);
      const lineDiscount = discounts.get(variant.id);
      if (lineDiscount !== undefined && !isWithin(lineDiscount, times(price, quantity)))
        throw unavailable('The voucher');
      return {
        variantId: variant.id,
        shopId: shop.id,
        sku: variant.sku,
        title: variant.title,
        quantity,
        unitPrice: price,
        taxClass: TAX_CLASS[variant.product.taxClass],
        ...(lineDiscount !== undefined && { discount: lineDiscount }),
        isPurchasable: variant.isPurchasable && unitPrice !== null,
        ...(variant.availability !== null && { available: variant.availability.available }),
      };
    }),
    ...(discount !== null && { voucher: toVoucher(discount) }),
  };
}

// One that is more than its line was found at another price, which has changed since.
const isWithin = (discount: Money, total: Money): boolean =>
  discount.currency === total.currency && discount.minorUnits >= 0n && compare(discount, total) <= 0;

function toVoucher({ code, voucher, isFreeShipping, problem }: DiscountAnswer): QuotedVoucher {
  // A use is set aside under the voucher's id.
  if (voucher === null) throw unavailable('The voucher');
  return { id: voucher.id, code, isFreeShipping, ...(problem !== null && { problem }) };
}

const toAddress = ({ company, region, postalCode, phone, ...address }: AddressAnswer): OrderAddress => ({
  ...address,
  ...(company !== null && { company }),
  ...(region !== null && { region }),
  ...(postalCode !== null && { postalCode }),
  ...(phone !== null && { phone }),
});
