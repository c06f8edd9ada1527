import { isOther, noRating } from '../domain/rating.ts';
import type { ProductId } from '../domain/review.ts';
import type { Dependencies } from './dependencies.ts';
import { ratingChanged } from './review-events.ts';

/**
 * Counts the published reviews of a product anew: whatever was heard before, late, twice or not in order, the rating is
 * exact once the last change has been counted. Of those who count at once one saves and the others begin again; each
 * reads the version before it counts, so that nobody saves what was counted before a change that another has counted.
 * That is why it saves also where nothing has changed: else an older count would still find its version.
 */
export async function rateProduct(dependencies: Pick<Dependencies, 'ratings'>, productId: ProductId): Promise<void> {
  const { ratings } = dependencies;
  const known = (await ratings.find(productId)) ?? noRating(productId);
  const counts = await ratings.count(productId);
  const rating = { productId, counts, version: known.version + 1 };
  const events = isOther(known.counts, counts) ? [ratingChanged(rating)] : [];
  if ((await ratings.save(rating, events)) === 'conflict') await rateProduct(dependencies, productId);
}
