import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { OrderCheckoutResolvers } from '../generated/schema.ts';
import type { OrderCheckoutModel } from './models.ts';

export const OrderCheckout: Complete<OrderCheckoutResolvers, OrderCheckoutModel> = {
  step: ({ state }) => (state.kind === 'needsAttention' ? state.during.kind : state.kind),
  steps: async ({ orderId }, _args, { loaders }) => (await loaders.journal.load(orderId)) ?? [],
  needsAttention: ({ state }) => (state.kind === 'needsAttention' ? state.because : null),
};
