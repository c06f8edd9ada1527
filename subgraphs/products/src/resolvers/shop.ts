import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { ShopResolvers } from '../generated/schema.ts';
import type { ShopModel } from './models.ts';
import { listProductsOf } from './product-list.ts';

export const Shop: Complete<ShopResolvers, ShopModel> = {
  __resolveReference: ({ id }) => (isId('shp', id) ? { id } : null),
  products: ({ id }, args, context) => listProductsOf({ of: 'shop', id }, args, context),
};
