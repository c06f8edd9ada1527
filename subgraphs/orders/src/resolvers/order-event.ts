import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { OrderEventResolvers, OrderEventType } from '../generated/schema.ts';
import type { OrderEventModel } from './models.ts';
import { CANCEL_REASON } from './values.ts';

const TYPE: Record<OrderEventModel['type'], OrderEventType> = {
  placed: 'PLACED',
  paid: 'PAID',
  paymentFailed: 'PAYMENT_FAILED',
  confirmed: 'CONFIRMED',
  shipped: 'SHIPPED',
  delivered: 'DELIVERED',
  cancelRequested: 'CANCEL_REQUESTED',
  partCancelled: 'PART_CANCELLED',
  cancelled: 'CANCELLED',
  completed: 'COMPLETED',
  refunded: 'REFUNDED',
  returnRequested: 'RETURN_REQUESTED',
  returnApproved: 'RETURN_APPROVED',
  returnRejected: 'RETURN_REJECTED',
  returnReceived: 'RETURN_RECEIVED',
};

export const OrderEvent: Complete<OrderEventResolvers, OrderEventModel> = {
  type: ({ type }) => TYPE[type],
  shop: ({ details: { shopId } }) => shopId && { id: shopId },
  carrier: ({ details }) => details.carrier,
  trackingNumber: ({ details }) => details.trackingNumber,
  amount: ({ details }) => details.amount,
  reason: ({ details: { reason } }) => reason && CANCEL_REASON[reason],
  note: ({ details }) => details.note,
};
