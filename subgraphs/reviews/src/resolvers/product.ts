import { badUserInput } from '@agora/subgraph-kit/errors';
import { parsePage } from '@agora/subgraph-kit/graphql/pagination';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import { noRating } from '../domain/rating.ts';
import { RATINGS } from '../domain/review.ts';
import type { ProductResolvers } from '../generated/schema.ts';
import type { ProductModel } from './models.ts';

export const Product: Complete<ProductResolvers, ProductModel> = {
  // Whether there is one, products knows: here it has no reviews.
  __resolveReference: ({ id }) => (isId('prd', id) ? { id } : null),
  rating: async ({ id }, _args, { loaders }) => (await loaders.rating.load(id)) ?? noRating(id),
  reviews: async ({ id }, { where, orderBy, ...args }, { loaders }) => {
    const rating = where?.rating ?? undefined;
    if (rating !== undefined && !RATINGS.some((each) => each === rating)) {
      throw badUserInput('A rating is a whole number from 1 to 5.');
    }
    const ofRating = rating === undefined ? {} : { rating };
    const list = loaders.productReviews({
      ...ofRating,
      by: orderBy?.field === 'RATING' ? 'rating' : 'postedAt',
      isDescending: orderBy?.direction !== 'ASC',
      page: parsePage(args),
    });
    const connection = await list.load(id);
    return connection === undefined
      ? null
      : { ...connection, filter: { kind: 'published', productId: id, ...ofRating } };
  },
};
