import { newId } from '@agora/subgraph-kit/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expireUses } from '../src/use-cases/expire-uses.ts';
import { updateVoucher } from '../src/use-cases/update-voucher.ts';
import { ADMIN, aMomentAgo, newOrder, openUses, patiently, type UsesUnderTest } from './uses-under-test.ts';

let uses: UsesUnderTest;
beforeAll(async () => {
  uses = await openUses();
}, 60_000);
afterAll(() => uses.close());

const times = <Result>(count: number, work: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_each, index) => work(index)));

describe('many at once', () => {
  it('500 orders for a voucher with 10 uses: exactly 10 get one', async () => {
    const voucherId = await uses.voucher({ usageLimit: 10 });
    const orders = Array.from({ length: 500 }, newOrder);
    await Promise.all(orders.map((orderId) => uses.reserve({ orderId, voucherId })));
    expect(await uses.countTold(orders, 'voucher.reserved')).toBe(10);
    expect(await uses.countTold(orders, 'voucher.rejected')).toBe(490);
    expect(await uses.timesUsed(voucherId)).toBe(10);
    await uses.expectSound();
  }, 120_000);

  it('500 orders of 5 customers who may use it twice each: exactly 10 get one, 2 each', async () => {
    const voucherId = await uses.voucher({ usageLimitPerCustomer: 2 });
    const customers = Array.from({ length: 5 }, () => newId('usr'));
    const orders = Array.from({ length: 500 }, newOrder);
    await times(500, (index) =>
      uses.reserve({ orderId: orders[index] ?? newOrder(), voucherId, customerId: customers[index % 5] ?? '' }),
    );
    expect(await uses.countTold(orders, 'voucher.reserved')).toBe(10);
    expect(await uses.countTold(orders, 'voucher.rejected')).toBe(490);
    const counts = await uses.postgres.query('select times_used from customer_uses where voucher_id = $1', [voucherId]);
    expect(counts).toEqual(Array.from({ length: 5 }, () => ({ times_used: 2 })));
    await uses.expectSound();
  }, 120_000);

  it('the same message 20 times: one effect, one answer', async () => {
    const voucherId = await uses.voucher({ usageLimit: 10 });
    const orderId = newOrder();
    const messageId = newId('evt');
    await times(20, () => uses.reserve({ orderId, voucherId }, messageId));
    expect(await uses.told(orderId)).toEqual(['voucher.reserved']);
    expect(await uses.timesUsed(voucherId)).toBe(1);
  }, 60_000);

  it('the same request 20 times under different names: one use, the same answer', async () => {
    const voucherId = await uses.voucher({ usageLimit: 10 });
    const orderId = newOrder();
    await times(20, () => uses.reserve({ orderId, voucherId }));
    expect(await uses.told(orderId)).toEqual(Array.from({ length: 20 }, () => 'voucher.reserved'));
    expect(await uses.timesUsed(voucherId)).toBe(1);
  }, 60_000);

  it('replicas that expire side by side give back each use once', async () => {
    const vouchers = await times(3, () => uses.voucher());
    const orders = Array.from({ length: 130 }, newOrder);
    const customerId = newId('usr');
    await times(130, (index) =>
      uses.reserve({
        orderId: orders[index] ?? newOrder(),
        voucherId: vouchers[index % 3] ?? newId('vch'),
        customerId,
        expiresAt: aMomentAgo(),
      }),
    );
    await times(4, () => patiently(() => expireUses(uses.dependencies)));
    for (const voucherId of vouchers) expect(await uses.timesUsed(voucherId)).toBe(0);
    for (const orderId of orders) expect(await uses.told(orderId)).toEqual(['voucher.reserved', 'voucher.released']);
    await uses.expectSound();
  }, 60_000);

  it('a payment and the clock: a use whose time is over is either held or given back', async () => {
    const voucherId = await uses.voucher({ usageLimit: 60 });
    const orders = Array.from({ length: 60 }, newOrder);
    await Promise.all(orders.map((orderId) => uses.reserve({ orderId, voucherId, expiresAt: aMomentAgo() })));
    await Promise.all([
      ...orders.map((orderId) => uses.paid(orderId)),
      ...Array.from({ length: 4 }, () => patiently(() => expireUses(uses.dependencies))),
    ]);
    await expireUses(uses.dependencies);
    const ends = await Promise.all(orders.map(async (orderId) => new Set((await uses.told(orderId)).slice(1))));
    expect(ends.every((end) => end.size === 1)).toBe(true);
    expect(await uses.timesUsed(voucherId)).toBe(ends.filter((end) => end.has('voucher.redeemed')).length);
    await uses.expectSound();
  }, 60_000);

  it('24 workers with 4 vouchers: whatever they do, nothing is counted wrong', async () => {
    const vouchers = await times(4, (index) =>
      uses.voucher({ usageLimit: 5 + index, usageLimitPerCustomer: index === 0 ? null : index }),
    );
    const customers = Array.from({ length: 4 }, () => newId('usr'));
    const orders = Array.from({ length: 120 }, newOrder);
    const turn = fc.record({
      act: fc.constantFrom('reserve', 'reserve', 'reserve', 'hold', 'release', 'paid', 'expire', 'relimit'),
      order: fc.constantFrom(...orders),
      voucher: fc.constantFrom(...vouchers),
      customer: fc.constantFrom(...customers),
      isLate: fc.boolean(),
    });
    const turns = fc.sample(turn, { numRuns: 24 * 30, seed: 1_776 });
    await times(24, async (worker) => {
      for (const { act, order, voucher, customer, isLate } of turns.slice(worker * 30, (worker + 1) * 30)) {
        if (act === 'reserve') {
          const expiresAt = isLate ? { expiresAt: aMomentAgo() } : {};
          await uses.reserve({ orderId: order, voucherId: voucher, customerId: customer, ...expiresAt });
        } else if (act === 'expire') await patiently(() => expireUses(uses.dependencies));
        else if (act === 'relimit') {
          const command = { voucherId: voucher, expectedVersion: 1, change: { usageLimit: 12 } };
          await patiently(() => updateVoucher(uses.dependencies, ADMIN, command));
        } else await uses[act](order);
      }
    });
    await uses.expectSound();
  }, 120_000);
});

describe('one after the other', () => {
  it('answers and counts as a simple model of it', async () => {
    const command = fc.record({
      act: fc.constantFrom('reserve', 'reserve', 'hold', 'release', 'paid', 'confirmed'),
      order: fc.nat(7),
      customer: fc.nat(1),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 40, size: 'max' }), async (commands) => {
        const [limit, limitEach] = [3, 2];
        const voucherId = await uses.voucher({ usageLimit: limit, usageLimitPerCustomer: limitEach });
        const orders = Array.from({ length: 8 }, newOrder);
        const customers = [newId('usr'), newId('usr')];
        const model = createModel(limit, limitEach);
        for (const { act, order, customer } of commands) {
          const orderId = orders[order] ?? newOrder();
          const before = (await uses.told(orderId)).length;
          if (act === 'reserve') {
            await uses.reserve({ orderId, voucherId, customerId: customers[customer] ?? '' });
          } else if (act === 'confirmed') await uses.confirmed(orderId, newId('crt'));
          else await uses[act](orderId);
          expect((await uses.told(orderId)).slice(before)).toEqual(model.take(act, order, customer));
          expect(await uses.timesUsed(voucherId)).toBe(model.timesUsed());
        }
        await uses.expectSound();
      }),
      { numRuns: 40, seed: 1_815 },
    );
  }, 120_000);
});

type Act = 'reserve' | 'hold' | 'release' | 'paid' | 'confirmed';

/** What one would write on a sheet of paper: for each order what it has, and for whom. */
function createModel(limit: number, limitEach: number) {
  const has = new Map<number, { state: 'reserved' | 'redeemed' | 'rejected' | 'released'; customer: number }>();
  const living = () => [...has.values()].filter(({ state }) => state === 'reserved' || state === 'redeemed');
  return {
    timesUsed: () => living().length,
    take(act: Act, order: number, customer: number): string[] {
      const use = has.get(order);
      if (act === 'reserve') {
        if (use === undefined) {
          const ofCustomer = living().filter((each) => each.customer === customer).length;
          const state = living().length < limit && ofCustomer < limitEach ? 'reserved' : 'rejected';
          has.set(order, { state, customer });
          return [`voucher.${state}`];
        }
        return [use.state === 'released' ? 'voucher.rejected' : `voucher.${use.state}`];
      }
      if (act === 'hold') {
        if (use === undefined) has.set(order, { state: 'released', customer });
        if (use?.state === 'reserved') return [];
        return [use?.state === 'redeemed' ? 'voucher.redeemed' : 'voucher.released'];
      }
      if (act === 'release') {
        if (use?.state !== 'rejected') has.set(order, { state: 'released', customer: use?.customer ?? customer });
        return ['voucher.released'];
      }
      if (use === undefined || use.state === 'redeemed') return [];
      if (use.state !== 'reserved') return ['voucher.released'];
      use.state = 'redeemed';
      return ['voucher.redeemed'];
    },
  };
}
