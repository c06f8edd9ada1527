import { newId } from '@agora/subgraph-kit/ids';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newDelivery, openPayments, type PaymentsUnderTest } from './payments-under-test.ts';

jest.setTimeout(30_000);

let payments: PaymentsUnderTest;
beforeAll(async () => {
  payments = await openPayments();
});
afterAll(() => payments.stop());

const typesTold = async (orderId: Parameters<PaymentsUnderTest['told']>[0]) =>
  (await payments.told(orderId)).map(({ type }) => type);

describe('an authorisation, by token', () => {
  it.each(['tok_visa', 'tok_wallet', 'tok_error_once', 'tok_timeout_after_authorise', 'tok_timeout_after_capture'])(
    '%s is authorised, once at the provider',
    async (token) => {
      const orderId = newId('ord');
      await payments.authorise(orderId, token).catch(() => payments.authorise(orderId, token));
      expect(await typesTold(orderId)).toEqual(['payment.initiated', 'payment.authorised']);
      expect(await payments.done(orderId)).toEqual([{ kind: 'authorise', result: 'succeeded' }]);
    },
  );

  it.each([
    ['tok_declined', 'declined'],
    ['tok_insufficient_funds', 'insufficientFunds'],
    ['tok_of_nobody', 'unknownToken'],
    ['constructor', 'unknownToken'],
  ])('%s is refused for good: %s', async (token, reason) => {
    const orderId = newId('ord');
    await payments.authorise(orderId, token);
    expect((await payments.told(orderId)).at(-1)).toMatchObject({
      type: 'payment.failed',
      data: { step: 'authorise', reason },
    });
  });

  it('tok_action_required waits for the customer', async () => {
    const orderId = newId('ord');
    await payments.authorise(orderId, 'tok_action_required');
    expect((await payments.told(orderId)).at(-1)).toMatchObject({ type: 'payment.action-required' });
  });

  it('tok_timeout_before_authorise leaves the command unacknowledged until the provider can tell', async () => {
    const orderId = newId('ord');
    const delivery = newDelivery();
    await expect(payments.authorise(orderId, 'tok_timeout_before_authorise', 5_000, delivery)).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
    });
    expect(await typesTold(orderId)).toEqual(['payment.initiated']);
    await payments.authorise(orderId, 'tok_timeout_before_authorise', 5_000, delivery);
    expect(await typesTold(orderId)).toEqual(['payment.initiated', 'payment.authorised']);
    expect(await payments.done(orderId)).toHaveLength(1);
  });
});

describe('a capture', () => {
  it.each(['tok_visa', 'tok_timeout_after_capture'])('of %s takes the money once', async (token) => {
    const orderId = newId('ord');
    await payments.authorise(orderId, token);
    await payments.capture(orderId);
    expect((await payments.told(orderId)).at(-1)).toMatchObject({
      type: 'payment.captured',
      data: { amount: { minorUnits: '5000', currency: 'EUR' } },
    });
    expect((await payments.done(orderId)).filter(({ kind }) => kind === 'capture')).toHaveLength(1);
    expect(await payments.balance(`customer_funds:${orderId}`)).toBe(-5_000n);
  });

  it('after a void is refused', async () => {
    const orderId = newId('ord');
    await payments.authorise(orderId, 'tok_visa');
    await payments.void(orderId);
    await payments.capture(orderId);
    expect((await payments.told(orderId)).at(-1)).toMatchObject({
      type: 'payment.failed',
      data: { step: 'capture', reason: 'voided' },
    });
    expect(await payments.done(orderId)).not.toContainEqual({ kind: 'capture', result: 'succeeded' });
  });

  it('of what was declined is refused', async () => {
    const orderId = newId('ord');
    await payments.authorise(orderId, 'tok_declined');
    await payments.capture(orderId);
    expect((await payments.told(orderId)).at(-1)).toMatchObject({ data: { step: 'capture', reason: 'notAuthorised' } });
  });
});

describe('a void', () => {
  it('lets go of what was authorised', async () => {
    const orderId = newId('ord');
    await payments.authorise(orderId, 'tok_visa');
    await payments.void(orderId);
    expect((await typesTold(orderId)).at(-1)).toBe('payment.voided');
    expect(await payments.done(orderId)).toContainEqual({ kind: 'void', result: 'succeeded' });
  });

  it('answers voided when there was nothing to void, and the authorisation that comes late is refused', async () => {
    const orderId = newId('ord');
    await payments.void(orderId);
    expect(await typesTold(orderId)).toEqual(['payment.voided']);
    await payments.authorise(orderId, 'tok_visa');
    expect((await payments.told(orderId)).at(-1)).toMatchObject({ data: { step: 'authorise', reason: 'voided' } });
    expect(await payments.done(orderId)).toEqual([]);
  });

  it('of what was declined answers voided', async () => {
    const orderId = newId('ord');
    await payments.authorise(orderId, 'tok_declined');
    await payments.void(orderId);
    expect((await typesTold(orderId)).at(-1)).toBe('payment.voided');
  });

  it('finds an authorisation that we were never told of', async () => {
    const orderId = newId('ord');
    const deaf = payments.withProvider((provider) => ({
      ...provider,
      authorise: async (request) => {
        await provider.authorise(request);
        throw new Error('the answer is lost');
      },
      lookup: () => Promise.reject(new Error('no line')),
    }));
    await expect(deaf.authorise(orderId, 'tok_visa')).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    await payments.void(orderId);
    expect(await payments.done(orderId)).toEqual([
      { kind: 'authorise', result: 'succeeded' },
      { kind: 'void', result: 'succeeded' },
    ]);
  });

  it('comes too late for captured money, and says so', async () => {
    const orderId = newId('ord');
    await payments.authorise(orderId, 'tok_visa');
    await payments.capture(orderId);
    await payments.void(orderId);
    expect((await typesTold(orderId)).at(-1)).toBe('payment.captured');
  });

  it('that overtakes the authorisation under way lets go of it in the end', async () => {
    const orderId = newId('ord');
    const overtaken = payments.withProvider((provider) => ({
      ...provider,
      authorise: async (request) => {
        await payments.void(orderId);
        return provider.authorise(request);
      },
    }));
    await overtaken.authorise(orderId, 'tok_visa');
    expect(await payments.done(orderId)).toEqual([
      { kind: 'authorise', result: 'succeeded' },
      { kind: 'void', result: 'succeeded' },
    ]);
    expect((await payments.told(orderId)).at(-1)).toMatchObject({ data: { step: 'authorise', reason: 'voided' } });
  });
});

describe('commands that come again', () => {
  it('answer as before and move nothing twice, as the same message or as another', async () => {
    const orderId = newId('ord');
    const refundId = newId('ref');
    const same = { authorise: newDelivery(), capture: newDelivery(), refund: newDelivery() };
    for (let time = 0; time < 10; time++) {
      await payments.authorise(orderId, 'tok_visa', 5_000, same.authorise);
      await payments.authorise(orderId, 'tok_visa');
    }
    for (let time = 0; time < 10; time++) {
      await payments.capture(orderId, same.capture);
      await payments.capture(orderId);
    }
    for (let time = 0; time < 10; time++) {
      await payments.refund(orderId, 2_000, { refundId, delivery: same.refund });
      await payments.refund(orderId, 2_000, { refundId });
    }
    expect((await payments.done(orderId)).map(({ kind }) => kind)).toEqual(['authorise', 'capture', 'refund']);
    expect(await payments.balance(`customer_funds:${orderId}`)).toBe(-3_000n);
    const told = await typesTold(orderId);
    expect(told.filter((type) => type === 'payment.captured')).toHaveLength(11);
    expect(told.filter((type) => type === 'payment.refunded')).toHaveLength(11);
  });

  it('at the same time capture once', async () => {
    const orderId = newId('ord');
    await payments.authorise(orderId, 'tok_visa');
    await Promise.all(Array.from({ length: 20 }, () => payments.capture(orderId)));
    expect((await payments.done(orderId)).map(({ kind }) => kind)).toEqual(['authorise', 'capture']);
    expect(await payments.balance(`customer_funds:${orderId}`)).toBe(-5_000n);
  });
});

describe('a crash between the provider and the record', () => {
  // Does what is asked, then dies: neither the answer nor a question for it gets through.
  const dying = () =>
    payments.withProvider((provider) => {
      const die =
        <Request>(work: (request: Request) => Promise<unknown>) =>
        async (request: Request) => {
          await work(request);
          throw new Error('killed');
        };
      return {
        ...provider,
        authorise: die((request) => provider.authorise(request)),
        capture: die((request) => provider.capture(request)),
        void: die((request) => provider.void(request)),
        refund: die((request) => provider.refund(request)),
        lookup: () => Promise.reject(new Error('killed')),
      };
    });

  it('is made good by the command that comes again, at every step', async () => {
    const orderId = newId('ord');
    const steps = [
      { run: (each: PaymentsUnderTest, d = newDelivery()) => each.authorise(orderId, 'tok_visa', 5_000, d) },
      { run: (each: PaymentsUnderTest, d = newDelivery()) => each.capture(orderId, d) },
      { run: (each: PaymentsUnderTest, d = newDelivery()) => each.refund(orderId, 1_500, { refundId, delivery: d }) },
    ];
    const refundId = newId('ref');
    for (const { run } of steps) {
      const delivery = newDelivery();
      await expect(run(dying(), delivery)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
      await run(payments, delivery);
    }
    expect((await payments.done(orderId)).map(({ kind }) => kind)).toEqual(['authorise', 'capture', 'refund']);
    expect(await typesTold(orderId)).toEqual([
      'payment.initiated',
      'payment.authorised',
      'payment.captured',
      'payment.refunded',
    ]);
    expect(await payments.balance(`customer_funds:${orderId}`)).toBe(-3_500n);
  });

  it('is made good for a void, too', async () => {
    const orderId = newId('ord');
    const delivery = newDelivery();
    await payments.authorise(orderId, 'tok_visa');
    await expect(dying().void(orderId, delivery)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    await payments.void(orderId, delivery);
    expect((await payments.done(orderId)).map(({ kind }) => kind)).toEqual(['authorise', 'void']);
    expect((await typesTold(orderId)).at(-1)).toBe('payment.voided');
  });
});
