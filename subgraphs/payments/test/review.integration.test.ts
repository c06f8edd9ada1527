import { newId } from '@agora/subgraph-kit/ids';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { OrderId } from '../src/domain/payment.ts';
import { resumeAttempts } from '../src/use-cases/resume-attempts.ts';
import { reviewPayment, type ReviewPayment } from '../src/use-cases/review-payment.ts';
import { eur, openPayments, type PaymentsUnderTest } from './payments-under-test.ts';

jest.setTimeout(30_000);

let all: PaymentsUnderTest;
let payments: PaymentsUnderTest;
beforeAll(async () => {
  all = await openPayments();
  payments = all.with({
    riskRules: { maxPaymentsPerHour: 3, amountLimits: { EUR: 10_000n }, countries: new Set(['XX']) },
  });
});
afterAll(() => all.stop());

const support = viewer({ subject: newId('usr'), scopes: ['payments:review'] });

const typesTold = async (orderId: OrderId) => (await payments.told(orderId)).map(({ type }) => type);

const review = (
  orderId: OrderId,
  decision: ReviewPayment['decision'],
  {
    on = payments,
    key,
    reason = 'Called the customer.',
  }: { on?: PaymentsUnderTest; key?: string; reason?: string } = {},
) => reviewPayment(on.dependencies, support, { orderId, decision, reason, idempotencyKey: key ?? newId('evt') });

async function held(method: Parameters<PaymentsUnderTest['authoriseAs']>[0]['method'] = card('tok_visa')) {
  const orderId = newId('ord');
  await payments.authoriseAs({ orderId, method, customerId: newId('usr'), amount: eur(10_001) });
  return orderId;
}

const card = (token: string) => ({ kind: 'card' as const, token });

describe('a payment that is risky', () => {
  it('is held before the provider is asked, and says why', async () => {
    const orderId = await held();
    expect((await payments.told(orderId)).at(-1)).toMatchObject({ type: 'payment.held', data: { reason: 'amount' } });
    expect(await payments.done(orderId)).toEqual([]);
    const abroad = newId('ord');
    await payments.authoriseAs({ orderId: abroad, customerId: newId('usr'), country: 'XX' });
    expect((await payments.told(abroad)).at(-1)).toMatchObject({ type: 'payment.held', data: { reason: 'country' } });
  });

  it('is the fourth of a customer within an hour, and not of others, nor an hour later', async () => {
    const customerId = newId('usr');
    const orders = Array.from({ length: 4 }, () => newId('ord'));
    for (const orderId of orders) await payments.authoriseAs({ orderId, customerId });
    const told = await Promise.all(orders.map(typesTold));
    expect(told.map((types) => types.at(-1))).toEqual([
      'payment.authorised',
      'payment.authorised',
      'payment.authorised',
      'payment.held',
    ]);
    const [other, later] = [newId('ord'), newId('ord')];
    await payments.authoriseAs({ orderId: other, customerId: newId('usr') });
    expect((await typesTold(other)).at(-1)).toBe('payment.authorised');
    payments.clock.advance(3_600_001);
    await payments.authoriseAs({ orderId: later, customerId });
    expect((await typesTold(later)).at(-1)).toBe('payment.authorised');
  });

  it('is each beyond the third, when they begin at the same time, too', async () => {
    const customerId = newId('usr');
    const orders = Array.from({ length: 9 }, () => newId('ord'));
    await Promise.all(orders.map((orderId) => payments.authoriseAs({ orderId, customerId })));
    const last = (await Promise.all(orders.map(typesTold))).map((types) => types.at(-1));
    expect(last.filter((type) => type === 'payment.authorised')).toHaveLength(3);
    expect(last.filter((type) => type === 'payment.held')).toHaveLength(6);
  });

  it('answers its command again as held, and is voided without the provider', async () => {
    const orderId = await held();
    await payments.authoriseAs({ orderId, amount: eur(10_001) });
    expect(await typesTold(orderId)).toEqual(['payment.initiated', 'payment.held', 'payment.held']);
    await payments.void(orderId);
    expect((await typesTold(orderId)).at(-1)).toBe('payment.voided');
    expect(await review(orderId, 'approve')).toMatchObject({ kind: 'notHeld', status: 'voided' });
    expect(await payments.done(orderId)).toEqual([]);
  });
});

describe('a review', () => {
  it('that approves goes on to the authorisation, once', async () => {
    const orderId = await held();
    const approved = await review(orderId, 'approve', { key: 'once' });
    expect(approved).toMatchObject({ kind: 'reviewed', payment: { state: { status: 'authorised' } }, replayed: false });
    expect(await review(orderId, 'approve', { key: 'once' })).toEqual({ ...approved, replayed: true });
    expect(await review(orderId, 'reject')).toMatchObject({ kind: 'notHeld', status: 'authorised' });
    expect(await typesTold(orderId)).toEqual(['payment.initiated', 'payment.held', 'payment.authorised']);
    expect(await payments.done(orderId)).toEqual([{ kind: 'authorise', result: 'succeeded' }]);
    expect(
      await payments.sql.query('select action, by_subject, details from audit where subject = $1', [orderId]),
    ).toEqual([
      {
        action: 'reviewPayment',
        by_subject: support.subject,
        details: { decision: 'approve', reason: 'Called the customer.' },
      },
    ]);
  });

  it('that approves is not stronger than the issuer, nor than the money that is to come', async () => {
    const declined = await held(card('tok_declined'));
    expect(await review(declined, 'approve')).toMatchObject({ payment: { state: { status: 'failed' } } });
    const transfer = await held({ kind: 'bankTransfer' });
    expect(await review(transfer, 'approve')).toMatchObject({ payment: { state: { status: 'awaitingMoney' } } });
    expect(await typesTold(transfer)).toEqual(['payment.initiated', 'payment.held', 'payment.authorised']);
  });

  it('that rejects fails the payment for good', async () => {
    const orderId = await held();
    await review(orderId, 'reject');
    expect((await payments.told(orderId)).at(-1)).toMatchObject({
      type: 'payment.failed',
      data: { step: 'authorise', reason: 'rejected' },
    });
    await payments.authoriseAs({ orderId });
    expect(await payments.done(orderId)).toEqual([]);
  });

  it('by many at a time is decided once', async () => {
    const orderId = await held();
    const decisions = await Promise.all(
      Array.from({ length: 10 }, (_each, index) => review(orderId, index % 2 === 0 ? 'approve' : 'reject')),
    );
    expect(decisions.filter(({ kind }) => kind === 'reviewed')).toHaveLength(1);
    const told = (await typesTold(orderId)).filter((type) => type !== 'payment.initiated' && type !== 'payment.held');
    expect(told).toHaveLength(1);
  });

  it('that was cut off right after it was decided goes on by itself', async () => {
    const orderId = await held();
    const { store } = payments.dependencies;
    let isDecided = false;
    const crashing = payments.with({
      store: {
        ...store,
        transaction(work) {
          if (isDecided) return Promise.reject(new Error('killed'));
          isDecided = true;
          return store.transaction(work);
        },
      },
    });
    await expect(review(orderId, 'approve', { on: crashing })).rejects.toThrow('killed');
    payments.clock.advance(61_000);
    await resumeAttempts(payments.dependencies);
    expect(await typesTold(orderId)).toEqual(['payment.initiated', 'payment.held', 'payment.authorised']);
  });

  it('that did not reach the provider goes on by itself', async () => {
    const orderId = await held();
    const deaf = payments.withProvider((provider) => ({
      ...provider,
      authorise: () => Promise.reject(new Error('no line')),
      lookup: () => Promise.reject(new Error('no line')),
    }));
    await expect(review(orderId, 'approve', { on: deaf })).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    await resumeAttempts(payments.dependencies);
    expect(await typesTold(orderId)).toEqual(['payment.initiated', 'payment.held']);
    payments.clock.advance(61_000);
    await resumeAttempts(payments.dependencies);
    await resumeAttempts(payments.dependencies);
    expect(await typesTold(orderId)).toEqual(['payment.initiated', 'payment.held', 'payment.authorised']);
  });

  it.each(['', ' ', 'x'.repeat(501)])('needs a reason: %j', async (reason) => {
    await expect(review(await held(), 'approve', { reason })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('of nothing is not found', async () => {
    await expect(review(newId('ord'), 'approve')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
