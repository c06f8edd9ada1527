import { badUserInput } from '@agora/subgraph-kit/errors';
import { violatesUnique } from '@agora/subgraph-kit/mongo/errors';
import type { DocumentFilter } from '@agora/subgraph-kit/mongo/documents';
import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import type { ProductId, Review, UserId } from '../domain/review.ts';
import type { AddedReview, ProductReviewsQuery, ReviewFilter, ReviewStore } from '../ports/review-store.ts';
import {
  AUTHOR,
  PRODUCT,
  RATING,
  STATUS,
  toReview,
  toState,
  type ReviewDocuments,
  type ReviewState,
} from './review-documents.ts';

/** @throws SUBGRAPH_UNAVAILABLE */
export async function createMongoReviewStore(mongo: Mongo, reviews: ReviewDocuments): Promise<ReviewStore> {
  const idempotency = await mongo.idempotency();

  return {
    async find(id) {
      const found = await reviews.find(id);
      return found && toReview(found);
    },
    async findMany(ids) {
      const found = [...(await reviews.findMany(ids)).values()].map(toReview);
      return new Map(found.flatMap((review) => (review === undefined ? [] : [[review.id, review] as const])));
    },
    async list(filter, order, page) {
      const found = await reviews.list(conditionOf(filter), order, page);
      return found.map(toReview).filter((review) => review !== undefined);
    },
    async listOfProducts(productIds, query) {
      const found = await reviews.aggregate<{ _id: string; version: number; state: ReviewState }>(
        productIds.map((productId) => pipelineOf(productId, query)),
      );
      return Map.groupBy(
        found
          .map(({ _id, ...rest }) => toReview({ id: _id, ...rest }))
          .filter((review): review is Review => review !== undefined),
        ({ productId }) => productId,
      );
    },
    async listOfAuthors(authorIds, page) {
      const found = await reviews.listEach(authorIds.map(ofAuthor), 'newestFirst', page);
      return Map.groupBy(
        found.map(toReview).filter((review) => review !== undefined),
        ({ authorId }) => authorId,
      );
    },
    countPending: (limit) => reviews.count({ [STATUS]: 'pending' }, limit),
    countOfProducts(productIds, { rating, limit }) {
      return reviews.countEach(new Map(productIds.map((id) => [id, publishedOf(id, rating)])), limit);
    },
    countOfAuthors: (authorIds, limit) => reviews.countEach(new Map(authorIds.map((id) => [id, ofAuthor(id)])), limit),
    add: (review, request, effects) =>
      idempotency.once(request, async (delivery): Promise<AddedReview> => {
        const requestId = delivery?.messageId;
        try {
          const state = { ...toState(review), ...(requestId !== undefined && { requestId }) };
          await reviews.insert(review.id, state, { ...effects, delivery });
          return { kind: 'added', reviewId: review.id };
        } catch (error) {
          if (!violatesUnique(error, PRODUCT)) throw error;
        }
        const found = await reviews.findOne({ [PRODUCT]: review.productId, [AUTHOR]: review.authorId });
        const there = found && toReview(found);
        if (found === undefined || there === undefined) return { kind: 'alreadyReviewed' };
        const isOwnWork = requestId !== undefined && 'requestId' in found.state && found.state.requestId === requestId;
        return { kind: isOwnWork ? 'added' : 'alreadyReviewed', reviewId: there.id };
      }),
    async save(review, effects) {
      // The state is replaced as a whole, so the request is forgotten: its answer is known by now.
      const outcome = await reviews.update(review.id, review.version - 1, toState(review), effects);
      return outcome === 'updated' ? 'saved' : 'conflict';
    },
    async remove({ id, version }, effects) {
      const outcome = await reviews.update(id, version - 1, { isDeleted: true }, effects);
      return outcome === 'updated' ? 'saved' : 'conflict';
    },
  };
}

function conditionOf(filter: Exclude<ReviewFilter, { kind: 'published' }>): DocumentFilter<ReviewState> {
  switch (filter.kind) {
    case 'pending':
      return { [STATUS]: 'pending' };
    case 'ofAuthor':
      return ofAuthor(filter.authorId);
  }
}

const ofAuthor = (authorId: UserId) => ({ [AUTHOR]: authorId });

const publishedOf = (productId: ProductId, rating: number | undefined) => ({
  [PRODUCT]: productId,
  [STATUS]: 'published',
  ...(rating !== undefined && { [RATING]: rating }),
});

/** One page of one product's reviews, in the order in which it is read. */
function pipelineOf(productId: ProductId, { rating, by, isDescending, page }: ProductReviewsQuery): object[] {
  const isDownward = isDescending === (page.direction === 'forward');
  const [direction, beyond] = isDownward ? [-1, '$lt'] : [1, '$gt'];
  const keys = by === 'rating' ? [RATING, '_id'] : ['_id'];
  const match = publishedOf(productId, rating);
  return [
    { $match: page.from === undefined ? match : { $and: [match, follows(keys, page.from, beyond)] } },
    { $sort: Object.fromEntries(keys.map((key) => [key, direction])) },
    { $limit: page.size + 1 },
    { $project: { version: 1, state: 1 } },
  ];
}

function follows(keys: readonly string[], from: readonly (string | number)[], beyond: string): object {
  if (from.length !== keys.length) throw badUserInput('The cursor is not one that this list has given.');
  const [first = '', second] = keys;
  const [a, b] = from;
  if (second === undefined) return { [first]: { [beyond]: a } };
  return { $or: [{ [first]: { [beyond]: a } }, { [first]: a, [second]: { [beyond]: b } }] };
}
