import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { grossOf } from '../domain/payout.ts';
import type { PayoutResolvers } from '../generated/schema.ts';
import type { PayoutModel } from './models.ts';

export const Payout: Complete<PayoutResolvers, PayoutModel> = {
  order: ({ orderId }) => ({ id: orderId }),
  shop: ({ shopId }) => ({ id: shopId }),
  gross: grossOf,
  reversedNet: ({ reversed }) => reversed.net,
};
