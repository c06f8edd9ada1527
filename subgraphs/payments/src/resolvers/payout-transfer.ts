import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { PayoutTransferResolvers } from '../generated/schema.ts';
import type { PayoutTransferModel } from './models.ts';

export const PayoutTransfer: Complete<PayoutTransferResolvers, PayoutTransferModel> = {
  shop: ({ shopId }) => ({ id: shopId }),
};
