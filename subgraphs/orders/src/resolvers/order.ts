import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import { splitByShop, type CancelReason, type OrderStatus, type PaymentStatus } from '../domain/order.ts';
import type {
  OrderCancelReason,
  OrderPaymentStatus,
  OrderResolvers,
  OrderStatus as OrderStatusValue,
} from '../generated/schema.ts';
import type { OrderModel } from './models.ts';

const STATUS: Record<OrderStatus, OrderStatusValue> = {
  pending: 'PENDING',
  confirmed: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

const PAYMENT_STATUS: Record<PaymentStatus, OrderPaymentStatus> = {
  pending: 'PENDING',
  authorised: 'AUTHORISED',
  paid: 'PAID',
  failed: 'FAILED',
  partiallyRefunded: 'PARTIALLY_REFUNDED',
  refunded: 'REFUNDED',
};

const CANCEL_REASON: Record<CancelReason, OrderCancelReason> = {
  outOfStock: 'OUT_OF_STOCK',
  paymentDeclined: 'PAYMENT_DECLINED',
  paymentTimedOut: 'PAYMENT_TIMED_OUT',
  reservationTimedOut: 'RESERVATION_TIMED_OUT',
};

export const Order: Complete<OrderResolvers, OrderModel> = {
  __resolveReference: ({ id }, { loaders }) => (isId('ord', id) ? loaders.order.load(id) : null),
  customer: ({ customerId }) => ({ id: customerId }),
  status: ({ status }) => STATUS[status],
  paymentStatus: ({ paymentStatus }) => PAYMENT_STATUS[paymentStatus],
  cancelReason: ({ cancelReason }) => cancelReason && CANCEL_REASON[cancelReason],
  paymentActionUrl: async ({ id, status }, _args, { loaders }) => {
    const saga = status === 'pending' ? await loaders.saga.load(id) : undefined;
    return saga?.state.kind === 'awaitingCustomer' ? saga.state.actionUrl : null;
  },
  refundedTotal: ({ refunded }) => refunded,
  shopOrders: splitByShop,
  refunds: async ({ id }, _args, { loaders }) => (await loaders.refunds.load(id)) ?? [],
  timeline: async ({ id }, _args, { loaders }) => (await loaders.journal.load(id)) ?? [],
  checkout: ({ id }, _args, { loaders }) => loaders.saga.load(id),
};
