import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { payments } from '../src/subgraph.ts';

const support = viewer({ subject: newId('usr'), scopes: ['payments:record', 'payments:review', 'orders:support'] });
const accountant = viewer({ subject: newId('usr'), scopes: ['payments:reconcile'] });
const newCustomer = () => viewer({ subject: newId('usr'), scopes: ['orders:place'] });

const PAYMENT = 'status holdReason receiptReference method { kind label } capturedAmount { minorUnits }';
const errors = (...details: readonly string[]): string =>
  `userErrors { __typename ... on UserError { message path } ${details.map((each) => `... on ${each}`).join(' ')} }`;
const REVIEW = `mutation ($input: ReviewPaymentInput!) {
  reviewPayment(input: $input) { payment { ${PAYMENT} } replayed ${errors('PaymentNotHeldError { status }')} }
}`;
const RECORD = `mutation ($input: RecordPaymentInput!) {
  recordPayment(input: $input) {
    payment { ${PAYMENT} }
    replayed
    ${errors('PaymentNotAwaitingMoneyError { status }', 'ReceivedAmountError { expected { minorUnits currency } }')}
  }
}`;
const RECORD_REFUND = `mutation ($input: RecordRefundInput!) {
  recordRefund(input: $input) {
    payment { status refunds { status } }
    replayed
    ${errors('RefundNotOwedError { status }')}
  }
}`;
const HELD = `query ($first: Int, $after: String) {
  heldPayments(first: $first, after: $after) { nodes { id order { id } ${PAYMENT} } totalCount pageInfo { hasNextPage endCursor } }
}`;
const OFFLINE = `query ($for: OfflinePaymentWait!, $statement: String) {
  offlinePayments(waitingFor: $for, statement: $statement) { nodes { order { id } status } totalCount }
}`;
const INSTRUCTIONS = `query ($of: [_Any!]!) {
  _entities(representations: $of) {
    ... on Order { payment { transferInstructions { accountHolder iban bic reference } } }
  }
}`;
const SAVED = '{ savedPaymentMethods { id kind token label } }';
const SAVE = `mutation ($input: SavePaymentMethodInput!) {
  savePaymentMethod(input: $input) {
    paymentMethod { id kind token label }
    ${errors('PaymentMethodRefusedError { reason }', 'TooManyPaymentMethodsError { limit }')}
  }
}`;
const REMOVE = 'mutation ($input: RemovePaymentMethodInput!) { removePaymentMethod(input: $input) { removedId } }';
const RUN = `mutation ($input: TriggerPayoutRunInput!) {
  triggerPayoutRun(input: $input) { transfers { shop { id } amount { minorUnits } } replayed }
}`;

jest.setTimeout(30_000);

let subgraph: TestSubgraph;
beforeAll(async () => {
  const environment = { RISK_AMOUNT_LIMITS: '{"EUR":"10000"}', PAYOUT_HOLD_DAYS: '0' };
  subgraph = await startTestSubgraph(payments, { environment });
});
afterAll(() => subgraph.stop());

const money = (minorUnits: number) => ({ minorUnits: String(minorUnits), currency: 'EUR' });

const answered = (orderId: string, type: string) =>
  eventually(() => {
    const event = subgraph.published().find((each) => each.type === type && each.subject === orderId);
    expect(event).toBeDefined();
    return event?.data;
  });

async function begun(
  method: { kind: 'card' | 'bankTransfer' | 'cashOnDelivery'; token?: string },
  answer: string,
  { amount = 5_000, customer = newCustomer() } = {},
) {
  const orderId = newId('ord');
  await subgraph.publish({
    type: 'payment.authorise',
    subject: orderId,
    data: { orderId, customerId: customer.subject ?? '', amount: money(amount), method },
  });
  await answered(orderId, answer);
  return orderId;
}

const held = () => begun({ kind: 'card', token: 'tok_visa' }, 'payment.held', { amount: 10_001 });
const awaiting = () => begun({ kind: 'bankTransfer' }, 'payment.authorised');

const codeOf = ({ errors }: { errors?: readonly { extensions: Record<string, unknown> }[] | undefined }) =>
  errors?.[0]?.extensions.code;

describe('reviewPayment', () => {
  const review = (orderId: string, who = support, decision = 'APPROVE', idempotencyKey: string = newId('evt')) =>
    subgraph.ask(who, REVIEW, { input: { orderId, decision, reason: 'Known customer', idempotencyKey } });

  it('takes a held payment on, and answers as before when it is repeated', async () => {
    const orderId = await held();
    const { data } = await review(orderId, support, 'APPROVE', 'once');
    expect(data).toEqual({
      reviewPayment: {
        payment: {
          status: 'AUTHORISED',
          holdReason: null,
          receiptReference: null,
          method: { kind: 'CARD', label: 'Visa 4242' },
          capturedAmount: { minorUnits: '0' },
        },
        replayed: false,
        userErrors: [],
      },
    });
    await answered(orderId, 'payment.authorised');
    expect((await review(orderId, support, 'APPROVE', 'once')).data).toMatchObject({
      reviewPayment: { replayed: true },
    });
    expect((await review(orderId, support, 'REJECT')).data).toEqual({
      reviewPayment: {
        payment: null,
        replayed: false,
        userErrors: [
          {
            __typename: 'PaymentNotHeldError',
            message: 'The payment does not wait for a review.',
            path: ['input', 'orderId'],
            status: 'AUTHORISED',
          },
        ],
      },
    });
  });

  it('is for those who review alone', async () => {
    const orderId = await held();
    expect(codeOf(await review(orderId, newCustomer()))).toBe('FORBIDDEN');
    expect(codeOf(await review(orderId, accountant))).toBe('FORBIDDEN');
    expect(codeOf(await review(orderId, GUEST))).toBe('UNAUTHENTICATED');
    expect(codeOf(await review('ord_nothing'))).toBe('BAD_USER_INPUT');
    expect(codeOf(await review(newId('ord')))).toBe('NOT_FOUND');
  });

  it('has a list of what waits for it, the oldest first', async () => {
    const orders = [await held(), await held(), await held()];
    const listed: unknown[] = [];
    let total: number;
    let after: string | undefined;
    do {
      const { data, errors } = await subgraph.ask(support, HELD, { first: 2, ...(after && { after }) });
      expect(errors).toBeUndefined();
      const { heldPayments } = data as unknown as {
        heldPayments: {
          nodes: { order: { id: string }; status: string; holdReason: string }[];
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      total = heldPayments.totalCount;
      listed.push(...heldPayments.nodes.map(({ order, status, holdReason }) => [order.id, status, holdReason]));
      after = heldPayments.pageInfo.hasNextPage ? heldPayments.pageInfo.endCursor : undefined;
    } while (after !== undefined);
    expect(listed).toHaveLength(total);
    expect(listed.slice(-3)).toEqual(orders.map((id) => [id, 'HELD', 'AMOUNT']));
    expect(codeOf(await subgraph.ask(newCustomer(), HELD))).toBe('FORBIDDEN');
  });

  it('does not show its customer why it is held', async () => {
    const customer = newCustomer();
    const orderId = await begun({ kind: 'card', token: 'tok_visa' }, 'payment.held', { amount: 10_001, customer });
    const { data, errors } = await subgraph.ask(
      customer,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Order { payment { status holdReason } } } }',
      { r: [{ __typename: 'Order', id: orderId }] },
    );
    expect(data).toEqual({ _entities: [{ payment: { status: 'HELD', holdReason: null } }] });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('recordPayment', () => {
  const record = (orderId: string, more: object = {}, who = support) =>
    subgraph.ask(who, RECORD, { input: { orderId, reference: 'RF18', idempotencyKey: newId('evt'), ...more } });

  it('captures what has come, and refuses another amount by its type', async () => {
    const orderId = await awaiting();
    expect((await record(orderId, { receivedAmount: money(4_000) })).data).toEqual({
      recordPayment: {
        payment: null,
        replayed: false,
        userErrors: [
          {
            __typename: 'ReceivedAmountError',
            message: 'Another amount was to be paid.',
            path: ['input', 'receivedAmount'],
            expected: money(5_000),
          },
        ],
      },
    });
    expect((await record(orderId, { receivedAmount: money(5_000) })).data).toEqual({
      recordPayment: {
        payment: {
          status: 'CAPTURED',
          holdReason: null,
          receiptReference: 'RF18',
          method: { kind: 'BANK_TRANSFER', label: 'Bank transfer' },
          capturedAmount: { minorUnits: '5000' },
        },
        replayed: false,
        userErrors: [],
      },
    });
    await answered(orderId, 'payment.captured');
    expect((await record(orderId)).data).toMatchObject({
      recordPayment: { userErrors: [{ __typename: 'PaymentNotAwaitingMoneyError', status: 'CAPTURED' }] },
    });
    expect(codeOf(await record(orderId, {}, newCustomer()))).toBe('FORBIDDEN');
    expect(codeOf(await record(orderId, { reference: ' ' }))).toBe('BAD_USER_INPUT');
  });

  it('has a list of what waits for it, and of refunds that are owed', async () => {
    const orderId = await begun({ kind: 'cashOnDelivery' }, 'payment.authorised');
    const waiting = async (what: string) =>
      ((await subgraph.ask(support, OFFLINE, { for: what })).data as { offlinePayments: { nodes: object[] } })
        .offlinePayments.nodes;
    expect(await waiting('MONEY')).toContainEqual({ order: { id: orderId }, status: 'AWAITING_MONEY' });
    await record(orderId);
    expect(await waiting('MONEY')).not.toContainEqual(expect.objectContaining({ order: { id: orderId } }));

    const refundId = newId('ref');
    const data = { orderId, refundId, amount: money(1_000), reason: 'damaged' };
    await subgraph.publish({ type: 'payment.refund', subject: orderId, data });
    await eventually(async () => {
      expect(await waiting('REFUND')).toContainEqual({ order: { id: orderId }, status: 'CAPTURED' });
    });
    const input = { orderId, refundId, reference: 'SEPA', idempotencyKey: newId('evt') };
    expect((await subgraph.ask(support, RECORD_REFUND, { input })).data).toEqual({
      recordRefund: {
        payment: { status: 'PARTIALLY_REFUNDED', refunds: [{ status: 'SUCCEEDED' }] },
        replayed: false,
        userErrors: [],
      },
    });
    await answered(orderId, 'payment.refunded');
    expect(await waiting('REFUND')).not.toContainEqual(expect.objectContaining({ order: { id: orderId } }));
    const again = { input: { ...input, idempotencyKey: newId('evt') } };
    expect((await subgraph.ask(support, RECORD_REFUND, again)).data).toMatchObject({
      recordRefund: { userErrors: [{ __typename: 'RefundNotOwedError', status: 'SUCCEEDED' }] },
    });
    expect(codeOf(await subgraph.ask(newCustomer(), RECORD_REFUND, again))).toBe('FORBIDDEN');
    expect(codeOf(await subgraph.ask(newCustomer(), OFFLINE, { for: 'MONEY' }))).toBe('FORBIDDEN');
  });
});

describe('a bank transfer', () => {
  const instructions = async (orderId: string, who: ReturnType<typeof newCustomer>) => {
    const { data } = await subgraph.ask(who, INSTRUCTIONS, { of: [{ __typename: 'Order', id: orderId }] });
    const { _entities } = data as {
      _entities: { payment: { transferInstructions: { reference: string } | null } | null }[];
    };
    return _entities[0]?.payment?.transferInstructions;
  };

  it('says to its customer where to pay, until the money has come', async () => {
    const customer = newCustomer();
    const orderId = await begun({ kind: 'bankTransfer' }, 'payment.authorised', { customer });
    expect(await instructions(orderId, customer)).toEqual({
      accountHolder: 'Agora (example)',
      iban: 'DE89370400440532013000',
      bic: null,
      reference: expect.stringMatching(/^[0-9A-Z]{10}$/) as unknown,
    });
    expect(await instructions(orderId, newCustomer())).toBeUndefined();
    const input = { orderId, reference: 'statement', idempotencyKey: newId('evt') };
    await subgraph.ask(support, RECORD, { input });
    expect(await instructions(orderId, customer)).toBeNull();
  });

  it('is found by what the bank says of it', async () => {
    const customer = newCustomer();
    const orderId = await begun({ kind: 'bankTransfer' }, 'payment.authorised', { customer });
    await awaiting();
    const reference = (await instructions(orderId, customer))?.reference ?? '';
    const found = async (statement: string) =>
      (await subgraph.ask(support, OFFLINE, { for: 'MONEY', statement })).data as unknown;
    const said = `SVWZ+Agora ${reference.slice(0, 5).toLowerCase()} ${reference.slice(5)}, thank you`;
    expect(await found(said)).toEqual({
      offlinePayments: { nodes: [{ order: { id: orderId }, status: 'AWAITING_MONEY' }], totalCount: 1 },
    });
    expect(await found('thank you')).toEqual({ offlinePayments: { nodes: [], totalCount: 0 } });
  });
});

describe('saved payment methods', () => {
  const save = (who: ReturnType<typeof newCustomer>, more: object = {}) =>
    subgraph.ask(who, SAVE, { input: { kind: 'CARD', token: 'tok_visa', ...more } });
  const saved = async (who: ReturnType<typeof newCustomer>) =>
    ((await subgraph.ask(who, SAVED)).data as { savedPaymentMethods: { id: string }[] }).savedPaymentMethods;

  it('are kept once a token, listed for their owner, and let go of', async () => {
    const [customer, other] = [newCustomer(), newCustomer()];
    expect((await save(customer)).data).toMatchObject({ savePaymentMethod: { userErrors: [] } });
    await save(customer, { label: 'Mine' });
    await save(customer, { kind: 'WALLET', token: 'tok_wallet' });
    const mine = await saved(customer);
    expect(mine).toMatchObject([
      { kind: 'WALLET', token: 'tok_wallet', label: 'Wallet' },
      { kind: 'CARD', token: 'tok_visa', label: 'Mine' },
    ]);
    expect(await saved(other)).toEqual([]);
    const input = { id: mine[0]?.id };
    expect(codeOf(await subgraph.ask(other, REMOVE, { input }))).toBe('NOT_FOUND');
    expect((await subgraph.ask(customer, REMOVE, { input })).data).toEqual({
      removePaymentMethod: { removedId: input.id },
    });
    expect(codeOf(await subgraph.ask(customer, REMOVE, { input }))).toBe('NOT_FOUND');
    expect(await saved(customer)).toHaveLength(1);
  });

  it('are gone with their customer', async () => {
    const customer = newCustomer();
    await save(customer);
    const userId = customer.subject ?? '';
    await subgraph.publish({ type: 'user.deleted', subject: userId, data: { userId } });
    await eventually(async () => {
      expect(await saved(customer)).toEqual([]);
    });
    // An access token may live for some minutes longer.
    expect(codeOf(await save(customer))).toBe('NOT_FOUND');
    expect(await saved(customer)).toEqual([]);
  });

  it('are refused where no provider takes them, and never card numbers', async () => {
    const customer = newCustomer();
    const refusal = (path: string, reason: string) => ({
      savePaymentMethod: { userErrors: [{ __typename: 'PaymentMethodRefusedError', path: ['input', path], reason }] },
    });
    expect((await save(customer, { token: 'tok_of_nobody' })).data).toMatchObject(refusal('token', 'unknownToken'));
    expect((await save(customer, { kind: 'BANK_TRANSFER' })).data).toMatchObject(refusal('kind', 'notSupported'));
    expect(codeOf(await save(customer, { token: '4242424242424242' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await save(customer, { token: '4242-4242-4242-4242' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await save(customer, { label: 'My 4242 4242 4242 4242' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await save(customer, { label: ' ' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await save(viewer({ subject: newId('usr') })))).toBe('FORBIDDEN');
    expect(codeOf(await subgraph.ask(GUEST, SAVED))).toBe('UNAUTHENTICATED');
    expect(await saved(customer)).toEqual([]);
  });
});

describe('triggerPayoutRun', () => {
  it('sends what is owed, and is for those who keep the books', async () => {
    const shopId = newId('shp');
    const data = { shopId, slug: 'lamps', name: 'Lamps', ownerId: newId('usr'), commissionBasisPoints: 1_000 };
    const changed = { shopId, commissionBasisPoints: 2_000 };
    await subgraph.publish({ type: 'shop.commission-changed', subject: shopId, aggregateVersion: 2, data: changed });
    // It was parked, and is heard only now.
    await subgraph.publish({ type: 'shop.registered', subject: shopId, aggregateVersion: 1, data });
    const customer = newCustomer();
    const orderId = await begun({ kind: 'card', token: 'tok_visa' }, 'payment.authorised', { customer });
    await subgraph.publish({ type: 'payment.capture', subject: orderId, data: { orderId } });
    await answered(orderId, 'payment.captured');
    const paid = { orderId, number: 'A-1', customerId: customer.subject ?? '', total: money(5_000), lines: [] };
    const shops = [{ shopId, total: money(5_000) }];
    await subgraph.publish({ type: 'order.paid', subject: orderId, data: { ...paid, shops } });
    await answered(orderId, 'payout.recorded');

    const trigger = (who: typeof support) => subgraph.ask(who, RUN, { input: { idempotencyKey: 'now' } });
    const transfers = [{ shop: { id: shopId }, amount: { minorUnits: '4000' } }];
    expect((await trigger(accountant)).data).toEqual({ triggerPayoutRun: { transfers, replayed: false } });
    expect((await trigger(accountant)).data).toEqual({ triggerPayoutRun: { transfers, replayed: true } });
    await answered(shopId, 'payout.transferred');
    expect(codeOf(await trigger(support))).toBe('FORBIDDEN');
  });
});
