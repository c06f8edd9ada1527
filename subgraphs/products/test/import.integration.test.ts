import { newId } from '@agora/subgraph-kit/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gbp, startProducts, type ProductsUnderTest, type ImportAnswer } from './products-under-test.ts';

let catalogue: ProductsUnderTest;
beforeAll(async () => {
  catalogue = await startProducts();
}, 60_000);
afterAll(() => catalogue.stop(), 60_000);

const rowsOf = (count: number, prefix = newId('evt').slice(-8)) =>
  Array.from({ length: count }, (_each, index) => ({
    row: index + 1,
    sku: `${prefix}-${index}`,
    title: `Thing ${index}`,
    category: `Home > Room ${index % 7}`,
    price: gbp(index),
  }));

const outcomes = ({ imported }: ImportAnswer): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(imported, ({ outcome }) => outcome)].map(([outcome, each]) => [outcome, each.length]),
  );

describe('an import', () => {
  it('takes 500 rows at once, and the same again changes and tells nothing', async () => {
    const rows = rowsOf(500);
    expect(outcomes(await catalogue.importRows(rows))).toEqual({ CREATED: 500 });
    const before = await catalogue.countOf('outbox');
    expect(outcomes(await catalogue.importRows(rows))).toEqual({ UNCHANGED: 500 });
    expect(await catalogue.countOf('outbox')).toBe(before);
  }, 30_000);

  it('changes what rows say differently, and tells of it', async () => {
    const rows = rowsOf(3);
    await catalogue.importRows(rows);
    const before = await catalogue.countOf('outbox');
    const [first, second, third] = rows;
    const changed = [first, { ...second, title: 'Renamed' }, { ...third, price: gbp(99) }] as typeof rows;
    expect((await catalogue.importRows(changed)).imported.map(({ outcome }) => outcome)).toEqual([
      'UNCHANGED',
      'UPDATED',
      'UPDATED',
    ]);
    // One for the new name, two for the new price.
    expect(await catalogue.countOf('outbox')).toBe(before + 3);
  });

  it('of 501 rows is bad input', async () => {
    await expect(catalogue.importRows(rowsOf(501))).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  const bad = [
    { row: 11, sku: 'not a sku', title: 'Thing', price: gbp(1) },
    { row: 12, sku: 'NO-TITLE', title: ' ', price: gbp(1) },
    { row: 13, sku: 'NEGATIVE', title: 'Thing', price: gbp(-1) },
    { row: 14, sku: 'NOWHERE', title: 'Thing', category: 'Home > > Lamps', price: gbp(1) },
  ];

  it('takes the good rows and names the bad ones', async () => {
    const { imported, rejected } = await catalogue.importRows([...rowsOf(3), ...bad]);
    expect(imported).toHaveLength(3);
    expect(rejected.map(({ row }) => row).toSorted()).toEqual([11, 12, 13, 14]);
    expect(rejected.every(({ reason }) => reason.length > 0)).toBe(true);
  });

  it('takes none where all must be good, and names the bad ones', async () => {
    const before = await catalogue.countOf('product');
    const categories = await catalogue.countOf('category');
    const good = rowsOf(3).map((row) => ({ ...row, category: `Only ${row.sku}` }));
    const { imported, rejected } = await catalogue.importRows([...good, ...bad], { errorPolicy: 'REJECT_ALL' });
    expect(imported).toEqual([]);
    expect(rejected).toHaveLength(4);
    expect(await catalogue.countOf('product')).toBe(before);
    expect(await catalogue.countOf('category')).toBe(categories);
  });

  it('lets two rows stand for two variants of one product', async () => {
    const [small, large] = [newId('var'), newId('var')];
    const { product } = await catalogue.create({
      title: 'Shirt',
      variants: [
        { sku: small, price: gbp(1) },
        { sku: large, price: gbp(2) },
      ],
    });
    const rows = [
      { row: 1, sku: small, title: 'Shirt', price: gbp(11) },
      { row: 2, sku: large, title: 'Shirt', price: gbp(22) },
    ];
    expect(outcomes(await catalogue.importRows(rows))).toEqual({ UPDATED: 2 });
    expect(
      await catalogue.rows(
        `select v.sku, p.price_minor from variant v join variant_price p on p.variant_id = v.id
          where v.product_id = $1 order by v.position`,
        [product?.id],
      ),
    ).toEqual([
      { sku: small, price_minor: '11' },
      { sku: large, price_minor: '22' },
    ]);
    expect(outcomes(await catalogue.importRows(rows))).toEqual({ UNCHANGED: 2 });
  });

  it('sent eight times at once adds each product once', async () => {
    const rows = rowsOf(50);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_each, index) => catalogue.importRows(index % 2 === 0 ? rows : rows.toReversed())),
    );
    const created = answers.map((answer) => outcomes(answer).CREATED ?? 0);
    expect(created.reduce((total, count) => total + count, 0)).toBe(50);
    expect(answers.every(({ rejected }) => rejected.length === 0)).toBe(true);
  }, 30_000);
});
