import type { Clock } from '@agora/subgraph-kit/clock';
import { unauthenticated } from '@agora/subgraph-kit/errors';
import Stripe from 'stripe';
import type { Outcome } from '../../domain/payment.ts';
import type { KeptMethod, PaymentProvider, WebhookRequest } from '../../ports/payment-provider.ts';
import { parseKey } from '../../ports/provider-keys.ts';
import { toStripeAmount } from './stripe-amount.ts';
import { createStripeIntents } from './stripe-intents.ts';
import { authorisationOf, declined, labelOf, refused, settled, unknownOutcome } from './stripe-outcome.ts';

export interface StripeOptions {
  readonly secretKey: string;
  /** Signs webhooks; without one none is accepted. */
  readonly webhookSecret?: string;
  /** Where customers come back to after they have confirmed. */
  readonly returnUrl: string;
  /** Stripe's own unless given. */
  readonly apiBase?: string;
  readonly clock: Clock;
}

const TIMEOUT_MS = 10_000;
const WEBHOOK_TOLERANCE_S = 300;
const OF_CONCERN = /^(payment_intent|charge|refund)\./;

/**
 * Payments by Stripe's PaymentIntents, captured by hand. An order has one intent, which has the order's id in its
 * metadata; a refund has its key there.
 */
export function createStripeProvider(options: StripeOptions): PaymentProvider {
  const { webhookSecret, returnUrl, clock } = options;
  const stripe = new Stripe(options.secretKey, {
    // The library repeats what met a closed connection, under the same key; with all else it is asked first what has
    // become of it.
    maxNetworkRetries: 0,
    timeout: TIMEOUT_MS,
    telemetry: false,
    ...(options.apiBase !== undefined && addressOf(options.apiBase)),
  });
  const intents = createStripeIntents(stripe, clock);

  /** Why an intent cannot be changed as asked: because of where it stands by now. */
  const because = async (authorisationId: string): Promise<Extract<Outcome, { kind: 'refused' }>> => {
    const { status } = await stripe.paymentIntents.retrieve(authorisationId).catch((error: unknown) => {
      if (error instanceof Stripe.errors.StripeInvalidRequestError) return { status: 'unknown' };
      throw unknownOutcome(error);
    });
    if (status === 'unknown') return refused('unknownAuthorisation');
    if (status === 'succeeded') return refused('captured');
    return refused(status === 'canceled' ? 'voided' : 'notAuthorised');
  };

  const succeeded = (authorisationId: string): Outcome => ({ kind: 'succeeded', authorisationId, methodLabel: '' });

  return {
    name: 'stripe',
    authorise({ key, orderId, amount, method, providerCustomer }) {
      const units = toStripeAmount(amount);
      if (units === undefined) return Promise.resolve(refused('amountNotSupported'));
      const created = stripe.paymentIntents.create(
        {
          amount: units,
          currency: amount.currency.toLowerCase(),
          capture_method: 'manual',
          confirm: true,
          payment_method: method.token,
          // Wallets, too, hand over cards.
          allowed_payment_method_types: ['card'],
          return_url: returnUrl,
          metadata: { orderId, key },
          expand: ['payment_method'],
          ...(providerCustomer !== undefined && { customer: providerCustomer }),
        },
        { idempotencyKey: key },
      );
      return settled(created.then(authorisationOf), ({ code, param }) =>
        refused(code === 'resource_missing' && param === 'payment_method' ? 'unknownToken' : 'invalidRequest'),
      );
    },
    confirm({ key, authorisationId }) {
      const expand = { expand: ['payment_method'] };
      const confirmed = stripe.paymentIntents.retrieve(authorisationId, expand).then((intent) =>
        // An intent goes on by itself when the customer is back, unless it was told to wait for us.
        intent.status === 'requires_confirmation'
          ? stripe.paymentIntents.confirm(authorisationId, expand, { idempotencyKey: key })
          : intent,
      );
      return settled(confirmed.then(authorisationOf), () => because(authorisationId));
    },
    capture({ key, authorisationId, amount }) {
      const units = toStripeAmount(amount);
      if (units === undefined) return Promise.resolve(refused('amountNotSupported'));
      const captured = stripe.paymentIntents.capture(
        authorisationId,
        { amount_to_capture: units },
        { idempotencyKey: key },
      );
      return settled(
        captured.then(({ id }) => succeeded(id)),
        () => because(authorisationId),
      );
    },
    void({ key, authorisationId }) {
      const cancelled = stripe.paymentIntents.cancel(authorisationId, {}, { idempotencyKey: key });
      return settled(
        cancelled.then(({ id }) => succeeded(id)),
        async () => {
          const { reason } = await because(authorisationId);
          return refused(reason === 'captured' ? 'captured' : 'notAuthorised');
        },
      );
    },
    refund({ key, authorisationId, amount }) {
      const { orderId } = parseKey(key);
      const units = toStripeAmount(amount);
      if (units === undefined) return Promise.resolve(refused('amountNotSupported'));
      const made = stripe.refunds.create(
        { payment_intent: authorisationId, amount: units, metadata: { orderId, key } },
        { idempotencyKey: key },
      );
      return settled(
        made.then((refund) => refundOf(refund, authorisationId)),
        ({ code, param }) =>
          refused(code === 'charge_already_refunded' || param === 'amount' ? 'exceedsCaptured' : 'notCaptured'),
      );
    },
    async lookup(key) {
      const { kind, orderId } = parseKey(key);
      const intent = await intents.ofOrder(orderId).catch((error: unknown) => {
        throw unknownOutcome(error);
      });
      if (intent === undefined) return undefined;
      switch (kind) {
        case 'authorise':
          return authorisationOf(intent);
        case 'confirm':
          return intent.status === 'requires_action' || intent.status === 'requires_confirmation'
            ? undefined
            : authorisationOf(intent);
        case 'capture':
          return intent.status === 'succeeded' ? succeeded(intent.id) : undefined;
        case 'void':
        case 'let-go':
          return intent.status === 'canceled' ? succeeded(intent.id) : undefined;
        case 'refund': {
          const refund = await intents.refundByKey(intent.id, key);
          return refund && refundOf(refund, intent.id);
        }
      }
    },
    flows: (range) => intents.flows(range),
    async keepMethod({ customerId, token }) {
      try {
        const method = await stripe.paymentMethods.retrieve(token);
        const customer = await intents.customerFor(customerId);
        const holder = typeof method.customer === 'string' ? method.customer : method.customer?.id;
        if (holder !== undefined && holder !== customer) return refused('unknownToken');
        if (holder === undefined) await stripe.paymentMethods.attach(token, { customer });
        return { kind: 'kept', label: labelOf(method), providerCustomer: customer } satisfies KeptMethod;
      } catch (error) {
        if (error instanceof Stripe.errors.StripeCardError) return declined([error.decline_code, error.code]);
        if (error instanceof Stripe.errors.StripeInvalidRequestError) return refused('unknownToken');
        throw unknownOutcome(error);
      }
    },
    async forgetMethod(token) {
      await stripe.paymentMethods.detach(token).catch((error: unknown) => {
        // It is unknown, or nobody's: as good as let go of.
        if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw unknownOutcome(error);
      });
    },
    readWebhook({ body, headers }) {
      const event = verified(stripe, { body, headers }, webhookSecret, clock);
      if (!OF_CONCERN.test(event.type)) return undefined;
      const { metadata } = event.data.object as { metadata?: Readonly<Record<string, string>> | null };
      const orderId = metadata?.orderId;
      const happenedAt = new Date(event.created * 1_000);
      return { id: event.id, type: event.type, happenedAt, ...(orderId !== undefined && { orderId }) };
    },
  };
}

/** A refund that Stripe has accepted is as good as made; one that fails after all shows in the reconciliation. */
function refundOf({ status }: Pick<Stripe.Refund, 'status'>, authorisationId: string): Outcome {
  return status === 'failed' || status === 'canceled'
    ? refused('refundFailed')
    : { kind: 'succeeded', authorisationId, methodLabel: '' };
}

function verified(
  stripe: Stripe,
  { body, headers }: WebhookRequest,
  secret: string | undefined,
  clock: Clock,
): Stripe.Event {
  const header = headers['stripe-signature'];
  try {
    if (secret === undefined || typeof header !== 'string') throw new Error('the webhook is not signed');
    return stripe.webhooks.constructEvent(body, header, secret, WEBHOOK_TOLERANCE_S, undefined, clock.now().getTime());
  } catch {
    throw unauthenticated('The webhook is not signed, or not by the provider, or too old.');
  }
}

function addressOf(apiBase: string): { host: string; port: string; protocol: 'http' | 'https' } {
  const { hostname, port, protocol } = new URL(apiBase);
  const isPlain = protocol === 'http:';
  return { host: hostname, port: port === '' ? (isPlain ? '80' : '443') : port, protocol: isPlain ? 'http' : 'https' };
}
