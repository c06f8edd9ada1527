import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { CancelReason, OrderStatus, PaymentMethod, PaymentStatus } from '../domain/order.ts';
import type {
  OrderCancelReason,
  OrderPaymentMethod,
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
  voucherRejected: 'VOUCHER_REJECTED',
  paymentDeclined: 'PAYMENT_DECLINED',
  paymentTimedOut: 'PAYMENT_TIMED_OUT',
  reservationTimedOut: 'RESERVATION_TIMED_OUT',
};

const PAYMENT_METHOD: Record<PaymentMethod['kind'], OrderPaymentMethod> = {
  card: 'CARD',
  wallet: 'WALLET',
  bankTransfer: 'BANK_TRANSFER',
  cashOnDelivery: 'CASH_ON_DELIVERY',
  free: 'FREE',
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
  paymentMethod: ({ paymentMethod }) => PAYMENT_METHOD[paymentMethod.kind],
  voucherCode: ({ voucher }) => voucher?.code ?? null,
  refundedTotal: ({ refunded }) => refunded,
  shopOrders: (order) => order.shopOrders.map((shopOrder) => ({ ...shopOrder, order })),
  refunds: async ({ id }, _args, { loaders }) => (await loaders.refunds.load(id)) ?? [],
  timeline: async ({ id }, _args, { loaders }) => (await loaders.journal.load(id)) ?? [],
  checkout: ({ id }, _args, { loaders }) => loaders.saga.load(id),
};
