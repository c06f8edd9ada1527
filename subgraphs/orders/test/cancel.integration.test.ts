import { newId } from '@agora/subgraph-kit/ids';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cartLine, customer, startOrders, stranger, support, type OrdersUnderTest } from './orders-under-test.ts';

let desk: OrdersUnderTest;
beforeAll(async () => {
  desk = await startOrders();
}, 60_000);
afterAll(() => desk.stop(), 60_000);

const CANCEL = `mutation Cancel($input: CancelOrderInput!) {
  cancelOrder(input: $input) {
    order { status }
    userErrors { __typename ... on OrderNotCancellableError { status } ... on ConflictError { currentVersion } }
    replayed
  }
}`;
const CANCEL_PART = `mutation Cancel($input: CancelShopOrderInput!) {
  cancelShopOrder(input: $input) { shopOrder { fulfilmentStatus } userErrors { __typename } }
}`;

async function ask(as: Viewer, document: string, input: object): Promise<unknown> {
  const { data, errors } = await desk.subgraph.ask(as, document, {
    input: { reason: 'Changed my mind', idempotencyKey: newId('evt'), ...input },
  });
  if (errors?.[0] !== undefined) throw errors[0];
  return Object.values(data ?? {})[0];
}

async function view(id: string): Promise<unknown> {
  const { data } = await desk.subgraph.ask(
    customer,
    `query ($id: ID!) { order(id: $id) {
      status paymentStatus cancelReason refundedTotal { minorUnits } shopOrders { fulfilmentStatus } nextActions
    } }`,
    { id },
  );
  return data?.order;
}

const messages = async (orderId: string, type: string): Promise<unknown[]> =>
  (
    await desk.rows(
      `select envelope -> 'data' as data from outbox
        where subject = $1 and envelope ->> 'type' = $2 order by position`,
      [orderId, type],
    )
  ).map(({ data }) => data);

const parts = (orderId: string) =>
  desk.rows<{ id: string; shop_id: string }>('select id, shop_id from shop_order where order_id = $1 order by id', [
    orderId,
  ]);

describe('a customer who cancels', () => {
  it('an order that is being placed undoes its checkout', async () => {
    const orderId = await desk.place();
    await desk.reply(orderId, { type: 'inventory.reserved' });
    await desk.untilStep(orderId, 'authorising');
    const idempotencyKey = newId('evt');
    const answer = { order: { status: 'PENDING' }, userErrors: [] };
    expect(await ask(customer, CANCEL, { orderId, idempotencyKey })).toMatchObject({ ...answer, replayed: false });
    expect(await ask(customer, CANCEL, { orderId, idempotencyKey })).toMatchObject({ ...answer, replayed: true });
    await desk.reply(orderId, { type: 'payment.voided' });
    await desk.untilStep(orderId, 'releasing');
    await desk.reply(orderId, { type: 'inventory.released' });
    await desk.untilStep(orderId, 'cancelled');
    expect((await desk.told(orderId)).slice(4)).toEqual(['payment.void', 'inventory.release', 'order.cancelled']);
    expect(await view(orderId)).toMatchObject({ status: 'CANCELLED', cancelReason: 'CUSTOMER', nextActions: [] });
  });

  it('an order that stands gets money and stock back, once', async () => {
    const orderId = await desk.place();
    await desk.confirm(orderId);
    expect(await view(orderId)).toMatchObject({ nextActions: ['CANCEL'] });
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(customer, CANCEL, { orderId })));
    expect(answers.filter((answer) => (answer as { order: unknown }).order !== null)).toHaveLength(1);
    expect((await desk.told(orderId)).slice(-4)).toEqual([
      'payment.refund',
      'inventory.restock',
      'inventory.restock',
      'order.cancelled',
    ]);
    const [refund] = await messages(orderId, 'payment.refund');
    expect(refund).toMatchObject({ amount: { minorUnits: '2600' }, shops: [{}, {}] });
    await desk.settle(orderId);
    await desk.untilHeard(orderId);
    expect(await view(orderId)).toMatchObject({
      status: 'CANCELLED',
      paymentStatus: 'REFUNDED',
      refundedTotal: { minorUnits: '2600' },
      shopOrders: [{ fulfilmentStatus: 'CANCELLED' }, { fulfilmentStatus: 'CANCELLED' }],
    });
  });

  it('an order whose money was to come later has it not waited for, and given back when it comes all the same', async () => {
    const orderId = await desk.place(undefined, { payment: { kind: 'BANK_TRANSFER' } });
    await desk.reply(orderId, { type: 'inventory.reserved' });
    await desk.untilStep(orderId, 'authorising');
    await desk.reply(orderId, { type: 'payment.authorised' });
    await desk.untilStep(orderId, 'committing');
    await desk.reply(orderId, { type: 'inventory.committed' });
    await desk.untilStep(orderId, 'awaitingMoney');
    await ask(customer, CANCEL, { orderId });
    expect((await desk.told(orderId)).slice(-4)).toEqual([
      'payment.void',
      'inventory.restock',
      'inventory.restock',
      'order.cancelled',
    ]);
    await desk.reply(orderId, { type: 'payment.captured' });
    await desk.untilHeard(orderId);
    expect((await desk.told(orderId)).at(-1)).toBe('payment.refund');
    await desk.settle(orderId);
    expect(await view(orderId)).toMatchObject({ status: 'CANCELLED', paymentStatus: 'REFUNDED' });
  });

  it('finds a refund that was refused in the hands of support', async () => {
    const orderId = await desk.place();
    await desk.confirm(orderId);
    await ask(customer, CANCEL, { orderId });
    await desk.settle(orderId, 'refund-failed');
    await desk.untilStep(orderId, 'needsAttention');
    const list = await desk.subgraph.ask(support, '{ ordersNeedingAttention { nodes { id } } }');
    expect(list.data?.ordersNeedingAttention).toEqual({ nodes: [{ id: orderId }] });
    await desk.subgraph.ask(
      support,
      'mutation ($input: RefundOrderInput!) { refundOrder(input: $input) { userErrors { __typename } } }',
      {
        input: {
          orderId,
          lines: (await desk.rows('select sku, quantity from order_line where order_id = $1', [orderId])) as unknown,
          reason: 'paid out',
          idempotencyKey: newId('evt'),
        },
      },
    );
    await desk.settle(orderId);
    await desk.untilStep(orderId, 'cancelled');
    expect(await view(orderId)).toMatchObject({ paymentStatus: 'REFUNDED' });
  });

  it('is refused once something was sent, and with an old version', async () => {
    const orderId = await desk.place();
    await desk.confirm(orderId);
    expect(await ask(customer, CANCEL, { orderId, expectedVersion: 1 })).toMatchObject({
      userErrors: [{ __typename: 'ConflictError' }],
    });
    const [part] = await parts(orderId);
    await desk.subgraph.ask(
      support,
      'mutation ($input: ShipShopOrderInput!) { shipShopOrder(input: $input) { userErrors { __typename } } }',
      { input: { shopOrderId: part?.id, expectedVersion: 1, idempotencyKey: newId('evt') } },
    );
    expect(await ask(customer, CANCEL, { orderId })).toMatchObject({
      order: null,
      userErrors: [{ __typename: 'OrderNotCancellableError', status: 'CONFIRMED' }],
    });
  });

  it('finds nothing of somebody else, and support leaves a trace', async () => {
    const orderId = await desk.place();
    await expect(ask(stranger, CANCEL, { orderId })).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await ask(support, CANCEL, { orderId });
    expect(await desk.rows('select action from audit where subject = $1', [orderId])).toEqual([
      { action: 'cancelOrder' },
    ]);
  });
});

describe('a shop that cancels', () => {
  it('its part gives that part back; with the last the whole order is cancelled', async () => {
    const cart = desk.fillCart([cartLine({ unitPriceMinor: 1_000, quantity: 2 }), cartLine({ unitPriceMinor: 700 })]);
    const orderId = await desk.place(cart);
    await desk.confirm(orderId);
    const [first, second] = await parts(orderId);
    const vendor = (shopId?: string) =>
      viewer({ subject: newId('usr'), scopes: ['orders:fulfil'], shopIds: shopId === undefined ? [] : [shopId] });
    await expect(ask(vendor(second?.shop_id), CANCEL_PART, { shopOrderId: first?.id })).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    expect(await ask(vendor(first?.shop_id), CANCEL_PART, { shopOrderId: first?.id })).toEqual({
      shopOrder: { fulfilmentStatus: 'CANCELLED' },
      userErrors: [],
    });
    expect((await desk.told(orderId)).slice(-2)).toEqual(['payment.refund', 'inventory.restock']);
    expect(await view(orderId)).toMatchObject({ status: 'CONFIRMED' });

    await ask(vendor(second?.shop_id), CANCEL_PART, { shopOrderId: second?.id });
    const refunds = await messages(orderId, 'payment.refund');
    const restocked = await messages(orderId, 'inventory.restock');
    const total = (refunds as { amount: { minorUnits: string } }[]).reduce(
      (sum, { amount }) => sum + Number(amount.minorUnits),
      0,
    );
    expect(total).toBe(2_700);
    expect(restocked).toMatchObject([{ reference: first?.id }, { reference: second?.id }]);
    expect(await view(orderId)).toMatchObject({ status: 'CANCELLED', cancelReason: 'SHOP' });
  });
});
