import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { ReviewResolvers } from '../generated/schema.ts';
import type { ReviewModel } from './models.ts';

export const Review: Complete<ReviewResolvers, ReviewModel> = {
  __resolveReference: ({ id }, { loaders }) => (isId('rev', id) ? loaders.review.load(id) : null),
  owner: ({ ownerId }) => ({ id: ownerId }),
};
