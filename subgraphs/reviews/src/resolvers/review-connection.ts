import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { ReviewConnectionResolvers } from '../generated/schema.ts';
import type { ReviewConnectionModel } from './models.ts';

const COUNT_LIMIT = 10_000;

export const ReviewConnection: Complete<ReviewConnectionResolvers, ReviewConnectionModel> = {
  totalCount: ({ filter }, _args, { dependencies: { store } }) => store.count(filter, COUNT_LIMIT),
};
