import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { availableOf } from '../domain/stock.ts';
import type { StockLevelResolvers } from '../generated/schema.ts';
import type { StockLevelModel } from './models.ts';

export const StockLevel: Complete<StockLevelResolvers, StockLevelModel> = {
  available: availableOf,
};
