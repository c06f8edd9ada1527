import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type {
  OrderCheckoutResolvers,
  OrderEventResolvers,
  OrderLineResolvers,
  OrderRefundResolvers,
  OrderRefundStatus,
  ShopOrderResolvers,
} from '../generated/schema.ts';
import type { Refund } from '../domain/refund.ts';
import type {
  OrderCheckoutModel,
  OrderEventModel,
  OrderLineModel,
  OrderRefundModel,
  ShopOrderModel,
} from './models.ts';

const REFUND_STATUS: Record<Refund['status'], OrderRefundStatus> = {
  requested: 'REQUESTED',
  succeeded: 'SUCCEEDED',
  failed: 'FAILED',
};

export const OrderLine: Complete<OrderLineResolvers, OrderLineModel> = {
  variant: ({ variantId }) => ({ id: variantId }),
  shop: ({ shopId }) => ({ id: shopId }),
};

export const ShopOrder: Complete<ShopOrderResolvers, ShopOrderModel> = {
  shop: ({ shopId }) => ({ id: shopId }),
};

export const OrderRefund: Complete<OrderRefundResolvers, OrderRefundModel> = {
  status: ({ status }) => REFUND_STATUS[status],
};

export const OrderEvent: Complete<OrderEventResolvers, OrderEventModel> = {
  step: ({ state }) => state.kind,
};

export const OrderCheckout: Complete<OrderCheckoutResolvers, OrderCheckoutModel> = {
  step: ({ state }) => (state.kind === 'needsAttention' ? state.during.kind : state.kind),
  needsAttention: ({ state }) => (state.kind === 'needsAttention' ? state.because : null),
};
