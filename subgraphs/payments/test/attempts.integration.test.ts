import { newId } from '@agora/subgraph-kit/ids';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { OrderId } from '../src/domain/payment.ts';
import type { PaymentProvider } from '../src/ports/payment-provider.ts';
import { hearProvider } from '../src/use-cases/hear-provider.ts';
import { resumeAttempts } from '../src/use-cases/resume-attempts.ts';
import { openPayments, type PaymentsUnderTest } from './payments-under-test.ts';

jest.setTimeout(30_000);

let payments: PaymentsUnderTest;
beforeAll(async () => {
  payments = await openPayments();
});
afterAll(() => payments.stop());

const typesTold = async (orderId: OrderId) => (await payments.told(orderId)).map(({ type }) => type);
const kindsDone = async (orderId: OrderId) => (await payments.done(orderId)).map(({ kind }) => kind);
const open = async (orderId: OrderId) =>
  (await payments.sql.query('select from attempt where order_id = $1 and finished_at is null', [orderId])).length;

/** Payments whose provider does what it is asked, and dies before it can say so. */
const dying = (step: 'authorise' | 'capture' | 'void' | 'refund') =>
  payments.withProvider((provider) => ({
    ...provider,
    [step]: async (request: Parameters<PaymentProvider['authorise' | 'capture']>[0]) => {
      await (provider[step] as (request: unknown) => Promise<unknown>)(request);
      throw new Error('killed');
    },
    lookup: () => Promise.reject(new Error('killed')),
  }));

const aMinuteLater = async () => {
  payments.clock.advance(61_000);
  await resumeAttempts(payments.dependencies);
};

describe('attempts that a crash has left open', () => {
  it('are brought to their end without the command, at every step', async () => {
    const orderId = newId('ord');
    await dying('authorise')
      .authorise(orderId, 'tok_visa')
      .catch(() => undefined);
    await aMinuteLater();
    await dying('capture')
      .capture(orderId)
      .catch(() => undefined);
    await aMinuteLater();
    await dying('refund')
      .refund(orderId, 1_000)
      .catch(() => undefined);
    await aMinuteLater();
    await aMinuteLater();
    expect(await typesTold(orderId)).toEqual([
      'payment.initiated',
      'payment.authorised',
      'payment.captured',
      'payment.refunded',
    ]);
    expect(await kindsDone(orderId)).toEqual(['authorise', 'capture', 'refund']);
    expect(await payments.balance(`customer_funds:${orderId}`)).toBe(-4_000n);
    expect(await open(orderId)).toBe(0);
  });

  it('are voided', async () => {
    const orderId = newId('ord');
    await payments.authorise(orderId, 'tok_visa');
    await dying('void')
      .void(orderId)
      .catch(() => undefined);
    await aMinuteLater();
    expect((await typesTold(orderId)).at(-1)).toBe('payment.voided');
  });

  it('let go of what was authorised after the order had been given up', async () => {
    const orderId = newId('ord');
    const slow = payments.withProvider((provider) => ({
      ...provider,
      authorise: async (request) => {
        await payments.void(orderId);
        await provider.authorise(request);
        throw new Error('killed');
      },
      lookup: () => Promise.reject(new Error('killed')),
    }));
    await slow.authorise(orderId, 'tok_visa').catch(() => undefined);
    expect(await kindsDone(orderId)).toEqual(['authorise']);
    await aMinuteLater();
    expect(await kindsDone(orderId)).toEqual(['authorise', 'void']);
    expect(await open(orderId)).toBe(0);
    await aMinuteLater();
    expect(await kindsDone(orderId)).toEqual(['authorise', 'void']);
  });

  it('are let alone while whoever began them may still be at it', async () => {
    const orderId = newId('ord');
    await dying('authorise')
      .authorise(orderId, 'tok_visa')
      .catch(() => undefined);
    await resumeAttempts(payments.dependencies);
    expect(await open(orderId)).toBe(1);
  });

  it('do not keep others waiting when they cannot be brought to an end', async () => {
    const orders = Array.from({ length: 3 }, () => newId('ord'));
    for (const orderId of orders) {
      await dying('authorise')
        .authorise(orderId, 'tok_visa')
        .catch(() => undefined);
      payments.clock.advance(1);
    }
    const [stuck] = orders;
    const halfDeaf = payments.withProvider((provider) => ({
      ...provider,
      authorise: (request) =>
        request.orderId === stuck ? Promise.reject(new Error('no')) : provider.authorise(request),
      lookup: (key) => (key.startsWith(stuck ?? '') ? Promise.reject(new Error('no')) : provider.lookup(key)),
    }));
    payments.clock.advance(61_000);
    const failures: unknown[] = [];
    for (let time = 0; time < 6; time++) {
      await resumeAttempts(halfDeaf.dependencies, { batchSize: 1 }).catch((error: unknown) => failures.push(error));
      payments.clock.advance(1_000);
    }
    expect(failures).toEqual([expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE' })]);
    expect(await Promise.all(orders.map(open))).toEqual([1, 0, 0]);
  });
});

describe('what the provider tells by itself', () => {
  const hear = (orderId: string | undefined, id: string = newId('evt'), on = payments) =>
    hearProvider(on.dependencies, { id, type: 'anything', ...(orderId !== undefined && { orderId }) });

  it('takes a payment on whose customer has confirmed there, once however often it is told', async () => {
    const orderId = newId('ord');
    await payments.authorise(orderId, 'tok_action_required');
    const id = newId('evt');
    const heard = await Promise.all([hear(orderId, id), hear(orderId, id), hear(orderId, id), hear(orderId)]);
    expect(await hear(orderId, id)).toBe(false);
    expect(heard.slice(0, 3).filter(Boolean)).toHaveLength(1);
    expect((await typesTold(orderId)).filter((type) => type === 'payment.authorised')).toHaveLength(1);
    expect(await kindsDone(orderId)).toEqual(['authorise', 'confirm']);
  });

  it('leaves a payment alone whose customer is still at it', async () => {
    const orderId = newId('ord');
    await payments.authorise(orderId, 'tok_action_required');
    const waiting = payments.withProvider((provider) => ({
      ...provider,
      confirm: ({ authorisationId }) =>
        Promise.resolve({ kind: 'actionRequired', authorisationId, methodLabel: 'Visa 4242', actionUrl: 'https://x' }),
    }));
    const id = newId('evt');
    await hear(orderId, id, waiting);
    expect(await open(orderId)).toBe(0);
    // What was heard is not heard again, whatever has happened since.
    expect(await hear(orderId, id)).toBe(false);
    expect((await typesTold(orderId)).at(-1)).toBe('payment.action-required');
    await hear(orderId);
    expect((await typesTold(orderId)).at(-1)).toBe('payment.authorised');
  });

  it('ends an attempt whose answer was lost, before the command comes again', async () => {
    const orderId = newId('ord');
    await payments.authorise(orderId, 'tok_visa');
    await dying('capture')
      .capture(orderId)
      .catch(() => undefined);
    await hear(orderId);
    expect((await typesTold(orderId)).at(-1)).toBe('payment.captured');
  });

  it('in whatever order, of whatever, changes nothing that is over', async () => {
    const orderId = newId('ord');
    await payments.authorise(orderId, 'tok_visa');
    await payments.capture(orderId);
    const before = await typesTold(orderId);
    for (const about of [orderId, newId('ord'), 'no order', undefined]) expect(await hear(about)).toBe(true);
    expect(await typesTold(orderId)).toEqual(before);
  });

  it('is heard anew when it could not be acted upon', async () => {
    const orderId = newId('ord');
    await payments.authorise(orderId, 'tok_action_required');
    const id = newId('evt');
    const deaf = payments.withProvider((provider) => ({
      ...provider,
      confirm: () => Promise.reject(new Error('no line')),
      lookup: () => Promise.reject(new Error('no line')),
    }));
    await expect(hear(orderId, id, deaf)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect(await hear(orderId, id)).toBe(true);
    expect((await typesTold(orderId)).at(-1)).toBe('payment.authorised');
  });
});
