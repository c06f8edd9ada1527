import { newId } from '@agora/subgraph-kit/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commit, hold, release } from '../src/domain/reservation.ts';
import type { VariantId } from '../src/domain/stock.ts';
import { expireReservations } from '../src/use-cases/expire-reservations.ts';
import { newOrder, openUseCases, type UseCasesUnderTest } from './use-cases-under-test.ts';

let inventory: UseCasesUnderTest;
let lamp: VariantId;
let shade: VariantId;

beforeAll(async () => {
  inventory = await openUseCases();
  [lamp, shade] = (await inventory.stock(1_000, 1)) as [VariantId, VariantId];
}, 60_000);
afterAll(() => inventory.close());

const lineOf = (variantId: VariantId, quantity: number) => [{ variantId, quantity }];

describe('an order', () => {
  it('gets all its lines or none', async () => {
    const before = await inventory.postgres.query('select * from stock_level order by variant_id');
    const orderId = newOrder();
    await inventory.reserve(orderId, [...lineOf(lamp, 1), ...lineOf(shade, 2)]);
    const [answer] = await inventory.postgres.query<{ data: unknown }>(
      `select envelope -> 'data' as data from outbox where subject = $1`,
      [orderId],
    );
    expect(answer?.data).toEqual({ orderId, shortages: [{ variantId: shade, requested: 2, available: 1 }] });
    expect(await inventory.postgres.query('select * from stock_level order by variant_id')).toEqual(before);
  });

  it('that was refused is refused again, even when there is enough by then', async () => {
    const [rare] = (await inventory.stock(1)) as [VariantId];
    const [first, second] = [newOrder(), newOrder()];
    await inventory.reserve(first, lineOf(rare, 1));
    await inventory.reserve(second, lineOf(rare, 1));
    await inventory.advance(first, release);
    await inventory.reserve(second, lineOf(rare, 1));
    expect(await inventory.told(second)).toEqual(['inventory.rejected', 'inventory.rejected']);
  });

  it('that is released five times gives its units back once, and is told so each time', async () => {
    const orderId = newOrder();
    await inventory.reserve(orderId, lineOf(lamp, 5));
    for (let time = 0; time < 5; time++) await inventory.advance(orderId, release);
    expect(await inventory.told(orderId)).toEqual([
      'inventory.reserved',
      ...Array.from({ length: 5 }, () => 'inventory.released'),
    ]);
    await inventory.expectSound();
  });

  it('that is committed twice sells once, and cannot be released any more', async () => {
    const orderId = newOrder();
    await inventory.reserve(orderId, lineOf(lamp, 5));
    await inventory.advance(orderId, hold);
    await inventory.advance(orderId, commit);
    await inventory.advance(orderId, commit);
    await inventory.advance(orderId, release);
    await inventory.advance(orderId, hold);
    await inventory.reserve(orderId, lineOf(lamp, 5));
    expect(await inventory.told(orderId)).toEqual([
      'inventory.reserved',
      ...Array.from({ length: 5 }, () => 'inventory.committed'),
    ]);
    await inventory.expectSound();
  });

  it('that is released before it reserves, as messages can overtake each other, gets nothing', async () => {
    const orderId = newOrder();
    await inventory.advance(orderId, release);
    await inventory.reserve(orderId, lineOf(lamp, 5));
    await inventory.advance(orderId, commit);
    expect(await inventory.told(orderId)).toEqual(['inventory.released', 'inventory.rejected', 'inventory.released']);
    await inventory.expectSound();
  });

  it('whose payment has begun outlives its time, another does not', async () => {
    const [paying, idle, early] = [newOrder(), newOrder(), newOrder()];
    const aMomentAgo = new Date(Date.now() - 1_000);
    await inventory.reserve(paying, lineOf(lamp, 1), aMomentAgo);
    await inventory.reserve(idle, lineOf(lamp, 1), aMomentAgo);
    await inventory.reserve(early, lineOf(lamp, 1));
    await inventory.advance(paying, hold);
    await expireReservations(inventory.dependencies);
    await inventory.advance(paying, commit);
    await inventory.advance(idle, commit);
    expect(await inventory.told(paying)).toEqual(['inventory.reserved', 'inventory.committed']);
    expect(await inventory.told(idle)).toEqual(['inventory.reserved', 'inventory.released', 'inventory.released']);
    expect(await inventory.told(early)).toEqual(['inventory.reserved']);
    await inventory.expectSound();
  });
});

describe('a large order', () => {
  it('of 2,000 lines takes as few statements as one of a single line', async () => {
    const variants = await inventory.stock(...Array.from({ length: 2_000 }, () => 10));
    const lines = variants.map((variantId) => ({ variantId, quantity: 2 }));
    const statementsOf = async (work: () => Promise<void>): Promise<number> => {
      const before = inventory.statements();
      await work();
      return inventory.statements() - before;
    };
    const [large, small] = [newOrder(), newOrder()];
    const startedAt = performance.now();
    expect(await statementsOf(() => inventory.reserve(large, lines))).toBe(
      await statementsOf(() => inventory.reserve(small, lines.slice(0, 1))),
    );
    expect(await statementsOf(() => inventory.advance(large, commit))).toBe(
      await statementsOf(() => inventory.advance(small, commit)),
    );
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(await inventory.told(large)).toEqual(['inventory.reserved', 'inventory.committed']);
    await inventory.expectSound();
  }, 60_000);
});

describe('the database itself refuses', () => {
  it.each([
    ['to hold more than there is', 'update stock_level set reserved = on_hand + 1 where variant_id = $1'],
    ['to hold fewer than none', 'update stock_level set reserved = -1 where variant_id = $1'],
    ['to have fewer than orders hold', 'update stock_level set on_hand = reserved - 1 where variant_id = $1'],
  ])('%s', async (_what, statement) => {
    await expect(inventory.postgres.query(statement, [lamp])).rejects.toMatchObject({
      code: '23514',
      constraint: 'never_oversold',
    });
  });

  it.each([
    ['to change a movement', 'update stock_movement set quantity = quantity + 1'],
    ['to remove one', 'delete from stock_movement'],
    ['to remove all', 'truncate stock_movement'],
  ])('%s', async (_what, statement) => {
    await expect(inventory.postgres.query(statement)).rejects.toThrow('never changed or removed');
  });

  it('a second receipt of a variant for one delivery', async () => {
    const receipt = `insert into stock_movement (id, variant_id, quantity, reason, reference)
                     values ($1, $2, 1, 'RECEIPT', 'delivery')`;
    const [twice] = (await inventory.stock(1)) as [VariantId];
    await inventory.postgres.query(receipt, [newId('mov'), twice]);
    await expect(inventory.postgres.query(receipt, [newId('mov'), twice])).rejects.toMatchObject({
      constraint: 'movement_counts_once',
    });
  });
});
