import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { COUNT_LIMIT } from '../context.ts';
import type { UserConnectionResolvers } from '../generated/schema.ts';
import type { UserConnectionModel } from './models.ts';

export const UserConnection: Complete<UserConnectionResolvers, UserConnectionModel> = {
  totalCount: ({ filter }, _args, { reads }) => reads.count(filter, COUNT_LIMIT),
};
