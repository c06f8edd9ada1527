import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { OrderEventResolvers } from '../generated/schema.ts';
import type { OrderEventModel } from './models.ts';

export const OrderEvent: Complete<OrderEventResolvers, OrderEventModel> = {
  step: ({ state }) => state.kind,
};
