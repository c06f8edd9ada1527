import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { RefundResolvers, RefundStatus } from '../generated/schema.ts';
import type { RefundModel } from './models.ts';

export const Refund: Complete<RefundResolvers, RefundModel> = {
  status: ({ state }) => STATUSES[state.status],
};

export const STATUSES: Readonly<Record<RefundModel['state']['status'], RefundStatus>> = {
  pending: 'PENDING',
  succeeded: 'SUCCEEDED',
  failed: 'FAILED',
};
