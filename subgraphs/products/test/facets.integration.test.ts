import { newId } from '@agora/subgraph-kit/ids';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { eventually } from '@agora/testkit/eventually';
import { predictableId } from '@agora/testkit/predictable-ids';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eur, gbp, member, SHOP, startProducts, type ProductsUnderTest } from './products-under-test.ts';

let catalogue: ProductsUnderTest;
const OTHER_SHOP = predictableId('shp', 7);
const CLOSED_SHOP = predictableId('shp', 8);
const owner = viewer({
  subject: predictableId('usr', 9),
  scopes: ['products:write'],
  shopIds: [SHOP, OTHER_SHOP, CLOSED_SHOP],
});

interface Article {
  readonly title: string;
  readonly shopId?: string;
  readonly category: string;
  readonly pence: number;
  readonly cents?: number;
  readonly available?: number;
  /** Number of reviews and their sum. */
  readonly rating?: readonly [number, number];
}

const ARTICLES: readonly Article[] = [
  { title: 'Green tea', category: 'Drinks > Tea', pence: 400, cents: 500, available: 3, rating: [2, 10] },
  { title: 'Black tea', category: 'Drinks > Tea', pence: 600, cents: 700, available: 0, rating: [2, 7] },
  { title: 'Tea pot', category: 'Kitchen', pence: 2_500, available: 1, rating: [1, 4] },
  { title: 'Tea towel', category: 'Kitchen', pence: 900, cents: 1_000, shopId: OTHER_SHOP, rating: [3, 3] },
  { title: 'Coffee', category: 'Drinks', pence: 500, cents: 650, shopId: OTHER_SHOP, available: 9 },
  { title: 'Secret tea', category: 'Drinks > Tea', pence: 100, cents: 100, shopId: CLOSED_SHOP, available: 9 },
];

const ids = new Map<string, { readonly id: string; readonly variantId: string }>();

beforeAll(async () => {
  catalogue = await startProducts();
  await catalogue.open(SHOP);
  await catalogue.open(OTHER_SHOP);
  for (const { title, shopId = SHOP, category, pence, cents, available, rating } of ARTICLES) {
    const prices = cents === undefined ? [] : [eur(cents)];
    const { product } = await catalogue.create(
      { title, shopId, category, variants: [{ sku: newId('var'), price: gbp(pence), prices }] },
      owner,
    );
    const id = product?.id ?? '';
    const variantId = product?.variants[0]?.id ?? '';
    ids.set(title, { id, variantId });
    if (available !== undefined) await adjust(variantId, available);
    if (rating !== undefined) await rate(id, rating);
  }
  await eventually(async () => {
    expect(await titles({ inStock: true }, owner)).toEqual(['Coffee', 'Green tea', 'Secret tea', 'Tea pot']);
    expect(await titles({ minRating: 1 }, owner)).toHaveLength(4);
  });
}, 60_000);
afterAll(() => catalogue.stop(), 60_000);

const adjust = (variantId: string, available: number) =>
  catalogue.subgraph.publish({
    type: 'inventory.adjusted',
    subject: variantId,
    data: { variantId, onHand: available, available, reason: 'COUNT' },
  });

const rate = (productId: string, [reviewCount, ratingSum]: readonly [number, number]) =>
  catalogue.subgraph.publish({
    type: 'review.rating-changed',
    subject: productId,
    data: { productId, reviewCount, ratingSum },
  });

const LIST = `query ($where: ProductWhere, $orderBy: ProductOrder) {
  products(where: $where, orderBy: $orderBy, first: 100) { totalCount nodes { title } }
}`;
const FACETS = `query ($where: ProductWhere) { products(where: $where) { facets {
  categories { category { path } count } shops { shop { id } count } ratings { minRating count } inStock outOfStock
  priceRanges { min { minorUnits currency } max { minorUnits } count }
} } }`;

async function ask<Answer>(document: string, variables: Readonly<Record<string, unknown>>, as = GUEST) {
  const { data, errors } = await catalogue.subgraph.ask(as, document, variables);
  if (errors?.[0] !== undefined) throw errors[0];
  return data?.products as Answer;
}

async function titles(where: Readonly<Record<string, unknown>>, as = GUEST): Promise<string[]> {
  const { nodes, totalCount } = await ask<{ nodes: { title: string }[]; totalCount: number }>(LIST, { where }, as);
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ title }) => title).toSorted();
}

interface Facets {
  readonly categories: readonly { readonly category: { readonly path: string }; readonly count: number }[];
  readonly shops: readonly { readonly shop: { readonly id: string }; readonly count: number }[];
  readonly ratings: readonly { readonly minRating: number; readonly count: number }[];
  readonly inStock: number;
  readonly outOfStock: number;
  readonly priceRanges: readonly unknown[] | null;
}

const facets = async (where: Readonly<Record<string, unknown>>): Promise<Facets> =>
  (await ask<{ facets: Facets }>(FACETS, { where })).facets;
const byCategory = ({ categories }: Facets) =>
  Object.fromEntries(categories.map(({ category, count }) => [category.path, count]));
const byShop = ({ shops }: Facets) => Object.fromEntries(shops.map(({ shop, count }) => [shop.id, count]));
const byRating = ({ ratings }: Facets) => ratings.map(({ count }) => count);

describe('a list', () => {
  it('has what may be bought, and for who works for a shop all of it', async () => {
    expect(await titles({ search: 'secret' })).toEqual([]);
    expect(await titles({ search: 'secret' }, member)).toEqual([]);
    expect(await titles({ search: 'secret' }, owner)).toEqual(['Secret tea']);
  });

  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['is in stock', { inStock: true }, ['Coffee', 'Green tea', 'Tea pot']],
    ['is not in stock', { inStock: false }, ['Black tea', 'Tea towel']],
    ['is rated 4 or better', { minRating: 4 }, ['Green tea', 'Tea pot']],
    ['is rated 5', { minRating: 5 }, ['Green tea']],
    ['two shops sell', { shopIds: [OTHER_SHOP, CLOSED_SHOP] }, ['Coffee', 'Tea towel']],
    ['a shop outside the named ones sells', { shopId: SHOP, shopIds: [OTHER_SHOP] }, []],
    ['is sold in euros', { currency: 'EUR' }, ['Black tea', 'Coffee', 'Green tea', 'Tea towel']],
    ['costs 6.50 euros or less', { maxPrice: eur(650) }, ['Coffee', 'Green tea']],
    ['costs 6.50 pounds or less', { maxPrice: gbp(650) }, ['Black tea', 'Coffee', 'Green tea']],
  ])('has what %s', async (_what, where, expected) => {
    expect(await titles(where)).toEqual(expected);
  });

  it('by price goes by the prices in the currency that is named', async () => {
    const inOrder = async (where: object) =>
      (
        await ask<{ nodes: { title: string }[] }>(LIST, { where, orderBy: { field: 'PRICE', direction: 'ASC' } })
      ).nodes.map(({ title }) => title);
    expect(await inOrder({ currency: 'EUR' })).toEqual(['Green tea', 'Coffee', 'Black tea', 'Tea towel']);
    expect(await inOrder({})).toEqual(['Green tea', 'Coffee', 'Black tea', 'Tea towel', 'Tea pot']);
  });

  it.each([
    { currency: 'EUR', minPrice: gbp(1) },
    { minRating: 0 },
    { minRating: 6 },
    { shopIds: Array.from({ length: 101 }, () => SHOP) },
  ])('where %j is bad input', async (where) => {
    await expect(titles(where)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('facets', () => {
  it('count the whole result', async () => {
    const all = await facets({});
    expect(byCategory(all)).toEqual({ Drinks: 3, 'Drinks > Tea': 2, Kitchen: 2 });
    expect(byShop(all)).toEqual({ [SHOP]: 3, [OTHER_SHOP]: 2 });
    expect(byRating(all)).toEqual([1, 2, 3, 3, 4]);
    expect(all).toMatchObject({ inStock: 3, outOfStock: 2, priceRanges: null });
  });

  it('count what the search text finds', async () => {
    expect(byCategory(await facets({ search: 'tea' }))).toEqual({ Drinks: 2, 'Drinks > Tea': 2, Kitchen: 2 });
  });

  it('leave out each its own filter, and no other', async () => {
    const chosen = await facets({ shopIds: [SHOP], inStock: true, minRating: 4 });
    expect(byShop(chosen)).toEqual({ [SHOP]: 2 });
    expect(byCategory(chosen)).toEqual({ Drinks: 1, 'Drinks > Tea': 1, Kitchen: 1 });
    expect(chosen).toMatchObject({ inStock: 2, outOfStock: 0 });
    expect(byRating(chosen)).toEqual([1, 2, 2, 2, 2]);
    expect(byShop(await facets({ shopIds: [OTHER_SHOP] }))).toEqual({ [SHOP]: 3, [OTHER_SHOP]: 2 });
  });

  it('by price are ranges of the currency that is named', async () => {
    expect((await facets({ currency: 'EUR' })).priceRanges).toEqual([
      { min: eur(500), max: { minorUnits: '999' }, count: 3 },
      { min: eur(1_000), max: { minorUnits: '1999' }, count: 1 },
    ]);
    const chosen = await facets({ minPrice: eur(500), maxPrice: eur(600), inStock: true });
    expect(chosen.priceRanges).toEqual([{ min: eur(500), max: { minorUnits: '999' }, count: 2 }]);
    expect(byShop(chosen)).toEqual({ [SHOP]: 1 });
  });

  it('cost nothing where nobody asks for them, and one statement each time', async () => {
    const operations = (fields: string) =>
      catalogue.subgraph.countStoreOperations(() => ask(`{ products(first: 5) { ${fields} } }`, {}));
    expect(await operations('nodes { title }')).toBe(1);
    expect(await operations('nodes { title } facets { inStock ratings { count } }')).toBe(2);
  });
});

describe('what is searched', () => {
  it('follows stock and reviews', async () => {
    const { id, variantId } = ids.get('Green tea') ?? { id: '', variantId: '' };
    await adjust(variantId, 0);
    await rate(id, [3, 10]);
    await eventually(async () => {
      expect(await titles({ inStock: true })).toEqual(['Coffee', 'Tea pot']);
      expect(await titles({ minRating: 4 })).toEqual(['Tea pot']);
    });
    await adjust(variantId, 3);
    await rate(id, [2, 10]);
    await eventually(async () => {
      expect(await titles({ inStock: true })).toEqual(['Coffee', 'Green tea', 'Tea pot']);
      expect(await titles({ minRating: 5 })).toEqual(['Green tea']);
    });
  });
});

describe('the tree of categories', () => {
  const PUBLISH =
    'mutation ($input: PublishProductInput!) { publishProduct(input: $input) { userErrors { __typename } } }';
  const TREE = `query ($path: String!, $where: ProductWhere) { categoryByPath(path: $path) {
    path children { name children { name } } products(where: $where, first: 10) { totalCount nodes { title } }
  } }`;
  const at = async (path: string, where = {}) =>
    (await catalogue.subgraph.ask(GUEST, TREE, { path, where })).data?.categoryByPath;

  it('is walked from the root down, with what each has on sale', async () => {
    expect(await at('Drinks>Tea')).toMatchObject({ path: 'Drinks > Tea', children: [], products: { totalCount: 2 } });
    expect(await at('Drinks')).toMatchObject({
      children: [{ name: 'Tea', children: [] }],
      products: { totalCount: 3 },
    });
    expect(await at('Drinks', { search: 'coffee', categoryId: newId('cat') })).toMatchObject({
      products: { nodes: [{ title: 'Coffee' }] },
    });
    expect(await at('Nowhere')).toBeNull();
  });

  it('has a place for what only drafts stand in once one of them is published', async () => {
    const ALL = '{ categories { path } }';
    const seen = async () => ({
      all: (await catalogue.subgraph.ask(GUEST, ALL)).data?.categories,
      itself: await at('Drinks > Water > Still'),
      above: await at('Drinks'),
    });
    const before = await seen();
    const shopId = newId('shp');
    const shop = { ...owner, shopIds: [shopId] };
    await catalogue.open(shopId);
    const { product } = await catalogue.create({ shopId, category: 'Drinks > Water > Still', status: 'DRAFT' }, shop);
    const { data } = await catalogue.subgraph.ask(shop, 'query ($id: ID!) { product(id: $id) { category { path } } }', {
      id: product?.id,
    });
    expect(data).toEqual({ product: { category: { path: 'Drinks > Water > Still' } } });
    expect(await seen()).toEqual(before);
    await catalogue.mutate(PUBLISH, { productId: product?.id, expectedVersion: 1 }, shop);
    const after = await seen();
    expect(after.all).toEqual(expect.arrayContaining([{ path: 'Drinks > Water' }, { path: 'Drinks > Water > Still' }]));
    expect(after.itself).toMatchObject({ path: 'Drinks > Water > Still', products: { totalCount: 1 } });
    expect(after.above).toMatchObject({
      children: [{ name: 'Tea' }, { name: 'Water', children: [{ name: 'Still' }] }],
    });
  });
});

describe('a shop', () => {
  const SHOPS = `query ($representations: [_Any!]!, $where: ProductWhere, $after: String) {
    _entities(representations: $representations) { ... on Shop { id products(where: $where, first: 2, after: $after) {
      nodes { title } pageInfo { hasNextPage endCursor } totalCount
    } } }
  }`;
  const of = async (shopIds: readonly string[], variables = {}) => {
    const representations = shopIds.map((id) => ({ __typename: 'Shop', id }));
    const { data, errors } = await catalogue.subgraph.ask(GUEST, SHOPS, { representations, ...variables });
    expect(errors).toBeUndefined();
    return data?._entities;
  };

  it('lists what it sells, and what customers may not buy to nobody', async () => {
    const where = { shopIds: [CLOSED_SHOP] };
    expect(await of([SHOP, OTHER_SHOP, CLOSED_SHOP], { where })).toMatchObject([
      { id: SHOP, products: { nodes: [{ title: 'Tea pot' }, { title: 'Black tea' }], totalCount: 3 } },
      { id: OTHER_SHOP, products: { nodes: [{ title: 'Coffee' }, { title: 'Tea towel' }], totalCount: 2 } },
      { id: CLOSED_SHOP, products: { nodes: [], totalCount: 0 } },
    ]);
    expect(await of([SHOP], { where: { search: 'pot' } })).toMatchObject([{ products: { totalCount: 1 } }]);
  });

  it('is read on page by page', async () => {
    const [first] = (await of([SHOP])) as [{ products: { pageInfo: { hasNextPage: boolean; endCursor: string } } }];
    expect(first.products.pageInfo.hasNextPage).toBe(true);
    expect(await of([SHOP], { after: first.products.pageInfo.endCursor })).toMatchObject([
      { products: { nodes: [{ title: 'Green tea' }], pageInfo: { hasNextPage: false } } },
    ]);
  });

  it('and 49 others list theirs in one statement, as categories do', async () => {
    const representations = Array.from({ length: 50 }, (_each, index) => ({
      __typename: 'Shop',
      id: index === 0 ? SHOP : newId('shp'),
    }));
    const ofShops = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Shop { products { nodes { title } } } }
    }`;
    const count = (document: string, variables = {}) =>
      catalogue.subgraph.countStoreOperations(() => catalogue.subgraph.ask(GUEST, document, variables));
    expect(await count(ofShops, { representations })).toBe(1);
    expect(await count('{ categories { children { name } products(first: 3) { nodes { title } } } }')).toBe(3);
  });
});

describe('a product with several variants', () => {
  it('counts once in each price range that one of them falls into', async () => {
    const shopId = newId('shp');
    await catalogue.open(shopId);
    const variants = [100, 150, 700].map((pence) => ({ sku: newId('var'), price: gbp(pence) }));
    await catalogue.create({ title: 'Zeppelin', shopId, variants }, { ...owner, shopIds: [shopId] });
    const ofShop = { shopId, currency: 'GBP' };
    expect((await facets(ofShop)).priceRanges).toMatchObject([
      { min: gbp(100), count: 1 },
      { min: gbp(500), count: 1 },
    ]);
    expect(await titles({ shopId, minPrice: gbp(500), maxPrice: gbp(999) })).toEqual(['Zeppelin']);
    expect(await titles({ shopId, minPrice: gbp(200), maxPrice: gbp(499) })).toEqual([]);
  });
});
