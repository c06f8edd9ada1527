import { systemClock } from '@agora/subgraph-kit/clock';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import type { Media } from '@agora/subgraph-kit/media/media';
import { connectMongo, type Mongo } from '@agora/subgraph-kit/mongo/mongo';
import { testStores } from '@agora/testkit/stores';
import { eventually } from '@agora/testkit/eventually';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { createMediaReviewPictures } from '../src/adapters/media-review-pictures.ts';
import { createMongoReviewStore } from '../src/adapters/mongo-review-store.ts';
import { openMongoPurchaseStore } from '../src/adapters/mongo-purchase-store.ts';
import { openMongoRatingStore } from '../src/adapters/mongo-rating-store.ts';
import { openReviewDocuments } from '../src/adapters/review-documents.ts';
import { ratingSum, reviewCount } from '../src/domain/rating.ts';
import { newReview, type ProductId, type ReviewId } from '../src/domain/review.ts';
import type { RatingStore } from '../src/ports/rating-store.ts';
import { deleteReview } from '../src/use-cases/delete-review.ts';
import type { Dependencies } from '../src/use-cases/dependencies.ts';
import { moderateReview } from '../src/use-cases/moderate-review.ts';
import { postReview } from '../src/use-cases/post-review.ts';
import { rateProduct } from '../src/use-cases/rate-product.ts';
import { reportReview } from '../src/use-cases/report-review.ts';
import { updateReview } from '../src/use-cases/update-review.ts';

let mongo: Mongo;
let dependencies: Dependencies;
/** Whether the rating is right is known by messages alone, each of which comes twice, and at once with others. */
const heard: Promise<void>[] = [];

beforeAll(async () => {
  mongo = await connectMongo({
    url: testStores().mongo,
    database: `t_${randomBytes(4).toString('hex')}_ratings`,
    bus: {
      send(sent) {
        for (const { envelope } of sent) {
          const { type, data } = envelope as unknown as { type: string; data: { productId: ProductId } };
          if (type !== 'review.moderated' && type !== 'review.withdrawn') continue;
          for (let time = 0; time < 2; time++) {
            const counting = rateProduct(dependencies, data.productId);
            // Looked at by whoever waits for it; the last ones end with the connection.
            counting.catch(() => undefined);
            heard.push(counting);
          }
        }
        return Promise.resolve();
      },
    },
    seal: createSeal({ source: 'reviews', clock: systemClock, newId }),
    clock: systemClock,
    log: createLogger({ service: 'reviews', level: 'silent' }),
    onOperation: () => undefined,
  });
  dependencies = {
    store: await createMongoReviewStore(mongo, await openReviewDocuments(mongo)),
    ratings: hesitant(await openMongoRatingStore(mongo)),
    purchases: await openMongoPurchaseStore(mongo),
    profiles: { displayName: () => Promise.resolve('Somebody') },
    pictures: createMediaReviewPictures(none),
    clock: systemClock,
    newId,
    policy: 'manual',
    reportThreshold: 1,
  };
}, 60_000);
afterAll(() => mongo.close(), 60_000);

/** No review has pictures here. */
const none = new Proxy({} as Media, {
  get: () => () => Promise.reject(new Error('No pictures are asked for.')),
});

/** Others come between counting and saving. */
const hesitant = (ratings: RatingStore): RatingStore => ({
  ...ratings,
  async count(productId) {
    const counts = await ratings.count(productId);
    await delay(Math.random() * 5);
    return counts;
  },
});

const CUSTOMERS = 4;
const STEP = fc.record({
  who: fc.nat(CUSTOMERS - 1),
  what: fc.constantFrom('post', 'publish', 'reject', 'edit', 'delete', 'delete', 'report'),
  rating: fc.integer({ min: 1, max: 5 }),
});

/** The rating becomes what the published reviews say, by the messages about them alone. */
async function isExact(productId: ProductId): Promise<void> {
  const published = await dependencies.store.listOfProducts([productId], {
    by: 'rating',
    isDescending: true,
    page: { size: 100, direction: 'forward' },
  });
  const expected = (published.get(productId) ?? []).map(({ rating }) => rating);
  await eventually(
    async () => {
      await Promise.all(heard.splice(0));
      const counts = (await dependencies.ratings.find(productId))?.counts ?? [0, 0, 0, 0, 0];
      expect(counts).toEqual([1, 2, 3, 4, 5].map((rating) => expected.filter((each) => each === rating).length));
      expect(ratingSum(counts)).toBe(expected.reduce((total, rating) => total + rating, 0));
      expect(reviewCount(counts)).toBe(expected.length);
    },
    { timeoutMs: 2_000 },
  );
  // What is still under way must not undo it.
  await Promise.all(heard.splice(0));
  expect(ratingSum((await dependencies.ratings.find(productId))?.counts ?? [0, 0, 0, 0, 0])).toBe(
    expected.reduce((total, rating) => total + rating, 0),
  );
}

it('the rating of a product is that of its published reviews, whatever happened in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(STEP, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), async (rounds) => {
      const customers = Array.from({ length: CUSTOMERS }, () => viewer({ subject: newId('usr') }));
      const moderator = viewer({ subject: newId('usr') });
      const product = { id: newId('prd'), shopId: newId('shp'), variantIds: [newId('var')] };
      await dependencies.purchases.saveProduct(product, undefined, { consumer: 'test', messageId: newId('evt') });
      for (const { subject } of customers) {
        if (subject === undefined) continue;
        const purchase = { orderId: newId('ord'), customerId: subject, variantIds: product.variantIds };
        await dependencies.purchases.addPurchase(purchase);
      }
      const posted = new Map<number, ReviewId>();
      const run = async ({ who, what, rating }: (typeof rounds)[number][number]): Promise<void> => {
        const author = customers[who] ?? moderator;
        const reviewId = posted.get(who);
        const content = { rating, title: 'Title', text: 'Text' };
        if (what === 'post') {
          const result = await postReview(dependencies, author, {
            productId: product.id,
            ...content,
            idempotencyKey: undefined,
          });
          if (result.kind === 'added') posted.set(who, result.reviewId);
          return;
        }
        if (reviewId === undefined) return;
        const expectedVersion = (await dependencies.store.find(reviewId))?.version ?? 0;
        switch (what) {
          case 'publish':
            await moderateReview(dependencies, moderator, { reviewId, expectedVersion, verdict: { kind: 'publish' } });
            return;
          case 'reject':
            await moderateReview(dependencies, moderator, {
              reviewId,
              expectedVersion,
              verdict: { kind: 'reject', reason: 'No.' },
            });
            return;
          case 'edit':
            await updateReview(dependencies, author, { reviewId, expectedVersion, change: content });
            return;
          case 'delete':
            await deleteReview(dependencies, author, { reviewId, expectedVersion });
            return;
          case 'report':
            await reportReview(dependencies, moderator, { reviewId, reason: 'spam' });
        }
      };
      // What one round does happens at once; each may be refused, for another was faster.
      const refused = (error: unknown) => {
        expect(error).toMatchObject({ code: 'NOT_FOUND' });
      };
      const all = customers.map((_each, who) => ({ who, rating: who + 1 }));
      for (const what of ['post', 'publish'] as const) await Promise.all(all.map((each) => run({ ...each, what })));
      await isExact(product.id);
      for (const round of rounds) {
        await Promise.all(round.map((step) => run(step).catch(refused)));
        await isExact(product.id);
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
}, 120_000);

it('of those who have counted at once, one is saved', async () => {
  const { ratings } = dependencies;
  const productId = newId('prd');
  const counted = { productId, counts: [0, 0, 0, 0, 1] as const };
  const saveAll = (version: number) =>
    Promise.all(Array.from({ length: 4 }, () => ratings.save({ ...counted, version }, [])));
  expect((await saveAll(1)).toSorted()).toEqual(['conflict', 'conflict', 'conflict', 'saved']);
  expect((await saveAll(2)).toSorted()).toEqual(['conflict', 'conflict', 'conflict', 'saved']);
  expect(await ratings.find(productId)).toEqual({ ...counted, version: 2 });
});

it("a moderator's decision leaves a trace in the document that it changes", async () => {
  const [author, moderator] = [viewer({ subject: newId('usr') }), viewer({ subject: newId('usr') })];
  const review = newReview(
    {
      id: newId('rev'),
      productId: newId('prd'),
      shopId: newId('shp'),
      authorId: author.subject ?? newId('usr'),
      authorName: 'Ada',
      rating: 3,
      title: 'Title',
      text: 'Text',
      postedAt: systemClock.now(),
    },
    'manual',
  );
  const request = { principal: review.authorId, operation: 'postReview', key: undefined, parameters: {} };
  await dependencies.store.add(review, request, { events: [] });
  const verdict = { kind: 'reject' as const, reason: 'No.' };
  await moderateReview(dependencies, moderator, { reviewId: review.id, expectedVersion: 1, verdict });
  const stored = await mongo.database.collection<{ _id: string }>('reviews').findOne({ _id: review.id });
  expect(stored).toMatchObject({
    audit: [
      {
        action: 'moderateReview',
        subject: review.id,
        details: { decision: 'reject', reason: 'No.' },
        by: moderator.subject,
      },
    ],
  });
});
