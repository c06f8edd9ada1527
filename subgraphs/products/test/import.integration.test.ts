import { systemClock } from '@agora/subgraph-kit/clock';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId, type Id } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { createPool } from '@agora/subgraph-kit/postgres/pool';
import { createPostgres } from '@agora/subgraph-kit/postgres/postgres';
import { eventually } from '@agora/testkit/eventually';
import { predictableId } from '@agora/testkit/predictable-ids';
import { testStores } from '@agora/testkit/stores';
import { viewer } from '@agora/testkit/viewer';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { createPostgresCatalogueStore } from '../src/adapters/postgres-catalogue-store.ts';
import { createPostgresImportStore } from '../src/adapters/postgres-import-store.ts';
import { applyImport } from '../src/use-cases/apply-import.ts';
import { forgetImports } from '../src/use-cases/import-jobs.ts';
import {
  admin,
  eur,
  gbp,
  member,
  SHOP,
  startProducts,
  stranger,
  type ProductsUnderTest,
} from './products-under-test.ts';

let catalogue: ProductsUnderTest;
let pool: Pool;
beforeAll(async () => {
  catalogue = await startProducts();
  pool = createPool({
    url: testStores().postgres,
    schema: `${catalogue.subgraph.running.config.STORE_NAMESPACE}_products`,
    maxConnections: 2,
    log: createLogger({ service: 'import', level: 'silent' }),
  });
}, 60_000);
afterAll(async () => {
  await pool.end();
  await catalogue.stop();
}, 60_000);

/** What the service itself works with, for what no request shows: crashes, and the passing of time. */
function ownDependencies(clock = systemClock) {
  const seal = createSeal({ source: 'products', clock, newId });
  const postgres = createPostgres(pool, seal, { onPending: () => undefined, onOperation: () => undefined });
  return {
    store: createPostgresCatalogueStore(postgres, newId),
    imports: createPostgresImportStore(postgres, newId),
    clock,
    newId,
  };
}

const rowsOf = (count: number, prefix = newId('evt').slice(-8)) =>
  Array.from({ length: count }, (_each, index) => ({
    row: index + 1,
    sku: `${prefix}-${index}`,
    title: `Thing ${index}`,
    category: `Home > Room ${index % 7}`,
    price: gbp(index),
  }));

const CANCEL = `mutation ($input: CancelImportInput!) { cancelImport(input: $input) {
  import { status } userErrors { __typename ... on ImportClosedError { status } }
} }`;

const bad = [
  { row: 11, sku: 'not a sku', title: 'Thing', price: gbp(1) },
  { row: 12, sku: 'NO-TITLE', title: ' ', price: gbp(1) },
  { row: 13, sku: 'NEGATIVE', title: 'Thing', price: gbp(-1) },
  { row: 14, sku: 'NOWHERE', title: 'Thing', category: 'Home > > Lamps', price: gbp(1) },
];

describe('an import', () => {
  it('takes the same rows again, and changes and tells nothing', async () => {
    const rows = rowsOf(501);
    expect(await catalogue.importRows(rows)).toMatchObject({
      status: 'COMPLETED',
      counts: { staged: 501, created: 501, updated: 0, unchanged: 0, rejected: 0 },
      lastRow: 501,
    });
    const before = await catalogue.countOf('outbox');
    expect((await catalogue.importRows(rows)).counts).toMatchObject({ created: 0, unchanged: 501 });
    expect(await catalogue.countOf('outbox')).toBe(before);
  }, 30_000);

  it('changes what rows say differently, and tells of it', async () => {
    const rows = rowsOf(4);
    await catalogue.importRows(rows);
    const before = await catalogue.countOf('outbox');
    const [first, second, third, fourth] = rows;
    const changed = [
      first,
      { ...second, title: 'Renamed' },
      { ...third, price: gbp(99) },
      { ...fourth, prices: [eur(5)], taxClass: 'ZERO' },
    ] as typeof rows;
    expect((await catalogue.importRows(changed)).counts).toMatchObject({ unchanged: 1, updated: 3 });
    // One for the new name, two for the new price, one for the price in a new currency.
    expect(await catalogue.countOf('outbox')).toBe(before + 4);
  });

  it('takes the good rows and names the bad ones', async () => {
    const { status, counts, errors } = await catalogue.importRows([...rowsOf(3), ...bad]);
    expect(status).toBe('COMPLETED');
    expect(counts).toMatchObject({ staged: 7, created: 3, rejected: 4 });
    expect(errors.nodes.map(({ row }) => row)).toEqual([11, 12, 13, 14]);
    expect(errors.nodes.every(({ reason }) => reason.length > 0)).toBe(true);
  });

  it('takes none where all must be good, and names all bad ones', async () => {
    const sku = `GONE-${newId('evt').slice(-6)}`;
    const gone = await catalogue.place({ variants: [{ sku, price: gbp(1) }] });
    await catalogue.rows(`update product set status = 'archived' where id = $1`, [gone.id]);
    const counts = () =>
      Promise.all((['product', 'category', 'outbox'] as const).map((table) => catalogue.countOf(table)));
    const before = await counts();
    const good = rowsOf(3).map((row) => ({ ...row, category: `Only ${row.sku}` }));
    const repeated = { ...good[0], row: 20 };
    const archived = { row: 21, sku, title: 'Thing', price: gbp(1) };
    const answer = await catalogue.importRows([...good, ...bad, repeated, archived], { errorPolicy: 'REJECT_ALL' });
    expect(answer).toMatchObject({ status: 'REJECTED', counts: { staged: 9, created: 0, rejected: 6 } });
    expect(answer.errors.nodes.map(({ row }) => row)).toEqual([11, 12, 13, 14, 20, 21]);
    expect(answer.errors.nodes[4]?.reason).toContain('an earlier row');
    expect(await counts()).toEqual(before);
    const repaired = await catalogue.importRows(good, { errorPolicy: 'REJECT_ALL' });
    expect(repaired).toMatchObject({ status: 'COMPLETED', counts: { created: 3 } });
  });

  it('counts rows that the sender could not read among the bad ones', async () => {
    const { id } = await catalogue.beginImport({ errorPolicy: 'REJECT_ALL' });
    const unreadable = [{ row: 2, reason: 'Quote Not Closed' }];
    await catalogue.addImportRows(id, rowsOf(1), { unreadable });
    expect((await catalogue.completeImport(id, 2)).import).toMatchObject({
      status: 'REJECTED',
      errors: { nodes: unreadable },
    });
  });

  it('knows a SKU that stands in an earlier row, however far before', async () => {
    const rows = rowsOf(501);
    const answer = await catalogue.importRows([...rows, { ...rows[0], row: 502, title: 'Other' }]);
    expect(answer.counts).toMatchObject({ created: 501, rejected: 1 });
    expect(answer.errors.nodes).toMatchObject([{ row: 502, reason: expect.stringContaining('an earlier row') }]);
  }, 30_000);

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
    expect((await catalogue.importRows(rows)).counts).toMatchObject({ updated: 2 });
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
    expect((await catalogue.importRows(rows)).counts).toMatchObject({ unchanged: 2 });
  });

  it('made eight times at once adds each product once', async () => {
    const rows = rowsOf(50);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_each, index) =>
        catalogue.importRows(rows, { errorPolicy: index % 2 === 0 ? 'REJECT_ALL' : 'REJECT_FAILED_ROWS' }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 'COMPLETED'));
    expect(answers.reduce((total, { counts }) => total + counts.created, 0)).toBe(50);
    expect(answers.every(({ counts }) => counts.rejected === 0)).toBe(true);
  }, 30_000);
});

describe('rows of an import', () => {
  it('are sent again without harm, and the later ones count', async () => {
    const { id } = await catalogue.beginImport();
    const rows = rowsOf(3);
    await catalogue.addImportRows(id, [{ ...rows[0], title: ' ' }, ...rows.slice(1)]);
    expect((await catalogue.addImportRows(id, rows)).import).toMatchObject({
      status: 'STAGING',
      counts: { staged: 3, rejected: 0 },
      lastRow: 3,
    });
    expect((await catalogue.completeImport(id, 3)).import?.counts).toMatchObject({ created: 3, rejected: 0 });
  });

  it('that no database takes are bad ones, and the others of their part are good', async () => {
    const { id } = await catalogue.beginImport();
    const [first, second, third] = rowsOf(3);
    const rows = [{ ...first, description: 'a\u0000b' }, { ...second, description: 'half a \ud83d' }, { ...third }];
    const unreadable = [
      { row: 4, reason: `${'x'.repeat(499)}\u{1f600}` },
      { row: 5, reason: 'Unexpected token \u0000' },
    ];
    await catalogue.addImportRows(id, rows, { unreadable });
    const { import: done } = await catalogue.completeImport(id, 5);
    expect(done).toMatchObject({ status: 'COMPLETED', counts: { created: 1, rejected: 4 } });
    expect(done?.errors.nodes.map(({ row }) => row)).toEqual([1, 2, 4, 5]);
  });

  it('must all have arrived', async () => {
    const { id } = await catalogue.beginImport();
    await catalogue.addImportRows(id, rowsOf(2));
    expect(await catalogue.completeImport(id, 3)).toMatchObject({
      import: null,
      userErrors: [{ __typename: 'RowsMissingError', staged: 2 }],
    });
    expect(await catalogue.readImport(id)).toMatchObject({ status: 'STAGING' });
  });

  it.each([
    ['501 at once', () => rowsOf(501)],
    ['one number twice', () => [...rowsOf(1), ...rowsOf(1)]],
    ['a number below 1', () => [{ ...rowsOf(1)[0], row: 0 }]],
  ])('with %s are bad input', async (_what, rows) => {
    const { id } = await catalogue.beginImport();
    await expect(catalogue.addImportRows(id, rows())).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('are not applied for somebody who works for their shop no longer', async () => {
    const { id } = await catalogue.beginImport();
    const [row] = rowsOf(1);
    await catalogue.addImportRows(id, [{ ...row }]);
    await expect(catalogue.completeImport(id, 1, { ...member, shopIds: stranger.shopIds })).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    expect(await catalogue.rows('select from variant where sku = $1', [row?.sku])).toEqual([]);
    expect(await catalogue.completeImport(id, 1)).toMatchObject({ import: { counts: { created: 1 } } });
  });

  it('come too late for an import that has ended', async () => {
    const { id } = await catalogue.importRows(rowsOf(1));
    expect(await catalogue.addImportRows(id, rowsOf(1))).toMatchObject({
      import: null,
      userErrors: [{ __typename: 'ImportClosedError', status: 'COMPLETED' }],
    });
  });
});

describe('what imports may hold', () => {
  it('is so many rows, of which those that are sent again count once', async () => {
    const { id } = await catalogue.beginImport({ errorPolicy: 'REJECT_ALL' });
    await catalogue.addImportRows(id, rowsOf(3));
    await catalogue.addImportRows(id, rowsOf(3));
    const staged = () => catalogue.rows('select staged_rows, staged_bytes from import where id = $1', [id]);
    const [{ bytes } = { bytes: 0 }] = await catalogue.rows<{ bytes: number }>(
      'select sum(bytes)::text as bytes from import_row where import_id = $1',
      [id],
    );
    expect(await staged()).toEqual([{ staged_rows: 3, staged_bytes: bytes }]);

    await catalogue.rows('update import set staged_rows = 20000 where id = $1', [id]);
    const more = { ...rowsOf(1)[0], row: 4 };
    expect(await catalogue.addImportRows(id, [more])).toMatchObject({
      import: null,
      userErrors: [{ __typename: 'TooManyRowsError' }],
    });
    await catalogue.rows('update import set staged_rows = 3, staged_bytes = 536870912 where id = $1', [id]);
    expect(await catalogue.addImportRows(id, [more])).toMatchObject({
      userErrors: [{ __typename: 'ImportTooLargeError' }],
    });
    expect(await catalogue.rows('select row from import_row where import_id = $1', [id])).toHaveLength(3);
  });

  const vendor = (index: number) =>
    viewer({ subject: predictableId('usr', 700 + index), scopes: ['products:write'], shopIds: [BUSY_SHOP] });
  const BUSY_SHOP = predictableId('shp', 700);

  it('is 20 that go on, of one person', async () => {
    const answers = [];
    for (let index = 0; index < 21; index++) answers.push(await begin(vendor(0)));
    expect(answers.filter((answer) => answer.import !== null)).toHaveLength(20);
    expect(answers.at(-1)).toMatchObject({ userErrors: [{ __typename: 'TooManyImportsError' }] });
    // As many at the same moment do not pass either.
    const together = await Promise.all(Array.from({ length: 5 }, () => begin(vendor(0))));
    expect(together.every((answer) => answer.import === null)).toBe(true);
    await catalogue.rows(`update import set status = 'CANCELLED' where started_by = $1`, [vendor(0).subject]);
    expect(await begin(vendor(0))).toMatchObject({ userErrors: [] });
  });

  it('is 20 that go on, with rows of one shop', async () => {
    const [row] = rowsOf(1);
    const add = async (index: number) => {
      const { import: begun } = await begin(vendor(index));
      return catalogue.addImportRows(begun?.id ?? '', [{ ...row, shopId: BUSY_SHOP }], {}, vendor(index));
    };
    const answers = [];
    for (let index = 1; index <= 21; index++) answers.push(await add(index));
    expect(answers.filter((answer) => answer.import !== null)).toHaveLength(20);
    expect(answers.at(-1)).toMatchObject({ userErrors: [{ __typename: 'TooManyImportsError' }] });
    await catalogue.rows(
      `update import set status = 'CANCELLED' where id = (select max(import_id) from import_shop where shop_id = $1)`,
      [BUSY_SHOP],
    );
    expect(await add(22)).toMatchObject({ userErrors: [] });
  });

  const begin = async (as: Viewer) =>
    (await catalogue.mutate(
      `mutation ($input: BeginImportInput!) { beginImport(input: $input) { import { id } userErrors { __typename } } }`,
      { errorPolicy: 'REJECT_FAILED_ROWS', fileName: 'catalogue.csv' },
      as,
    )) as unknown as { readonly import: { readonly id: string } | null };
});

describe('rejected rows', () => {
  it('are counted in all, whatever the page', async () => {
    const { id } = await catalogue.importRows(bad);
    const { data } = await catalogue.subgraph.ask(
      member,
      'query ($id: ID!) { import(id: $id) { errors(first: 1) { totalCount nodes { row } } } }',
      { id },
    );
    expect(data?.import).toEqual({ errors: { totalCount: 4, nodes: [{ row: 11 }] } });
  });
});

describe('an import by an administrator', () => {
  it('of rows of a shop that is not theirs leaves a trace', async () => {
    const { id } = await catalogue.importRows(rowsOf(2), {}, admin);
    expect(await catalogue.audited(id)).toEqual([
      { action: 'completeImport', by_subject: admin.subject, details: { rows: 2, shops: 1 } },
    ]);
    const own = await catalogue.importRows(rowsOf(2));
    expect(await catalogue.audited(own.id)).toEqual([]);
  });

  it('leaves a trace where somebody else has begun it', async () => {
    const { id } = await catalogue.beginImport();
    await catalogue.addImportRows(id, rowsOf(1));
    await catalogue.addImportRows(id, rowsOf(1), {}, admin);
    await catalogue.mutate(CANCEL, { importId: id }, admin);
    expect(await catalogue.audited(id)).toEqual(
      ['addImportRows', 'cancelImport'].map((action) => ({ action, by_subject: admin.subject, details: {} })),
    );
    const own = await catalogue.beginImport();
    await catalogue.mutate(CANCEL, { importId: own.id });
    expect(await catalogue.audited(own.id)).toEqual([]);
  });
});

describe('an import that is begun', () => {
  it('is the same one for the same key', async () => {
    const idempotencyKey = newId('evt');
    const first = await catalogue.beginImport({ idempotencyKey });
    expect(await catalogue.beginImport({ idempotencyKey })).toEqual({ id: first.id, replayed: true });
  });

  it('is there for who has begun it, and for who looks after the catalogue', async () => {
    const { id } = await catalogue.importRows(rowsOf(1));
    expect(await catalogue.readImport(id)).toMatchObject({ status: 'COMPLETED' });
    expect(await catalogue.readImport(id, admin)).toMatchObject({ status: 'COMPLETED' });
    expect(await catalogue.readImport(id, stranger)).toBeNull();
    await expect(catalogue.completeImport(id, 1, stranger)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it('takes rows of several shops, of those that the sender may change', async () => {
    const other = predictableId('shp', 5);
    const owner = { ...member, shopIds: [SHOP, other] };
    const [first, second] = rowsOf(2);
    const { id } = await catalogue.beginImport({}, owner);
    const rows = [first ?? {}, { ...second, shopId: other }];
    await expect(catalogue.addImportRows(id, rows, {}, member)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    await catalogue.addImportRows(id, rows, {}, owner);
    expect((await catalogue.completeImport(id, 2, owner)).import?.counts).toMatchObject({ created: 2 });
  });

  it('is cancelled, and applies no more', async () => {
    const { id } = await catalogue.beginImport();
    await catalogue.addImportRows(id, rowsOf(1));
    expect(await catalogue.mutate(CANCEL, { importId: id })).toMatchObject({ import: { status: 'CANCELLED' } });
    expect(await catalogue.completeImport(id, 1)).toMatchObject({
      userErrors: [{ __typename: 'ImportClosedError', status: 'CANCELLED' }],
    });
    const done = await catalogue.importRows(rowsOf(1));
    expect(await catalogue.mutate(CANCEL, { importId: done.id })).toMatchObject({
      import: null,
      userErrors: [{ status: 'COMPLETED' }],
    });
  });
});

describe('an import that a crash interrupts', () => {
  /** Sends rows and says that they are complete, as `completeImport` stores it before it applies any. */
  async function left(count: number, errorPolicy: string): Promise<Id<'imp'>> {
    const { id } = await catalogue.beginImport({ errorPolicy });
    const rows = rowsOf(count);
    for (let from = 0; from < count; from += 500) await catalogue.addImportRows(id, rows.slice(from, from + 500));
    await catalogue.rows(`update import set status = 'APPLYING' where id = $1`, [id]);
    return id as Id<'imp'>;
  }

  it.each(['REJECT_ALL', 'REJECT_FAILED_ROWS'])('is applied by the job, with %s', async (policy) => {
    const id = await left(3, policy);
    await eventually(async () => {
      expect(await catalogue.readImport(id)).toMatchObject({ status: 'COMPLETED', counts: { created: 3 } });
    });
  });

  it('goes on after the last batch that was stored', async () => {
    const id = await left(1_100, 'REJECT_FAILED_ROWS');
    // Out of patience after the first batch, as a process is that ends there.
    await applyImport(ownDependencies(), id, new Date(0));
    await eventually(async () => {
      expect(await catalogue.readImport(id)).toMatchObject({ status: 'COMPLETED', counts: { created: 1_100 } });
    });
  }, 30_000);

  it('applied by several at once is applied once', async () => {
    const id = await left(600, 'REJECT_FAILED_ROWS');
    const soon = new Date(Date.now() + 20_000);
    await Promise.all([1, 2, 3].map(() => applyImport(ownDependencies(), id, soon)));
    expect(await catalogue.readImport(id)).toMatchObject({
      status: 'COMPLETED',
      counts: { created: 600, unchanged: 0 },
    });
  }, 30_000);
});

describe('an old import', () => {
  it('is forgotten after 30 days, with its rows', async () => {
    const { id } = await catalogue.importRows(rowsOf(2));
    const after = (days: number) =>
      forgetImports(ownDependencies({ now: () => new Date(Date.now() + days * 86_400_000) }));
    await after(29);
    expect(await catalogue.readImport(id)).not.toBeNull();
    await after(31);
    expect(await catalogue.readImport(id)).toBeNull();
    expect(await catalogue.rows('select from import_row where import_id = $1', [id])).toEqual([]);
  });
});
