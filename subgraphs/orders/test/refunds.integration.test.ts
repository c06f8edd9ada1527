import { newId } from '@agora/subgraph-kit/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@agora/testkit/eventually';
import { cartLine, customer, startOrders, support, type OrdersUnderTest } from './orders-under-test.ts';

let desk: OrdersUnderTest;
beforeAll(async () => {
  desk = await startOrders();
}, 60_000);
afterAll(() => desk.stop(), 60_000);

const REFUND = `mutation Refund($input: RefundOrderInput!) {
  refundOrder(input: $input) {
    refund { id status amount { minorUnits } }
    userErrors {
      __typename
      ... on UnknownOrderLineError { sku }
      ... on RefundExceedsRemainingError { sku remaining }
    }
    replayed
  }
}`;

interface RefundAnswer {
  readonly refund: { readonly id: string; readonly status: string; readonly amount: { minorUnits: string } } | null;
  readonly userErrors: readonly { readonly __typename: string }[];
  readonly replayed: boolean;
}

const MUGS = { sku: 'MUG', quantity: 10, unitPriceMinor: 250 };

/** An order of ten mugs and a lamp that is paid for. */
async function placePaid(): Promise<string> {
  const cart = desk.fillCart([cartLine(MUGS), cartLine({ sku: 'LAMP', unitPriceMinor: 700 })]);
  const { order } = await desk.checkout(cart);
  const orderId = order?.id ?? '';
  await pay(orderId);
  return orderId;
}

async function pay(orderId: string): Promise<void> {
  await desk.reply(orderId, { type: 'inventory.reserved' });
  await desk.untilStep(orderId, 'authorising');
  await desk.reply(orderId, { type: 'payment.authorised' });
  await desk.reply(orderId, { type: 'payment.captured' });
  await desk.untilStep(orderId, 'committing');
}

async function refund(
  orderId: string,
  lines: readonly object[],
  input: object = {},
  as = support,
): Promise<RefundAnswer> {
  const { data, errors } = await desk.subgraph.ask(as, REFUND, {
    input: { orderId, lines, reason: 'broken', idempotencyKey: newId('evt'), ...input },
  });
  if (errors?.[0] !== undefined) throw errors[0];
  return data?.refundOrder as RefundAnswer;
}

async function stateOf(orderId: string): Promise<unknown> {
  const { data } = await desk.subgraph.ask(
    customer,
    `query ($id: ID!) { order(id: $id) {
      paymentStatus refundedTotal { minorUnits } lines { sku refundedQuantity } refunds { status }
    } }`,
    { id: orderId },
  );
  return data?.order;
}

const settle = async (orderId: string, refundId: string, amount: string): Promise<void> => {
  const money = { minorUnits: amount, currency: 'GBP' };
  const message = await desk.subgraph.publish({
    type: 'payment.refunded',
    subject: orderId,
    data: { orderId, paymentId: newId('pay'), refundId, amount: money, refundedTotal: money },
  });
  await desk.subgraph.redeliver(message);
  await desk.subgraph.publish({
    type: 'payment.refunded',
    subject: orderId,
    data: { orderId, paymentId: newId('pay'), refundId, amount: money, refundedTotal: money },
  });
};

describe('a refund', () => {
  it('is asked of payments at the price that was paid, and counts once it is settled, however often that is told', async () => {
    const orderId = await placePaid();
    const answer = await refund(orderId, [{ sku: 'MUG', quantity: 4 }]);
    expect(answer).toMatchObject({ refund: { status: 'REQUESTED', amount: { minorUnits: '1000' } }, userErrors: [] });
    expect(await stateOf(orderId)).toMatchObject({
      paymentStatus: 'PAID',
      refundedTotal: { minorUnits: '0' },
      lines: [{ sku: 'MUG', refundedQuantity: 4 }, { refundedQuantity: 0 }],
    });
    expect((await desk.told(orderId)).at(-1)).toBe('payment.refund');

    await settle(orderId, answer.refund?.id ?? '', '1000');
    await desk.untilHeard(orderId);
    expect(await stateOf(orderId)).toEqual({
      paymentStatus: 'PARTIALLY_REFUNDED',
      refundedTotal: { minorUnits: '1000' },
      lines: [
        { sku: 'MUG', refundedQuantity: 4 },
        { sku: 'LAMP', refundedQuantity: 0 },
      ],
      refunds: [{ status: 'SUCCEEDED' }],
    });
  });

  it('gives shipping back with the units, and says whose sales are given back', async () => {
    const addressId = desk.addAddress('GB');
    const methodId = 'shm_000000000000000000standard';
    const cart = desk.fillCart([cartLine(MUGS), cartLine({ sku: 'LAMP', unitPriceMinor: 700 })]);
    const orderId = await desk.place(cart, {
      shipping: { addressId, methodId },
      expectedTotal: { minorUnits: '4440', currency: 'GBP' },
    });
    await pay(orderId);
    const shopOrders = await desk.rows(
      'select s.id, s.shop_id from shop_order s join order_line l using (order_id, shop_id) where order_id = $1 order by l.position',
      [orderId],
    );
    const [mugs, lamps] = shopOrders;
    const answer = await refund(orderId, [{ sku: 'MUG', quantity: 1 }], { shopOrderIds: [lamps?.id] });
    expect(answer).toMatchObject({ refund: { amount: { minorUnits: '645' } }, userErrors: [] });
    const [message] = await desk.rows(
      `select envelope -> 'data' as data from outbox where subject = $1 and envelope ->> 'type' = 'payment.refund'`,
      [orderId],
    );
    expect(message?.data).toMatchObject({
      amount: { minorUnits: '645', currency: 'GBP' },
      shops: [
        { shopId: mugs?.shop_id, amount: { minorUnits: '250', currency: 'GBP' } },
        { shopId: lamps?.shop_id, amount: { minorUnits: '395', currency: 'GBP' } },
      ],
    });
    expect(await refund(orderId, [], { shopOrderIds: [lamps?.id] })).toMatchObject({
      refund: null,
      userErrors: [{ __typename: 'NoShippingLeftError' }],
    });
    const [traced] = await desk.rows('select action, details from audit where subject = $1', [orderId]);
    expect(traced).toEqual({ action: 'refundOrder', details: { refundId: answer.refund?.id, minorUnits: '645' } });
  });

  it('of units that have cost nothing succeeds at once, without payments', async () => {
    const cart = desk.fillCart([cartLine({ sku: 'GIFT', unitPriceMinor: 0 }), cartLine({ sku: 'LAMP' })]);
    const orderId = await desk.place(cart);
    await pay(orderId);
    const answer = await refund(orderId, [{ sku: 'GIFT', quantity: 1 }]);
    expect(answer).toMatchObject({ refund: { status: 'SUCCEEDED', amount: { minorUnits: '0' } } });
    expect(await stateOf(orderId)).toMatchObject({
      paymentStatus: 'PAID',
      lines: [{ refundedQuantity: 1 }, { refundedQuantity: 0 }],
    });
    expect(await desk.told(orderId)).not.toContain('payment.refund');
  });

  it('of everything leaves nothing to refund', async () => {
    const orderId = await placePaid();
    const lines = [
      { sku: 'MUG', quantity: 10 },
      { sku: 'LAMP', quantity: 1 },
    ];
    const answer = await refund(orderId, lines);
    await settle(orderId, answer.refund?.id ?? '', '3200');
    await desk.untilHeard(orderId);
    expect(await stateOf(orderId)).toMatchObject({ paymentStatus: 'REFUNDED', refundedTotal: { minorUnits: '3200' } });
    expect(await refund(orderId, [{ sku: 'LAMP', quantity: 1 }])).toMatchObject({
      userErrors: [{ __typename: 'OrderNotPaidError' }],
    });
  });

  it('that the provider refuses gives the units back for another time, once', async () => {
    const orderId = await placePaid();
    const { refund: refused } = await refund(orderId, [{ sku: 'MUG', quantity: 10 }]);
    const message = await desk.subgraph.publish({
      type: 'payment.refund-failed',
      subject: orderId,
      data: { orderId, refundId: refused?.id ?? '', reason: 'closed account' },
    });
    await desk.subgraph.redeliver(message);
    await settle(orderId, refused?.id ?? '', '2500');
    await desk.untilHeard(orderId);
    expect(await stateOf(orderId)).toMatchObject({
      paymentStatus: 'PAID',
      refundedTotal: { minorUnits: '0' },
      lines: [{ refundedQuantity: 0 }, { refundedQuantity: 0 }],
      refunds: [{ status: 'FAILED' }],
    });
    expect(await refund(orderId, [{ sku: 'MUG', quantity: 10 }])).toMatchObject({ userErrors: [] });
  });

  it('with the same key is the same refund; with other units the key is refused', async () => {
    const orderId = await placePaid();
    const key = { idempotencyKey: newId('evt') };
    const first = await refund(orderId, [{ sku: 'MUG', quantity: 2 }], key);
    expect(await refund(orderId, [{ sku: 'MUG', quantity: 2 }], key)).toEqual({ ...first, replayed: true });
    await expect(refund(orderId, [{ sku: 'MUG', quantity: 3 }], key)).rejects.toMatchObject({
      extensions: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });

  it('asked for 50 times at once never gives back more units than were bought', async () => {
    const orderId = await placePaid();
    const answers = await Promise.all(Array.from({ length: 50 }, () => refund(orderId, [{ sku: 'MUG', quantity: 1 }])));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(10);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual(
      Array.from({ length: 40 }, () => ({ __typename: 'RefundExceedsRemainingError', sku: 'MUG', remaining: 0 })),
    );
    expect((await desk.told(orderId)).filter((type) => type === 'payment.refund')).toHaveLength(10);
  });

  it('settled while others are asked for loses none of them', async () => {
    const orderId = await placePaid();
    const first = await refund(orderId, [{ sku: 'LAMP', quantity: 1 }]);
    await Promise.all([
      settle(orderId, first.refund?.id ?? '', '700'),
      ...Array.from({ length: 20 }, () => refund(orderId, [{ sku: 'MUG', quantity: 1 }])),
    ]);
    await desk.untilHeard(orderId);
    await eventually(async () => {
      expect(await stateOf(orderId)).toMatchObject({
        refundedTotal: { minorUnits: '700' },
        lines: [{ refundedQuantity: 10 }, { refundedQuantity: 1 }],
      });
    });
  });

  it.each([
    ['a line that is not there', [{ sku: 'HAT', quantity: 1 }], { __typename: 'UnknownOrderLineError', sku: 'HAT' }],
    [
      'more than was bought',
      [{ sku: 'MUG', quantity: 11 }],
      { __typename: 'RefundExceedsRemainingError', sku: 'MUG', remaining: 10 },
    ],
    [
      'more than was bought, in two lines',
      [
        { sku: 'MUG', quantity: 6 },
        { sku: 'MUG', quantity: 5 },
      ],
      { __typename: 'RefundExceedsRemainingError', sku: 'MUG', remaining: 4 },
    ],
  ])('of %s is refused, and nothing changes', async (_what, lines, refusal) => {
    const orderId = await placePaid();
    expect(await refund(orderId, lines)).toMatchObject({ refund: null, userErrors: [refusal] });
    expect(await stateOf(orderId)).toMatchObject({ lines: [{ refundedQuantity: 0 }, {}], refunds: [] });
  });

  it('of an order that is not paid for is refused', async () => {
    const orderId = await desk.place();
    expect(await refund(orderId, [{ sku: 'MUG', quantity: 1 }])).toMatchObject({
      userErrors: [{ __typename: 'OrderNotPaidError' }],
    });
  });

  it.each([
    ['no lines', [], {}],
    ['a quantity of none', [{ sku: 'MUG', quantity: 0 }], {}],
    ['a quantity below none', [{ sku: 'MUG', quantity: -1 }], {}],
    ['a reason of 501 characters', [{ sku: 'MUG', quantity: 1 }], { reason: 'x'.repeat(501) }],
    ['an empty key', [{ sku: 'MUG', quantity: 1 }], { idempotencyKey: '' }],
    ['a key with a space', [{ sku: 'MUG', quantity: 1 }], { idempotencyKey: 'two words' }],
  ])('with %s is bad input', async (_what, lines, input) => {
    const orderId = await placePaid();
    await expect(refund(orderId, lines, input)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(await stateOf(orderId)).toMatchObject({ refunds: [] });
  });

  it('without the scope changes nothing', async () => {
    const orderId = await placePaid();
    await expect(refund(orderId, [{ sku: 'MUG', quantity: 1 }], {}, customer)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    expect(await stateOf(orderId)).toMatchObject({ refunds: [], lines: [{ refundedQuantity: 0 }, {}] });
  });

  it('of an order that is not there is NOT_FOUND', async () => {
    await expect(refund(newId('ord'), [{ sku: 'MUG', quantity: 1 }])).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });
});
