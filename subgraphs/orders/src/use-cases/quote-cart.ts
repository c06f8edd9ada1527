import { notFound } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { compare, sum, type Money } from '@agora/subgraph-kit/money';
import type { AddressId, CartId, OrderAddress, OrderId, ShippingMethodId } from '../domain/order.ts';
import { priceOf, problemsIn, type Delivery, type Quote, type QuoteProblem } from '../domain/place-order.ts';
import type { ShippingMethod } from '../domain/shipping-method.ts';
import type { CartQuote } from '../ports/quotes.ts';
import type { Dependencies } from './dependencies.ts';

export interface ShippingChoice {
  readonly addressId: AddressId;
  /** The cheapest one when absent. */
  readonly methodId?: ShippingMethodId;
}

export interface QuotedCart {
  readonly quote: Quote;
  /** The ways in which it can be sent to the address, cheapest first. */
  readonly methods: readonly QuotedMethod[];
}

export interface QuotedMethod {
  readonly method: ShippingMethod;
  /** What all parcels cost before anything is taken off. */
  readonly price: Money;
  /** What the customer would pay for them. */
  readonly charged: Money;
}

/**
 * What a cart costs now, sent in the chosen way, or collected where no address is given.
 * @throws NOT_FOUND for a cart that is not the viewer's, SUBGRAPH_UNAVAILABLE
 */
export async function quoteCart(
  dependencies: Dependencies,
  viewer: Viewer,
  { cartId, shipping }: { readonly cartId: CartId; readonly shipping?: ShippingChoice },
): Promise<QuotedCart> {
  const { quotes, collectionTax } = dependencies;
  const answer = await quotes.quote(viewer, cartId, shipping?.addressId);
  if (answer === undefined) throw notFound('The cart');
  const { address, ...cart } = answer;
  if (shipping === undefined) {
    return { quote: { ...cart, delivery: { kind: 'collected', tax: collectionTax } }, methods: [] };
  }
  if (address === undefined) return { quote: { ...cart, delivery: { kind: 'addressNotFound' } }, methods: [] };
  const methods = await methodsFor(dependencies, cart, address);
  const { methodId } = shipping;
  const chosen = methodId === undefined ? methods[0] : methods.find(({ method }) => method.id === methodId);
  return { quote: { ...cart, delivery: chosen?.delivery ?? { kind: 'shippingUnavailable' } }, methods };
}

/** Why what is quoted cannot be ordered now; that it was ordered already comes first, as in a checkout. */
export async function problemsOf(
  { reads }: Pick<Dependencies, 'reads'>,
  quote: Quote,
): Promise<(QuoteProblem | { readonly kind: 'cartOrdered'; readonly orderId: OrderId })[]> {
  const ordered = await reads.byCart(quote.cartId, quote.cartVersion);
  return [
    ...(ordered === undefined ? [] : [{ kind: 'cartOrdered', orderId: ordered.id } as const]),
    ...problemsIn(quote),
  ];
}

async function methodsFor(
  { shippingMethods, taxRules }: Dependencies,
  cart: Omit<CartQuote, 'address'>,
  address: OrderAddress,
): Promise<(QuotedMethod & { readonly delivery: Delivery })[]> {
  const tax = taxRules.find(address.country);
  const currency = cart.lines[0]?.unitPrice.currency;
  if (tax === undefined || currency === undefined) return [];
  const methods = await shippingMethods.offered(address.country, currency);
  return methods
    .flatMap((method) => {
      const delivery: Delivery = { kind: 'shipped', address, tax, method };
      const priced = priceOf({ ...cart, delivery });
      if (priced === undefined) return [];
      const prices = priced.shops.flatMap(({ shipping }) => shipping?.price ?? []);
      return [{ method, delivery, price: sum(prices, currency), charged: priced.shippingTotal }];
    })
    .toSorted((a, b) => compare(a.charged, b.charged) || compare(a.price, b.price));
}
