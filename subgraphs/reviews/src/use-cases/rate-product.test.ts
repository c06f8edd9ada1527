import { predictableId } from '@agora/testkit/predictable-ids';
import { expect, it } from '@jest/globals';
import type { Rating, RatingCounts } from '../domain/rating.ts';
import type { RatingStore } from '../ports/rating-store.ts';
import { rateProduct } from './rate-product.ts';

const PRODUCT = predictableId('prd', 1);
const NONE: RatingCounts = [0, 0, 0, 0, 0];
const ONE: RatingCounts = [0, 0, 0, 0, 1];

/** Ratings of one product, whose published reviews are as the test says. */
function ratingsOf(truth: { counts: RatingCounts }) {
  let kept: Rating | undefined;
  const told: number[] = [];
  const ratings: RatingStore = {
    find: () => Promise.resolve(kept),
    findMany: () => Promise.resolve(new Map()),
    count: () => Promise.resolve(truth.counts),
    save(rating, events) {
      if (rating.version !== (kept?.version ?? 0) + 1) return Promise.resolve('conflict');
      kept = rating;
      told.push(...events.map(({ aggregateVersion }) => aggregateVersion ?? 0));
      return Promise.resolve('saved');
    },
  };
  return { ratings, kept: () => kept, told };
}

it('tells of a rating that is another, and not of one that is the same', async () => {
  const truth = { counts: ONE };
  const { ratings, kept, told } = ratingsOf(truth);
  await rateProduct({ ratings }, PRODUCT);
  await rateProduct({ ratings }, PRODUCT);
  truth.counts = [1, 0, 0, 0, 0];
  await rateProduct({ ratings }, PRODUCT);
  expect(kept()).toEqual({ productId: PRODUCT, counts: truth.counts, version: 3 });
  expect(told).toEqual([1, 3]);
});

it('does not let an older count win that is saved late, though what was there seemed right meanwhile', async () => {
  const truth = { counts: NONE };
  const { ratings, kept } = ratingsOf(truth);
  await rateProduct({ ratings }, PRODUCT);

  truth.counts = ONE;
  const gate = Promise.withResolvers<undefined>();
  const hasCounted = Promise.withResolvers<undefined>();
  let isFirst = true;
  const slow: RatingStore = {
    ...ratings,
    async save(rating, events) {
      if (isFirst) {
        isFirst = false;
        hasCounted.resolve(undefined);
        await gate.promise;
      }
      return ratings.save(rating, events);
    },
  };
  const late = rateProduct({ ratings: slow }, PRODUCT);
  await hasCounted.promise;
  truth.counts = NONE;
  await rateProduct({ ratings }, PRODUCT);
  gate.resolve(undefined);
  await late;
  expect(kept()?.counts).toEqual(NONE);
});
