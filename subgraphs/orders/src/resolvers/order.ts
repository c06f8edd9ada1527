import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import { actionsOn } from '../domain/actions.ts';
import { fulfilmentOf, type PaymentMethod } from '../domain/order.ts';
import type { OrderPaymentMethod, OrderResolvers } from '../generated/schema.ts';
import { powersOf } from '../use-cases/access.ts';
import type { OrderModel } from './models.ts';
import { ACTION, CANCEL_REASON, FULFILMENT_STATUS, PAYMENT_STATUS, STATUS } from './values.ts';

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
  fulfilmentStatus: (order) => FULFILMENT_STATUS[fulfilmentOf(order)],
  nextActions: async (order, _args, { viewer, loaders, dependencies: { clock, returnWindowMs: windowMs } }) => {
    const saga = await loaders.saga.load(order.id);
    if (saga === undefined) return [];
    const actions = actionsOn(order, saga.state, powersOf(viewer, order), { now: clock.now(), windowMs });
    return actions.map((action) => ACTION[action]);
  },
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
  returns: async ({ id }, _args, { loaders }) => (await loaders.returns.load(id)) ?? [],
  timeline: async ({ id }, _args, { loaders }) => (await loaders.timeline.load(id)) ?? [],
  checkout: ({ id }, _args, { loaders }) => loaders.saga.load(id),
};
