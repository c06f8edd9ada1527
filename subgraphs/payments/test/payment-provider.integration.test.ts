import { systemClock } from '@agora/subgraph-kit/clock';
import { newId } from '@agora/subgraph-kit/ids';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { signWebhook } from '../src/adapters/sandbox/webhook-signature.ts';
import { createStripeProvider } from '../src/adapters/stripe/stripe-provider.ts';
import type { OrderId } from '../src/domain/payment.ts';
import { ProviderTimeout, type PaymentProvider } from '../src/ports/payment-provider.ts';
import { keyOf } from '../src/ports/provider-keys.ts';
import { eur, openPayments } from './payments-under-test.ts';
import { startStripeServer } from './stripe-server.ts';

jest.setTimeout(30_000);

/** A provider with what a suite must know of it. */
interface ProviderUnderTest {
  readonly provider: PaymentProvider;
  readonly tokens: Readonly<Record<'good' | 'declined' | 'insufficientFunds' | 'needsAction' | 'unknown', string>>;
  /** The token with which the next authorisation, or its capture, gets no answer. */
  readonly losing: (step: 'authorise' | 'capture', when: 'before' | 'after') => string;
  readonly customerConfirms: (authorisationId: string) => Promise<void>;
  /** A webhook about an order as the provider sends it, or as somebody else does. */
  readonly webhook: (orderId: string, options?: { secondsAgo?: number; secret?: string }) => WebhookSent;
  readonly stop: () => Promise<void>;
}

interface WebhookSent {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

async function sandbox(): Promise<ProviderUnderTest> {
  const payments = await openPayments();
  return {
    provider: payments.dependencies.provider,
    tokens: {
      good: 'tok_visa',
      declined: 'tok_declined',
      insufficientFunds: 'tok_insufficient_funds',
      needsAction: 'tok_action_required',
      unknown: 'tok_of_nobody',
    },
    losing: (step, when) => `tok_timeout_${when}_${step}`,
    // The sandbox takes a request to confirm for the customer's doing.
    customerConfirms: () => Promise.resolve(),
    webhook(orderId, { secondsAgo = 0, secret = payments.webhookSecret } = {}) {
      const body = JSON.stringify({ id: `evt_${orderId}`, type: 'capture.succeeded', orderId });
      const at = new Date(payments.clock.now().getTime() - secondsAgo * 1_000);
      return { body, headers: { 'sandbox-signature': signWebhook(body, secret, at) } };
    },
    stop: () => payments.stop(),
  };
}

async function stripe(): Promise<ProviderUnderTest> {
  const server = await startStripeServer();
  // What was made just now is not found by searching for it.
  server.searchLagMs = 300;
  const provider = createStripeProvider({
    secretKey: server.secretKey,
    webhookSecret: server.webhookSecret,
    apiBase: server.url,
    returnUrl: 'https://agora.example/',
    clock: systemClock,
  });
  return {
    provider,
    tokens: {
      good: 'pm_card_visa',
      declined: 'pm_card_visa_chargeDeclined',
      insufficientFunds: 'pm_card_visa_chargeDeclinedInsufficientFunds',
      needsAction: 'pm_card_threeDSecureRequired',
      unknown: 'tok_of_nobody',
    },
    losing(step, when) {
      server.loseNext(step === 'authorise' ? /^POST .*\/payment_intents$/ : /capture$/, when);
      return 'pm_card_visa';
    },
    customerConfirms: (id) => server.customerConfirms(id),
    webhook(orderId, options) {
      const object = { id: 'pi_1', object: 'payment_intent', metadata: { orderId } };
      const { body, header } = server.signed(
        { id: `evt_${orderId}`, object: 'event', type: 'payment_intent.succeeded', data: { object } },
        options,
      );
      return { body, headers: { 'stripe-signature': header } };
    },
    stop: () => server.stop(),
  };
}

describe.each([
  ['sandbox', sandbox],
  ['stripe', stripe],
])('the provider %s', (name, open) => {
  let under: ProviderUnderTest;
  let provider: PaymentProvider;
  beforeAll(async () => {
    under = await open();
    ({ provider } = under);
  });
  afterAll(() => under.stop());

  const authorise = (orderId: OrderId, token = under.tokens.good, amount = 5_000) =>
    provider.authorise({
      key: keyOf.authorise(orderId),
      orderId,
      amount: eur(amount),
      method: { kind: 'card', token },
    });

  async function authorised(token = under.tokens.good) {
    const orderId = newId('ord');
    const outcome = await authorise(orderId, token);
    if (outcome.kind === 'refused') throw new Error(outcome.reason);
    const { authorisationId } = outcome;
    const on = (step: 'capture' | 'void' | 'confirm') => ({
      key: keyOf[step](orderId),
      authorisationId,
      amount: eur(5_000),
    });
    return { orderId, authorisationId, outcome, on };
  }

  async function captured() {
    const payment = await authorised();
    await provider.capture(payment.on('capture'));
    const refund = (amount: number, refundId = newId('ref')) => ({
      key: keyOf.refund(payment.orderId, refundId),
      authorisationId: payment.authorisationId,
      amount: eur(amount),
    });
    return { ...payment, refund };
  }

  const flowsOf = async (orderId: OrderId) =>
    (await provider.flows({ upTo: orderId })).filter((flow) => flow.orderId === orderId);

  it('has its name', () => {
    expect(provider.name).toBe(name);
  });

  it('authorises, captures and refunds in parts, and its journal says so', async () => {
    const { orderId, outcome, refund } = await captured();
    expect(outcome).toMatchObject({ kind: 'succeeded', methodLabel: 'Visa 4242' });
    expect(await provider.refund(refund(1_000))).toMatchObject({ kind: 'succeeded' });
    expect(await provider.refund(refund(500))).toMatchObject({ kind: 'succeeded' });
    expect(await flowsOf(orderId)).toEqual([{ orderId, captured: eur(5_000), refunded: eur(1_500) }]);
  });

  it('does each key once, and answers as the first time', async () => {
    const { orderId, outcome, refund, on } = await captured();
    expect(await authorise(orderId)).toEqual(outcome);
    expect(await provider.capture(on('capture'))).toMatchObject({ kind: 'succeeded' });
    const one = refund(1_000);
    await Promise.all([provider.refund(one), provider.refund(one)]);
    expect(await provider.refund(one)).toMatchObject({ kind: 'succeeded' });
    expect(await flowsOf(orderId)).toEqual([{ orderId, captured: eur(5_000), refunded: eur(1_000) }]);
  });

  it.each(['declined', 'insufficientFunds'] as const)('tells that it was %s, and again by key', async (reason) => {
    const orderId = newId('ord');
    const refused = { kind: 'refused', reason };
    expect(await authorise(orderId, under.tokens[reason])).toEqual(refused);
    expect(await provider.lookup(keyOf.authorise(orderId))).toEqual(refused);
  });

  it('refuses a token that it does not know', async () => {
    expect(await authorise(newId('ord'), under.tokens.unknown)).toEqual({ kind: 'refused', reason: 'unknownToken' });
  });

  it('voids, and captures nothing after it', async () => {
    const { orderId, on } = await authorised();
    expect(await provider.void(on('void'))).toMatchObject({ kind: 'succeeded' });
    expect(await provider.lookup(keyOf.void(orderId))).toMatchObject({ kind: 'succeeded' });
    expect(await provider.capture(on('capture'))).toEqual({ kind: 'refused', reason: 'voided' });
    const again = { ...on('void'), key: keyOf.letGo(orderId) };
    expect(await provider.void(again)).toEqual({ kind: 'refused', reason: 'notAuthorised' });
    expect(await flowsOf(orderId)).toEqual([]);
  });

  it('voids and captures nothing that was captured', async () => {
    const { orderId, on } = await captured();
    expect(await provider.void(on('void'))).toEqual({ kind: 'refused', reason: 'captured' });
    expect(await provider.capture({ ...on('capture'), key: keyOf.letGo(orderId) })).toEqual({
      kind: 'refused',
      reason: 'captured',
    });
  });

  it('refuses to do anything with an authorisation that is none', async () => {
    const orderId = newId('ord');
    expect(
      await provider.capture({ key: keyOf.capture(orderId), authorisationId: 'pi_none', amount: eur(1) }),
    ).toMatchObject({ kind: 'refused' });
  });

  it('gives back no more than was captured', async () => {
    const { orderId, refund } = await captured();
    expect(await provider.refund(refund(5_001))).toEqual({ kind: 'refused', reason: 'exceedsCaptured' });
    await provider.refund(refund(5_000));
    expect(await provider.refund(refund(1))).toEqual({ kind: 'refused', reason: 'exceedsCaptured' });
    expect(await flowsOf(orderId)).toEqual([{ orderId, captured: eur(5_000), refunded: eur(5_000) }]);
  });

  it('waits for the customer, who confirms elsewhere', async () => {
    const { orderId, authorisationId, outcome, on } = await authorised(under.tokens.needsAction);
    expect(outcome).toMatchObject({ kind: 'actionRequired', actionUrl: expect.stringMatching(/^https:/) });
    expect(await provider.lookup(keyOf.confirm(orderId))).toBeUndefined();
    expect(await provider.capture(on('capture'))).toEqual({ kind: 'refused', reason: 'notAuthorised' });
    await under.customerConfirms(authorisationId);
    expect(await provider.confirm(on('confirm'))).toMatchObject({ kind: 'succeeded', authorisationId });
    expect(await provider.lookup(keyOf.confirm(orderId))).toMatchObject({ kind: 'succeeded' });
    expect(await provider.capture({ ...on('capture'), key: keyOf.letGo(orderId) })).toMatchObject({
      kind: 'succeeded',
    });
  });

  it('knows by key what it has done without anybody hearing of it', async () => {
    const orderId = newId('ord');
    await expect(authorise(orderId, under.losing('authorise', 'after'))).rejects.toBeInstanceOf(ProviderTimeout);
    expect(await provider.lookup(keyOf.authorise(orderId))).toMatchObject({ kind: 'succeeded' });

    const { orderId: other, on } = await authorised(under.losing('capture', 'after'));
    await expect(provider.capture(on('capture'))).rejects.toBeInstanceOf(ProviderTimeout);
    expect(await provider.lookup(keyOf.capture(other))).toMatchObject({ kind: 'succeeded' });
    expect(await provider.capture(on('capture'))).toMatchObject({ kind: 'succeeded' });
    expect(await flowsOf(other)).toEqual([{ orderId: other, captured: eur(5_000), refunded: eur(0) }]);
  });

  it('knows by key that it has done nothing, and does it then', async () => {
    const orderId = newId('ord');
    const token = under.losing('authorise', 'before');
    await expect(authorise(orderId, token)).rejects.toBeInstanceOf(ProviderTimeout);
    expect(await provider.lookup(keyOf.authorise(orderId))).toBeUndefined();
    expect(await authorise(orderId, token)).toMatchObject({ kind: 'succeeded' });
    for (const key of [keyOf.capture(orderId), keyOf.void(orderId), keyOf.refund(orderId, newId('ref'))]) {
      expect(await provider.lookup(key)).toBeUndefined();
    }
  });

  it('lists what it has done for orders behind one and up to another', async () => {
    const orders = [await captured(), await captured(), await captured()].map(({ orderId }) => orderId);
    const [first, second, third] = orders.toSorted();
    const range = { after: first ?? '', upTo: third ?? '' };
    expect((await provider.flows(range)).map(({ orderId }) => orderId).toSorted()).toEqual([second, third]);
    expect(await provider.flows({ after: third ?? '' })).toEqual([]);
  });

  it('keeps a method for its customer, and lets go of it', async () => {
    const customerId = newId('usr');
    const token = under.tokens.good;
    const kept = await provider.keepMethod({ customerId, token });
    expect(kept).toMatchObject({ kind: 'kept', label: 'Visa 4242' });
    expect(await provider.keepMethod({ customerId, token })).toEqual(kept);
    const orderId = newId('ord');
    const providerCustomer = kept.kind === 'kept' ? kept.providerCustomer : undefined;
    const paid = await provider.authorise({
      key: keyOf.authorise(orderId),
      orderId,
      amount: eur(100),
      method: { kind: 'card', token },
      ...(providerCustomer !== undefined && { providerCustomer }),
    });
    expect(paid).toMatchObject({ kind: 'succeeded' });
    await provider.forgetMethod(token);
    await provider.forgetMethod(token);
    await provider.forgetMethod(under.tokens.unknown);
    expect(await provider.keepMethod({ customerId, token: under.tokens.unknown })).toEqual({
      kind: 'refused',
      reason: 'unknownToken',
    });
  });

  it('signs its webhooks, and reads no others', () => {
    const orderId = newId('ord');
    const read = ({ body, headers }: WebhookSent) => provider.readWebhook({ body, headers });
    const sent = under.webhook(orderId);
    expect(read(sent)).toMatchObject({ id: `evt_${orderId}`, orderId });
    expect(read(under.webhook(orderId, { secondsAgo: 299 }))).toMatchObject({ orderId });
    const refused = [
      under.webhook(orderId, { secondsAgo: 302 }),
      under.webhook(orderId, { secret: 'another-secret-altogether' }),
      { ...sent, body: sent.body.replace(orderId, newId('ord')) },
      { ...sent, headers: {} },
    ];
    for (const each of refused) {
      expect(() => read(each)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
    }
  });
});

describe('Stripe', () => {
  it('is not told what it may not know, and its errors say nothing of what was sent', async () => {
    const server = await startStripeServer();
    const provider = createStripeProvider({
      secretKey: 'sk_test_wrong',
      apiBase: server.url,
      returnUrl: 'https://agora.example/',
      clock: systemClock,
    });
    try {
      const orderId = newId('ord');
      const request = {
        key: keyOf.authorise(orderId),
        orderId,
        amount: eur(1),
        method: { kind: 'card' as const, token: 'pm_card_visa' },
      };
      // A wrong key is our mistake: nothing is refused for it.
      await expect(provider.authorise(request)).rejects.toThrow(/^Stripe did not answer: StripeAuthenticationError$/);
      expect(await provider.authorise({ ...request, amount: { minorUnits: 1_001n, currency: 'KWD' } })).toEqual({
        kind: 'refused',
        reason: 'amountNotSupported',
      });
    } finally {
      await server.stop();
    }
  });
});
