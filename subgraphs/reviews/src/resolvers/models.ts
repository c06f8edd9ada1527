import type { Connection } from '@agora/subgraph-kit/graphql/pagination';
import type { RatingCounts } from '../domain/rating.ts';
import type { ProductId, Review, ReviewId, ReviewMedia, UserId } from '../domain/review.ts';
import type { ReviewFilter } from '../ports/review-store.ts';

export type ReviewModel = Review;

export interface ReviewMediaModel extends ReviewMedia {
  readonly reviewId: ReviewId;
}

export interface ProductModel {
  readonly id: ProductId;
}

export interface ProductRatingModel {
  readonly counts: RatingCounts;
}

export interface UserModel {
  readonly id: UserId;
}

export interface ReviewConnectionModel extends Connection<Review> {
  readonly filter: ReviewFilter;
}
