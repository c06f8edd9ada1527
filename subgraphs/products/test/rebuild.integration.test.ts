import { systemClock } from '@agora/subgraph-kit/clock';
import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { createPool } from '@agora/subgraph-kit/postgres/pool';
import { createPostgres, type Postgres } from '@agora/subgraph-kit/postgres/postgres';
import { eventually } from '@agora/testkit/eventually';
import { testStores } from '@agora/testkit/stores';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { createPostgresProductSearchProjection } from '../src/adapters/postgres-product-search-projection.ts';
import { projections } from '../src/projections.ts';
import { rebuildProductSearch } from '../src/use-cases/rebuild-product-search.ts';
import { eur, gbp, SHOP, startProducts, type ProductsUnderTest } from './products-under-test.ts';

let catalogue: ProductsUnderTest;
let pool: Pool;
let postgres: Postgres;

beforeAll(async () => {
  catalogue = await startProducts();
  await catalogue.open();
  const { STORE_NAMESPACE } = catalogue.subgraph.running.config;
  pool = createPool({
    url: testStores().postgres,
    schema: `${STORE_NAMESPACE}_products`,
    maxConnections: 2,
    log: createLogger({ service: 'rebuild', level: 'silent' }),
  });
  postgres = createPostgres(pool, createSeal({ source: 'products', clock: systemClock, newId }), {
    onPending: () => undefined,
    onOperation: () => undefined,
  });
}, 60_000);
afterAll(async () => {
  await pool.end();
  await catalogue.stop();
}, 60_000);

const UPDATE = `mutation ($input: UpdateProductInput!) { updateProduct(input: $input) { userErrors { __typename } } }`;
const ARCHIVE = `mutation ($input: ArchiveProductInput!) { archiveProduct(input: $input) { userErrors { __typename } } }`;
const PUBLISH = `mutation ($input: PublishProductInput!) { publishProduct(input: $input) { userErrors { __typename } } }`;
const ADD_VARIANT = `mutation ($input: AddProductVariantsInput!) {
  addProductVariants(input: $input) { userErrors { __typename } }
}`;
const RENAME_VARIANT = `mutation ($input: UpdateProductVariantInput!) {
  updateProductVariant(input: $input) { userErrors { __typename } }
}`;
const ARCHIVE_VARIANT = `mutation ($input: ArchiveProductVariantInput!) {
  archiveProductVariant(input: $input) { userErrors { __typename } }
}`;
const PRICE = `mutation ($input: ChangePriceInput!) { changePrice(input: $input) { userErrors { __typename } } }`;
const REMOVE = `mutation ($input: RemovePriceInput!) { removePrice(input: $input) { userErrors { __typename } } }`;

// Always the same sequence (mulberry32), so that a failure can be seen again.
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const random = randomFrom(20261120);
const placed: { readonly id: string; readonly variantId: string }[] = [];
const anyOfThem = () => placed[random(placed.length)] ?? { id: '', variantId: '' };

const sent: string[] = [];
async function tell(event: NewEvent): Promise<void> {
  sent.push((await catalogue.subgraph.publish(event)).envelope.id);
}

const CATEGORIES = ['Home', 'Home > Lamps', 'Home > Lamps > Desk', 'Garden'];
const CHANGES: readonly (() => Promise<unknown>)[] = [
  async () => {
    const category = CATEGORIES[random(CATEGORIES.length)];
    const prices = random(2) === 0 ? [] : [eur(random(5_000))];
    const variants = [{ sku: newId('var'), price: gbp(random(5_000)), prices }];
    const status = random(4) === 0 ? 'DRAFT' : 'ACTIVE';
    placed.push(await catalogue.place({ title: `Lamp ${random(100)}`, category, variants, status }));
  },
  () =>
    catalogue.mutate(UPDATE, {
      productId: anyOfThem().id,
      expectedVersion: 1 + random(3),
      title: `Chair ${random(100)}`,
      category: CATEGORIES[random(CATEGORIES.length)],
    }),
  () => catalogue.mutate(PUBLISH, { productId: anyOfThem().id, expectedVersion: 1 + random(2) }),
  () =>
    catalogue.mutate(ADD_VARIANT, {
      productId: anyOfThem().id,
      variants: [{ sku: newId('var'), price: gbp(random(5_000)), prices: [eur(random(900))] }],
    }),
  () => catalogue.mutate(RENAME_VARIANT, { variantId: anyOfThem().variantId, expectedVersion: 1, sku: newId('var') }),
  () => catalogue.mutate(ARCHIVE_VARIANT, { variantId: anyOfThem().variantId, expectedVersion: 2 }),
  () => catalogue.mutate(ARCHIVE, { productId: anyOfThem().id, expectedVersion: 1 + random(2) }),
  () =>
    catalogue.mutate(PRICE, {
      variantId: anyOfThem().variantId,
      price: random(2) === 0 ? eur(random(900)) : gbp(random(900)),
    }),
  () => catalogue.mutate(REMOVE, { variantId: anyOfThem().variantId, currency: 'EUR' }),
  () => {
    const { variantId } = anyOfThem();
    const available = random(3) * random(3);
    const data = { variantId, onHand: available, available, reason: 'COUNT' };
    return tell({ type: 'inventory.adjusted', subject: variantId, data });
  },
  () => {
    const { id: productId } = anyOfThem();
    const reviewCount = random(4);
    const data = { productId, reviewCount, ratingSum: reviewCount * (1 + random(5)) };
    return tell({ type: 'review.rating-changed', subject: productId, data });
  },
];

async function changeAtRandom(times: number): Promise<void> {
  for (let count = 0; count < times; count++) {
    const change = CHANGES[random(placed.length < 5 ? 1 : CHANGES.length)];
    await change?.();
  }
}

async function untilAllIsHeard(): Promise<void> {
  await eventually(async () => {
    expect(await catalogue.rows('select from inbox where message_id = any($1)', [sent])).toHaveLength(sent.length);
  });
}

const ROWS = `select to_jsonb(s) - 'generation' as row from product_search s
               where generation = (select live from projection) order by product_id, price_list`;
const live = async (): Promise<readonly unknown[]> =>
  (await catalogue.rows<{ row: unknown }>(ROWS)).map(({ row }) => row);
const generations = () =>
  catalogue.rows('select distinct generation from product_search union select live from projection');

describe('what is searched', () => {
  it('is after any changes the same as computed anew', async () => {
    await changeAtRandom(250);
    await untilAllIsHeard();
    const before = await live();
    expect(before.length).toBeGreaterThan(placed.length);
    expect(await projections['product-search']?.(postgres)).toBe(placed.length);
    expect(await live()).toEqual(before);
    expect(await generations()).toHaveLength(1);
  }, 60_000);

  it('is computed anew while it changes, and loses nothing', async () => {
    const done = new AbortController();
    const rebuilding = (async () => {
      let rebuilds = 0;
      for (; !done.signal.aborted; rebuilds++) {
        await rebuildProductSearch(createPostgresProductSearchProjection(postgres));
      }
      return rebuilds;
    })();
    await Promise.all([changeAtRandom(100), changeAtRandom(100), changeAtRandom(100)]);
    await untilAllIsHeard();
    done.abort();
    expect(await rebuilding).toBeGreaterThan(1);
    const kept = await live();
    await projections['product-search']?.(postgres);
    expect(kept).toEqual(await live());
  }, 60_000);

  it('has every change that a rebuild meets on its way', async () => {
    const projection = createPostgresProductSearchProjection(postgres);
    const generation = await projection.begin();
    let { last } = await projection.fillNext(generation, undefined, 10);
    while (last !== undefined) {
      await changeAtRandom(5);
      ({ last } = await projection.fillNext(generation, last, 10));
    }
    await changeAtRandom(30);
    await untilAllIsHeard();
    const before = await live();
    await projection.goLive(generation);
    expect(await live()).toEqual(before);
  }, 60_000);

  it('is read in its old generation until the new one is whole', async () => {
    const projection = createPostgresProductSearchProjection(postgres);
    const before = await live();
    const generation = await projection.begin();
    await projection.fillNext(generation, undefined, 1);
    expect(await live()).toEqual(before);

    // Ended there. Another one takes its place, and the first can no longer go live.
    const other = await projection.begin();
    await expect(projection.fillNext(generation, undefined, 1)).rejects.toThrow('another rebuild');
    await expect(projection.goLive(generation)).rejects.toThrow('another rebuild');
    await projection.fillNext(other, undefined, 10_000);
    await projection.goLive(other);
    while ((await projection.forgetOthers(100)) > 0);
    expect(await live()).toEqual(before);
    expect(await generations()).toHaveLength(1);
  });

  it('is brought back where it has gone wrong', async () => {
    const before = await live();
    await catalogue.rows(`update product_search set title = 'wrong', is_in_stock = false where shop_id = $1`, [SHOP]);
    await catalogue.rows(`delete from product_search where price_list = 'EUR'`);
    expect(await live()).not.toEqual(before);
    await projections['product-search']?.(postgres);
    expect(await live()).toEqual(before);
  });
});
