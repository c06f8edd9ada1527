import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { OrderLineResolvers } from '../generated/schema.ts';
import type { OrderLineModel } from './models.ts';

export const OrderLine: Complete<OrderLineResolvers, OrderLineModel> = {
  variant: ({ variantId }) => ({ id: variantId }),
  shop: ({ shopId }) => ({ id: shopId }),
};
