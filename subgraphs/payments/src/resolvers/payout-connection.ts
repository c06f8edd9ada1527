import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { PayoutConnectionResolvers } from '../generated/schema.ts';
import type { PayoutConnectionModel } from './models.ts';

export const PayoutConnection: Complete<PayoutConnectionResolvers, PayoutConnectionModel> = {
  totalCount: ({ shopId }, _args, { loaders }) => loaders.payoutCount.load(shopId),
};
