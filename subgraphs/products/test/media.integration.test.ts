import { createHash } from 'node:crypto';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { newId } from '@agora/subgraph-kit/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { admin, customer, member, startProducts, stranger, type ProductsUnderTest } from './products-under-test.ts';

// A PNG of one pixel.
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const declared = (body: Buffer) => ({
  contentType: 'image/png',
  sizeBytes: body.length,
  checksumSha256: createHash('sha256').update(body).digest('base64'),
});
const REQUEST = `mutation ($input: RequestProductMediaUploadInput!) {
  requestProductMediaUpload(input: $input) { upload { mediaId url headers { name value } } }
}`;
const changing = (name: string, details = '... on ConflictError { currentVersion }'): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) {
      product { version media { id alt } }
      userErrors { __typename ${details} }
    }
  }`;
const CONFIRM = changing('confirmProductMedia', '... on TooManyMediaError { limit }');
const REMOVE = changing('removeProductMedia');
const REORDER = changing('reorderProductMedia');
const ARCHIVE =
  'mutation ($input: ArchiveProductInput!) { archiveProduct(input: $input) { userErrors { __typename } } }';
const READ = 'query ($id: ID!) { product(id: $id) { version media { id url alt } } }';

interface Read {
  readonly version: number;
  readonly media: readonly { readonly id: string; readonly url: string; readonly alt: string }[];
}

describe('pictures of products', () => {
  let catalogue: ProductsUnderTest;
  beforeAll(async () => {
    catalogue = await startProducts();
    await catalogue.open();
  }, 60_000);
  afterAll(() => catalogue.stop(), 60_000);

  const upload = async (productId: string, body = PNG, as: Viewer = member): Promise<string> => {
    const answer = (await catalogue.mutate(REQUEST, { productId, ...declared(body) }, as)) as unknown as {
      upload: { mediaId: string; url: string; headers: { name: string; value: string }[] };
    };
    const { mediaId, url, headers } = answer.upload;
    const { status } = await fetch(url, {
      method: 'PUT',
      body: new Uint8Array(body),
      headers: headers.map(({ name, value }): [string, string] => [name, value]),
    });
    expect(status).toBe(200);
    return mediaId;
  };
  const change = (document: string, input: object, as: Viewer = member) => catalogue.mutate(document, { ...input }, as);
  const show = async (productId: string, alt?: string, as: Viewer = member): Promise<string> => {
    const mediaId = await upload(productId, PNG, as);
    expect(await change(CONFIRM, { productId, mediaId, alt }, as)).toMatchObject({ userErrors: [] });
    return mediaId;
  };
  const read = async (id: string, as: Viewer = customer): Promise<Read> =>
    (await catalogue.subgraph.ask(as, READ, { id })).data?.product as Read;

  it('are shown to everybody once they are confirmed, in the order of the shop, and go when they are removed', async () => {
    const { id: productId } = await catalogue.place();
    expect(await read(productId)).toEqual({ version: 1, media: [] });
    const front = await upload(productId);
    expect((await read(productId)).media).toEqual([]);
    const input = { productId, mediaId: front, alt: ' From the front ' };
    const confirmed = await change(CONFIRM, input);
    expect(confirmed).toMatchObject({ product: { version: 2, media: [{ id: front, alt: 'From the front' }] } });
    expect(await change(CONFIRM, input)).toEqual(confirmed);
    const back = await show(productId);
    const side = await show(productId, 'From the side', admin);
    expect(await change(REORDER, { productId, mediaIds: [side, front, back], expectedVersion: 3 })).toMatchObject({
      product: null,
      userErrors: [{ __typename: 'ConflictError', currentVersion: 4 }],
    });
    await change(REORDER, { productId, mediaIds: [side, front, back], expectedVersion: 4 });
    const { media, version } = await read(productId);
    expect([version, media.map(({ id }) => id)]).toEqual([5, [side, front, back]]);
    for (const { url } of media) {
      expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(PNG);
    }
    await change(REMOVE, { productId, mediaId: front, expectedVersion: 5 });
    expect((await read(productId)).media.map(({ id, alt }) => [id, alt])).toEqual([
      [side, 'From the side'],
      [back, ''],
    ]);
    expect((await fetch(media[1]?.url ?? '')).status).toBe(404);
    expect(await catalogue.told(productId)).toEqual(['product.created', ...Array<string>(5).fill('product.updated')]);
  });

  it('are not shown when they are not there, no pictures, or those of another product', async () => {
    const { id: productId } = await catalogue.place();
    const { id: other } = await catalogue.place();
    const refusal = async (mediaId: string) =>
      (await change(CONFIRM, { productId, mediaId })).userErrors.map(({ __typename }) => __typename);
    expect(await refusal(newId('med'))).toEqual(['MediaNotUploadedError']);
    expect(await refusal(await upload(other))).toEqual(['MediaNotUploadedError']);
    expect(await refusal(await upload(productId, Buffer.from('GIF89a')))).toEqual(['MediaNotAsDeclaredError']);
    expect(await read(productId)).toEqual({ version: 1, media: [] });
  });

  it('are changed by members of the shop; to others the product is not there', async () => {
    const { id: productId } = await catalogue.place();
    const mediaId = await show(productId);
    for (const [document, input] of [
      [REQUEST, declared(PNG)],
      [CONFIRM, { mediaId }],
      [REMOVE, { mediaId, expectedVersion: 2 }],
      [REORDER, { mediaIds: [mediaId], expectedVersion: 2 }],
    ] as const) {
      await expect(change(document, { productId, ...input }, stranger)).rejects.toMatchObject({
        extensions: { code: 'NOT_FOUND' },
      });
      await expect(change(document, { productId, ...input }, customer)).rejects.toMatchObject({
        extensions: { code: 'FORBIDDEN' },
      });
    }
    expect((await read(productId)).media).toHaveLength(1);
  });

  it('that an administrator adds, moves and takes away leave a trace, and those of the shop none', async () => {
    const { id: productId } = await catalogue.place();
    const front = await show(productId);
    await change(REORDER, { productId, mediaIds: [front], expectedVersion: 2 });
    expect(await catalogue.audited(productId)).toEqual([]);
    const back = await show(productId, 'From the back', admin);
    await change(REORDER, { productId, mediaIds: [back, front], expectedVersion: 4 }, admin);
    await change(REMOVE, { productId, mediaId: back, expectedVersion: 5 }, admin);
    expect(await catalogue.audited(productId)).toEqual(
      ['confirmProductMedia', 'reorderProductMedia', 'removeProductMedia'].map((action) => ({
        action,
        by_subject: admin.subject,
        details: {},
      })),
    );
  });

  it('stay as they are when the product is off sale', async () => {
    const { id: productId } = await catalogue.place();
    const mediaId = await show(productId);
    const waiting = await upload(productId);
    await change(ARCHIVE, { productId, expectedVersion: 2 });
    for (const [document, input] of [
      [CONFIRM, { mediaId: waiting }],
      [REMOVE, { mediaId, expectedVersion: 3 }],
      [REORDER, { mediaIds: [mediaId], expectedVersion: 3 }],
    ] as const) {
      expect((await change(document, { productId, ...input })).userErrors).toMatchObject([
        { __typename: 'ProductArchivedError' },
      ]);
    }
    expect((await read(productId)).media).toHaveLength(1);
  });

  it('of 50 products come with them, in one statement', async () => {
    const { id: productId } = await catalogue.place();
    await show(productId);
    const others = await Promise.all(Array.from({ length: 49 }, () => catalogue.place()));
    const representations = [productId, ...others.map(({ id }) => id)].map((id) => ({ __typename: 'Product', id }));
    const ENTITIES = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Product { media { url } } }
    }`;
    const ask = () => catalogue.subgraph.ask(customer, ENTITIES, { representations });
    expect(await catalogue.subgraph.countStoreOperations(ask)).toBe(1);
    expect((await ask()).data?._entities).toMatchObject([{ media: [{}] }, ...others.map(() => ({ media: [] }))]);
  });
});
