import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { ShopOrderConnectionResolvers } from '../generated/schema.ts';
import type { ShopOrderConnectionModel } from './models.ts';

export const ShopOrderConnection: Complete<ShopOrderConnectionResolvers, ShopOrderConnectionModel> = {
  totalCount: ({ shopId, fulfilment }, _args, { loaders }) => loaders.countOfShop(fulfilment).load(shopId),
};
