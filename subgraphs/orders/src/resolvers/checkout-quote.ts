import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { CheckoutQuoteResolvers } from '../generated/schema.ts';
import { problemsOf } from '../use-cases/quote-cart.ts';
import type { CheckoutQuoteModel } from './models.ts';
import { cartOrderedError, checkoutError } from './user-errors.ts';

export const CheckoutQuote: Complete<CheckoutQuoteResolvers, CheckoutQuoteModel> = {
  cartVersion: ({ quote }) => quote.cartVersion,
  country: ({ quote: { delivery } }) => ('tax' in delivery ? delivery.tax.country : null),
  lines: ({ priced }) => priced?.lines ?? [],
  shopOrders: ({ priced }) => priced?.shops ?? [],
  shippingMethod: ({ quote: { delivery } }) => (delivery.kind === 'shipped' ? delivery.method : null),
  shippingMethods: ({ methods }) => methods,
  voucherCode: ({ quote: { voucher } }) => voucher?.code ?? null,
  subtotal: ({ priced }) => priced?.subtotal ?? null,
  discountTotal: ({ priced }) => priced?.discountTotal ?? null,
  shippingTotal: ({ priced }) => priced?.shippingTotal ?? null,
  taxTotal: ({ priced }) => priced?.taxTotal ?? null,
  total: ({ priced }) => priced?.total ?? null,
  problems: async ({ quote }, _args, { dependencies, loaders }) => {
    const problems = await problemsOf(dependencies, quote);
    return Promise.all(
      problems.map(async (problem) => ({
        ...(problem.kind === 'cartOrdered'
          ? cartOrderedError(await loaders.order.load(problem.orderId))
          : checkoutError(problem)),
        // Paths are those of `checkout`, which has another input.
        path: null,
      })),
    );
  },
};
