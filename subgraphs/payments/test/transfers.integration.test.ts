import { newId } from '@agora/subgraph-kit/ids';
import { viewer } from '@agora/testkit/viewer';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ShopId } from '../src/domain/payout.ts';
import { recordedUntil, runPayouts, triggerPayoutRun } from '../src/use-cases/run-payouts.ts';
import { eur, openPayments, type PaymentsUnderTest } from './payments-under-test.ts';

jest.setTimeout(30_000);

const WEEK_MS = 7 * 86_400_000;
const admin = viewer({ subject: newId('usr'), scopes: ['payments:reconcile'] });

let payments: PaymentsUnderTest;
beforeEach(async () => {
  payments = await openPayments();
});
afterEach(() => payments.stop());

async function newShop(basisPoints = 1_000): Promise<ShopId> {
  const shopId = newId('shp');
  await payments.commission(shopId, basisPoints);
  return shopId;
}

/** An order of one shop's, paid and shared out now. */
async function sale(shopId: ShopId, amount = 1_000) {
  const orderId = newId('ord');
  await payments.authorise(orderId, 'tok_visa', amount);
  await payments.capture(orderId);
  await payments.paid(orderId, { [shopId]: amount });
  return orderId;
}

const run = async () => (await runPayouts(payments.dependencies)).map(({ shopId, amount }) => ({ shopId, amount }));

const told = async (shopId: ShopId) =>
  (
    await payments.sql.query<{ envelope: { type: string; data: object } }>(
      'select envelope from outbox where subject = $1 order by position',
      [shopId],
    )
  ).map(({ envelope: { type, data } }) => ({ type, data }));

describe('a payout run', () => {
  it('sends a shop what it is owed when that has waited a week, and tells of it', async () => {
    const shopId = await newShop();
    await sale(shopId);
    await sale(shopId, 2_000);
    expect(await run()).toEqual([]);
    payments.clock.advance(WEEK_MS);
    await sale(shopId, 4_000);
    expect(await run()).toEqual([{ shopId, amount: eur(2_700) }]);
    expect(await payments.balance(`shop_payable:${shopId}`)).toBe(-3_600n);
    expect(await payments.balance('transfer_clearing')).toBe(-2_700n);
    expect(await told(shopId)).toEqual([
      {
        type: 'payout.transferred',
        data: {
          shopId,
          transferId: expect.stringMatching(/^trf_/),
          amount: { minorUnits: '2700', currency: 'EUR' },
        },
      },
    ]);
    expect(await run()).toEqual([]);
  });

  it('at the same time as others sends nothing twice', async () => {
    const shops = await Promise.all(Array.from({ length: 5 }, () => newShop()));
    for (const shopId of shops) for (let count = 0; count < 3; count++) await sale(shopId);
    payments.clock.advance(WEEK_MS);
    const runs = await Promise.all(Array.from({ length: 4 }, run));
    expect(runs.flat()).toHaveLength(5);
    for (const shopId of shops) expect(await payments.balance(`shop_payable:${shopId}`)).toBe(0n);
  });

  it('leaves alone what has to wait, so that it can be refunded meanwhile', async () => {
    const shopId = await newShop(0);
    await sale(shopId);
    payments.clock.advance(WEEK_MS);
    const young = await sale(shopId);
    const { store } = payments.dependencies;
    await store.transaction(async (transaction) => {
      const due = await transaction.lockOpenPayouts({ shopId, currency: 'EUR' }, recordedUntil(payments.dependencies));
      expect(due.map(({ orderId }) => orderId)).not.toContain(young);
      // Would wait for ever if the run kept it.
      await payments.refund(young, 500);
    });
    expect(await run()).toEqual([{ shopId, amount: eur(1_000) }]);
  });

  it('pays the other shops when one cannot be paid', async () => {
    const shops = await Promise.all([newShop(0), newShop(0)]);
    for (const shopId of shops) await sale(shopId);
    payments.clock.advance(WEEK_MS);
    let isBroken = true;
    const once = payments.with({
      newId(prefix) {
        if (prefix !== 'trf' || !isBroken) return newId(prefix);
        isBroken = false;
        throw new Error('broken');
      },
    });
    await expect(runPayouts(once.dependencies)).rejects.toThrow('broken');
    expect(await payments.balance('transfer_clearing')).toBe(-1_000n);
    expect(await run()).toHaveLength(1);
  });

  it('keeps back what a shop owes after a refund that came late, until sales make up for it', async () => {
    const shopId = await newShop(0);
    const orderId = await sale(shopId, 1_000);
    payments.clock.advance(WEEK_MS);
    await run();
    await payments.refund(orderId, 1_000);
    expect(await payments.balance(`shop_payable:${shopId}`)).toBe(1_000n);
    await sale(shopId, 400);
    payments.clock.advance(WEEK_MS);
    expect(await run()).toEqual([]);
    await sale(shopId, 900);
    payments.clock.advance(WEEK_MS);
    expect(await run()).toEqual([{ shopId, amount: eur(300) }]);
    expect(await payments.balance(`shop_payable:${shopId}`)).toBe(0n);
  });

  it('leaves in the balance what the ledger owes, to the minor unit', async () => {
    const shopId = await newShop(1_234);
    for (let count = 0; count < 6; count++) {
      const orderId = await sale(shopId, 1_001 + count * 37);
      if (count % 2 === 0) await payments.refund(orderId, 333 + count);
      if (count === 3) {
        payments.clock.advance(WEEK_MS);
        await run();
        await payments.refund(orderId, 500);
      }
    }
    const [balance] = await payments.reads.balances([shopId], payments.clock.now());
    expect(balance?.owed.minorUnits).toBe(-(await payments.balance(`shop_payable:${shopId}`)));
  });

  it('goes on behind the first hundred shops', async () => {
    const shops = await Promise.all(Array.from({ length: 103 }, () => newShop()));
    const orderId = newId('ord');
    await payments.authorise(orderId, 'tok_visa', 103 * 10);
    await payments.capture(orderId);
    await payments.paid(orderId, Object.fromEntries(shops.map((shopId) => [shopId, 10])));
    payments.clock.advance(WEEK_MS);
    expect(await run()).toHaveLength(103);
  });

  it('that somebody wants is one run for one key, and leaves a trace', async () => {
    const shopId = await newShop();
    await sale(shopId);
    payments.clock.advance(WEEK_MS);
    const first = await triggerPayoutRun(payments.dependencies, admin, { idempotencyKey: 'now' });
    const again = await triggerPayoutRun(payments.dependencies, admin, { idempotencyKey: 'now' });
    expect(again).toEqual({ ...first, replayed: true });
    expect(await payments.reads.transfersOfRun(first.runId, 100)).toMatchObject([{ shopId, amount: eur(900) }]);
    expect(await payments.sql.query('select action, by_subject from audit')).toEqual([
      { action: 'triggerPayoutRun', by_subject: admin.subject },
    ]);
  });
});
