import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { UserConnectionResolvers } from '../generated/schema.ts';
import type { UserConnectionModel } from './models.ts';

const COUNT_LIMIT = 10_000;

export const UserConnection: Complete<UserConnectionResolvers, UserConnectionModel> = {
  totalCount: ({ filter }, _args, { reads }) => reads.count(filter, COUNT_LIMIT),
};
