import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { lineTotal } from '../domain/pricing.ts';
import type { CartLineResolvers } from '../generated/schema.ts';
import type { CartLineModel } from './models.ts';

export const CartLine: Complete<CartLineResolvers, CartLineModel> = {
  variant: ({ variantId }) => ({ id: variantId }),
  unitPrice: async ({ variantId, currency }, _args, { loaders }) =>
    (await loaders.offersIn(currency).load(variantId))?.unitPrice,
  total: async (line, _args, { loaders }) =>
    lineTotal(line, await loaders.offersIn(line.currency).load(line.variantId)),
};
