import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commit, hold, release, type Step } from '../src/domain/reservation.ts';
import type { VariantId } from '../src/domain/stock.ts';
import { adjustStock } from '../src/use-cases/adjust-stock.ts';
import { expireReservations } from '../src/use-cases/expire-reservations.ts';
import { receiveStock } from '../src/use-cases/receive-stock.ts';
import { recordVariants } from '../src/use-cases/record-variants.ts';
import { reserveStock } from '../src/use-cases/reserve-stock.ts';
import {
  ADMIN,
  delivery,
  inAnHour,
  newOrder,
  openUseCases,
  patiently,
  type UseCasesUnderTest,
} from './use-cases-under-test.ts';
import { newId } from '@agora/subgraph-kit/ids';

let inventory: UseCasesUnderTest;

beforeAll(async () => {
  inventory = await openUseCases();
}, 60_000);
afterAll(() => inventory.close());

const times = <Result>(count: number, work: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_each, index) => work(index)));

async function levelOf(variantId: VariantId): Promise<{ on_hand: string; reserved: string }> {
  const [level] = await inventory.postgres.query<{ on_hand: string; reserved: string }>(
    'select on_hand, reserved from stock_level where variant_id = $1',
    [variantId],
  );
  if (level === undefined) throw new Error('no level');
  return level;
}

describe('many at once', () => {
  it('200 orders for 7 units: exactly 7 get one', async () => {
    const [variantId] = (await inventory.stock(7)) as [VariantId];
    const orders = Array.from({ length: 200 }, newOrder);
    await Promise.all(orders.map((orderId) => inventory.reserve(orderId, [{ variantId, quantity: 1 }])));
    const told = (await Promise.all(orders.map((orderId) => inventory.told(orderId)))).flat();
    expect(told.filter((type) => type === 'inventory.reserved')).toHaveLength(7);
    expect(told.filter((type) => type === 'inventory.rejected')).toHaveLength(193);
    expect(await levelOf(variantId)).toEqual({ on_hand: '7', reserved: '7' });
    await inventory.expectSound();
  }, 60_000);

  it('32 workers on overlapping baskets: everyone is served, every unit is accounted for', async () => {
    const variants = await inventory.stock(...Array.from({ length: 12 }, () => 40));
    const work = createWork(variants);
    await times(32, async (worker) => {
      const random = randomFrom(worker + 1);
      for (let turn = 0; turn < 25; turn++) await patiently(() => work(random));
    });
    await inventory.expectSound();
  }, 120_000);

  it('200 orders for 100 watched units: the shop is told once that they become low, and once that there are none', async () => {
    const [variantId] = (await inventory.stock(100)) as [VariantId];
    await inventory.setThreshold(variantId, 10);
    await times(200, () => inventory.reserve(newOrder(), [{ variantId, quantity: 1 }]));
    expect(await inventory.told(variantId)).toEqual(['inventory.adjusted', 'inventory.low', 'inventory.adjusted']);
    expect(await inventory.toldOf(variantId, 'inventory.low')).toMatchObject([{ available: 9, threshold: 10 }]);
    expect(await inventory.toldOf(variantId, 'inventory.adjusted')).toMatchObject([
      { available: 100, reason: 'RECEIPT' },
      { available: 0, onHand: 100, reason: 'RESERVED' },
    ]);
  }, 60_000);

  it('the same request 20 times under different names: one reservation, the same answer', async () => {
    const [variantId] = (await inventory.stock(100)) as [VariantId];
    const orderId = newOrder();
    await times(20, () => inventory.reserve(orderId, [{ variantId, quantity: 3 }]));
    const answers = await inventory.postgres.query<{ data: unknown }>(
      `select distinct envelope -> 'data' ->> 'reservationId' as data from outbox where subject = $1`,
      [orderId],
    );
    expect(answers).toHaveLength(1);
    expect(await inventory.told(orderId)).toEqual(Array.from({ length: 20 }, () => 'inventory.reserved'));
    expect(await levelOf(variantId)).toEqual({ on_hand: '100', reserved: '3' });
  }, 60_000);

  it('the same message 20 times: one effect, one answer', async () => {
    const [variantId] = (await inventory.stock(100)) as [VariantId];
    const orderId = newOrder();
    const same = delivery();
    const command = { orderId, lines: [{ variantId, quantity: 3 }], expiresAt: inAnHour() };
    await times(20, () => patiently(() => reserveStock(inventory.dependencies, command, same)));
    expect(await inventory.told(orderId)).toEqual(['inventory.reserved']);
    expect(await levelOf(variantId)).toEqual({ on_hand: '100', reserved: '3' });
  }, 60_000);

  it('one return told 20 times under different names comes back once', async () => {
    const [variantId, other] = (await inventory.stock(10, 10)) as [VariantId, VariantId];
    const orderId = newOrder();
    await times(20, () => inventory.restock(orderId, 'ret_1', [{ variantId, quantity: 3 }]));
    await inventory.restock(orderId, 'ret_1', [
      { variantId, quantity: 3 },
      { variantId: other, quantity: 1 },
    ]);
    expect([await levelOf(variantId), await levelOf(other)]).toMatchObject([{ on_hand: '13' }, { on_hand: '11' }]);
    await inventory.expectSound();
  }, 60_000);

  it('one delivery received by 20 at once counts once', async () => {
    const receipts = Array.from({ length: 20 }, () => ({ variantId: newId('var'), sku: 'LAMP', quantity: 5 }));
    // Each names them in another order: they must not wait for each other in a circle.
    const results = await times(20, (turn) =>
      receiveStock(inventory.dependencies, ADMIN, {
        reference: 'delivery-1',
        receipts: [...receipts.slice(turn), ...receipts.slice(0, turn)],
      }),
    );
    expect(results.filter(({ received }) => received === 20)).toHaveLength(1);
    expect(results.filter(({ alreadyReceived }) => alreadyReceived === 20)).toHaveLength(19);
    await inventory.expectSound();
  }, 60_000);
});

describe('a payment and the clock', () => {
  it('never both: an order whose time is over is either sold or given back', async () => {
    const [variantId] = (await inventory.stock(60)) as [VariantId];
    const orders = Array.from({ length: 60 }, newOrder);
    const aMomentAgo = new Date(Date.now() - 1_000);
    await Promise.all(orders.map((id) => inventory.reserve(id, [{ variantId, quantity: 1 }], aMomentAgo)));
    await Promise.all([
      ...orders.map((orderId) => inventory.advance(orderId, commit)),
      ...Array.from({ length: 4 }, () => expireReservations(inventory.dependencies)),
    ]);
    await expireReservations(inventory.dependencies);

    const ends = await Promise.all(
      orders.map(async (orderId) => [...new Set((await inventory.told(orderId)).slice(1))]),
    );
    expect(ends.every((end) => end.length === 1)).toBe(true);
    const sold = ends.filter(([end]) => end === 'inventory.committed').length;
    expect(await levelOf(variantId)).toEqual({ on_hand: String(60 - sold), reserved: '0' });
    await inventory.expectSound();
  }, 60_000);

  it('replicas that expire side by side give back each unit once', async () => {
    const [variantId] = (await inventory.stock(500)) as [VariantId];
    const orders = Array.from({ length: 130 }, newOrder);
    const aMomentAgo = new Date(Date.now() - 1_000);
    await Promise.all(orders.map((id) => inventory.reserve(id, [{ variantId, quantity: 2 }], aMomentAgo)));
    await times(4, () => expireReservations(inventory.dependencies));
    expect(await levelOf(variantId)).toEqual({ on_hand: '500', reserved: '0' });
    for (const orderId of orders) {
      expect(await inventory.told(orderId)).toEqual(['inventory.reserved', 'inventory.released']);
    }
  }, 60_000);
});

/** One random thing that the world does to the stock. */
function createWork(variants: readonly VariantId[]): (random: () => number) => Promise<void> {
  const orders: ReturnType<typeof newOrder>[] = [];
  const { dependencies } = inventory;
  const steps: readonly Step[] = [hold, commit, commit, release];
  return async (random) => {
    const pick = <Each>(from: readonly Each[]): Each => from[Math.floor(random() * from.length)] as Each;
    const shuffled = variants.toSorted(() => random() - 0.5);
    const chance = random();
    if (chance < 0.5 || orders.length === 0) {
      const orderId = newOrder();
      orders.push(orderId);
      const lines = shuffled
        .slice(0, 1 + Math.floor(random() * 6))
        .map((variantId) => ({ variantId, quantity: 1 + Math.floor(random() * 3) }));
      await inventory.reserve(orderId, lines, new Date(Date.now() + (random() < 0.3 ? -1 : 60_000)));
    } else if (chance < 0.8) {
      await inventory.advance(pick(orders), pick(steps));
    } else if (chance < 0.85) {
      await expireReservations(dependencies);
    } else if (chance < 0.9) {
      await receiveStock(dependencies, ADMIN, {
        reference: `delivery-${Math.floor(random() * 5)}`,
        receipts: shuffled.slice(0, 6).map((variantId) => ({ variantId, sku: 'LAMP', quantity: 10 })),
      });
    } else if (chance < 0.92) {
      const returned = { orderId: pick(orders), reference: `return-${Math.floor(random() * 5)}` };
      await inventory.restock(
        returned.orderId,
        returned.reference,
        shuffled.slice(0, 4).map((variantId) => ({ variantId, quantity: 2 })),
      );
    } else if (chance < 0.94) {
      await inventory.setThreshold(pick(variants), random() < 0.2 ? undefined : Math.floor(1 + random() * 30));
    } else if (chance < 0.96) {
      const described = shuffled.map((variantId) => ({ variantId, sku: 'LAMP-2', isArchived: false }));
      const shop = { shopId: newId('shp'), variants: described };
      await recordVariants(dependencies, shop, delivery());
    } else {
      await adjustStock(dependencies, ADMIN, {
        variantId: pick(variants),
        adjustment: { kind: 'by', delta: random() < 0.5 ? -2 : 3 },
        reason: 'ADJUSTMENT',
        idempotencyKey: newId('evt'),
      });
    }
  };
}

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
