import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { lineTotal } from '../domain/pricing.ts';
import type { CartLineResolvers } from '../generated/schema.ts';
import type { CartLineModel } from './models.ts';

export const CartLine: Complete<CartLineResolvers, CartLineModel> = {
  variant: ({ variantId }) => ({ id: variantId }),
  unitPrice: async ({ variantId }, _args, { loaders }) => (await loaders.offer.load(variantId))?.unitPrice,
  total: async (line, _args, { loaders }) => {
    const offer = await loaders.offer.load(line.variantId);
    return offer && lineTotal(line, offer);
  },
};
