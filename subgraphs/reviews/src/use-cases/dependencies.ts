import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { ModerationPolicy } from '../domain/review.ts';
import type { Profiles } from '../ports/profiles.ts';
import type { PurchaseStore } from '../ports/purchase-store.ts';
import type { ReviewPictures } from '../ports/review-pictures.ts';
import type { RatingStore } from '../ports/rating-store.ts';
import type { ReviewStore } from '../ports/review-store.ts';

/** What use cases of reviews work with. */
export interface Dependencies {
  readonly store: ReviewStore;
  readonly ratings: RatingStore;
  readonly purchases: PurchaseStore;
  readonly profiles: Profiles;
  readonly pictures: ReviewPictures;
  readonly clock: Clock;
  readonly newId: IdSource;
  readonly policy: ModerationPolicy;
  /** So many people who report a review take it back to the moderators. */
  readonly reportThreshold: number;
}
