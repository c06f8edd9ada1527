import { systemClock } from '@agora/subgraph-kit/clock';
import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { createRedis, type Redis } from '@agora/subgraph-kit/redis/redis';
import { eventually } from '@agora/testkit/eventually';
import { testStores } from '@agora/testkit/stores';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { createBackedUpCartStore } from '../src/adapters/backed-up-cart-store.ts';
import { SAVE } from '../src/adapters/redis-cart-scripts.ts';
import { createRedisCarts, MAX_AHEAD_OF_BACKUP } from '../src/adapters/redis-carts.ts';
import type { Cart, CustomerId } from '../src/domain/cart.ts';
import type { CartBackup } from '../src/ports/cart-backup.ts';

let redis: Redis;
beforeAll(() => {
  redis = createRedis({
    url: testStores().redis,
    namespace: `t_${randomBytes(3).toString('hex')}`,
    log: createLogger({ service: 'carts', level: 'silent' }),
  });
});
afterAll(() => redis.quit());

const newCart = (): Cart => ({
  id: newId('crt'),
  customerId: newId('usr'),
  version: 1,
  lines: [{ variantId: newId('var'), quantity: 1, since: 1 }],
  settledOrders: [],
  takenOver: [],
  updatedAt: new Date('2026-01-01T00:00:00.000Z'),
});

const GUEST_KEPT_SECONDS = 1_000;
const KEPT = { clock: systemClock, guestKeptSeconds: GUEST_KEPT_SECONDS };

const next = (cart: Cart): Cart => ({ ...cart, version: cart.version + 1 });

/** A store whose backup is made when the test says so. */
function storeWithCopies() {
  const copies = new Map<CustomerId, Cart>();
  const backup: CartBackup = {
    find: (customerId) => Promise.resolve(copies.get(customerId)),
    save(carts) {
      for (const cart of carts) copies.set(cart.customerId, cart);
      return Promise.resolve();
    },
    erase: (customerId) => Promise.resolve(void copies.delete(customerId)),
    forget: () => Promise.resolve(0),
  };
  const carts = createRedisCarts(redis, GUEST_KEPT_SECONDS);
  return { carts, copies, store: createBackedUpCartStore(carts, backup, KEPT) };
}

describe('carts in Redis', () => {
  it('are kept whole', async () => {
    const { store } = storeWithCopies();
    const cart = { ...newCart(), settledOrders: [newId('ord')] };
    expect(await store.save([{ cart: cart, replaced: 0 }])).toBe('saved');
    expect(await store.find(cart.customerId)).toEqual(cart);
  });

  it('are replaced only at the version that the new one was made from', async () => {
    const { store } = storeWithCopies();
    const cart = newCart();
    await store.save([{ cart: cart, replaced: 0 }]);
    expect(await store.save([{ cart: cart, replaced: 0 }])).toBe('conflict');
    expect(await store.save([{ cart: next(cart), replaced: 1 }])).toBe('saved');
    expect(await store.save([{ cart: next(cart), replaced: 1 }])).toBe('conflict');
  });

  it('take a save that the driver sends again for the same one', async () => {
    const customer = newId('usr');
    const send = (write: string) =>
      redis.eval(
        SAVE,
        ...[5, 'not-backed-up', '', 'untold-merges', `cart:${customer}`, `gone:${customer}`],
        ...[write, MAX_AHEAD_OF_BACKUP, '', 0, ''],
        ...[customer, 0, 1, '{}', 0],
      );
    expect([await send('w1'), await send('w1'), await send('w2')]).toEqual(['saved', 'saved', 'conflict']);
  });

  it('are replaced together or not at all', async () => {
    const { store } = storeWithCopies();
    const [mine, guests] = [newCart(), newCart()];
    await store.save([{ cart: guests, replaced: 0 }]);
    const both = (replaced: number) =>
      store.save([
        { cart: mine, replaced: 0 },
        { cart: next(guests), replaced },
      ]);
    expect(await both(0)).toBe('conflict');
    expect(await store.find(mine.customerId)).toBeUndefined();
    expect(await both(1)).toBe('saved');
    expect([await store.find(mine.customerId), await store.find(guests.customerId)]).toEqual([mine, next(guests)]);
  });

  it('are not kept of a customer who is gone, and do not come back from a copy that was read before', async () => {
    const { store, carts } = storeWithCopies();
    const [mine, guests] = [newCart(), newCart()];
    await store.save([{ cart: mine, replaced: 0 }]);
    await store.erase(mine.customerId);
    await expect(store.save([{ cart: mine, replaced: 0 }])).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const both = [mine, guests].map((cart) => ({ cart, replaced: 0 }));
    await expect(store.save(both)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await carts.restore(mine);
    for (const { customerId } of [mine, guests]) expect(await store.find(customerId)).toBeUndefined();
    expect(await redis.ttl(`gone:${mine.customerId}`)).toBeGreaterThan(10 * 60);
  });

  it('that were merged are to be told, until it was', async () => {
    const { store, carts } = storeWithCopies();
    const cart = newCart();
    const merge = { from: newId('crt'), guestId: newId('gst'), into: cart.id, customerId: cart.customerId };
    await store.save([{ cart, replaced: 0 }], { merge });
    expect(await store.save([{ cart, replaced: 0 }], { merge: { ...merge, from: newId('crt') } })).toBe('conflict');
    expect(await carts.listUntoldMerges()).toEqual([merge]);
    await carts.markMergesTold([merge]);
    expect(await carts.listUntoldMerges()).toEqual([]);
  });

  it('know for a day which requests have changed them', async () => {
    const { store } = storeWithCopies();
    const cart = newCart();
    const request = { principal: cart.customerId, operation: 'addCartLine', key: 'k', parameters: {} };
    await store.save([{ cart, replaced: 0 }], { request });
    expect(await store.isAnswered(request)).toBe(true);
    const key = `answer:${JSON.stringify([cart.customerId, 'addCartLine', 'k'])}`;
    const seconds = await redis.ttl(key);
    expect([seconds > 86_400 - 60, seconds <= 86_400]).toEqual([true, true]);
    await redis.pexpire(key, 1);
    await eventually(async () => {
      expect(await store.isAnswered(request)).toBe(false);
    });
  });

  it('never expire, but those of guests, whose time begins anew with each change', async () => {
    const { store, carts } = storeWithCopies();
    const guests = { ...newCart(), customerId: newId('gst') };
    await store.save([{ cart: guests, replaced: 0 }]);
    const key = `cart:${guests.customerId}`;
    await redis.expire(key, 5);
    await store.save([{ cart: next(guests), replaced: 1 }]);
    expect(await redis.ttl(key)).toBeGreaterThan(GUEST_KEPT_SECONDS - 60);
    await redis.del(key);
    await carts.restore(guests);
    expect(await redis.ttl(key)).toBeGreaterThan(GUEST_KEPT_SECONDS - 60);
    const cart = newCart();
    await store.save([{ cart: cart, replaced: 0 }]);
    expect(await redis.ttl(`cart:${cart.customerId}`)).toBe(-1);
  });
});

describe('the backup of carts', () => {
  it('copies what has changed, once', async () => {
    const { store, carts, copies } = storeWithCopies();
    const cart = newCart();
    await store.save([{ cart: cart, replaced: 0 }]);
    await store.backUp();
    expect(copies.get(cart.customerId)).toEqual(cart);
    expect(await carts.listNotBackedUp()).not.toContain(cart.customerId);
  });

  it('copies again what has changed while it was copied', async () => {
    const { store, carts } = storeWithCopies();
    const cart = newCart();
    await store.save([{ cart: cart, replaced: 0 }]);
    await store.save([{ cart: next(cart), replaced: 1 }]);
    await carts.markBackedUp([cart]);
    expect(await carts.listNotBackedUp()).toContain(cart.customerId);
  });

  it('is made before a cart gets too far ahead of it', async () => {
    const { store, copies } = storeWithCopies();
    let cart = newCart();
    await store.save([{ cart: cart, replaced: 0 }]);
    while (cart.version < MAX_AHEAD_OF_BACKUP) {
      await store.save([{ cart: next(cart), replaced: cart.version }]);
      cart = next(cart);
    }
    expect(copies.size).toBe(0);
    expect(await store.save([{ cart: next(cart), replaced: cart.version }])).toBe('conflict');
    expect(copies.get(cart.customerId)?.version).toBe(MAX_AHEAD_OF_BACKUP);
    expect(await store.save([{ cart: next(cart), replaced: cart.version }])).toBe('saved');
  });

  it('is not missed by a cart that is in Redis', async () => {
    const away = () => Promise.reject(new Error('away'));
    const store = createBackedUpCartStore(
      createRedisCarts(redis, GUEST_KEPT_SECONDS),
      { find: away, save: away, erase: away, forget: away },
      KEPT,
    );
    const cart = newCart();
    expect(await store.save([{ cart: cart, replaced: 0 }])).toBe('saved');
    expect(await store.save([{ cart: next(cart), replaced: 1 }])).toBe('saved');
    expect((await store.find(cart.customerId))?.version).toBe(2);
    await expect(store.find(newId('usr'))).rejects.toThrow('away');
  });

  it('gives back a cart that was lost, beyond every version that it can have had', async () => {
    const { store } = storeWithCopies();
    const cart = newCart();
    await store.save([{ cart: cart, replaced: 0 }]);
    await store.backUp();
    await redis.del(`cart:${cart.customerId}`);
    expect(await store.find(cart.customerId)).toEqual({ ...cart, version: 1 + MAX_AHEAD_OF_BACKUP });
  });

  it('does not replace a cart that is there', async () => {
    const { store, carts } = storeWithCopies();
    const cart = newCart();
    await store.save([{ cart: cart, replaced: 0 }]);
    await carts.restore({ ...cart, lines: [] });
    expect(await store.find(cart.customerId)).toEqual(cart);
  });
});
