import { predictableId } from '@agora/testkit/predictable-ids';
import { viewer } from '@agora/testkit/viewer';
import { describe, expect, it, jest } from '@jest/globals';
import { createLoaders } from './context.ts';
import type { Review } from './domain/review.ts';
import type { ReviewStore } from './ports/review-store.ts';

const [ME, OTHER] = [predictableId('usr', 1), predictableId('usr', 2)];
const review = (number: number, ownerId = ME): Review => ({
  id: predictableId('rev', number),
  ownerId,
  title: 'First',
  version: 1,
  createdAt: new Date(0),
});

function loadersOver(...reviews: Review[]) {
  const findMany = jest
    .fn<ReviewStore['findMany']>()
    .mockResolvedValue(new Map(reviews.map((each) => [each.id, each])));
  return { loaders: createLoaders({ findMany }, viewer({ subject: ME })), findMany };
}

describe('the loaders of a request', () => {
  it('read what 50 references name in one go', async () => {
    const reviews = Array.from({ length: 50 }, (_each, index) => review(index));
    const { loaders, findMany } = loadersOver(...reviews);
    expect(await Promise.all(reviews.map(({ id }) => loaders.review.load(id)))).toEqual(reviews);
    expect(findMany).toHaveBeenCalledTimes(1);
  });

  it("take another's review for none", async () => {
    const { loaders } = loadersOver(review(1, OTHER));
    expect(await loaders.review.load(review(1).id)).toBeUndefined();
  });
});
