import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { codesOf } from '@agora/testkit/codes-of';
import { eventually } from '@agora/testkit/eventually';
import { recordMongoQueries } from '@agora/testkit/mongo-queries';
import { predictableId } from '@agora/testkit/predictable-ids';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  customer,
  DELETE,
  moderator,
  MODERATE,
  POST,
  PRODUCTS,
  QUEUE,
  READ,
  REPLY,
  REPORT,
  startReviews,
  UPDATE,
  vendor,
  type ReviewsUnderTest,
} from './reviews-under-test.ts';

const queries = recordMongoQueries();

let reviews: ReviewsUnderTest;
beforeAll(async () => {
  reviews = await startReviews({ REVIEW_REPORT_THRESHOLD: '2' });
}, 60_000);
afterAll(() => reviews.stop(), 60_000);

const [ada, bea, cleo] = [customer(1), customer(2), customer(3)];
const CONTENT = { rating: 4, title: 'Pours well', text: 'No drops.' };

const find = async (id: string, who: typeof ada = ada) => (await reviews.ask(who, READ, { id })).data?.review;
const queue = async (): Promise<readonly string[]> => {
  const { data } = await reviews.ask(moderator, QUEUE);
  return (data?.reviewQueue as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
};
const told = (reviewId: string) =>
  reviews
    .published()
    .filter(({ subject }) => subject === reviewId)
    .map(({ type, aggregateVersion }) => ({ type, aggregateVersion }));

describe('a review', () => {
  it('is posted, moderated, answered, edited and deleted', async () => {
    const productId = await reviews.boughtProduct(ada);
    const { review } = await reviews.mutate(ada, POST, { productId, ...CONTENT });
    const id = review?.id ?? '';
    expect(review).toEqual({
      ...CONTENT,
      id,
      authorName: 'Customer 1',
      status: 'PENDING',
      rejectionReason: null,
      version: 1,
      postedAt: '2026-03-01T09:00:00.000Z',
      editedAt: null,
      product: { id: productId },
      reply: null,
    });
    expect(await queue()).toContain(id);
    const moderated = await reviews.mutate(moderator, MODERATE, {
      reviewId: id,
      expectedVersion: 1,
      decision: 'PUBLISH',
    });
    expect(moderated).toMatchObject({ review: { status: 'PUBLISHED', version: 2 }, userErrors: [] });
    expect(await queue()).not.toContain(id);
    expect(await find(id, GUEST)).toMatchObject({ status: 'PUBLISHED', title: 'Pours well' });

    const replied = await reviews.mutate(vendor, REPLY, { reviewId: id, expectedVersion: 2, text: 'Thanks!' });
    expect(replied.review).toMatchObject({ reply: { text: 'Thanks!' }, version: 3 });
    await reviews.mutate(vendor, REPLY, { reviewId: id, expectedVersion: 3, text: 'Thank you.' });
    expect(await find(id, GUEST)).toMatchObject({ reply: { text: 'Thank you.' }, version: 4 });

    const edited = await reviews.mutate(ada, UPDATE, { reviewId: id, expectedVersion: 4, rating: 2 });
    expect(edited.review).toMatchObject({ rating: 2, title: 'Pours well', status: 'PENDING', version: 5 });
    expect(await find(id, GUEST)).toBeNull();
    expect(await queue()).toContain(id);
    await reviews.mutate(moderator, MODERATE, {
      reviewId: id,
      expectedVersion: 5,
      decision: 'REJECT',
      reason: 'Not about the pot.',
    });
    expect(await find(id)).toMatchObject({ status: 'REJECTED', rejectionReason: 'Not about the pot.' });
    expect(await find(id, GUEST)).toBeNull();
    expect(await reviews.mutate(ada, DELETE, { reviewId: id, expectedVersion: 6 })).toMatchObject({ userErrors: [] });
    expect(await find(id)).toBeNull();
    await eventually(() => {
      expect(told(id)).toEqual([
        { type: 'review.posted', aggregateVersion: 1 },
        { type: 'review.moderated', aggregateVersion: 2 },
        { type: 'review.withdrawn', aggregateVersion: 5 },
        { type: 'review.moderated', aggregateVersion: 6 },
      ]);
    });
  });

  it('is for those who have bought the product', async () => {
    const productId = await reviews.boughtProduct(ada);
    expect(await reviews.mutate(bea, POST, { productId, ...CONTENT })).toMatchObject({
      review: null,
      userErrors: [{ __typename: 'NotPurchasedError' }],
    });
    const unknown = { input: { productId: predictableId('prd', 404), ...CONTENT } };
    expect(codesOf(await reviews.ask(ada, POST, unknown))).toEqual(['NOT_FOUND']);
  });

  it('is for those who have bought a variant that the product had once', async () => {
    const productId = await reviews.boughtProduct(ada);
    const other = predictableId('var', 7_001);
    await reviews.publish({
      type: 'product.updated',
      subject: productId,
      data: {
        productId,
        shopId: predictableId('shp', 1),
        title: 'Teapot',
        variants: [{ variantId: other, sku: 'POT-NEW' }],
      },
    });
    await reviews.post(ada, productId);
  });

  it('is one for each customer and product, whoever of 10 posts is first, until it is deleted', async () => {
    const productId = await reviews.boughtProduct(ada);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => reviews.mutate(ada, POST, { productId, ...CONTENT })),
    );
    const [kept, ...more] = answers.flatMap(({ review }) => (review === null ? [] : [review]));
    expect(more).toEqual([]);
    for (const { review, userErrors } of answers) {
      if (review === null) {
        expect(userErrors).toEqual([{ __typename: 'AlreadyReviewedError', review: { id: kept?.id } }]);
      }
    }
    await reviews.mutate(ada, DELETE, { reviewId: kept?.id ?? '', expectedVersion: 1 });
    await reviews.post(ada, productId);
  });

  it('is posted once for a key, however often it is sent', async () => {
    const productId = await reviews.boughtProduct(ada);
    const input = { productId, ...CONTENT, idempotencyKey: 'once' };
    const first = await reviews.mutate(ada, POST, input);
    expect(await reviews.mutate(ada, POST, input)).toEqual({ ...first, replayed: true });
    const other = await reviews.ask(ada, POST, { input: { ...input, rating: 1 } });
    expect(codesOf(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('is changed by those alone who have seen its latest version', async () => {
    const { id: reviewId } = await reviews.post(ada, await reviews.boughtProduct(ada));
    const stale = { reviewId, expectedVersion: 7 };
    const conflict = { review: null, userErrors: [{ __typename: 'ConflictError', currentVersion: 1 }] };
    expect(await reviews.mutate(ada, UPDATE, { ...stale, rating: 1 })).toEqual(conflict);
    expect(await reviews.mutate(ada, DELETE, stale)).toEqual(conflict);
    expect(await reviews.mutate(moderator, MODERATE, { ...stale, decision: 'PUBLISH' })).toEqual(conflict);
    expect(await find(reviewId)).toMatchObject({ rating: 4, status: 'PENDING', version: 1 });
  });

  it('keeps no name of somebody who is gone', async () => {
    const gone = customer(30);
    const { id } = await reviews.publishedReview(gone, await reviews.boughtProduct(gone));
    const userId = gone.subject ?? '';
    await reviews.publish({ type: 'user.deleted', subject: userId, data: { userId } });
    await eventually(async () => {
      expect(await find(id, GUEST)).toMatchObject({ authorName: 'Former customer', text: 'No drops.' });
    });
  });
});

describe('reports', () => {
  it('take a review back to the moderators, who alone see them; each person counts once', async () => {
    const productId = await reviews.boughtProduct(ada);
    const { id: reviewId } = await reviews.publishedReview(ada, productId);
    const report = (who: typeof ada) => reviews.mutate(who, REPORT, { reviewId, reason: 'SPAM' });
    await report(bea);
    expect(await report(bea)).toMatchObject({ review: { status: 'PUBLISHED' } });
    expect(await report(cleo)).toEqual({ review: null });
    expect(await queue()).toContain(reviewId);
    const REPORTS = 'query ($id: ID!) { review(id: $id) { reportCount reportReasons } }';
    expect((await reviews.ask(moderator, REPORTS, { id: reviewId })).data).toEqual({
      review: { reportCount: 2, reportReasons: ['SPAM'] },
    });
    expect((await reviews.ask(ada, REPORTS, { id: reviewId })).data).toEqual({
      review: { reportCount: null, reportReasons: null },
    });
    await eventually(async () => {
      expect(await reviews.ratingOf(productId)).toMatchObject({ average: null, count: 0 });
    });
  });
});

describe('of somebody else', () => {
  it('a review that is not published is as good as none', async () => {
    const { id: reviewId } = await reviews.post(ada, await reviews.boughtProduct(ada));
    expect(await find(reviewId, bea)).toBeNull();
    expect(await find(reviewId, vendor)).toBeNull();
    const seen = { reviewId, expectedVersion: 1 };
    const refused = async (who: typeof ada, document: string, input: object) =>
      codesOf(await reviews.ask(who, document, { input: { ...seen, ...input } }));
    expect(await refused(bea, UPDATE, { rating: 1 })).toEqual(['NOT_FOUND']);
    expect(await refused(bea, DELETE, {})).toEqual(['NOT_FOUND']);
    expect(await refused(vendor, REPLY, { text: 'Hm.' })).toEqual(['NOT_FOUND']);
    const report = { input: { reviewId, reason: 'SPAM' } };
    expect(codesOf(await reviews.ask(bea, REPORT, report))).toEqual(['NOT_FOUND']);
    expect(await find(reviewId)).toMatchObject({ version: 1 });
  });

  it('a review is answered by the shop that sells the product alone', async () => {
    const { id: reviewId } = await reviews.publishedReview(ada, await reviews.boughtProduct(ada));
    const input = { reviewId, expectedVersion: 2, text: 'Buy ours instead.' };
    const rival = viewer({
      subject: predictableId('usr', 902),
      scopes: ['reviews:reply'],
      shopIds: [predictableId('shp', 2)],
    });
    expect(codesOf(await reviews.ask(rival, REPLY, { input }))).toEqual(['NOT_FOUND']);
    expect(await find(reviewId)).toMatchObject({ reply: null });
  });

  it("reviews are not listed among a person's, but for moderators", async () => {
    const { id } = await reviews.post(cleo, await reviews.boughtProduct(cleo));
    const OWN = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on User { reviews { nodes { id } totalCount } } }
    }`;
    const seenBy = async (who: typeof ada) => {
      const representations = [{ __typename: 'User', id: cleo.subject }];
      return ((await reviews.ask(who, OWN, { representations })).data?._entities as { reviews: unknown }[])[0]?.reviews;
    };
    expect(await seenBy(cleo)).toMatchObject({ nodes: [{ id }], totalCount: 1 });
    expect(await seenBy(moderator)).toMatchObject({ nodes: [{ id }] });
    expect(await seenBy(bea)).toBeNull();
    const people = [cleo.subject, ...Array.from({ length: 49 }, (_each, index) => predictableId('usr', 400 + index))];
    const representations = people.map((each) => ({ __typename: 'User', id: each }));
    let found: unknown;
    const operations = await reviews.countStoreOperations(async () => {
      found = (await reviews.ask(moderator, OWN, { representations })).data?._entities;
    });
    expect(operations).toBe(2);
    expect(found).toMatchObject([
      { reviews: { totalCount: 1 } },
      ...Array<object>(49).fill({ reviews: { nodes: [] } }),
    ]);
  });

  it.each([
    ['postReview', POST, { productId: predictableId('prd', 1), ...CONTENT }],
    ['reportReview', REPORT, { reviewId: predictableId('rev', 1), reason: 'SPAM' }],
    ['moderateReview', MODERATE, { reviewId: predictableId('rev', 1), expectedVersion: 1, decision: 'PUBLISH' }],
    ['replyToReview', REPLY, { reviewId: predictableId('rev', 1), expectedVersion: 1, text: 'Hm.' }],
  ])('%s needs its scope', async (_what, document, input) => {
    expect(codesOf(await reviews.ask(GUEST, document, { input }))).toEqual(['UNAUTHENTICATED']);
    const nobody = viewer({ subject: predictableId('usr', 50), scopes: [] });
    expect(codesOf(await reviews.ask(nobody, document, { input }))).toEqual(['FORBIDDEN']);
  });

  it('the queue is closed', async () => {
    expect(codesOf(await reviews.ask(ada, QUEUE))).toEqual(['FORBIDDEN']);
  });
});

describe('a product', () => {
  const LIST = `query ($representations: [_Any!]!, $where: ReviewWhere, $orderBy: ReviewOrder, $after: String, $before: String, $first: Int, $last: Int) {
    _entities(representations: $representations) {
      ... on Product {
        reviews(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
          nodes { rating authorName } totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
        }
      }
    }
  }`;
  interface List {
    readonly nodes: readonly { readonly rating: number; readonly authorName: string }[];
    readonly totalCount: number;
    readonly pageInfo: { readonly startCursor: string; readonly endCursor: string; readonly hasNextPage: boolean };
  }
  const ratings = [3, 5, 3, 1, 5];
  let productId: string;
  beforeAll(async () => {
    const customers = ratings.map((_rating, index) => customer(11 + index));
    productId = await reviews.boughtProduct(...customers, customer(20));
    for (const [index, each] of customers.entries()) {
      await reviews.publishedReview(each, productId, { rating: ratings[index] });
    }
    await reviews.post(customer(20), productId, { rating: 1 });
  }, 60_000);
  const list = async (variables: object): Promise<List> => {
    const representations = [{ __typename: 'Product', id: productId }];
    const { data, errors } = await reviews.ask(GUEST, LIST, { representations, ...variables });
    expect(errors).toBeUndefined();
    return (data?._entities as [{ reviews: List }])[0].reviews;
  };
  const ratingsIn = ({ nodes }: List) => nodes.map(({ rating }) => rating);

  it('lists its published reviews, the newest first or by rating', async () => {
    const newest = await list({});
    expect(ratingsIn(newest)).toEqual(ratings.toReversed());
    expect(newest.totalCount).toBe(5);
    expect(ratingsIn(await list({ orderBy: { field: 'POSTED_AT', direction: 'ASC' } }))).toEqual(ratings);
    expect(ratingsIn(await list({ orderBy: { field: 'RATING' } }))).toEqual([5, 5, 3, 3, 1]);
    expect(ratingsIn(await list({ orderBy: { field: 'RATING', direction: 'ASC' } }))).toEqual([1, 3, 3, 5, 5]);
  });

  it('lists those of one rating', async () => {
    const threes = await list({ where: { rating: 3 } });
    expect(threes).toMatchObject({ nodes: [{ rating: 3 }, { rating: 3 }], totalCount: 2 });
  });

  it.each(['POSTED_AT', 'RATING'])('lists by %s in pages without a gap, forward and backward', async (field) => {
    const whole = await list({ orderBy: { field } });
    const first = await list({ orderBy: { field }, first: 2 });
    const second = await list({ orderBy: { field }, first: 3, after: first.pageInfo.endCursor });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes);
    const back = await list({ orderBy: { field }, last: 2, before: second.pageInfo.startCursor });
    expect(back.nodes).toEqual(first.nodes);
  });

  it('does not take the cursor of another list', async () => {
    const { pageInfo } = await list({ orderBy: { field: 'RATING' }, first: 1 });
    const representations = [{ __typename: 'Product', id: productId }];
    const answer = await reviews.ask(GUEST, LIST, { representations, after: pageInfo.endCursor });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    [50, 2],
    // Five hundred products in one.
    [2_000, 8],
  ])('lists and counts those of %i products in %i operations', async (products, expected) => {
    const others = Array.from({ length: products - 1 }, (_each, index) => predictableId('prd', 6_000 + index));
    const representations = [productId, ...others].map((id) => ({ __typename: 'Product', id }));
    let found: readonly { reviews: List }[] = [];
    const operations = await reviews.countStoreOperations(async () => {
      const { data } = await reviews.ask(GUEST, LIST, { representations, where: { rating: 5 } });
      found = data?._entities as typeof found;
    });
    expect(operations).toBe(expected);
    expect(found.map(({ reviews: { totalCount } }) => totalCount)).toEqual([2, ...others.map(() => 0)]);
  });

  it('has a rating, and 50 of them are one read', async () => {
    await eventually(async () => {
      expect(await reviews.ratingOf(productId)).toEqual({
        average: '3.40',
        count: 5,
        distribution: [
          { rating: 5, count: 2 },
          { rating: 4, count: 0 },
          { rating: 3, count: 2 },
          { rating: 2, count: 0 },
          { rating: 1, count: 1 },
        ],
      });
    });
    const others = Array.from({ length: 49 }, (_each, index) => predictableId('prd', 5_000 + index));
    const representations = [productId, ...others].map((id) => ({ __typename: 'Product', id }));
    let found: readonly { rating: { count: number } }[] = [];
    const operations = await reviews.countStoreOperations(async () => {
      const { data } = await reviews.ask(GUEST, PRODUCTS, { representations });
      found = data?._entities as typeof found;
    });
    expect(operations).toBe(1);
    expect(found.map(({ rating }) => rating.count)).toEqual([5, ...others.map(() => 0)]);
    await eventually(() => {
      const changes = reviews.published().filter(({ subject }) => subject === productId);
      expect(changes.at(-1)).toMatchObject({
        type: 'review.rating-changed',
        data: { productId, reviewCount: 5, ratingSum: 17 },
      });
    });
  });
});

describe('where nobody moderates', () => {
  it('a review is published at once, and counts', async () => {
    const unmoderated = await startReviews({ REVIEW_MODERATION: 'automatic' });
    try {
      const productId = await unmoderated.boughtProduct(ada);
      const { id: reviewId } = await unmoderated.post(ada, productId, { rating: 5 });
      expect((await unmoderated.ask(GUEST, READ, { id: reviewId })).data?.review).toMatchObject({ rating: 5 });
      await unmoderated.mutate(ada, UPDATE, { reviewId, expectedVersion: 1, rating: 2 });
      await eventually(async () => {
        expect(await unmoderated.ratingOf(productId)).toMatchObject({ average: '2.00', count: 1 });
      });
    } finally {
      await unmoderated.stop();
    }
  }, 60_000);
});

describe('without an identity', () => {
  it.each(['{ __typename }', '{ _service { sdl } }', QUEUE])('%s is refused', async (query) => {
    await expect(reviews.askRaw(JSON.stringify({ query }), undefined)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});

it('asks for nothing that no index serves', async () => {
  expect(await queries.unserved()).toEqual([]);
});
