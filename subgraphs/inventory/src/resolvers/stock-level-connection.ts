import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { StockLevelConnectionResolvers } from '../generated/schema.ts';
import type { StockLevelConnectionModel } from './models.ts';

export const StockLevelConnection: Complete<StockLevelConnectionResolvers, StockLevelConnectionModel> = {
  totalCount: ({ shopId }, _args, { loaders }) => loaders.lowLevelCount.load(shopId),
};
