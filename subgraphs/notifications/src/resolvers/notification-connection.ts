import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { NotificationConnectionResolvers } from '../generated/schema.ts';
import type { NotificationConnectionModel } from './models.ts';

const COUNT_LIMIT = 10_000;

export const NotificationConnection: Complete<NotificationConnectionResolvers, NotificationConnectionModel> = {
  totalCount: ({ filter }, _args, { reads }) => reads.count(filter, COUNT_LIMIT),
};
