import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { OrderResolvers } from '../generated/schema.ts';
import type { OrderModel } from './models.ts';

export const Order: Complete<OrderResolvers, OrderModel> = {
  __resolveReference: ({ id }) => (isId('ord', id) ? { id } : null),
  payment: ({ id }, _args, { loaders }) => loaders.paymentOfOrder.load(id),
};
