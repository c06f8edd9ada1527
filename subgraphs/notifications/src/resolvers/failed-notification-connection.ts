import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { FailedNotificationConnectionResolvers } from '../generated/schema.ts';
import type { FailedNotificationConnectionModel } from './models.ts';

const COUNT_LIMIT = 10_000;

export const FailedNotificationConnection: Complete<
  FailedNotificationConnectionResolvers,
  FailedNotificationConnectionModel
> = {
  totalCount: (_parent, _args, { reads }) => reads.countFailed(COUNT_LIMIT),
};
