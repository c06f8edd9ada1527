import type { AuditEntry } from '@agora/subgraph-kit/audit';
import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { IdempotentRequest, Replayable } from '@agora/subgraph-kit/idempotency';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { ProductId, Review, ReviewId, UserId } from '../domain/review.ts';

export type ReviewFilter =
  | { readonly kind: 'pending' }
  | { readonly kind: 'ofAuthor'; readonly authorId: UserId }
  | { readonly kind: 'published'; readonly productId: ProductId; readonly rating?: number };

/** Published reviews of products, each in the same order. */
export interface ProductReviewsQuery {
  readonly rating?: number;
  readonly by: 'postedAt' | 'rating';
  readonly isDescending: boolean;
  readonly page: Page;
}

/** What a write carries beside the review. */
export interface ReviewEffects {
  readonly events: readonly NewEvent[];
  readonly audit?: { readonly viewer: Viewer; readonly entry: AuditEntry; readonly at: Date };
}

export type AddedReview =
  | { readonly kind: 'added'; readonly reviewId: ReviewId }
  /** The author has another one of the product, unless it is being deleted right now. */
  | { readonly kind: 'alreadyReviewed'; readonly reviewId?: ReviewId };

/** Where the reviews are. Every method throws SUBGRAPH_UNAVAILABLE when the store does not answer. */
export interface ReviewStore {
  find(id: ReviewId): Promise<Review | undefined>;
  /** By id, in one operation; what does not exist is missing. */
  findMany(ids: readonly ReviewId[]): Promise<ReadonlyMap<ReviewId, Review>>;
  /** Up to `page.size + 1` reviews by when they were posted, in the order in which the page is read. */
  list(
    filter: Exclude<ReviewFilter, { kind: 'published' }>,
    order: 'oldestFirst' | 'newestFirst',
    page: Page,
  ): Promise<readonly Review[]>;
  /** Up to `page.size + 1` of each product, in one operation. @throws BAD_USER_INPUT for a cursor of another list */
  listOfProducts(
    productIds: readonly ProductId[],
    query: ProductReviewsQuery,
  ): Promise<ReadonlyMap<ProductId, readonly Review[]>>;
  /** Up to `page.size + 1` of each author, the newest first, in one operation. */
  listOfAuthors(authorIds: readonly UserId[], page: Page): Promise<ReadonlyMap<UserId, readonly Review[]>>;
  /** How many reviews wait for a moderator, counted up to `limit`. */
  countPending(limit: number): Promise<number>;
  /** How many published reviews of each product there are, in one operation; what has none is missing. */
  countOfProducts(
    productIds: readonly ProductId[],
    query: Pick<ProductReviewsQuery, 'rating'> & { readonly limit: number },
  ): Promise<ReadonlyMap<ProductId, number>>;
  /** How many reviews each author has, in one operation, counted up to `limit`; who has none is missing. */
  countOfAuthors(authorIds: readonly UserId[], limit: number): Promise<ReadonlyMap<UserId, number>>;
  /**
   * Keeps a new review, once for each request, unless its author has one of the product.
   * @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS
   */
  add(review: Review, request: IdempotentRequest, effects: ReviewEffects): Promise<Replayable<AddedReview>>;
  /** Replaces the review, whose version is one more than it was. `conflict`: another change came first. */
  save(review: Review, effects: ReviewEffects): Promise<'saved' | 'conflict'>;
  /** As `save`, but leaves nothing of it. */
  remove(review: Review, effects: ReviewEffects): Promise<'saved' | 'conflict'>;
}
