import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PNG, put, sha256, type Upload } from './support/avatar.ts';
import { change, perform } from './support/change.ts';
import { moderate, productOf, readReview, review } from './support/reviewing.ts';
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

const declared = { contentType: 'image/png', sizeBytes: PNG.length, checksumSha256: sha256(PNG) };

async function requestUpload(author: Person, reviewId: string): Promise<Upload> {
  const { upload } = await change<{ upload: Upload }>(
    author,
    'requestReviewMediaUpload',
    { reviewId, ...declared },
    'upload { mediaId url headers { name value } }',
  );
  return upload;
}

interface Picture {
  readonly url: string;
  readonly alt: string;
}

/** The pictures on the page of the product, as anybody sees it. */
async function shown(sku: string): Promise<readonly Picture[]> {
  interface Page {
    readonly reviews: { readonly nodes: readonly { readonly media: readonly Picture[] }[] };
  }
  const { product } = await system.endpoint.ask<{ product: Page }>(
    'query Page($id: ID!) { product(id: $id) { reviews { nodes { media { url alt } } } } }',
    { id: await productOf(system.endpoint, sku) },
  );
  return product.reviews.nodes.flatMap(({ media }) => media);
}

describe('a picture of a review', () => {
  it('is uploaded past the graph, and seen by everybody once a moderator has seen it', async () => {
    await shop.sell({ sku: 'MUG', priceMinor: 900, stock: 5 });
    const { author, posted } = await review(system, 'MUG', { rating: 2, title: 'Chipped', text: 'See the picture.' });
    const { id: reviewId } = posted;
    await moderate(support, posted, 'PUBLISH');
    const upload = await requestUpload(author, reviewId);
    const picture = { reviewId, mediaId: upload.mediaId, alt: 'A chip at the rim' };
    expect((await perform(author, 'confirmReviewMedia', picture)).userErrors).toEqual([
      { __typename: 'MediaNotUploadedError' },
    ]);
    expect(await put(upload, Buffer.concat([PNG, PNG]))).toBe(403);
    expect(await put(upload, PNG)).toBe(200);
    await change(author, 'confirmReviewMedia', picture);

    const waiting = await readReview(author, reviewId);
    expect(waiting.status).toBe('PENDING');
    expect(await shown('MUG')).toEqual([]);
    await moderate(support, waiting, 'PUBLISH');
    const [seen, ...others] = await shown('MUG');
    expect([seen?.alt, others]).toEqual(['A chip at the rim', []]);
    const fetched = await fetch(seen?.url ?? '');
    expect([fetched.status, fetched.headers.get('content-type')]).toEqual([200, 'image/png']);

    const { version: expectedVersion } = await readReview(author, reviewId);
    await change(author, 'removeReviewMedia', { reviewId, mediaId: upload.mediaId, expectedVersion });
    expect(await shown('MUG')).toEqual([]);
    expect((await fetch(seen?.url ?? '')).status).toBe(404);
  });

  it('is put there by nobody but the author', async () => {
    await shop.sell({ sku: 'JUG', priceMinor: 900, stock: 5 });
    const { author, posted } = await review(system, 'JUG', { rating: 4, title: 'Round', text: 'Holds a litre.' });
    const { mediaId } = await requestUpload(author, posted.id);
    for (const other of [await system.newCustomer(), shop.owner]) {
      const input = { reviewId: posted.id, mediaId };
      await expect(requestUpload(other, posted.id)).rejects.toThrow('NOT_FOUND');
      await expect(change(other, 'confirmReviewMedia', input)).rejects.toThrow('NOT_FOUND');
    }
  });
});
