import { scalars } from '@agora/subgraph-kit/graphql/scalars';
import type { Resolvers } from '../generated/schema.ts';
import { Mutation } from './mutation.ts';
import { Product } from './product.ts';
import { ProductRating } from './product-rating.ts';
import { Query } from './query.ts';
import { Review, ReviewMedia } from './review.ts';
import { ReviewConnection } from './review-connection.ts';
import { User } from './user.ts';

export const resolvers: Resolvers = {
  DateTime: scalars.DateTime,
  Decimal: scalars.Decimal,
  Query,
  Mutation,
  Product,
  ProductRating,
  Review,
  ReviewConnection,
  ReviewMedia,
  User,
};
