import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { CategoryResolvers } from '../generated/schema.ts';
import type { CategoryModel } from './models.ts';
import { listProductsOf } from './product-list.ts';

export const Category: Complete<CategoryResolvers, CategoryModel> = {
  __resolveReference: ({ id }, { loaders }) => (isId('cat', id) ? loaders.category.load(id) : null),
  parent: ({ parentId }, _args, { loaders }) => (parentId === undefined ? null : loaders.category.load(parentId)),
  children: async ({ id }, _args, { loaders }) => (await loaders.subcategories.load(id)) ?? [],
  products: ({ id }, args, context) => listProductsOf({ of: 'category', id }, args, context),
};
