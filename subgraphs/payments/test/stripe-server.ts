import { createServer, type IncomingMessage } from 'node:http';
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';

/**
 * As much of Stripe's HTTP API as payments uses, in memory: forms in, JSON out, versions of an object that expand, errors
 * with their types and codes, idempotency keys, a search that lags, signed webhooks. What a method does is in its id.
 * Sources: https://docs.stripe.com/api, https://docs.stripe.com/testing, https://docs.stripe.com/webhooks/signature.
 */
export interface StripeServer {
  readonly url: string;
  readonly secretKey: string;
  readonly webhookSecret: string;
  /** How long the search does not know a new object. */
  searchLagMs: number;
  /** Where events are sent to, each `times` times; nowhere unless set. */
  webhooks: { readonly url: string; readonly times: number } | undefined;
  /** Whose answers are lost: the request is done (`after`), or is not (`before`). Once. */
  loseNext(path: RegExp, when: 'before' | 'after'): void;
  /** The customer does what the issuer asks for. */
  customerConfirms(intentId: string, outcome?: 'confirmed' | 'refused'): Promise<void>;
  /** The intent of an order. */
  intentOf(orderId: string): Intent | undefined;
  /** An event as it is sent, with the header that signs it. */
  signed(event: object, options?: { secondsAgo?: number; secret?: string }): { body: string; header: string };
  /** Requests that have come, as `POST /v1/refunds`. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

type Fields = Readonly<Record<string, string>>;

export interface Intent {
  id: string;
  object: 'payment_intent';
  status: string;
  amount: number;
  amount_received: number;
  currency: string;
  metadata: Fields;
  payment_method: string | null;
  customer: string | null;
  latest_charge: string | null;
  next_action: object | null;
  last_payment_error: object | null;
  created: number;
}

interface Charge {
  id: string;
  object: 'charge';
  amount_refunded: number;
}

interface Refund {
  id: string;
  object: 'refund';
  payment_intent: string;
  amount: number;
  status: string;
  metadata: Fields;
  created: number;
}

class ApiError extends Error {
  readonly status: number;
  readonly body: object;

  constructor(status: number, body: object) {
    super('refused');
    this.status = status;
    this.body = body;
  }
}

const invalid = (code: string, param?: string): ApiError =>
  new ApiError(400, { type: 'invalid_request_error', code, message: `invalid: ${code}`, ...(param && { param }) });

const DECLINES: Readonly<Record<string, string>> = {
  pm_card_visa_chargeDeclined: 'generic_decline',
  pm_card_visa_chargeDeclinedInsufficientFunds: 'insufficient_funds',
  pm_card_visa_chargeDeclinedLostCard: 'lost_card',
};
const NEEDS_ACTION = 'pm_card_threeDSecureRequired';
const INTENT_PARAMS = new Set([
  'amount',
  'currency',
  'capture_method',
  'confirm',
  'payment_method',
  'allowed_payment_method_types',
  'return_url',
  'metadata',
  'expand',
  'customer',
]);

export async function startStripeServer(): Promise<StripeServer> {
  const secretKey = `sk_test_${randomBytes(12).toString('hex')}`;
  const webhookSecret = `whsec_${randomBytes(12).toString('hex')}`;
  const stripe = new Stripe(secretKey);
  const intents = new Map<string, Intent>();
  const charges = new Map<string, Charge>();
  const refunds: Refund[] = [];
  const customers = new Map<string, { id: string; metadata: Fields; createdAt: number }>();
  const holders = new Map<string, string | null>();
  const madeAt = new Map<string, number>();
  const answers = new Map<string, { form: string; status: number; body: object }>();
  const lost: { path: RegExp; when: 'before' | 'after' }[] = [];
  const requests: string[] = [];
  const sending = new Set<Promise<unknown>>();
  let count = 0;
  const nextId = (prefix: string): string => `${prefix}_${String(++count).padStart(8, '0')}`;
  const now = (): number => Math.floor(Date.now() / 1_000);

  const cardOf = (method: string) => ({
    id: method,
    object: 'payment_method',
    type: 'card',
    card: { brand: 'visa', last4: '4242' },
    customer: holders.get(method) ?? null,
  });
  const shown = (intent: Intent, expand: readonly string[], prefix = ''): object => ({
    ...intent,
    ...(expand.includes(`${prefix}payment_method`) &&
      intent.payment_method !== null && { payment_method: cardOf(intent.payment_method) }),
    ...(expand.includes(`${prefix}latest_charge`) &&
      intent.latest_charge !== null && { latest_charge: charges.get(intent.latest_charge) }),
  });

  const emit = (type: string, object: object): void => {
    const { webhooks } = server;
    if (webhooks === undefined) return;
    const { body, header } = server.signed({ id: nextId('evt'), object: 'event', type, data: { object } });
    for (let time = 0; time < webhooks.times; time++) {
      const headers = { 'content-type': 'application/json', 'stripe-signature': header };
      const sent: Promise<unknown> = fetch(webhooks.url, { method: 'POST', body, headers })
        .catch(() => undefined)
        .finally(() => sending.delete(sent));
      sending.add(sent);
    }
  };

  const intentBy = (id = ''): Intent => {
    const intent = intents.get(id);
    if (intent === undefined)
      throw new ApiError(404, { type: 'invalid_request_error', code: 'resource_missing', param: 'intent' });
    return intent;
  };
  const inStatus = (intent: Intent, ...statuses: readonly string[]): Intent => {
    if (!statuses.includes(intent.status)) throw invalid('payment_intent_unexpected_state');
    return intent;
  };
  const hold = (intent: Intent): void => {
    const charge: Charge = { id: nextId('ch'), object: 'charge', amount_refunded: 0 };
    charges.set(charge.id, charge);
    Object.assign(intent, { status: 'requires_capture', next_action: null, latest_charge: charge.id });
    emit('payment_intent.amount_capturable_updated', { ...intent });
  };
  const refuse = (intent: Intent, error: object): void => {
    Object.assign(intent, { status: 'requires_payment_method', next_action: null, last_payment_error: error });
    emit('payment_intent.payment_failed', { ...intent });
  };

  const createIntent = (form: Form): object => {
    const unknown = Object.keys(form).find((name) => !INTENT_PARAMS.has(name));
    if (unknown !== undefined) throw invalid('parameter_unknown', unknown);
    const method = text(form.payment_method);
    if (!method.startsWith('pm_card_')) throw invalid('resource_missing', 'payment_method');
    const holder = holders.get(method) ?? null;
    // A method that belongs to a customer is for that customer's payments alone.
    if (holder !== null && holder !== form.customer) throw invalid('payment_method_unexpected_state', 'customer');
    const intent: Intent = {
      id: nextId('pi'),
      object: 'payment_intent',
      status: 'requires_confirmation',
      amount: Number(form.amount),
      amount_received: 0,
      currency: text(form.currency),
      metadata: (form.metadata ?? {}) as Fields,
      payment_method: method,
      customer: form.customer === undefined ? null : text(form.customer),
      latest_charge: null,
      next_action: null,
      last_payment_error: null,
      created: now(),
    };
    if (form.capture_method !== 'manual' || form.confirm !== 'true')
      throw invalid('parameter_invalid', 'capture_method');
    intents.set(intent.id, intent);
    madeAt.set(intent.id, Date.now());
    const decline = DECLINES[method];
    if (decline !== undefined) {
      const error = { type: 'card_error', code: 'card_declined', decline_code: decline, message: 'declined' };
      refuse(intent, error);
      throw new ApiError(402, { ...error, payment_intent: intent });
    }
    if (method === NEEDS_ACTION) {
      const url = `https://hooks.stripe.example/3d_secure/${intent.id}`;
      Object.assign(intent, {
        status: 'requires_action',
        next_action: { type: 'redirect_to_url', redirect_to_url: { url, return_url: form.return_url } },
      });
      emit('payment_intent.requires_action', { ...intent });
    } else {
      hold(intent);
    }
    return shown(intent, list(form.expand));
  };

  const createRefund = (form: Form): object => {
    const intent = intentBy(text(form.payment_intent));
    const charge = charges.get(intent.latest_charge ?? '');
    if (intent.status !== 'succeeded' || charge === undefined) throw invalid('payment_intent_unexpected_state');
    const amount = Number(form.amount);
    if (charge.amount_refunded === intent.amount_received) throw invalid('charge_already_refunded');
    // Stripe gives this one no code.
    if (charge.amount_refunded + amount > intent.amount_received)
      throw new ApiError(400, { type: 'invalid_request_error', param: 'amount', message: 'greater than unrefunded' });
    charge.amount_refunded += amount;
    const refund: Refund = {
      id: nextId('re'),
      object: 'refund',
      payment_intent: intent.id,
      amount,
      status: 'succeeded',
      metadata: (form.metadata ?? {}) as Fields,
      created: now(),
    };
    refunds.unshift(refund);
    emit('charge.refunded', { ...charge, metadata: intent.metadata });
    return refund;
  };

  const page = (data: readonly object[], form: Form): object => {
    const ids = data.map((each) => (each as { id: string }).id);
    const from = form.starting_after === undefined ? 0 : ids.indexOf(text(form.starting_after)) + 1;
    const limit = Number(form.limit ?? 10);
    return { object: 'list', url: '/v1', data: data.slice(from, from + limit), has_more: from + limit < data.length };
  };
  const found = (data: readonly object[]): object => ({ object: 'search_result', url: '/v1', data, has_more: false });
  const searched = (form: Form): [string, string] => {
    const [, field = '', value = ''] = /^metadata\['(\w+)'\]:'([^']+)'$/.exec(text(form.query)) ?? [];
    return [field, value];
  };
  const isIndexed = (id: string): boolean => Date.now() - (madeAt.get(id) ?? 0) >= server.searchLagMs;

  const routes: readonly (readonly [RegExp, (form: Form, id: string) => object])[] = [
    [/^POST \/v1\/payment_intents$/, (form) => createIntent(form)],
    [
      /^GET \/v1\/payment_intents\/search$/,
      (form) => {
        const [field, value] = searched(form);
        const hits = [...intents.values()].filter(({ id, metadata }) => metadata[field] === value && isIndexed(id));
        return found(hits.map((intent) => shown(intent, list(form.expand), 'data.')));
      },
    ],
    [
      /^GET \/v1\/payment_intents$/,
      (form) => {
        const { gte = '0', lte = '99999999999' } = (form.created ?? {}) as Fields;
        const wanted = [...intents.values()]
          .toReversed()
          .filter(({ created }) => created >= Number(gte) && created <= Number(lte));
        return page(
          wanted.map((intent) => shown(intent, list(form.expand), 'data.')),
          form,
        );
      },
    ],
    [/^GET \/v1\/payment_intents\/(\w+)$/, (form, id) => shown(intentBy(id), list(form.expand))],
    [
      /^POST \/v1\/payment_intents\/(\w+)\/confirm$/,
      (form, id) => {
        hold(inStatus(intentBy(id), 'requires_confirmation'));
        return shown(intentBy(id), list(form.expand));
      },
    ],
    [
      /^POST \/v1\/payment_intents\/(\w+)\/capture$/,
      (form, id) => {
        const intent = inStatus(intentBy(id), 'requires_capture');
        Object.assign(intent, { status: 'succeeded', amount_received: Number(form.amount_to_capture) });
        emit('payment_intent.succeeded', { ...intent });
        return intent;
      },
    ],
    [
      /^POST \/v1\/payment_intents\/(\w+)\/cancel$/,
      (_form, id) => {
        const intent = inStatus(
          intentBy(id),
          'requires_capture',
          'requires_action',
          'requires_confirmation',
          'requires_payment_method',
        );
        Object.assign(intent, { status: 'canceled', next_action: null });
        emit('payment_intent.canceled', { ...intent });
        return intent;
      },
    ],
    [/^POST \/v1\/refunds$/, (form) => createRefund(form)],
    [
      /^GET \/v1\/refunds$/,
      (form) =>
        page(
          refunds.filter((refund) => refund.payment_intent === form.payment_intent),
          form,
        ),
    ],
    [/^GET \/v1\/payment_methods\/(\w+)$/, (_form, id) => method(id)],
    [
      /^POST \/v1\/payment_methods\/(\w+)\/attach$/,
      (form, id) => {
        method(id);
        holders.set(id, text(form.customer));
        return method(id);
      },
    ],
    [
      /^POST \/v1\/payment_methods\/(\w+)\/detach$/,
      (_form, id) => {
        method(id);
        if ((holders.get(id) ?? null) === null) throw invalid('payment_method_not_attached');
        holders.set(id, null);
        return method(id);
      },
    ],
    [
      /^GET \/v1\/customers\/search$/,
      (form) => {
        const [field, value] = searched(form);
        return found([...customers.values()].filter(({ id, metadata }) => metadata[field] === value && isIndexed(id)));
      },
    ],
    [
      /^POST \/v1\/customers$/,
      (form) => {
        const customer = { id: nextId('cus'), metadata: (form.metadata ?? {}) as Fields, createdAt: Date.now() };
        customers.set(customer.id, customer);
        madeAt.set(customer.id, Date.now());
        return customer;
      },
    ],
  ];

  function method(id: string): object {
    if (!id.startsWith('pm_card_'))
      throw new ApiError(404, { type: 'invalid_request_error', code: 'resource_missing' });
    return cardOf(id);
  }

  const answer = (call: string, form: Form): { status: number; body: object } => {
    for (const [pattern, handle] of routes) {
      const match = pattern.exec(call);
      if (match === null) continue;
      try {
        return { status: 200, body: structuredClone(handle(form, match[1] ?? '')) };
      } catch (error) {
        if (error instanceof ApiError) return { status: error.status, body: structuredClone({ error: error.body }) };
        throw error;
      }
    }
    return { status: 404, body: { error: { type: 'invalid_request_error', message: `no such call: ${call}` } } };
  };

  const once = (key: string | undefined, call: string, raw: string): { status: number; body: object } => {
    if (key === undefined) return answer(call, parseForm(raw));
    const form = `${call} ${raw}`;
    const known = answers.get(key);
    if (known !== undefined && known.form !== form)
      return { status: 400, body: { error: { type: 'idempotency_error', message: 'other parameters' } } };
    if (known !== undefined) return known;
    const given = answer(call, parseForm(raw));
    // A request that was wrong in itself has done nothing, and its key is free.
    if (given.status !== 400 && given.status !== 404) answers.set(key, { form, ...given });
    return given;
  };

  const http = createServer((request, response) => {
    void (async () => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://stripe');
      const call = `${request.method ?? ''} ${pathname}`;
      requests.push(call);
      const raw = request.method === 'GET' ? search.slice(1) : await bodyOf(request);
      const position = lost.findIndex(({ path }) => path.test(call));
      const [fault] = position === -1 ? [] : lost.splice(position, 1);
      if (fault?.when === 'before') return request.socket.destroy();
      const isKnown = request.headers.authorization === `Bearer ${secretKey}`;
      const key = request.headers['idempotency-key'];
      const { status, body } = isKnown
        ? once(typeof key === 'string' ? key : undefined, call, raw)
        : { status: 401, body: { error: { type: 'invalid_request_error', message: 'Invalid API Key provided' } } };
      if (fault?.when === 'after') return request.socket.destroy();
      response.writeHead(status, { 'content-type': 'application/json', 'request-id': nextId('req') });
      return response.end(JSON.stringify(body));
    })();
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));

  const server: StripeServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    secretKey,
    webhookSecret,
    searchLagMs: 0,
    webhooks: undefined,
    requests,
    loseNext(path, when) {
      // Stripe's library repeats a request once by itself when its connection is closed.
      lost.push({ path, when }, { path, when });
    },
    async customerConfirms(intentId, outcome = 'confirmed') {
      const intent = inStatus(intentBy(intentId), 'requires_action');
      if (outcome === 'confirmed') hold(intent);
      else refuse(intent, { type: 'card_error', code: 'payment_intent_authentication_failure', message: 'refused' });
      await Promise.all(sending);
    },
    intentOf: (orderId) => [...intents.values()].find(({ metadata }) => metadata.orderId === orderId),
    signed(event, { secondsAgo = 0, secret = webhookSecret } = {}) {
      const body = JSON.stringify(event);
      const timestamp = now() - secondsAgo;
      return { body, header: stripe.webhooks.generateTestHeaderString({ payload: body, secret, timestamp }) };
    },
    async stop() {
      await Promise.all(sending);
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return server;
}

type Form = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const list = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value as Fields) : [];

/** `metadata[key]=a&expand[0]=b`. */
function parseForm(raw: string): Form {
  const form: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(raw)) {
    const [, field = name, inner] = /^(\w+)\[(\w*)\]$/.exec(name) ?? [];
    if (inner === undefined) form[field] = value;
    else form[field] = { ...(form[field] as Fields | undefined), [inner]: value };
  }
  return form;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
