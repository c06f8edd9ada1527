import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { ShopOrderResolvers } from '../generated/schema.ts';
import type { ShopOrderModel } from './models.ts';

export const ShopOrder: Complete<ShopOrderResolvers, ShopOrderModel> = {
  shop: ({ shopId }) => ({ id: shopId }),
};
