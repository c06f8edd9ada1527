import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import { availableOf } from '../domain/stock.ts';
import type { ProductVariantResolvers } from '../generated/schema.ts';
import { mayManage } from '../use-cases/access.ts';
import type { ProductVariantModel } from './models.ts';

export const ProductVariant: Complete<ProductVariantResolvers, ProductVariantModel> = {
  __resolveReference: ({ id }) => (isId('var', id) ? { id } : null),
  availability: async ({ id }, _args, { loaders }) => {
    const level = await loaders.stockLevel.load(id);
    if (level === undefined) return null;
    const available = availableOf(level);
    return { available, isInStock: available > 0 };
  },
  stock: async ({ id }, _args, { viewer, loaders }) => {
    const level = await loaders.stockLevel.load(id);
    return level !== undefined && mayManage(viewer, level) ? level : null;
  },
};
