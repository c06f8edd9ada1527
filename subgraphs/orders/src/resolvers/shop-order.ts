import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import { linesOf, type Fulfilment } from '../domain/order.ts';
import type { ShopOrderFulfilmentStatus, ShopOrderResolvers } from '../generated/schema.ts';
import type { ShopOrderModel } from './models.ts';

const FULFILMENT_STATUS: Record<Fulfilment, ShopOrderFulfilmentStatus> = {
  unfulfilled: 'UNFULFILLED',
  shipped: 'SHIPPED',
  delivered: 'DELIVERED',
  cancelled: 'CANCELLED',
};

export const ShopOrder: Complete<ShopOrderResolvers, ShopOrderModel> = {
  __resolveReference: ({ id }, { loaders }) => (isId('sor', id) ? loaders.shopOrder.load(id) : null),
  shop: ({ shopId }) => ({ id: shopId }),
  lines: (shopOrder) => linesOf(shopOrder.order, shopOrder),
  fulfilmentStatus: ({ fulfilment }) => FULFILMENT_STATUS[fulfilment],
};
