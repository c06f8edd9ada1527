import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import { actionsOnPart } from '../domain/actions.ts';
import { linesOf } from '../domain/order.ts';
import type { ShopOrderResolvers } from '../generated/schema.ts';
import { mayFulfil, maySeeOrdersOf } from '../use-cases/access.ts';
import type { ShopOrderModel } from './models.ts';
import { ACTION, PART_FULFILMENT_STATUS, STATUS } from './values.ts';

export const ShopOrder: Complete<ShopOrderResolvers, ShopOrderModel> = {
  __resolveReference: ({ id }, { loaders }) => (isId('sor', id) ? loaders.shopOrder.load(id) : null),
  order: ({ order }, _args, { viewer }) => (maySeeOrdersOf(viewer, order.customerId) ? order : null),
  number: ({ order }) => order.number,
  placedAt: ({ order }) => order.placedAt,
  orderStatus: ({ order }) => STATUS[order.status],
  // A shop needs it to send its part, and for nothing else.
  shippingAddress: ({ order }, _args, { viewer }) => {
    const isStanding = order.status === 'confirmed' || order.status === 'completed';
    return isStanding || maySeeOrdersOf(viewer, order.customerId) ? order.shippingAddress : null;
  },
  shop: ({ shopId }) => ({ id: shopId }),
  lines: (shopOrder) => linesOf(shopOrder.order, shopOrder),
  fulfilmentStatus: ({ fulfilment }) => PART_FULFILMENT_STATUS[fulfilment],
  carrier: ({ shipment }) => shipment?.carrier,
  trackingNumber: ({ shipment }) => shipment?.trackingNumber,
  shippedAt: ({ shipment }) => shipment?.shippedAt,
  nextActions: async (shopOrder, _args, { viewer, loaders }) => {
    if (!mayFulfil(viewer, shopOrder.shopId)) return [];
    const saga = await loaders.saga.load(shopOrder.order.id);
    return saga === undefined
      ? []
      : actionsOnPart(shopOrder.order, shopOrder, saga.state).map((action) => ACTION[action]);
  },
  returns: async ({ id, order }, _args, { loaders }) =>
    ((await loaders.returns.load(order.id)) ?? []).filter(({ shopOrderId }) => shopOrderId === id),
};
