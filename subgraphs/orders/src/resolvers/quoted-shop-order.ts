import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { QuotedShopOrderResolvers } from '../generated/schema.ts';
import type { QuotedShopOrderModel } from './models.ts';

export const QuotedShopOrder: Complete<QuotedShopOrderResolvers, QuotedShopOrderModel> = {
  shop: ({ shopId }) => ({ id: shopId }),
};
