import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { OrderRefundResolvers, OrderRefundStatus } from '../generated/schema.ts';
import type { OrderRefundModel } from './models.ts';

const STATUS: Record<OrderRefundModel['status'], OrderRefundStatus> = {
  requested: 'REQUESTED',
  succeeded: 'SUCCEEDED',
  failed: 'FAILED',
};

export const OrderRefund: Complete<OrderRefundResolvers, OrderRefundModel> = {
  status: ({ status }) => STATUS[status],
};
