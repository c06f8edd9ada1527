import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { migrate } from '@agora/subgraph-kit/postgres/migrate';
import { createPool } from '@agora/subgraph-kit/postgres/pool';
import { createPostgres, type Postgres } from '@agora/subgraph-kit/postgres/postgres';
import { createFakeClock } from '@agora/testkit/fake-clock';
import { testStores } from '@agora/testkit/stores';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { createPostgresAbandonment } from '../src/adapters/postgres-abandonment.ts';
import { createPostgresCartBackup } from '../src/adapters/postgres-cart-backup.ts';
import type { Cart, CustomerId } from '../src/domain/cart.ts';
import type { CartBackup } from '../src/ports/cart-backup.ts';
import { tellAbandonedCarts } from '../src/use-cases/tell-abandoned-carts.ts';

const DAY_MS = 86_400_000;
const clock = createFakeClock();

let pool: ReturnType<typeof createPool>;
let postgres: Postgres;
let copies: CartBackup;
beforeAll(async () => {
  const schema = `t_${randomBytes(4).toString('hex')}_carts`;
  const log = createLogger({ service: 'carts', level: 'silent' });
  pool = createPool({ url: testStores().postgres, schema, maxConnections: 10, log });
  await migrate(pool, { schema, folder: new URL('../migrations/', import.meta.url) });
  postgres = createPostgres(pool, createSeal({ source: 'carts', clock, newId }), {
    onPending: () => undefined,
    onOperation: () => undefined,
  });
  copies = createPostgresCartBackup(postgres);
}, 60_000);
afterAll(() => pool.end());

const cartOf = (customerId: CustomerId, given: Partial<Cart> = {}): Cart => ({
  id: newId('crt'),
  customerId,
  version: 1,
  lines: [
    { variantId: newId('var'), quantity: 2, since: 1, seenPrice: { minorUnits: '100', currency: 'GBP' } },
    { variantId: newId('var'), quantity: 1, since: 1 },
  ],
  settledOrders: [],
  takenOver: [],
  updatedAt: clock.now(),
  ...given,
});
const guestCart = () => cartOf(newId('gst'), { mergeSecret: 'secret' });
const customerCart = () => cartOf(newId('usr'));

it('a copy has all that there is of a cart', async () => {
  const cart = cartOf(newId('gst'), {
    currency: 'EUR',
    mergeSecret: 'secret',
    takenOver: ['a'],
    settledOrders: [newId('ord')],
  });
  await copies.save([cart]);
  expect(await copies.find(cart.customerId)).toEqual(cart);
});

describe('copies that are kept no longer', () => {
  it("are those of guests' carts that have not changed for long, in batches", async () => {
    const [old, kept] = [guestCart(), customerCart()];
    await copies.save([old, guestCart(), guestCart(), kept]);
    clock.advance(DAY_MS);
    const young = guestCart();
    await copies.save([young]);
    const dayAgo = clock.now();
    expect(await copies.forget(dayAgo, 2)).toBe(2);
    await copies.forget(dayAgo, 100);
    expect(await copies.find(old.customerId)).toBeUndefined();
    expect(await copies.find(young.customerId)).toEqual(young);
    expect(await copies.find(kept.customerId)).toEqual(kept);
  });
});

describe('what is erased', () => {
  it('is not found, not even by its words, and no late copy brings it back', async () => {
    const cart = customerCart();
    await copies.save([cart]);
    await copies.erase(cart.customerId, clock.now());
    await copies.save([{ ...cart, version: 1_000_000 }]);
    expect(await copies.find(cart.customerId)).toBeUndefined();
    const [row] = await postgres.query('select * from cart_backup where customer_id = $1', [cart.customerId]);
    expect(JSON.stringify(row)).not.toContain('var_');
    expect(JSON.stringify(row)).not.toContain(cart.id);
  });

  it('is erased before there was a copy, and twice', async () => {
    const cart = customerCart();
    await copies.erase(cart.customerId, clock.now());
    await copies.erase(cart.customerId, clock.now());
    await copies.save([cart]);
    expect(await copies.find(cart.customerId)).toBeUndefined();
  });

  it('leaves nothing in the end', async () => {
    const customerId = newId('usr');
    await copies.erase(customerId, clock.now());
    clock.advance(1);
    await copies.forget(clock.now(), 100);
    expect(await postgres.query('select * from cart_backup where customer_id = $1', [customerId])).toEqual([]);
  });
});

describe('a cart that is left', () => {
  const tell = () =>
    tellAbandonedCarts({ abandonment: createPostgresAbandonment(postgres), clock, abandonedAfterSeconds: 86_400 });
  const told = async ({ id }: Cart): Promise<unknown[]> => {
    const rows = await postgres.query<{ data: unknown }>(
      `select envelope -> 'data' as data from outbox
        where subject = $1 and envelope ->> 'type' = 'cart.abandoned' order by position`,
      [id],
    );
    return rows.map(({ data }) => data);
  };

  it('is told of once, when nobody has touched it for a day', async () => {
    const [cart, empty] = [customerCart(), cartOf(newId('usr'), { lines: [] })];
    await copies.save([cart, empty]);
    clock.advance(DAY_MS - 1);
    await tell();
    expect(await told(cart)).toEqual([]);
    clock.advance(1);
    await tell();
    await tell();
    expect(await told(cart)).toEqual([
      {
        cartId: cart.id,
        customerId: cart.customerId,
        cartVersion: 1,
        lineCount: 2,
        lastChangedAt: cart.updatedAt.toISOString(),
      },
    ]);
    expect(await told(empty)).toEqual([]);
  });

  it('is told of again when it was changed and left again, not when it was only restored', async () => {
    const cart = customerCart();
    await copies.save([cart]);
    clock.advance(DAY_MS);
    await tell();
    await copies.save([{ ...cart, version: 1_001 }]);
    await tell();
    expect(await told(cart)).toHaveLength(1);
    await copies.save([{ ...cart, version: 1_002, updatedAt: clock.now() }]);
    await tell();
    expect(await told(cart)).toHaveLength(1);
    clock.advance(DAY_MS);
    await tell();
    expect(await told(cart)).toMatchObject([{ cartVersion: 1 }, { cartVersion: 1_002 }]);
  });

  it('is told of once by replicas that look side by side, 250 carts in batches', async () => {
    const left = Array.from({ length: 250 }, customerCart);
    await copies.save(left);
    clock.advance(DAY_MS);
    await Promise.all([tell(), tell(), tell()]);
    expect((await Promise.all(left.map(told))).map(({ length }) => length)).toEqual(left.map(() => 1));
  });
});
