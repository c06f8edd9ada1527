import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { OrderReturnResolvers, OrderReturnStatus } from '../generated/schema.ts';
import { refundReferenceOf } from '../use-cases/return-units.ts';
import type { OrderReturnModel } from './models.ts';

export const RETURN_STATUS: Record<OrderReturnModel['status'], OrderReturnStatus> = {
  requested: 'REQUESTED',
  approved: 'APPROVED',
  rejected: 'REJECTED',
  received: 'RECEIVED',
};

export const OrderReturn: Complete<OrderReturnResolvers, OrderReturnModel> = {
  __resolveReference: ({ id }, { loaders }) => (isId('ret', id) ? loaders.returnById.load(id) : null),
  shopOrder: ({ shopOrderId }, _args, { loaders }) => loaders.shopOrder.load(shopOrderId),
  status: ({ status }) => RETURN_STATUS[status],
  rejectionReason: ({ rejection }) => rejection,
  refund: async (asked, _args, { loaders }) => {
    if (asked.status !== 'received') return null;
    const refunds = (await loaders.refunds.load(asked.orderId)) ?? [];
    return refunds.find(({ reference }) => reference === refundReferenceOf(asked));
  },
};
