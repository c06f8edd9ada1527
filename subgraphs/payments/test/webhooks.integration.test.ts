import { newId } from '@agora/subgraph-kit/ids';
import type { Listener } from '@agora/subgraph-kit/http';
import { freePort } from '@agora/embedded-stores/free-port';
import { eventually } from '@agora/testkit/eventually';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { signWebhook } from '../src/adapters/sandbox/webhook-signature.ts';
import { payments } from '../src/subgraph.ts';
import { startStripeServer, type StripeServer } from './stripe-server.ts';

jest.setTimeout(30_000);

const SECRET = 'a-secret-of-the-sandbox';
const HOST = '127.0.0.1';

interface Listening {
  readonly subgraph: TestSubgraph;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function listening(name: string, environment: (url: string) => Record<string, string>): Promise<Listening> {
  const port = await freePort();
  const url = `http://${HOST}:${port}/webhooks/${name}`;
  const subgraph = await startTestSubgraph(payments, { environment: environment(url) });
  const listener: Listener = await subgraph.running.listen({ port, host: HOST });
  return {
    subgraph,
    url,
    async stop() {
      await listener.close(1_000);
      await subgraph.stop();
    },
  };
}

async function authorise({ subgraph }: Listening, token: string, customerId: string = newId('usr')) {
  const orderId = newId('ord');
  await subgraph.publish({
    type: 'payment.authorise',
    subject: orderId,
    data: {
      orderId,
      customerId,
      amount: { minorUnits: '5000', currency: 'EUR' },
      method: { kind: 'card', token },
    },
  });
  return orderId;
}

const typesTold = ({ subgraph }: Listening, orderId: string) =>
  subgraph
    .published()
    .filter(({ subject }) => subject === orderId)
    .map(({ type }) => type);

const untilTold = (listening: Listening, orderId: string, type: string) =>
  eventually(() => {
    expect(typesTold(listening, orderId)).toContain(type);
  });

const post = (url: string, body: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', body, headers });

describe('the sandbox', () => {
  let under: Listening;
  beforeAll(async () => {
    under = await listening('sandbox', (url) => ({ SANDBOX_WEBHOOK_URL: url, SANDBOX_WEBHOOK_SECRET: SECRET }));
  });
  afterAll(() => under.stop());

  it.each(['tok_webhook_late', 'tok_webhook_duplicate'])(
    'takes on by webhook what waits for its customer: %s',
    async (token) => {
      const orderId = await authorise(under, token);
      await untilTold(under, orderId, 'payment.authorised');
      expect(typesTold(under, orderId)).toEqual(['payment.initiated', 'payment.action-required', 'payment.authorised']);
    },
  );

  it('changes nothing by webhooks that come in another order than what they tell of', async () => {
    const orderId = await authorise(under, 'tok_webhook_reordered');
    await untilTold(under, orderId, 'payment.authorised');
    await under.subgraph.publish({ type: 'payment.capture', subject: orderId, data: { orderId } });
    await untilTold(under, orderId, 'payment.captured');
    const types = ['authorise.succeeded', 'capture.succeeded'];
    for (const [index, type] of types.entries()) {
      const key = ['authorise', 'capture'][index] ?? '';
      const body = JSON.stringify({ id: `evt_${orderId}:${key}`, type, orderId });
      // Known already when the sandbox has been quicker.
      await eventually(async () => {
        const answer = await post(under.url, body, { 'sandbox-signature': signWebhook(body, SECRET, new Date()) });
        expect(await answer.json()).toEqual({ outcome: 'known' });
      });
    }
    expect(typesTold(under, orderId)).toEqual(['payment.initiated', 'payment.authorised', 'payment.captured']);
  });

  it('is believed by its signature alone, and no more than it may say', async () => {
    const orderId = await authorise(under, 'tok_action_required');
    await untilTold(under, orderId, 'payment.action-required');
    const body = JSON.stringify({ id: newId('evt'), type: 'authorise.actionRequired', orderId });
    const at = (secondsAgo: number) => new Date(Date.now() - secondsAgo * 1_000);
    const refused: readonly [number, Record<string, string>, string][] = [
      [401, {}, body],
      [401, { 'sandbox-signature': 'v1=nothing' }, body],
      [401, { 'sandbox-signature': signWebhook(body, 'another secret', at(0)) }, body],
      [401, { 'sandbox-signature': signWebhook(body, SECRET, at(310)) }, body],
      [401, { 'sandbox-signature': signWebhook(body, SECRET, at(0)) }, `${body} `],
      [413, {}, 'x'.repeat(256 * 1_024 + 1)],
    ];
    for (const [status, headers, sent] of refused) expect((await post(under.url, sent, headers)).status).toBe(status);
    expect(typesTold(under, orderId)).toEqual(['payment.initiated', 'payment.action-required']);

    const signed = { 'sandbox-signature': signWebhook(body, SECRET, at(0)) };
    const answers = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const answer = await post(under.url, body, signed);
        return (await answer.json()) as { outcome: string };
      }),
    );
    expect(answers.filter(({ outcome }) => outcome === 'handled')).toHaveLength(1);
    await untilTold(under, orderId, 'payment.authorised');
    expect(await (await post(under.url, body, signed)).json()).toEqual({ outcome: 'known' });
    expect((await fetch(under.url)).status).not.toBe(200);
  });
});

describe('Stripe', () => {
  let stripe: StripeServer;
  let under: Listening;
  beforeAll(async () => {
    stripe = await startStripeServer();
    under = await listening('stripe', () => ({
      PAYMENT_PROVIDER: 'stripe',
      STRIPE_SECRET_KEY: stripe.secretKey,
      STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
      STRIPE_API_BASE: stripe.url,
    }));
    stripe.webhooks = { url: under.url, times: 2 };
  });
  afterAll(async () => {
    await under.stop();
    await stripe.stop();
  });

  const save = (who: ReturnType<typeof viewer>, token: string) =>
    under.subgraph.ask(
      who,
      `mutation ($input: SavePaymentMethodInput!) {
        savePaymentMethod(input: $input) { paymentMethod { label } userErrors { __typename } }
      }`,
      { input: { kind: 'CARD', token } },
    );

  it('takes on by webhook what its customer has confirmed', async () => {
    const orderId = await authorise(under, 'pm_card_threeDSecureRequired');
    await untilTold(under, orderId, 'payment.action-required');
    await stripe.customerConfirms(stripe.intentOf(orderId)?.id ?? '');
    await untilTold(under, orderId, 'payment.authorised');
    expect(typesTold(under, orderId)).toEqual(['payment.initiated', 'payment.action-required', 'payment.authorised']);
  });

  it('tells so when its customer could not confirm', async () => {
    const orderId = await authorise(under, 'pm_card_threeDSecureRequired');
    await untilTold(under, orderId, 'payment.action-required');
    await stripe.customerConfirms(stripe.intentOf(orderId)?.id ?? '', 'refused');
    await untilTold(under, orderId, 'payment.failed');
    expect(under.subgraph.published().at(-1)).toMatchObject({ data: { reason: 'authenticationFailed' } });
  });

  it('takes a method again for the customer who has saved it, and for nobody else', async () => {
    const customer = viewer({ subject: newId('usr'), scopes: ['orders:place'] });
    const token = 'pm_card_mastercard';
    expect((await save(customer, token)).data).toMatchObject({ savePaymentMethod: { userErrors: [] } });
    const other = viewer({ subject: newId('usr'), scopes: ['orders:place'] });
    expect((await save(other, token)).data).toMatchObject({
      savePaymentMethod: { userErrors: [{ __typename: 'PaymentMethodRefusedError' }] },
    });
    const [own, others] = [await authorise(under, token, customer.subject), await authorise(under, token)];
    await untilTold(under, own, 'payment.authorised');
    await untilTold(under, others, 'payment.failed');
  });

  it('keeps twenty methods of a customer, by however many requests at a time', async () => {
    const customer = viewer({ subject: newId('usr'), scopes: ['orders:place'] });
    const answers = await Promise.all(Array.from({ length: 24 }, (_each, index) => save(customer, `pm_card_${index}`)));
    const refused = answers.filter(({ data }) => JSON.stringify(data).includes('TooManyPaymentMethodsError'));
    expect(refused).toHaveLength(4);
    const { data } = await under.subgraph.ask(customer, '{ savedPaymentMethods { id } }');
    expect((data as { savedPaymentMethods: object[] }).savedPaymentMethods).toHaveLength(20);
    // What is saved already may still be given another name.
    const kept = answers.findIndex(({ data: saved }) => !JSON.stringify(saved).includes('TooMany'));
    expect((await save(customer, `pm_card_${kept}`)).data).toMatchObject({ savePaymentMethod: { userErrors: [] } });
  });

  it('tells of other things, which are none of our concern', async () => {
    const { body, header } = stripe.signed({
      id: 'evt_other',
      object: 'event',
      type: 'customer.created',
      data: { object: { id: 'cus_1', metadata: {} } },
    });
    const answer = await post(under.url, body, { 'stripe-signature': header });
    expect(await answer.json()).toEqual({ outcome: 'ignored' });
    expect((await post(under.url.replace('stripe', 'sandbox'), body)).status).not.toBe(200);
  });
});
