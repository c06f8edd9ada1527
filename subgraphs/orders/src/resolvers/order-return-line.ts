import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { OrderReturnLineResolvers } from '../generated/schema.ts';
import type { OrderReturnLineModel } from './models.ts';

export const OrderReturnLine: Complete<OrderReturnLineResolvers, OrderReturnLineModel> = {
  variant: ({ variantId }) => ({ id: variantId }),
};
