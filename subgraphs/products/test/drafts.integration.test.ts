import { newId } from '@agora/subgraph-kit/ids';
import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { predictableId } from '@agora/testkit/predictable-ids';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  admin,
  customer,
  gbp,
  member,
  SHOP,
  startProducts,
  stranger,
  type ProductsUnderTest,
} from './products-under-test.ts';

let catalogue: ProductsUnderTest;
beforeAll(async () => {
  catalogue = await startProducts();
  await catalogue.open();
}, 60_000);
afterAll(() => catalogue.stop(), 60_000);

const PUBLISH = `mutation ($input: PublishProductInput!) { publishProduct(input: $input) {
  product { status version } userErrors { __typename ... on ConflictError { currentVersion } }
} }`;
const UPDATE = `mutation ($input: UpdateProductInput!) { updateProduct(input: $input) { product { version } userErrors { __typename } } }`;
const ARCHIVE = `mutation ($input: ArchiveProductInput!) { archiveProduct(input: $input) { product { status } userErrors { __typename } } }`;
// Every way to a product that the schema has.
const EVERYWHERE = `query ($id: ID!, $slug: String!, $variantId: ID!, $sku: String!, $shopId: ID!,
  $search: String!, $representations: [_Any!]!) {
  product(id: $id) { id }
  productBySlug(slug: $slug) { id }
  productVariants(ids: [$variantId]) { product { id } }
  productVariantsBySku(skus: [$sku]) { product { id } }
  ofShop: productVariantsBySku(skus: [$sku], shopId: $shopId) { product { id } }
  products(first: 100) { totalCount nodes { id } facets { shops { count } } }
  drafts: products(where: { status: DRAFT }, first: 100) { totalCount nodes { id } facets { shops { count } } }
  archived: products(where: { status: ARCHIVED }, first: 100) { totalCount nodes { id } }
  searched: products(where: { search: $search }) { totalCount nodes { id } }
  draftsSearched: products(where: { search: $search, status: DRAFT }) { nodes { id } }
  _entities(representations: $representations) {
    ... on Product { id }
    ... on ProductVariant { product { id } }
    ... on Shop { products(first: 100) { nodes { id } } drafts: products(where: { status: DRAFT }) { nodes { id } } }
    ... on Category { inCategory: products(first: 100) { nodes { id } } draftsInCategory: products(where: { status: DRAFT }) { nodes { id } } }
  }
}`;

interface Draft {
  readonly id: string;
  readonly variantId: string;
  readonly sku: string;
  readonly word: string;
}

async function draft(): Promise<Draft> {
  const word = `zyx${newId('evt').slice(-6)}`;
  const sku = newId('var');
  const variants = [{ sku, price: gbp(100) }];
  const { id, variantId } = await catalogue.place({ status: 'DRAFT', title: word, category: 'Hidden', variants });
  return { id, variantId, sku, word };
}

/** Whether any answer names the draft. */
async function sees(reader: Viewer, { id, variantId, sku, word }: Draft): Promise<boolean> {
  const [row] = await catalogue.rows<{ slug: string; category_id: string }>(
    'select slug, category_id from product where id = $1',
    [id],
  );
  const { data, errors } = await catalogue.subgraph.ask(reader, EVERYWHERE, {
    id,
    variantId,
    sku,
    search: word,
    slug: row?.slug,
    shopId: SHOP,
    representations: [
      { __typename: 'Product', id },
      { __typename: 'ProductVariant', id: variantId },
      { __typename: 'Shop', id: SHOP },
      { __typename: 'Category', id: row?.category_id },
    ],
  });
  expect(errors).toBeUndefined();
  return JSON.stringify(data).includes(id);
}

describe('a draft', () => {
  it('is there for its shop, and for nobody else by any way', async () => {
    const hidden = await draft();
    expect(await sees(member, hidden)).toBe(true);
    expect(await sees(admin, hidden)).toBe(true);
    for (const other of [GUEST, customer, stranger]) expect(await sees(other, hidden)).toBe(false);
  });

  it('leaves no trace in what others count', async () => {
    const counts = async () =>
      (
        await catalogue.subgraph.ask(
          GUEST,
          'query { products { totalCount facets { shops { count } categories { category { path } } inStock outOfStock } } }',
        )
      ).data;
    const before = await counts();
    await draft();
    expect(await counts()).toEqual(before);
  });

  it('does not crowd out what others sell under its SKU', async () => {
    const sku = newId('var');
    const places = Array.from({ length: 11 }, (_each, index) => `shp_${String(index).padStart(26, '0')}`);
    const owner = viewer({ subject: predictableId('usr', 9), scopes: ['products:write'], shopIds: places });
    for (const [index, shopId] of places.entries()) {
      const status = index < 10 ? 'DRAFT' : 'ACTIVE';
      await catalogue.create({ shopId, status, variants: [{ sku, price: gbp(1) }] }, owner);
    }
    const bySku = async (reader: Viewer) =>
      (
        await catalogue.subgraph.ask(
          reader,
          'query ($sku: String!) { productVariantsBySku(skus: [$sku]) { product { status } } }',
          { sku },
        )
      ).data?.productVariantsBySku;
    expect(await bySku(GUEST)).toEqual([{ product: { status: 'ACTIVE' } }]);
    expect(await bySku(owner)).toHaveLength(10);
  });

  it('is not for sale to its own shop either', async () => {
    const { id } = await draft();
    const { data } = await catalogue.subgraph.ask(
      member,
      'query ($id: ID!) { product(id: $id) { status publishedAt isPurchasable variants { isPurchasable } } }',
      { id },
    );
    expect(data?.product).toEqual({
      status: 'DRAFT',
      publishedAt: null,
      isPurchasable: false,
      variants: [{ isPurchasable: false }],
    });
  });

  it('changes as others do, and everybody sees it once it is published', async () => {
    const hidden = await draft();
    await catalogue.mutate(UPDATE, { productId: hidden.id, expectedVersion: 1, title: `${hidden.word} lamp` });
    const input = { productId: hidden.id, expectedVersion: 2 };
    expect(await catalogue.mutate(PUBLISH, { ...input, expectedVersion: 1 })).toMatchObject({
      userErrors: [{ __typename: 'ConflictError', currentVersion: 2 }],
    });
    expect(await catalogue.mutate(PUBLISH, input)).toMatchObject({ product: { status: 'ACTIVE', version: 3 } });
    expect(await catalogue.mutate(PUBLISH, input)).toMatchObject({ product: { status: 'ACTIVE', version: 3 } });
    expect(await sees(GUEST, hidden)).toBe(true);
    expect(await catalogue.told(hidden.id)).toEqual(['product.created', 'product.updated', 'product.updated']);
  });

  it('stays hidden when it is archived', async () => {
    const hidden = await draft();
    expect(await catalogue.mutate(ARCHIVE, { productId: hidden.id, expectedVersion: 1 })).toMatchObject({
      product: { status: 'ARCHIVED' },
    });
    expect(await sees(GUEST, hidden)).toBe(false);
    expect(await sees(stranger, hidden)).toBe(false);
    expect(await sees(member, hidden)).toBe(true);
    expect(await catalogue.mutate(PUBLISH, { productId: hidden.id, expectedVersion: 2 })).toMatchObject({
      userErrors: [{ __typename: 'ProductArchivedError' }],
    });
  });

  it('is not there for who would publish another shop’s', async () => {
    const { id } = await draft();
    await expect(catalogue.mutate(PUBLISH, { productId: id, expectedVersion: 1 }, stranger)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it('that an administrator makes and publishes leaves a trace', async () => {
    const { product } = await catalogue.create({ status: 'DRAFT' }, admin);
    const id = product?.id ?? '';
    await catalogue.mutate(PUBLISH, { productId: id, expectedVersion: 1 }, admin);
    await catalogue.mutate(UPDATE, { productId: id, expectedVersion: 2, title: 'Lamp' }, admin);
    await catalogue.mutate(ARCHIVE, { productId: id, expectedVersion: 3 }, admin);
    expect(await catalogue.audited(id)).toEqual(
      ['createProduct', 'publishProduct', 'updateProduct', 'archiveProduct'].map((action) => ({
        action,
        by_subject: admin.subject,
        details: {},
      })),
    );
  });

  it('is not what the version before adds, which knows of no publication', async () => {
    const [id, variantId] = [newId('prd'), newId('var')];
    await catalogue.rows(
      `with added as (
         insert into product (id, shop_id, slug, title, description, tax_class, status, version, created_at, updated_at)
         values ($1, $2, $1, 'Lamp', '', 'STANDARD', 'active', 1, now(), now())
       ), priced as (
         insert into variant_price (variant_id, product_id, currency, price_minor, position) values ($3, $1, 'GBP', 100, 0)
       )
       insert into variant (id, product_id, shop_id, position, sku) values ($3, $1, $2, 0, $3)`,
      [id, SHOP, variantId],
    );
    const { data } = await catalogue.subgraph.ask(GUEST, 'query ($id: ID!) { product(id: $id) { id } }', { id });
    expect(data).toEqual({ product: { id } });
  });

  it('is not what a new product that is archived would be', async () => {
    await expect(catalogue.create({ status: 'ARCHIVED' })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
