import { systemClock } from '@agora/subgraph-kit/clock';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import { isId, newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { migrate } from '@agora/subgraph-kit/postgres/migrate';
import { createPool } from '@agora/subgraph-kit/postgres/pool';
import { createPostgres } from '@agora/subgraph-kit/postgres/postgres';
import { testStores } from '@agora/testkit/stores';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createPostgresOrderReads } from '../src/adapters/postgres-order-reads.ts';
import type { OrderReads } from '../src/ports/order-reads.ts';

const MIGRATIONS = new URL('../migrations/', import.meta.url);

const orderId = newId('ord');
const refundId = newId('ref');
const shops = [newId('shp'), newId('shp')].toSorted();
const at = new Date('2026-01-01T00:00:00.000Z');

let reads: OrderReads;
let close: () => Promise<void>;

// An order from before discounts, taxes and shipping: two lines of two shops, of one of which a unit was refunded.
beforeAll(async () => {
  const schema = `t_${randomBytes(4).toString('hex')}_orders`;
  const pool = createPool({
    url: testStores().postgres,
    schema,
    maxConnections: 2,
    log: createLogger({ service: 'orders', level: 'silent' }),
  });
  const folder = await mkdtemp(join(tmpdir(), 'orders-'));
  await copyFile(new URL('0001_orders.sql', MIGRATIONS), join(folder, '0001_orders.sql'));
  await migrate(pool, { schema, folder: pathToFileURL(`${folder}/`) });
  await rm(folder, { recursive: true });
  await pool.query(
    `insert into customer_order (id, number, customer_id, cart_id, cart_version, idempotency_key, fingerprint,
       payment_method, status, payment_status, currency, total_minor, refunded_minor, version, placed_at)
     values ($1, '100001', 'usr_1', 'crt_1', 1, 'key', 'f', '{"kind": "card", "token": "tok"}', 'confirmed',
       'partiallyRefunded', 'GBP', 1250, 250, 7, $2)`,
    [orderId, at],
  );
  await pool.query(
    `insert into order_line (order_id, position, variant_id, shop_id, sku, title, unit_price_minor, quantity,
       total_minor, refunded_quantity)
     values ($1, 1, 'var_1', $2, 'MUG', 'Mug', 250, 3, 750, 1), ($1, 2, 'var_2', $3, 'LAMP', 'Lamp', 500, 1, 500, 0)`,
    [orderId, shops[0], shops[1]],
  );
  await pool.query(
    `insert into refund (id, order_id, reference, reason, amount_minor, currency, status, lines, requested_at)
     values ($1, $2, 'C1', 'broken', 250, 'GBP', 'succeeded', '[{"position": 1, "sku": "MUG", "quantity": 1}]', $3)`,
    [refundId, orderId, at],
  );
  await pool.query(
    `insert into saga (order_id, kind, state, version) values ($1, 'completed', '{"kind": "completed"}', 3)`,
    [orderId],
  );
  await pool.query(
    `insert into saga_journal (order_id, version, state, cause, at)
     values ($1, 1, '{"kind": "reserving"}', 'checkout', $2), ($1, 2, '{"kind": "committing"}', 'captured', $2),
            ($1, 3, '{"kind": "completed"}', 'committed', $2)`,
    [orderId, at],
  );
  await migrate(pool, { schema, folder: MIGRATIONS });
  const seal = createSeal({ source: 'orders', clock: systemClock, newId });
  reads = createPostgresOrderReads(
    createPostgres(pool, seal, { onPending: () => undefined, onOperation: () => undefined }),
  );
  close = () => pool.end();
}, 60_000);
afterAll(() => close());

const gbp = (minorUnits: bigint) => ({ minorUnits, currency: 'GBP' });

it('an order of before prices had parts is read as one without discount, tax and shipping', async () => {
  const [order] = await reads.orders([orderId]);
  expect(order).toMatchObject({
    subtotal: gbp(1_250n),
    discountTotal: gbp(0n),
    shippingTotal: gbp(0n),
    taxTotal: gbp(0n),
    total: gbp(1_250n),
    refunded: gbp(250n),
    lines: [
      { sku: 'MUG', discount: gbp(0n), tax: gbp(0n), charged: gbp(750n), refundedQuantity: 1, refunded: gbp(250n) },
      { sku: 'LAMP', charged: gbp(500n), refunded: gbp(0n) },
    ],
    shopOrders: [
      { shopId: shops[0], total: gbp(750n), fulfilment: 'unfulfilled', version: 1 },
      { shopId: shops[1], total: gbp(500n) },
    ],
  });
  const ids = order?.shopOrders.map(({ id }) => id) ?? [];
  expect(ids.every((id) => isId('sor', id))).toBe(true);
  expect(await reads.ordersOf(ids)).toEqual([order]);
});

it('a refund of before lines had amounts says what each gave back', async () => {
  expect(await reads.refunds([orderId])).toMatchObject([
    { id: refundId, lines: [{ sku: 'MUG', quantity: 1, amount: gbp(250n) }] },
  ]);
});

it('what has happened to an order of before it was told is told from its journal', async () => {
  expect(await reads.timelines([orderId])).toEqual(
    ['placed', 'paid', 'confirmed'].map((type) => ({ orderId, type, at, details: {} })),
  );
});
