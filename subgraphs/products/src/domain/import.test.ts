import { createPredictableIds, predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { planImport, problemOf, type ImportPlan, type ImportRow, type PlacedRow } from './import.ts';
import { newProduct, type Product } from './product.ts';

const NOW = new Date('2026-01-02T00:00:00.000Z');
const SHOP = predictableId('shp', 1);
const gbp = (minorUnits: bigint) => ({ minorUnits, currency: 'GBP' });
const eur = (minorUnits: bigint) => ({ minorUnits, currency: 'EUR' });

const row = (given: Partial<PlacedRow> = {}): PlacedRow => ({
  row: 1,
  shopId: SHOP,
  isRepeated: false,
  sku: 'LAMP',
  title: 'Lamp',
  description: 'Bright.',
  prices: [gbp(1_000n)],
  ...given,
});

function plan(rows: readonly PlacedRow[], known: readonly Product[] = []): ImportPlan {
  const newId = createPredictableIds();
  const bySku = new Map(known.flatMap((product) => product.variants.map(({ sku }) => [sku, product] as const)));
  const newIds = () => ({ productId: newId('prd'), variantId: newId('var') });
  return planImport(rows, bySku, { now: NOW, newIds });
}

const known = (...skus: string[]): Product =>
  newProduct({
    id: predictableId('prd', 9),
    shopId: SHOP,
    title: 'Lamp',
    description: 'Bright.',
    categoryId: predictableId('cat', 1),
    taxClass: 'REDUCED',
    createdAt: new Date(0),
    variants: skus.map((sku, index) => ({
      id: predictableId('var', 90 + index),
      sku,
      options: [],
      prices: [gbp(1_000n)],
      isArchived: false,
    })),
  });

const outcomes = ({ imported }: ImportPlan) => imported.map(({ outcome }) => outcome);

describe('a row', () => {
  it('with a new SKU adds a product with one variant', () => {
    expect(plan([row({ row: 7 })]).imported).toMatchObject([
      {
        row: 7,
        outcome: 'CREATED',
        product: { title: 'Lamp', taxClass: 'STANDARD', variants: [{ sku: 'LAMP', prices: [gbp(1_000n)] }] },
      },
    ]);
  });

  it.each([
    ['says what is so already', 'UNCHANGED', 1, {}],
    ['has blanks around the title', 'UNCHANGED', 1, { title: ' Lamp ' }],
    ['names the same category', 'UNCHANGED', 1, { categoryId: predictableId('cat', 1) }],
    ['names another category', 'UPDATED', 2, { categoryId: predictableId('cat', 2) }],
    ['has another title', 'UPDATED', 2, { title: 'Desk lamp' }],
    ['has another description', 'UPDATED', 2, { description: '' }],
    ['names the same tax class', 'UNCHANGED', 1, { taxClass: 'REDUCED' }],
    ['names another tax class', 'UPDATED', 2, { taxClass: 'ZERO' }],
    ['has another price', 'UPDATED', 2, { prices: [gbp(1n)] }],
    ['has a price in another currency, too', 'UPDATED', 2, { prices: [gbp(1_000n), eur(1_200n)] }],
  ] as const)('that %s is %s', (_what, outcome, version, given) => {
    const { imported } = plan([row(given)], [known('LAMP')]);
    expect(imported).toMatchObject([{ outcome, product: { version } }]);
  });

  it('without a category leaves the product where it stands', () => {
    const { imported } = plan([row({ title: 'Desk lamp' })], [known('LAMP')]);
    expect(imported).toMatchObject([{ product: { categoryId: predictableId('cat', 1) } }]);
  });

  it('leaves the prices in currencies that it does not name', () => {
    const [first] = plan([row({ prices: [gbp(1_000n), eur(1_200n)] })], [known('LAMP')]).imported;
    const { imported } = plan([row({ prices: [gbp(1n)] })], first === undefined ? [] : [first.product]);
    expect(imported).toMatchObject([{ product: { variants: [{ prices: [gbp(1n), eur(1_200n)] }] } }]);
  });

  it('tells the prices before, where it changes them', () => {
    const previous = (given: Partial<PlacedRow>) => plan([row(given)], [known('LAMP')]).imported[0]?.previousPrices;
    expect(previous({ prices: [gbp(1n)] })).toEqual([gbp(1_000n)]);
    expect(previous({ prices: [gbp(1_000n), eur(1n)] })).toEqual([]);
    expect(previous({ title: 'Other' })).toEqual([]);
  });

  it.each<[string, Partial<ImportRow>, RegExp]>([
    ['a SKU with a blank', { sku: 'A B' }, /^A SKU has/],
    ['no title', { title: ' ' }, /^A title has/],
    ['a price below nothing', { prices: [gbp(-1n)] }, /^A price is/],
    ['two prices in a currency', { prices: [gbp(1n), gbp(2n)] }, /^A variant has one price/],
    ['a description beyond measure', { description: 'x'.repeat(10_001) }, /^A description has/],
    ['a category without a name', { category: 'Home > > Lamps' }, /^A category path has/],
  ])('with %s is bad by itself', (_what, given, reason) => {
    expect(problemOf(row(given))).toMatch(reason);
    expect(problemOf(row())).toBeUndefined();
  });

  it('that no product can be is rejected, and the others are taken', () => {
    const { imported, rejected } = plan([row({ row: 1, title: ' ' }), row({ row: 2, sku: 'MUG' })]);
    expect(rejected).toEqual([{ row: 1, reason: expect.stringMatching(/^A title has/) }]);
    expect(imported.map((each) => each.row)).toEqual([2]);
  });

  it('of an archived product is rejected', () => {
    const { rejected } = plan([row()], [{ ...known('LAMP'), status: 'archived' }]);
    expect(rejected).toEqual([{ row: 1, reason: 'SKU LAMP belongs to an archived product.' }]);
  });

  it('with a base price in another currency than the product is rejected', () => {
    const { rejected } = plan([row({ prices: [eur(1_000n), gbp(1n)] })], [known('LAMP')]);
    expect(rejected).toHaveLength(1);
  });
});

describe('rows together', () => {
  it('name each SKU once', () => {
    const { imported, rejected } = plan([row({ row: 1 }), row({ row: 2, title: 'Other', isRepeated: true })]);
    expect(imported.map((each) => each.row)).toEqual([1]);
    expect(rejected).toEqual([{ row: 2, reason: 'SKU LAMP stands in an earlier row, too.' }]);
  });

  it('build on each other where they stand for variants of one product', () => {
    const { imported } = plan(
      [row({ row: 1, sku: 'S', prices: [gbp(1n)] }), row({ row: 2, sku: 'L', prices: [gbp(2n)] })],
      [known('S', 'L')],
    );
    expect(imported.map(({ product }) => product.version)).toEqual([2, 3]);
    expect(imported[1]?.product.variants.map(({ prices }) => prices)).toEqual([[gbp(1n)], [gbp(2n)]]);
  });

  it('imported once more change nothing', () => {
    const rows = [row(), row({ row: 2, sku: 'MUG', title: 'Mug' })];
    const first = plan(rows);
    expect(outcomes(first)).toEqual(['CREATED', 'CREATED']);
    expect(
      outcomes(
        plan(
          rows,
          first.imported.map(({ product }) => product),
        ),
      ),
    ).toEqual(['UNCHANGED', 'UNCHANGED']);
  });
});
