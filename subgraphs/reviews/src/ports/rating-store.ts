import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { Rating, RatingCounts } from '../domain/rating.ts';
import type { ProductId } from '../domain/review.ts';

/** What was counted of each product. */
export interface RatingStore {
  find(productId: ProductId): Promise<Rating | undefined>;
  /** In one operation; what was never counted is missing. */
  findMany(productIds: readonly ProductId[]): Promise<ReadonlyMap<ProductId, Rating>>;
  /** Counts the published reviews as they are now. */
  count(productId: ProductId): Promise<RatingCounts>;
  /** Replaces what was counted, whose version is one more than it was. `conflict`: another has counted meanwhile. */
  save(rating: Rating, events: readonly NewEvent[]): Promise<'saved' | 'conflict'>;
}
