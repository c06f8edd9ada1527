import type { Review, OwnerId } from '../domain/review.ts';

export type ReviewModel = Review;

export interface UserModel {
  readonly id: OwnerId;
}
