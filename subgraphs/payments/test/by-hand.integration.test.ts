import { newId } from '@agora/subgraph-kit/ids';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { OrderId } from '../src/domain/payment.ts';
import { reconcilePayments } from '../src/use-cases/reconcile-payments.ts';
import { recordPayment } from '../src/use-cases/record-payment.ts';
import { recordRefund } from '../src/use-cases/record-refund.ts';
import { eur, openPayments, type PaymentsUnderTest } from './payments-under-test.ts';

jest.setTimeout(30_000);

let payments: PaymentsUnderTest;
beforeAll(async () => {
  payments = await openPayments();
});
afterAll(() => payments.stop());

const support = viewer({ subject: newId('usr'), scopes: ['payments:record'] });

const typesTold = async (orderId: OrderId) => (await payments.told(orderId)).map(({ type }) => type);

async function awaiting(kind: 'bankTransfer' | 'cashOnDelivery' = 'bankTransfer') {
  const orderId = newId('ord');
  await payments.authoriseAs({ orderId, method: { kind } });
  return orderId;
}

const record = (orderId: OrderId, given: { amount?: number; key?: string; reference?: string } = {}) =>
  recordPayment(payments.dependencies, support, {
    orderId,
    reference: given.reference ?? 'RF18 5390',
    ...(given.amount !== undefined && { receivedAmount: eur(given.amount) }),
    idempotencyKey: given.key ?? newId('evt'),
  });

async function received(kind?: 'bankTransfer' | 'cashOnDelivery') {
  const orderId = await awaiting(kind);
  await record(orderId);
  return orderId;
}

const audited = (subject: string) =>
  payments.sql.query<{ action: string; by_subject: string }>(
    'select action, by_subject from audit where subject = $1',
    [subject],
  );

describe('a bank transfer without an account to go to', () => {
  it('is refused, and nobody need look at it before', async () => {
    const riskRules = { ...payments.dependencies.riskRules, amountLimits: { EUR: 1n } };
    const without = payments.with({ bankAccount: undefined, riskRules });
    const transfer = newId('ord');
    await without.authoriseAs({ orderId: transfer, method: { kind: 'bankTransfer' } });
    await without.authoriseAs({ orderId: transfer, method: { kind: 'bankTransfer' } });
    expect((await payments.told(transfer)).map(({ type, data }) => [type, data.reason])).toEqual([
      ['payment.initiated', undefined],
      ['payment.failed', 'bankTransferUnavailable'],
      ['payment.failed', 'bankTransferUnavailable'],
    ]);
    const onDelivery = newId('ord');
    await payments
      .with({ bankAccount: undefined })
      .authoriseAs({ orderId: onDelivery, method: { kind: 'cashOnDelivery' } });
    expect(await typesTold(onDelivery)).toEqual(['payment.initiated', 'payment.authorised']);
  });
});

describe('a payment without a provider', () => {
  it.each([
    ['bankTransfer', 'bank'],
    ['cashOnDelivery', 'cash'],
  ] as const)('by %s lets its order go on, and is captured when its money is recorded', async (kind, account) => {
    const before = await payments.balance(account);
    const orderId = await awaiting(kind);
    expect(await typesTold(orderId)).toEqual(['payment.initiated', 'payment.authorised']);
    expect(await payments.done(orderId)).toEqual([]);
    expect(await record(orderId, { amount: 5_000 })).toMatchObject({
      kind: 'recorded',
      replayed: false,
      payment: { state: { status: 'captured', reference: 'RF18 5390' } },
    });
    expect(await typesTold(orderId)).toEqual(['payment.initiated', 'payment.authorised', 'payment.captured']);
    expect((await payments.balance(account)) - before).toBe(5_000n);
    expect(await payments.balance(`customer_funds:${orderId}`)).toBe(-5_000n);
    expect(await audited(orderId)).toEqual([{ action: 'recordPayment', by_subject: support.subject }]);
  });

  it.each([4_999, 5_001])('is not recorded with another amount: %s', async (amount) => {
    const orderId = await awaiting();
    expect(await record(orderId, { amount })).toMatchObject({ kind: 'wrongAmount', expected: eur(5_000) });
    expect(await typesTold(orderId)).not.toContain('payment.captured');
    expect(await audited(orderId)).toEqual([]);
  });

  it('is recorded once, however often and by how many at a time', async () => {
    const orderId = await awaiting();
    const results = await Promise.all(Array.from({ length: 10 }, () => record(orderId)));
    expect(results.filter(({ kind }) => kind === 'recorded')).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === 'notAwaitingMoney')).toHaveLength(9);
    expect((await typesTold(orderId)).filter((type) => type === 'payment.captured')).toHaveLength(1);
  });

  it('answers a repeated key as before, a refusal as well', async () => {
    const orderId = await awaiting();
    const refused = await record(orderId, { amount: 1, key: 'wrong' });
    expect(await record(orderId, { amount: 1, key: 'wrong' })).toEqual({ ...refused, replayed: true });
    const recorded = await record(orderId, { key: 'right' });
    expect(await record(orderId, { key: 'right' })).toEqual({ ...recorded, replayed: true });
    await expect(record(orderId, { key: 'right', reference: 'another' })).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('is voided before its money has come, and takes none afterwards', async () => {
    const orderId = await awaiting();
    const unasked = () => Promise.reject(new Error('it is none of its concern'));
    await payments.withProvider((provider) => ({ ...provider, lookup: unasked, void: unasked })).void(orderId);
    expect((await typesTold(orderId)).at(-1)).toBe('payment.voided');
    expect(await record(orderId)).toMatchObject({ kind: 'notAwaitingMoney', status: 'voided' });
  });

  it('is not captured by a command, nor is one of a provider by hand', async () => {
    const orderId = await awaiting();
    await payments.capture(orderId);
    expect((await payments.told(orderId)).at(-1)).toMatchObject({ data: { step: 'capture', reason: 'notAuthorised' } });
    const card = newId('ord');
    await payments.authorise(card, 'tok_visa');
    expect(await record(card)).toMatchObject({ kind: 'notAwaitingMoney', status: 'authorised' });
    await expect(record(newId('ord'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a refund without a provider', () => {
  const pay = (orderId: OrderId, refundId = newId('ref'), key: string = newId('evt')) =>
    recordRefund(payments.dependencies, support, { orderId, refundId, reference: 'SEPA 1', idempotencyKey: key });

  it('is owed until somebody has paid it, and is told of then, once', async () => {
    const before = await payments.balance('bank');
    const orderId = await received();
    const refundId = newId('ref');
    await payments.refund(orderId, 2_000, { refundId });
    await payments.refund(orderId, 2_000, { refundId });
    expect((await typesTold(orderId)).at(-1)).toBe('payment.captured');
    // What is owed is spoken for.
    await payments.refund(orderId, 3_001);
    expect((await payments.told(orderId)).at(-1)).toMatchObject({ data: { reason: 'exceedsCaptured' } });

    const paid = await pay(orderId, refundId, 'once');
    expect(paid).toMatchObject({ kind: 'recorded', payment: { refunds: [{ state: { status: 'succeeded' } }, {}] } });
    expect(await pay(orderId, refundId, 'once')).toEqual({ ...paid, replayed: true });
    expect(await pay(orderId, refundId)).toMatchObject({ kind: 'notOwed', status: 'succeeded' });
    expect((await payments.told(orderId)).at(-1)).toMatchObject({
      type: 'payment.refunded',
      data: { refundId, refundedTotal: { minorUnits: '2000', currency: 'EUR' } },
    });
    expect((await payments.balance('bank')) - before).toBe(3_000n);
    expect(await audited(refundId)).toEqual([{ action: 'recordRefund', by_subject: support.subject }]);
  });

  it('takes its shops back their shares when it is paid, and not before', async () => {
    const shopId = newId('shp');
    await payments.commission(shopId, 1_000);
    const orderId = await received();
    await payments.paid(orderId, { [shopId]: 5_000 });
    const refundId = newId('ref');
    await payments.refund(orderId, 5_000, { refundId });
    expect(await payments.balance(`shop_payable:${shopId}`)).toBe(-4_500n);
    await pay(orderId, refundId);
    expect(await payments.balance(`shop_payable:${shopId}`)).toBe(0n);
  });

  it('of a payment that a provider has taken is not there', async () => {
    const orderId = newId('ord');
    const refundId = newId('ref');
    await payments.authorise(orderId, 'tok_visa');
    await payments.capture(orderId);
    await payments.refund(orderId, 100, { refundId });
    await expect(pay(orderId, refundId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(pay(newId('ord'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(pay(await received())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the cash book', () => {
  it('agrees with payments and ledger, and is missed where a line is not there', async () => {
    const reconciled = () => reconcilePayments({ reads: payments.reads, provider: payments.dependencies.provider });
    const orderId = await received();
    expect((await reconciled()).mismatches).toEqual([]);
    await payments.sql.query('delete from receipt where order_id = $1', [orderId]);
    expect((await reconciled()).mismatches).toEqual([
      { orderId, what: 'the payments have a capture that the provider does not have' },
    ]);
  });
});
