import { parsePage } from '@agora/subgraph-kit/graphql/pagination';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { UserResolvers } from '../generated/schema.ts';
import { isModerator } from '../use-cases/access.ts';
import type { UserModel } from './models.ts';

export const User: Complete<UserResolvers, UserModel> = {
  __resolveReference: ({ id }) => (isId('usr', id) ? { id } : null),
  reviews: async ({ id: authorId }, args, { viewer, loaders }) => {
    if (authorId !== viewer.subject && !isModerator(viewer)) return null;
    const reviews = await loaders.authorReviews(parsePage(args)).load(authorId);
    return reviews === undefined ? null : { ...reviews, filter: { kind: 'ofAuthor', authorId } };
  },
};
