import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { change, perform } from './support/change.ts';
import { moderate, readReview, review, type Review } from './support/reviewing.ts';
import { openShop, type OpenShop } from './support/shop.ts';
import { openSystem, type Person, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let shop: OpenShop;
let support: Person;
beforeAll(async () => {
  system = await openSystem();
  shop = await openShop(system);
  support = await system.signInAs('support');
}, 180_000);
afterAll(() => system.stop(), 60_000);

interface Shown {
  readonly id: string;
  readonly rating: { readonly average: string | null; readonly count: number };
  readonly reviews: { readonly nodes: readonly object[] };
}

/** The page of the product, as anybody sees it. */
async function page(sku: string): Promise<Shown> {
  const { productVariantsBySku } = await system.endpoint.ask<{ productVariantsBySku: [{ product: Shown }] }>(
    `query Page($sku: String!) {
      productVariantsBySku(skus: [$sku]) {
        product { id rating { average count } reviews { nodes { title rating reply { text } } } }
      }
    }`,
    { sku },
  );
  return productVariantsBySku[0].product;
}
const untilRated = (sku: string, average: string | null, count: number): Promise<void> =>
  eventually(async () => {
    expect((await page(sku)).rating).toEqual({ average, count });
  });

const report = (person: Person, { id: reviewId }: Review, reason: string) =>
  change(person, 'reportReview', { reviewId, reason });

/** What waits for a moderator, by its id. */
const queue = async (): Promise<readonly { readonly id: string; readonly reportReasons: readonly string[] }[]> =>
  (
    await support.ask<{ reviewQueue: { nodes: readonly { id: string; reportReasons: readonly string[] }[] } }>(
      'query Queue { reviewQueue(first: 100) { nodes { id reportCount reportReasons } } }',
    )
  ).reviewQueue.nodes;

describe('a review that is edited', () => {
  it('waits for a moderator again, and counts when it is published', async () => {
    await shop.sell({ sku: 'KETTLE', priceMinor: 2_000, stock: 10 });
    const { author, posted } = await review(system, 'KETTLE', { rating: 5, title: 'Fine', text: 'It boils.' });
    const published = await moderate(support, posted, 'PUBLISH');
    await untilRated('KETTLE', '5.00', 1);
    const edit = { reviewId: posted.id, rating: 2, title: 'Leaks by now' };
    expect(await perform(author, 'updateReview', { ...edit, expectedVersion: posted.version })).toEqual({
      userErrors: [{ __typename: 'ConflictError' }],
    });
    await change(author, 'updateReview', { ...edit, expectedVersion: published.version });
    expect(await readReview(author, posted.id)).toMatchObject({ status: 'PENDING' });
    await untilRated('KETTLE', null, 0);
    expect((await page('KETTLE')).reviews.nodes).toEqual([]);
    expect((await queue()).map(({ id }) => id)).toEqual([posted.id]);

    await moderate(support, await readReview(author, posted.id), 'PUBLISH');
    await untilRated('KETTLE', '2.00', 1);
    expect((await page('KETTLE')).reviews.nodes).toEqual([{ title: 'Leaks by now', rating: 2, reply: null }]);
    await expect(change(await system.newCustomer(), 'updateReview', { ...edit, expectedVersion: 1 })).rejects.toThrow(
      'NOT_FOUND',
    );
  }, 60_000);
});

describe('a review that people report', () => {
  it('is taken off the page by a moderator, with a reason for its author, and counts no more', async () => {
    await shop.sell({ sku: 'TOASTER', priceMinor: 3_000, stock: 10 });
    const [good, bad] = [
      await review(system, 'TOASTER', { rating: 4, title: 'Crisp', text: 'Both sides.' }),
      await review(system, 'TOASTER', { rating: 1, title: 'Ring me', text: 'On 0123 456789.' }),
    ];
    await moderate(support, good.posted, 'PUBLISH');
    const published = await moderate(support, bad.posted, 'PUBLISH');
    await untilRated('TOASTER', '2.50', 2);

    // Each person counts once; the third one hides it until somebody has looked at it.
    for (const reporter of [good.author, await system.newCustomer()]) {
      await report(reporter, published, 'PERSONAL_DATA');
      await report(reporter, published, 'PERSONAL_DATA');
    }
    expect((await page('TOASTER')).reviews.nodes).toHaveLength(2);
    await report(await system.newCustomer(), published, 'SPAM');
    const [queued, ...others] = await queue();
    expect(others).toEqual([]);
    expect(queued).toEqual({
      id: published.id,
      reportCount: 3,
      reportReasons: expect.arrayContaining(['PERSONAL_DATA', 'SPAM']),
    });
    await untilRated('TOASTER', '4.00', 1);

    await moderate(support, await readReview(bad.author, published.id), 'REJECT', 'It has a telephone number in it.');
    expect(await readReview(bad.author, published.id)).toMatchObject({
      status: 'REJECTED',
      rejectionReason: 'It has a telephone number in it.',
    });
    expect((await page('TOASTER')).reviews.nodes).toEqual([{ title: 'Crisp', rating: 4, reply: null }]);
    expect(await queue()).toEqual([]);
  }, 60_000);

  it('stays when a moderator finds nothing wrong, and the shop may answer it', async () => {
    await shop.sell({ sku: 'MIXER', priceMinor: 3_000, stock: 10 });
    const { author, posted } = await review(system, 'MIXER', { rating: 3, title: 'Loud', text: 'Very.' });
    await moderate(support, posted, 'PUBLISH');
    for (const reporter of [shop.owner, await system.newCustomer(), await system.newCustomer()]) {
      await report(reporter, posted, 'OTHER');
    }
    expect((await queue()).map(({ id }) => id)).toEqual([posted.id]);
    const { id: reviewId, version: expectedVersion } = await moderate(
      support,
      await readReview(author, posted.id),
      'PUBLISH',
    );
    await report(shop.owner, posted, 'OTHER');
    expect(await queue()).toEqual([]);

    const reply = { reviewId, expectedVersion, text: 'It is quieter on a towel.' };
    await expect(change((await openShop(system)).owner, 'replyToReview', reply)).rejects.toThrow('NOT_FOUND');
    await change(shop.owner, 'replyToReview', reply);
    await untilRated('MIXER', '3.00', 1);
    expect((await page('MIXER')).reviews.nodes).toEqual([
      { title: 'Loud', rating: 3, reply: { text: 'It is quieter on a towel.' } },
    ]);
  }, 60_000);
});
