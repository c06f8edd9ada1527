import { reached } from '@agora/subgraph-kit/mongo/errors';
import type { Documents, Versioned } from '@agora/subgraph-kit/mongo/documents';
import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import type { Rating, RatingCounts } from '../domain/rating.ts';
import type { ProductId } from '../domain/review.ts';
import type { RatingStore } from '../ports/rating-store.ts';
import { PRODUCT, RATING, REVIEWS, STATUS } from './review-documents.ts';

/** Beside the reviews: under the id of the product. @throws SUBGRAPH_UNAVAILABLE */
export async function openMongoRatingStore(mongo: Mongo): Promise<RatingStore> {
  const ratings: Documents<Pick<Rating, 'counts'>> = await mongo.documents({ collection: 'ratings' });
  return {
    async find(productId) {
      const found = await ratings.find(productId);
      return found && toRating(found);
    },
    async findMany(productIds) {
      const found = [...(await ratings.findMany(productIds)).values()].map(toRating);
      return new Map(found.map((rating) => [rating.productId, rating]));
    },
    async count(productId) {
      const counted = await reached(
        mongo.database
          .collection(REVIEWS)
          .aggregate<{ _id: number; count: number }>([
            { $match: { [PRODUCT]: productId, [STATUS]: 'published' } },
            { $group: { _id: `$${RATING}`, count: { $sum: 1 } } },
          ])
          .toArray(),
      );
      const of = (rating: number): number => counted.find(({ _id }) => _id === rating)?.count ?? 0;
      return [of(1), of(2), of(3), of(4), of(5)] satisfies RatingCounts;
    },
    async save({ productId, counts, version }, events) {
      const outcome =
        version === 1
          ? await ratings.insert(productId, { counts }, { events })
          : await ratings.update(productId, version - 1, { counts }, { events });
      return outcome === 'inserted' || outcome === 'updated' ? 'saved' : 'conflict';
    },
  };
}

const toRating = ({ id, version, state }: Versioned<Pick<Rating, 'counts'>>): Rating => ({
  productId: id as ProductId,
  counts: state.counts,
  version,
});
