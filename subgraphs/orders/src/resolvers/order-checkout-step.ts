import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { OrderCheckoutStepResolvers } from '../generated/schema.ts';
import type { OrderCheckoutStepModel } from './models.ts';

export const OrderCheckoutStep: Complete<OrderCheckoutStepResolvers, OrderCheckoutStepModel> = {
  step: ({ state }) => state.kind,
};
