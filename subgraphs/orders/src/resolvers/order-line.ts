import { subtract } from '@agora/subgraph-kit/money';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { OrderLineResolvers } from '../generated/schema.ts';
import type { OrderLineModel } from './models.ts';
import { taxAmount } from './tax-amount.ts';

export const OrderLine: Complete<OrderLineResolvers, OrderLineModel> = {
  variant: ({ variantId }) => ({ id: variantId }),
  shop: ({ shopId }) => ({ id: shopId }),
  tax: taxAmount,
  net: ({ charged, tax }) => subtract(charged, tax),
  gross: ({ charged }) => charged,
};
