import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { IdempotentRequest, Replayable } from '@agora/subgraph-kit/idempotency';
import type { Review, ReviewId, OwnerId } from '../domain/review.ts';

/** Where the reviews are. Every method throws SUBGRAPH_UNAVAILABLE when the store does not answer. */
export interface ReviewStore {
  find(id: ReviewId): Promise<Review | undefined>;
  /** By id, in one operation; what does not exist is missing. */
  findMany(ids: readonly ReviewId[]): Promise<ReadonlyMap<ReviewId, Review>>;
  /** Up to `page.size + 1` reviews, newest first, in the order in which the page is read. */
  list(ownerId: OwnerId, page: Page): Promise<readonly Review[]>;
  /**
   * Keeps a new review, once for each request.
   * @returns its id; for a repeated request the id of the first one's.
   * @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS
   */
  add(review: Review, request: IdempotentRequest): Promise<Replayable<ReviewId>>;
  /** Replaces the review, whose version is one more than it was. `conflict`: another change came first. */
  save(review: Review): Promise<'saved' | 'conflict'>;
  /** Removes what is at this version. `conflict`: another change came first. */
  remove(review: Review): Promise<'removed' | 'conflict'>;
}
