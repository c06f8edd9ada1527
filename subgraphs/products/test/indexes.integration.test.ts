import { parsePage } from '@agora/subgraph-kit/graphql/pagination';
import { predictableId } from '@agora/testkit/predictable-ids';
import { unservedBy } from '@agora/testkit/uses-index';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPostgresTitleWords } from '../src/adapters/postgres-title-words.ts';
import { createPostgresProductSearch } from '../src/adapters/postgres-product-search.ts';
import type { ProductFilter, ProductSort } from '../src/ports/product-search.ts';
import { SHOP, startProducts, type ProductsUnderTest } from './products-under-test.ts';

let catalogue: ProductsUnderTest;
beforeAll(async () => {
  catalogue = await startProducts();
}, 60_000);
afterAll(() => catalogue.stop(), 60_000);

const visible = { status: 'active', own: [] } as const;
const newest: ProductSort = { by: 'createdAt', isDescending: true };
const page = parsePage({ first: 20 });

const list = (filter: ProductFilter, sort: ProductSort = newest) =>
  unservedBy(catalogue.subgraph.running, (postgres) => createPostgresProductSearch(postgres).list(filter, sort, page));

// Which shops are open is read whole: they are few beside the products of one.
const tables = (names: readonly string[]): string[] => names.filter((name) => name !== 'shop');

const FILTERS: readonly (readonly [string, ProductFilter])[] = [
  ['all', visible],
  ['a search text', { ...visible, search: '"tea"' }],
  ['a search text that may be unfinished', { ...visible, search: 'green te' }],
  ['a search text that may be misspelt', { ...visible, search: 'gren tee' }],
  ['a category', { ...visible, categoryId: predictableId('cat', 1) }],
  ['shops', { ...visible, shopIds: [SHOP] }],
  ['a currency', { ...visible, currency: 'EUR' }],
  ['a price', { ...visible, currency: 'EUR', price: { min: 1n, max: 2n } }],
  ['stock', { ...visible, isInStock: true }],
  ['a rating', { ...visible, minRating: 4 }],
  ['archived ones of a shop', { status: 'archived', own: [SHOP] }],
];

describe('an index serves products', () => {
  it.each(FILTERS)('by %s, listed and counted', async (_what, filter) => {
    expect(tables((await list(filter)).scans)).toEqual([]);
    const counted = await unservedBy(catalogue.subgraph.running, async (postgres) => {
      const search = createPostgresProductSearch(postgres);
      await search.count(filter, 100);
      await search.facets(filter);
    });
    expect(tables(counted.scans)).toEqual([]);
  });

  it('whose titles are to give their words', async () => {
    const { scans, sorts } = await unservedBy(catalogue.subgraph.running, (postgres) =>
      createPostgresTitleWords(postgres).gatherNext(new Date(), undefined, 10),
    );
    expect(scans).toEqual([]);
    expect(sorts.filter((keys) => keys.startsWith('product.'))).toEqual([]);
  });

  const orders = (['price', 'title', 'createdAt'] as const).flatMap((by) =>
    [true, false].map((isDescending) => ({ by, isDescending })),
  );
  it.each(orders)('in the order by $by, descending: $isDescending', async (sort) => {
    const { sorts } = await list(visible, sort);
    expect(sorts.filter((keys) => /lowest_price|title|created_at/.test(keys))).toEqual([]);
  });

  it.each([
    ['shop', predictableId('shp', 1)],
    ['category', predictableId('cat', 1)],
  ] as const)('of each %s', async (of, id) => {
    const { scans } = await unservedBy(catalogue.subgraph.running, (postgres) =>
      createPostgresProductSearch(postgres).listEach(
        { of, ids: [id] } as Parameters<ReturnType<typeof createPostgresProductSearch>['listEach']>[0],
        visible,
        newest,
        page,
      ),
    );
    expect(tables(scans)).toEqual([]);
  });
});

describe('what no index serves', () => {
  it('is seen', async () => {
    const read = (sql: string) => unservedBy(catalogue.subgraph.running, (postgres) => postgres.query(sql));
    expect(await read('select from product where description = $$x$$ order by description')).toEqual({
      scans: ['product'],
      sorts: [],
    });
    expect((await read('select title from product_search order by review_count limit 1')).sorts).toEqual([
      'review_count',
    ]);
    expect((await read('select from product where id <> $$x$$ order by id')).scans).toEqual(['product_pkey']);
  });
});
