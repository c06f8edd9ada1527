import { COUNT_LIMIT } from '../context.ts';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { ReviewConnectionResolvers } from '../generated/schema.ts';
import type { ReviewConnectionModel } from './models.ts';

export const ReviewConnection: Complete<ReviewConnectionResolvers, ReviewConnectionModel> = {
  totalCount: async ({ filter }, _args, { dependencies: { store }, loaders }) =>
    filter.kind === 'published'
      ? ((await loaders.productReviewCount(filter.rating).load(filter.productId)) ?? 0)
      : store.count(filter, COUNT_LIMIT),
};
