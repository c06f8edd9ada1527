import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { meanOf, reviewCount } from '../domain/rating.ts';
import { RATINGS } from '../domain/review.ts';
import type { ProductRatingResolvers } from '../generated/schema.ts';
import type { ProductRatingModel } from './models.ts';

export const ProductRating: Complete<ProductRatingResolvers, ProductRatingModel> = {
  average: ({ counts }) => meanOf(counts) ?? null,
  count: ({ counts }) => reviewCount(counts),
  distribution: ({ counts }) => RATINGS.map((rating, index) => ({ rating, count: counts[index] ?? 0 })).toReversed(),
};
