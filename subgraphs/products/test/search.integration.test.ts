import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gbp, startProducts, type ProductsUnderTest } from './products-under-test.ts';

let catalogue: ProductsUnderTest;

// Prices and titles repeat, so that only the id tells some apart.
const ROWS = Array.from({ length: 23 }, (_each, index) => ({
  row: index + 1,
  sku: `TEA-${index}`,
  title: `Tea ${String.fromCharCode(65 + (index % 5))}`,
  description: index % 3 === 0 ? 'With ginger and lemon.' : 'Plain.',
  category: index % 2 === 0 ? 'Drinks > Tea > Green' : 'Drinks > Tea',
  price: gbp(100 + (index % 4) * 50),
}));

beforeAll(async () => {
  catalogue = await startProducts();
  await catalogue.open();
  await catalogue.importRows(ROWS);
  await catalogue.importRows([
    { row: 1, sku: 'MUG-1', title: 'Mug', description: 'For tea.', category: 'Drinks Ware', price: gbp(700) },
    { row: 2, sku: 'PCT_100', title: '100%_cotton', description: 'A cloth.', category: 'Home', price: gbp(900) },
  ]);
  await catalogue.gatherTitleWords();
}, 60_000);
afterAll(() => catalogue.stop(), 60_000);

const LIST = `query ($where: ProductWhere, $orderBy: ProductOrder, $first: Int, $after: String, $last: Int, $before: String) {
  products(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { id title variants { sku price { minorUnits } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}`;

interface Page {
  readonly nodes: readonly {
    readonly id: string;
    readonly title: string;
    readonly variants: readonly { readonly sku: string; readonly price: { readonly minorUnits: string } }[];
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

async function list(variables: Readonly<Record<string, unknown>>): Promise<Page> {
  const { data, errors } = await catalogue.subgraph.ask(GUEST, LIST, variables);
  if (errors?.[0] !== undefined) throw errors[0];
  return data?.products as Page;
}

const skus = ({ nodes }: Page): string[] => nodes.flatMap(({ variants }) => variants.map(({ sku }) => sku)).toSorted();

const categoryAt = async (path: string): Promise<string> =>
  (await catalogue.rows<{ id: string }>('select id from category where path = $1', [path]))[0]?.id ?? '';

describe('a search', () => {
  it.each([
    ['a word of the title', 'mug', ['MUG-1']],
    ['a SKU', 'MUG-1', ['MUG-1']],
    ['words kept together', '"100%_cotton"', ['PCT_100']],
    ['a word that nobody uses', 'zeppelin', []],
  ])('finds %s', async (_what, search, expected) => {
    expect(skus(await list({ where: { search }, first: 100 }))).toEqual(expected);
  });

  it.each([
    ['the beginning of a word', 'mu', ['MUG-1']],
    ['the beginning of the last word, after whole ones', 'cotton clo', ['PCT_100']],
    ['a word with a letter too few', 'coton', ['PCT_100']],
    ['no whole words from the beginning of an earlier one', 'clo cotton', []],
    ['no beginning where words are kept together', '"mu"', []],
    ['no other SKU than this one', 'MUG-2', []],
    ['nothing like a short word', 'mgu', []],
  ])('finds %s', async (_what, search, expected) => {
    expect(skus(await list({ where: { search }, first: 100 }))).toEqual(expected);
  });

  it('that finds something looks for nothing alike', async () => {
    const { nodes, totalCount } = await list({ where: { search: 'ginger' }, first: 100 });
    expect(totalCount).toBe(nodes.length);
    const all = await list({ where: { search: 'tea ginger lemon' }, first: 100 });
    expect(all.nodes).toHaveLength(8);
  });

  it('by words alike has the most alike first, on every page', async () => {
    const where = { search: 'muug' };
    const whole = await list({ where, first: 100 });
    expect(skus(whole)).toEqual(['MUG-1']);
    expect(whole.totalCount).toBe(1);
    const again = await list({ where, first: 5, after: whole.pageInfo.endCursor });
    expect(again.nodes).toEqual([]);
  });

  it('finds what a title says before what a description says', async () => {
    const { nodes } = await list({ where: { search: 'tea' }, first: 100 });
    expect(nodes).toHaveLength(24);
    expect(nodes.at(-1)?.title).toBe('Mug');
  });

  it('leaves out what is excluded', async () => {
    const { totalCount } = await list({ where: { search: 'tea -ginger' } });
    expect(totalCount).toBe(24 - ROWS.filter(({ description }) => description.includes('ginger')).length);
  });

  it.each([
    '%%_',
    '%',
    '_',
    '"',
    "'",
    '""',
    '(a+)+$',
    "') or 1=1 --",
    '\\',
    '& | !',
    ':*',
    '*',
    '-',
    '   ',
    'ﷺ',
    'x'.repeat(200),
    '('.repeat(200),
  ])('for %j finds no more than what has it, and fails nobody', async (search) => {
    const { nodes } = await list({ where: { search }, first: 100 });
    expect(nodes.length).toBeLessThan(25);
  });

  it.each([
    ['201 characters', 'x'.repeat(201)],
    ['a character that no store keeps', 'tea\u0000'],
  ])('for %s is bad input', async (_what, search) => {
    await expect(list({ where: { search } })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('a filter', () => {
  it('by category holds for all below it, and for no other that begins alike', async () => {
    const inTea = await list({ where: { categoryId: await categoryAt('Drinks > Tea') }, first: 100 });
    expect(inTea.nodes).toHaveLength(23);
    const inGreen = await list({ where: { categoryId: await categoryAt('Drinks > Tea > Green') }, first: 100 });
    expect(inGreen.nodes).toHaveLength(12);
    const inDrinks = await list({ where: { categoryId: await categoryAt('Drinks') }, first: 100 });
    expect(skus(inDrinks)).not.toContain('MUG-1');
  });

  it('by price includes both ends, in one currency', async () => {
    const range = { minPrice: gbp(150), maxPrice: gbp(200) };
    const { nodes } = await list({ where: range, first: 100 });
    expect(new Set(nodes.flatMap(({ variants }) => variants.map(({ price }) => price.minorUnits)))).toEqual(
      new Set(['150', '200']),
    );
    const inEuros = { minorUnits: '1', currency: 'EUR' };
    expect((await list({ where: { minPrice: inEuros } })).nodes).toEqual([]);
    await expect(list({ where: { minPrice: inEuros, maxPrice: gbp(1) } })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('a list', () => {
  const orders = ['RELEVANCE', 'PRICE', 'TITLE', 'CREATED_AT'].flatMap((field) =>
    ['ASC', 'DESC'].map((direction) => ({ field, direction })),
  );

  it.each(orders)(
    'by $field $direction is read page by page, there and back, without gap or repetition',
    async (orderBy) => {
      const where = { search: 'tea' };
      const whole = (await list({ where, orderBy, first: 100 })).nodes.map(({ id }) => id);
      expect(new Set(whole).size).toBe(24);

      const forward: string[] = [];
      for (let after: string | null = null; ;) {
        const { nodes, pageInfo }: Page = await list({ where, orderBy, first: 5, after });
        forward.push(...nodes.map(({ id }) => id));
        after = pageInfo.endCursor;
        if (!pageInfo.hasNextPage) break;
      }
      expect(forward).toEqual(whole);

      const backward: string[] = [];
      for (let before: string | null = null; ;) {
        const { nodes, pageInfo }: Page = await list({ where, orderBy, last: 5, before });
        backward.unshift(...nodes.map(({ id }) => id));
        before = pageInfo.startCursor;
        if (!pageInfo.hasPreviousPage) break;
      }
      expect(backward).toEqual(whole);
    },
  );

  it('by price is in the order of prices', async () => {
    const { nodes } = await list({ orderBy: { field: 'PRICE', direction: 'DESC' }, first: 100 });
    const prices = nodes.map(({ variants }) => Number(variants[0]?.price.minorUnits));
    expect(prices).toEqual(prices.toSorted((a, b) => b - a));
  });

  it.each([
    ['a page of none', { first: 0 }],
    ['a page of 101', { first: 101 }],
    ['a page below none', { last: -1 }],
    ['both ways at once', { first: 1, last: 1 }],
    ['no cursor of ours', { first: 1, after: '%%%' }],
    ['a cursor of another order', { first: 1, after: Buffer.from('["Tea A","prd_1"]').toString('base64url') }],
  ])('refuses %s', async (_what, variables) => {
    await expect(list(variables)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('counts what there is in all', async () => {
    expect(await list({ first: 1 })).toMatchObject({ totalCount: 25, pageInfo: { hasNextPage: true } });
  });
});

describe('variants by name', () => {
  it('come in the order of the ids, with null where there is none', async () => {
    const [row] = await catalogue.rows<{ id: string }>(`select id from variant where sku = 'MUG-1'`);
    const missing = 'var_00000000000000000000000000';
    const { data } = await catalogue.subgraph.ask(
      GUEST,
      'query ($ids: [ID!]!) { productVariants(ids: $ids) { sku } }',
      { ids: [missing, row?.id] },
    );
    expect(data?.productVariants).toEqual([null, { sku: 'MUG-1' }]);
  });

  it('are found by SKU, at most 500 at once', async () => {
    const bySku = (wanted: readonly string[]) =>
      catalogue.subgraph.ask(GUEST, 'query ($skus: [String!]!) { productVariantsBySku(skus: $skus) { sku } }', {
        skus: wanted,
      });
    expect(await bySku(['MUG-1', 'NOBODY-SELLS-IT', 'TEA-1'])).toMatchObject({
      data: { productVariantsBySku: expect.arrayContaining([{ sku: 'MUG-1' }, { sku: 'TEA-1' }]) },
    });
    expect(await bySku(Array.from({ length: 501 }, () => 'X'))).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});
