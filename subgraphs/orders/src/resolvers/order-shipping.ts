import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { subtract } from '@agora/subgraph-kit/money';
import type { OrderShippingResolvers } from '../generated/schema.ts';
import type { OrderShippingModel } from './models.ts';
import { taxAmount } from './tax-amount.ts';

export const OrderShipping: Complete<OrderShippingResolvers, OrderShippingModel> = {
  tax: taxAmount,
  net: ({ charged, tax }) => subtract(charged, tax),
};
