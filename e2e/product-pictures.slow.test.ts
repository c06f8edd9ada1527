import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PNG, put, sha256, type Upload } from './support/avatar.ts';
import { change, perform } from './support/change.ts';
import { openShop, type OpenShop } from './support/shop.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let shop: OpenShop;
beforeAll(async () => {
  system = await openSystem();
  shop = await openShop(system);
}, 180_000);
afterAll(() => system.stop(), 60_000);

interface Product {
  readonly id: string;
  readonly version: number;
  readonly media: readonly { readonly id: string; readonly url: string; readonly alt: string }[];
}

/** As anybody sees it. */
async function read(sku: string): Promise<Product> {
  const { productVariantsBySku } = await system.endpoint.ask<{ productVariantsBySku: [{ product: Product }] }>(
    'query Pictures($sku: String!) { productVariantsBySku(skus: [$sku]) { product { id version media { id url alt } } } }',
    { sku },
  );
  return productVariantsBySku[0].product;
}

async function requestUpload(productId: string): Promise<Upload> {
  const { upload } = await change<{ upload: Upload }>(
    shop.owner,
    'requestProductMediaUpload',
    { productId, contentType: 'image/png', sizeBytes: PNG.length, checksumSha256: sha256(PNG) },
    'upload { mediaId url headers { name value } }',
  );
  return upload;
}

async function addPicture(productId: string, alt: string): Promise<string> {
  const upload = await requestUpload(productId);
  expect(await put(upload, PNG)).toBe(200);
  await change(shop.owner, 'confirmProductMedia', { productId, mediaId: upload.mediaId, alt });
  return upload.mediaId;
}

const altsOf = ({ media }: Product): string[] => media.map(({ alt }) => alt);

describe('a picture of a product', () => {
  it('is uploaded past the graph, and seen by everybody once it was looked at', async () => {
    await shop.sell({ sku: 'VASE', priceMinor: 1_500, stock: 1 });
    const { id: productId } = await read('VASE');
    const upload = await requestUpload(productId);
    const confirm = () =>
      perform(shop.owner, 'confirmProductMedia', { productId, mediaId: upload.mediaId, alt: 'A vase' });
    expect((await confirm()).userErrors).toEqual([{ __typename: 'MediaNotUploadedError' }]);
    expect(await put(upload, Buffer.concat([PNG, PNG]))).toBe(403);
    expect(await put(upload, PNG)).toBe(200);
    expect((await read('VASE')).media).toEqual([]);
    expect((await confirm()).userErrors).toEqual([]);
    expect((await confirm()).userErrors).toEqual([]);

    const { media } = await read('VASE');
    expect(media).toMatchObject([{ alt: 'A vase' }]);
    const seen = await fetch(media[0]?.url ?? '');
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(Buffer.from(await seen.arrayBuffer())).toEqual(PNG);
  });

  it('stands where the shop puts it, and goes when the shop takes it away', async () => {
    await shop.sell({ sku: 'BOWL', priceMinor: 1_500, stock: 1 });
    const { id: productId, version: oldVersion } = await read('BOWL');
    const [front, back, inside] = [
      await addPicture(productId, 'Front'),
      await addPicture(productId, 'Back'),
      await addPicture(productId, 'Inside'),
    ];
    const shown = await read('BOWL');
    expect(altsOf(shown)).toEqual(['Front', 'Back', 'Inside']);
    const order = { productId, mediaIds: [inside, front, back] };
    expect(await perform(shop.owner, 'reorderProductMedia', { ...order, expectedVersion: oldVersion })).toEqual({
      userErrors: [{ __typename: 'ConflictError' }],
    });
    await change(shop.owner, 'reorderProductMedia', { ...order, expectedVersion: shown.version });
    const reordered = await read('BOWL');
    expect(altsOf(reordered)).toEqual(['Inside', 'Front', 'Back']);

    await change(shop.owner, 'removeProductMedia', { productId, mediaId: front, expectedVersion: reordered.version });
    expect(altsOf(await read('BOWL'))).toEqual(['Inside', 'Back']);
  });

  it('is put there by nobody but the shop', async () => {
    await shop.sell({ sku: 'CUP', priceMinor: 500, stock: 1 });
    const { id: productId } = await read('CUP');
    const { mediaId } = await requestUpload(productId);
    const input = { productId, contentType: 'image/png', sizeBytes: PNG.length, checksumSha256: sha256(PNG) };
    const [customer, other] = [await system.newCustomer(), await openShop(system)];
    await expect(change(customer, 'requestProductMediaUpload', input)).rejects.toThrow('FORBIDDEN');
    await expect(change(other.owner, 'requestProductMediaUpload', input)).rejects.toThrow('NOT_FOUND');
    await expect(change(other.owner, 'confirmProductMedia', { productId, mediaId })).rejects.toThrow('NOT_FOUND');
  });
});
