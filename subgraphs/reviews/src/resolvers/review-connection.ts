import { COUNT_LIMIT } from '../context.ts';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { ReviewConnectionResolvers } from '../generated/schema.ts';
import type { ReviewConnectionModel } from './models.ts';

export const ReviewConnection: Complete<ReviewConnectionResolvers, ReviewConnectionModel> = {
  totalCount: async ({ filter }, _args, { dependencies: { store }, loaders }) => {
    switch (filter.kind) {
      case 'published':
        return (await loaders.productReviewCount(filter.rating).load(filter.productId)) ?? 0;
      case 'ofAuthor':
        return (await loaders.authorReviewCount.load(filter.authorId)) ?? 0;
      case 'pending':
        return store.countPending(COUNT_LIMIT);
    }
  },
};
