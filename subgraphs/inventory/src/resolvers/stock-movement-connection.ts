import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { StockMovementConnectionResolvers } from '../generated/schema.ts';
import type { StockMovementConnectionModel } from './models.ts';

const COUNT_LIMIT = 10_000;

export const StockMovementConnection: Complete<StockMovementConnectionResolvers, StockMovementConnectionModel> = {
  totalCount: ({ variantId }, _args, { reads }) => reads.countMovements(variantId, COUNT_LIMIT),
};
