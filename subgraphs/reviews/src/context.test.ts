import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { predictableId } from '@agora/testkit/predictable-ids';
import { viewer } from '@agora/testkit/viewer';
import { describe, expect, it, jest } from '@jest/globals';
import { createLoaders } from './context.ts';
import { newReview, type Review } from './domain/review.ts';
import type { RatingStore } from './ports/rating-store.ts';
import type { ProductReviewsQuery, ReviewStore } from './ports/review-store.ts';

const [ME, OTHER] = [predictableId('usr', 1), predictableId('usr', 2)];
const review = (number: number, authorId = ME): Review =>
  newReview(
    {
      id: predictableId('rev', number),
      productId: predictableId('prd', number),
      shopId: predictableId('shp', 1),
      authorId,
      authorName: 'Ada',
      rating: 5,
      title: 'Good',
      text: 'Very.',
      postedAt: new Date(0),
    },
    'manual',
  );

function loadersOver(reviews: readonly Review[], who = viewer({ subject: ME })) {
  const findMany = jest
    .fn<ReviewStore['findMany']>()
    .mockResolvedValue(new Map(reviews.map((each) => [each.id, each])));
  const listOfProducts = jest
    .fn<ReviewStore['listOfProducts']>()
    .mockResolvedValue(new Map(reviews.map((each) => [each.productId, [each]])));
  const findRatings = jest.fn<RatingStore['findMany']>().mockResolvedValue(new Map());
  const countOfProducts = jest.fn<ReviewStore['countOfProducts']>().mockResolvedValue(new Map());
  const listOfAuthors = jest.fn<ReviewStore['listOfAuthors']>().mockResolvedValue(new Map([[ME, reviews]]));
  const countOfAuthors = jest.fn<ReviewStore['countOfAuthors']>().mockResolvedValue(new Map());
  const store = { findMany, listOfProducts, countOfProducts, listOfAuthors, countOfAuthors };
  const loaders = createLoaders(store, { findMany: findRatings }, who);
  return { loaders, findMany, listOfProducts, countOfProducts, findRatings };
}

describe('the loaders of a request', () => {
  const reviews = Array.from({ length: 50 }, (_each, index) => review(index));

  it('read what 50 references name in one go', async () => {
    const { loaders, findMany } = loadersOver(reviews);
    expect(await Promise.all(reviews.map(({ id }) => loaders.review.load(id)))).toEqual(reviews);
    expect(findMany).toHaveBeenCalledTimes(1);
  });

  it('count the reviews of 50 products in one go', async () => {
    const { loaders, countOfProducts } = loadersOver(reviews);
    await Promise.all(reviews.map(({ productId }) => loaders.productReviewCount(5).load(productId)));
    expect(countOfProducts).toHaveBeenCalledTimes(1);
  });

  it('read the first reviews of 50 products in one go, and in another order in another', async () => {
    const { loaders, listOfProducts } = loadersOver(reviews);
    const query: ProductReviewsQuery = {
      by: 'postedAt',
      isDescending: true,
      page: { size: 3, direction: 'forward' },
    };
    const lists = await Promise.all(
      reviews.map(({ productId }) => loaders.productReviews({ ...query }).load(productId)),
    );
    expect(lists.map((list) => list?.nodes[0]?.id)).toEqual(reviews.map(({ id }) => id));
    expect(listOfProducts).toHaveBeenCalledTimes(1);
    await loaders.productReviews({ ...query, by: 'rating' }).load(predictableId('prd', 1));
    expect(listOfProducts).toHaveBeenCalledTimes(2);
  });

  it('take what the viewer may not see for none', async () => {
    const hidden = review(1, OTHER);
    const seenBy = (who: typeof GUEST) => loadersOver([hidden], who).loaders.review.load(hidden.id);
    expect(await seenBy(viewer({ subject: ME }))).toBeUndefined();
    expect(await seenBy(GUEST)).toBeUndefined();
    expect(await seenBy(viewer({ subject: OTHER }))).toEqual(hidden);
    expect(await seenBy(viewer({ subject: ME, scopes: ['reviews:moderate'] }))).toEqual(hidden);
  });
});
