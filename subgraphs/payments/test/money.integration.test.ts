import { AppError } from '@agora/subgraph-kit/errors';
import { newId, type Id } from '@agora/subgraph-kit/ids';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { bookPostponedPayouts } from '../src/use-cases/book-payouts.ts';
import { reconcilePayments } from '../src/use-cases/reconcile-payments.ts';
import { eur, newDelivery, openPayments, type PaymentsUnderTest } from './payments-under-test.ts';

jest.setTimeout(30_000);

let payments: PaymentsUnderTest;
beforeAll(async () => {
  payments = await openPayments();
});
afterAll(() => payments.stop());

async function captured(amount = 5_000) {
  const orderId = newId('ord');
  await payments.authorise(orderId, 'tok_visa', amount);
  await payments.capture(orderId);
  return orderId;
}

/** As the consumer does: a message that meets a busy database comes again. */
async function refundAsConsumed(orderId: Id<'ord'>, amount: number): Promise<void> {
  const options = { refundId: newId('ref'), delivery: newDelivery() };
  for (;;) {
    try {
      await payments.refund(orderId, amount, options);
      return;
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'SUBGRAPH_UNAVAILABLE') throw error;
    }
  }
}

describe('refunds', () => {
  it('of 50 side by side that exceed the total give back no more than was captured', async () => {
    const orderId = await captured(5_000);
    await Promise.all(Array.from({ length: 50 }, () => refundAsConsumed(orderId, 300)));
    const told = await payments.told(orderId);
    expect(told.filter(({ type }) => type === 'payment.refunded')).toHaveLength(16);
    expect(told.filter(({ type }) => type === 'payment.refund-failed')).toHaveLength(34);
    expect(await payments.done(orderId)).toHaveLength(2 + 16);
    expect(await payments.balance(`customer_funds:${orderId}`)).toBe(-(5_000n - 16n * 300n));
  });

  it.each([
    ['more than was captured', 5_001, 'exceedsCaptured'],
    ['nothing', 0, 'A refund is of more than zero.'],
    ['less than nothing', -100, 'A refund is of more than zero.'],
  ])('of %s are refused', async (_what, amount, reason) => {
    const orderId = await captured(5_000);
    await payments.refund(orderId, amount);
    expect((await payments.told(orderId)).at(-1)).toMatchObject({ type: 'payment.refund-failed', data: { reason } });
    expect(await payments.done(orderId)).toHaveLength(2);
  });

  it('of what was not captured, and of an order that nobody paid, are refused', async () => {
    const orderId = newId('ord');
    await payments.refund(orderId, 100);
    await payments.authorise(orderId, 'tok_visa');
    await payments.refund(orderId, 100);
    const refused = (await payments.told(orderId)).filter(({ type }) => type === 'payment.refund-failed');
    expect(refused.map(({ data }) => data.reason)).toEqual(['notCaptured', 'notCaptured']);
  });

  it('that were refused stay refused when the same refund is asked for again', async () => {
    const orderId = await captured(5_000);
    const refundId = newId('ref');
    await payments.refund(orderId, 9_000, { refundId });
    await payments.refund(orderId, 1_000, { refundId });
    expect((await payments.told(orderId)).at(-1)).toMatchObject({ type: 'payment.refund-failed' });
  });

  it('cannot exceed the captured amount even when the code is wrong', async () => {
    const orderId = await captured(5_000);
    await expect(
      payments.sql.query('update payment set refunded_minor = 5001 where order_id = $1', [orderId]),
    ).rejects.toMatchObject({ code: '23514', constraint: 'refunded_is_captured' });
  });
});

describe('payouts', () => {
  it('share out what was captured, and give back what is refunded before and after', async () => {
    const [first, second] = [newId('shp'), newId('shp')];
    await payments.commission(first, 1_000);
    await payments.commission(second, 0);
    const orderId = await captured(10_000);
    await payments.refund(orderId, 333);
    const delivery = newDelivery();
    await payments.paid(orderId, { [first]: 7_001, [second]: 2_999 }, delivery);
    await payments.paid(orderId, { [first]: 7_001, [second]: 2_999 }, delivery);
    await payments.paid(orderId, { [first]: 7_001, [second]: 2_999 });
    await payments.refund(orderId, 1_000);

    const [row] = await payments.sql.query<{ shares: string }>(
      `select sum(l.credit - l.debit)::text as shares from ledger_line l join ledger_entry e using (entry_id)
        where e.order_id = $1 and (l.account like 'shop_payable:%' or l.account = 'platform_commission')`,
      [orderId],
    );
    expect(BigInt(row?.shares ?? 0)).toBe(10_000n - 1_333n);
    expect(await payments.balance(`customer_funds:${orderId}`)).toBe(0n);

    await payments.refund(orderId, 8_667);
    expect(await payments.balance(`shop_payable:${first}`)).toBe(0n);
    expect(await payments.balance(`shop_payable:${second}`)).toBe(0n);
    const recorded = (await payments.told(orderId)).filter(({ type }) => type === 'payout.recorded');
    expect(recorded.map(({ data }) => [data.gross, data.commission])).toEqual([
      [
        { minorUnits: '7001', currency: 'EUR' },
        { minorUnits: '700', currency: 'EUR' },
      ],
      [
        { minorUnits: '2999', currency: 'EUR' },
        { minorUnits: '0', currency: 'EUR' },
      ],
    ]);
  });

  it('wait for a shop that is not known yet, and are booked once when it is', async () => {
    const orderId = await captured(5_000);
    const [late, known] = [newId('shp'), newId('shp')];
    await payments.commission(known, 0);
    await payments.paid(orderId, { [late]: 4_000, [known]: 1_000 });
    await payments.refund(orderId, 1_000, { shops: { [late]: 1_000 } });
    await bookPostponedPayouts(payments.dependencies);
    expect(await payments.balance(`customer_funds:${orderId}`)).toBe(-4_000n);
    await payments.commission(late, 1_000);
    await Promise.all([bookPostponedPayouts(payments.dependencies), bookPostponedPayouts(payments.dependencies)]);
    await bookPostponedPayouts(payments.dependencies);
    expect(await payments.balance(`customer_funds:${orderId}`)).toBe(0n);
    expect(await payments.balance(`shop_payable:${late}`)).toBe(-2_700n);
    expect(await payments.balance(`shop_payable:${known}`)).toBe(-1_000n);
  });

  it('are not booked for other sums than were captured', async () => {
    const orderId = await captured(5_000);
    const shopId = newId('shp');
    await payments.commission(shopId, 1_000);
    await expect(payments.paid(orderId, { [shopId]: 4_999 })).rejects.toThrow('something else');
    await payments.paid(orderId, { [shopId]: 5_000 });
    expect(await payments.balance(`shop_payable:${shopId}`)).toBe(-4_500n);
  });

  it('have nothing to book for an order that was free, nor for a shop whose part of it was', async () => {
    await payments.paid(newId('ord'), { [newId('shp')]: 0 });
    const orderId = await captured(5_000);
    const [paid, free] = [newId('shp'), newId('shp')];
    await payments.commission(paid, 0);
    await payments.paid(orderId, { [paid]: 5_000, [free]: 0 });
    expect(await payments.balance(`shop_payable:${paid}`)).toBe(-5_000n);
  });

  it('of one shop alone give back what was its sale, and those of the others stay', async () => {
    const [first, second] = [newId('shp'), newId('shp')];
    await payments.commission(first, 1_000);
    await payments.commission(second, 2_000);
    const orderId = await captured(10_000);
    await payments.paid(orderId, { [first]: 6_000, [second]: 4_000 });
    await payments.refund(orderId, 3_000, { shops: { [second]: 3_000 } });
    expect(await payments.balance(`shop_payable:${first}`)).toBe(-5_400n);
    expect(await payments.balance(`shop_payable:${second}`)).toBe(-800n);
    await payments.refund(orderId, 500, { shops: { [first]: 400 } });
    expect((await payments.told(orderId)).at(-1)).toMatchObject({
      type: 'payment.refund-failed',
      data: { reason: "The shops' parts of a refund add up to it." },
    });
    await payments.refund(orderId, 7_000, { shops: { [first]: 6_000, [second]: 1_000 } });
    for (const shopId of [first, second]) expect(await payments.balance(`shop_payable:${shopId}`)).toBe(0n);
  });
});

describe('the ledger', () => {
  it.each([
    'update ledger_entry set currency = currency',
    'delete from ledger_entry',
    'update ledger_line set debit = debit + 1',
    'delete from ledger_line',
    'truncate ledger_line',
    'truncate ledger_entry, ledger_line',
  ])('refuses: %s', async (statement) => {
    await captured();
    await expect(payments.sql.query(statement)).rejects.toThrow('the ledger is append-only');
  });

  it('refuses an entry that does not balance, one without lines, and a line that comes later', async () => {
    const orderId = newId('ord');
    const entry = `insert into ledger_entry (kind, order_id, reference, currency, recorded_at)
                   values ('capture', '${orderId}', '', 'EUR', now()) returning entry_id`;
    const lines = (credit: number): string =>
      `with e as (${entry}) insert into ledger_line (entry_id, position, account, debit, credit)
       select entry_id, p, 'a', d, c from e, (values (0, 100, 0), (1, 0, ${credit})) v (p, d, c) returning entry_id`;
    await expect(payments.sql.query(lines(99))).rejects.toThrow('does not balance');
    await expect(payments.sql.query(entry)).rejects.toThrow('does not balance');
    const [line] = await payments.sql.query<{ entry_id: string }>(lines(100));
    await expect(
      payments.sql.query(`insert into ledger_line values (${line?.entry_id ?? ''}, 2, 'a', 1, 0)`),
    ).rejects.toThrow('does not balance');
  });
});

describe('reconciliation', () => {
  it('finds no difference, then each one that is planted, in whatever book', async () => {
    const fresh = await openPayments();
    const reconciled = (batchSize = 1_000) =>
      reconcilePayments({ reads: fresh.reads, provider: fresh.dependencies.provider }, { batchSize });
    try {
      expect(await reconciled()).toEqual({ currencies: [], mismatches: [] });
      const orders = Array.from({ length: 5 }, () => newId('ord')).sort();
      for (const orderId of orders) {
        await fresh.authorise(orderId, 'tok_visa');
        await fresh.capture(orderId);
        await fresh.refund(orderId, 500);
      }
      const flow = { captured: eur(25_000), refunded: eur(2_500) };
      const totals = { currency: 'EUR', payments: flow, ledger: flow, provider: flow };
      const balanced = { currencies: [{ ...totals, difference: eur(0) }], mismatches: [] };
      expect(await reconciled()).toEqual(balanced);
      expect(await reconciled(2)).toEqual(balanced);
      expect(await reconciled(5)).toEqual(balanced);

      const [ours, theirs] = orders;
      await fresh.sql.query('update payment set refunded_minor = 501 where order_id = $1', [ours]);
      await fresh.sandboxSql.query(
        `insert into operation select 'planted', kind, order_id, 'planted', token, amount_minor, currency, result
           from operation where kind = 'capture' and order_id = $1`,
        [theirs],
      );
      await fresh.sandboxSql.query(
        `insert into operation select 'stray', kind, 'ord_zzz', 'stray', token, 7, currency, result
           from operation where key = 'planted'`,
      );
      const { currencies, mismatches } = await reconciled(2);
      expect(currencies[0]?.difference).toEqual(eur(5_008));
      expect(mismatches).toEqual([
        { orderId: ours, what: 'refunded: the payments have 501 EUR, the ledger has 500 EUR' },
        { orderId: ours, what: 'refunded: the payments have 501 EUR, the provider has 500 EUR' },
        { orderId: theirs, what: 'captured: the payments have 5000 EUR, the provider has 10000 EUR' },
        { orderId: 'ord_zzz', what: 'the provider has a capture that the payments do not have' },
      ]);
    } finally {
      await fresh.stop();
    }
  });
});
