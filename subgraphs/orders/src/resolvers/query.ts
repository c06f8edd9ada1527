import { badUserInput } from '@agora/subgraph-kit/errors';
import { isId, parseId } from '@agora/subgraph-kit/ids';
import { priceOf } from '../domain/place-order.ts';
import type { CheckoutQuoteInput, OrderFilter as OrderFilterInput, QueryResolvers } from '../generated/schema.ts';
import type { OrderFilter } from '../ports/order-reads.ts';
import { quoteCart } from '../use-cases/quote-cart.ts';
import { ordersBy } from './order-connection.ts';
import { FULFILMENT_STATUS, named, PAYMENT_STATUS, STATUS } from './values.ts';

export const Query: QueryResolvers = {
  order: (_parent, { id }, { loaders }) => loaders.order.load(parseId('ord', id)),
  orderByReference: async (_parent, { reference }, { viewer, reads }) => {
    const { subject } = viewer;
    if (subject === undefined || !isId('usr', subject)) return null;
    const [order] = await reads.byReference(subject, [reference]);
    return order;
  },
  shopOrder: (_parent, { id }, { loaders }) => loaders.shopOrder.load(parseId('sor', id)),
  orders: (_parent, { where, ...args }, context) => ordersBy(toFilter(where ?? {}), args, context),
  ordersNeedingAttention: (_parent, args, context) => ordersBy({ needsAttention: true }, args, context),
  checkoutQuote: async (_parent, { input }, { viewer, dependencies }) => {
    const quoted = await quoteCart(dependencies, viewer, toQuoteRequest(input));
    const priced = priceOf(quoted.quote);
    return { ...quoted, ...(priced !== undefined && { priced }) };
  },
  shippingMethods: (_parent, { country, currency }, { dependencies }) =>
    dependencies.shippingMethods.offered(country, currency),
};

function toQuoteRequest({ cartId, shippingAddressId, shippingMethodId }: CheckoutQuoteInput) {
  if (!shippingAddressId && shippingMethodId) throw badUserInput('A shipping method needs an address.');
  return {
    cartId: parseId('crt', cartId),
    ...(shippingAddressId && {
      shipping: {
        addressId: parseId('adr', shippingAddressId),
        ...(shippingMethodId && { methodId: parseId('shm', shippingMethodId) }),
      },
    }),
  };
}

function toFilter(where: OrderFilterInput): OrderFilter {
  const { status, paymentStatus, fulfilmentStatus, number, customerId, placedAfter, placedBefore } = where;
  return {
    ...(status && { status: named(STATUS, status) }),
    ...(paymentStatus && { paymentStatus: named(PAYMENT_STATUS, paymentStatus) }),
    ...(fulfilmentStatus && { fulfilment: named(FULFILMENT_STATUS, fulfilmentStatus) }),
    ...(number && { number }),
    ...(customerId && { customerId }),
    ...(placedAfter && { placedAfter }),
    ...(placedBefore && { placedBefore }),
  };
}
