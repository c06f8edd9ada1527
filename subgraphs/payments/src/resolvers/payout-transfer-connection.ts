import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { PayoutTransferConnectionResolvers } from '../generated/schema.ts';
import type { PayoutTransferConnectionModel } from './models.ts';

export const PayoutTransferConnection: Complete<PayoutTransferConnectionResolvers, PayoutTransferConnectionModel> = {
  totalCount: ({ shopId }, _args, { loaders }) => loaders.transferCount.load(shopId),
};
