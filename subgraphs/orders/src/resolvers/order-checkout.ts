import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { OrderCheckoutResolvers } from '../generated/schema.ts';
import type { OrderCheckoutModel } from './models.ts';

export const OrderCheckout: Complete<OrderCheckoutResolvers, OrderCheckoutModel> = {
  step: ({ state }) => (state.kind === 'needsAttention' ? state.during.kind : state.kind),
  needsAttention: ({ state }) => (state.kind === 'needsAttention' ? state.because : null),
};
