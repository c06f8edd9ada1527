import { parsePage } from '@agora/subgraph-kit/graphql/pagination';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { availableOf, isLow } from '../domain/stock.ts';
import type { StockLevelResolvers } from '../generated/schema.ts';
import type { StockLevelModel } from './models.ts';
import { movementsOf } from './stock-movement-connection.ts';

export const StockLevel: Complete<StockLevelResolvers, StockLevelModel> = {
  variant: ({ variantId }) => ({ id: variantId }),
  available: availableOf,
  isLow,
  movements: ({ variantId }, args, context) => movementsOf(variantId, parsePage(args), context),
};
