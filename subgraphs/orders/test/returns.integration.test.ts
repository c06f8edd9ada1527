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

const DAY_MS = 86_400_000;

const REQUEST = `mutation ($input: RequestReturnInput!) { requestReturn(input: $input) {
  returns { id status version lines { sku quantity } }
  userErrors { __typename ... on NotReturnableError { sku returnable } }
} }`;
const APPROVE = `mutation ($input: ApproveReturnInput!) { approveReturn(input: $input) {
  return { status version } userErrors { __typename ... on ReturnStatusError { status } }
} }`;
const REJECT = `mutation ($input: RejectReturnInput!) { rejectReturn(input: $input) {
  return { status rejectionReason } userErrors { __typename }
} }`;
const RECEIVE = `mutation ($input: ReceiveReturnInput!) { receiveReturn(input: $input) {
  return { status refund { amount { minorUnits } } } userErrors { __typename } replayed
} }`;

interface Delivered {
  readonly orderId: string;
  readonly vendor: Viewer;
}

/** Three mugs and a lamp of two shops; the mugs have arrived. */
async function deliver(): Promise<Delivered> {
  const shopId = newId('shp');
  const cart = desk.fillCart([
    cartLine({ shopId, sku: 'MUG', quantity: 3, unitPriceMinor: 250 }),
    cartLine({ sku: 'LAMP', unitPriceMinor: 700 }),
  ]);
  const orderId = await desk.place(cart);
  await desk.confirm(orderId);
  const [part] = await desk.rows('select id from shop_order where order_id = $1 and shop_id = $2', [orderId, shopId]);
  const { errors } = await desk.subgraph.ask(
    support,
    'mutation ($input: DeliverShopOrderInput!) { deliverShopOrder(input: $input) { userErrors { __typename } } }',
    { input: { shopOrderId: part?.id, expectedVersion: 1, idempotencyKey: newId('evt') } },
  );
  expect(errors).toBeUndefined();
  return { orderId, vendor: viewer({ subject: newId('usr'), scopes: ['orders:fulfil'], shopIds: [shopId] }) };
}

async function ask<Answer>(as: Viewer, document: string, input: object): Promise<Answer> {
  const { data, errors } = await desk.subgraph.ask(as, document, { input });
  if (errors?.[0] !== undefined) throw errors[0];
  return Object.values(data ?? {})[0] as Answer;
}

const request = (orderId: string, quantity: number, sku = 'MUG', as = customer) =>
  ask<{ returns: readonly { id: string }[]; userErrors: object[] }>(as, REQUEST, {
    orderId,
    lines: [{ sku, quantity }],
    reason: 'Chipped',
    idempotencyKey: newId('evt'),
  });

describe('a return', () => {
  it('is asked for, approved and received: the money and the units come back', async () => {
    const { orderId, vendor } = await deliver();
    const { returns } = await request(orderId, 2);
    expect(returns).toMatchObject([{ status: 'REQUESTED', version: 1, lines: [{ sku: 'MUG', quantity: 2 }] }]);
    const returnId = returns[0]?.id;
    expect(await ask(vendor, APPROVE, { returnId, expectedVersion: 1 })).toMatchObject({
      return: { status: 'APPROVED' },
    });
    const idempotencyKey = newId('evt');
    const receipt = { returnId, restock: true, expectedVersion: 2, idempotencyKey };
    const received = { status: 'RECEIVED', refund: { amount: { minorUnits: '500' } } };
    expect(await ask(vendor, RECEIVE, receipt)).toEqual({ return: received, userErrors: [], replayed: false });
    expect(await ask(vendor, RECEIVE, receipt)).toEqual({ return: received, userErrors: [], replayed: true });
    expect((await desk.told(orderId)).slice(-3)).toEqual(['payment.refund', 'order.returned', 'inventory.restock']);

    const { data } = await desk.subgraph.ask(
      customer,
      'query ($id: ID!) { order(id: $id) { returns { status } lines { refundedQuantity returningQuantity } timeline { type } } }',
      { id: orderId },
    );
    expect(data?.order).toMatchObject({
      returns: [{ status: 'RECEIVED' }],
      lines: [
        { refundedQuantity: 2, returningQuantity: 0 },
        { refundedQuantity: 0, returningQuantity: 0 },
      ],
    });
    const told = (data?.order as { timeline: { type: string }[] }).timeline.map(({ type }) => type);
    expect(told.slice(-3)).toEqual(['RETURN_REQUESTED', 'RETURN_APPROVED', 'RETURN_RECEIVED']);
  });

  it('is of no more units than have arrived and were not given back, even when asked for at once', async () => {
    const { orderId } = await deliver();
    expect(await request(orderId, 1, 'LAMP')).toMatchObject({
      returns: [],
      userErrors: [{ __typename: 'NotReturnableError', sku: 'LAMP', returnable: 0 }],
    });
    const answers = await Promise.all(Array.from({ length: 6 }, () => request(orderId, 1)));
    expect(answers.flatMap(({ returns }) => returns)).toHaveLength(3);
  });

  it('that is refused can be asked for again, with the reason told', async () => {
    const { orderId, vendor } = await deliver();
    const { returns } = await request(orderId, 3);
    const command = { returnId: returns[0]?.id, expectedVersion: 1 };
    expect(await ask(vendor, REJECT, { ...command, reason: 'Used' })).toMatchObject({
      return: { status: 'REJECTED', rejectionReason: 'Used' },
    });
    expect(await ask(vendor, APPROVE, { ...command, expectedVersion: 2 })).toMatchObject({
      userErrors: [{ __typename: 'ReturnStatusError', status: 'REJECTED' }],
    });
    expect((await request(orderId, 3)).returns).toHaveLength(1);
  });

  it('comes too late after thirty days', async () => {
    const { orderId } = await deliver();
    desk.clock.advance(30 * DAY_MS);
    expect((await request(orderId, 1)).returns).toHaveLength(1);
    desk.clock.advance(1);
    expect(await request(orderId, 1)).toMatchObject({
      userErrors: [{ __typename: 'NotReturnableError', returnable: 0 }],
    });
  });

  it('is nobody else’s', async () => {
    const { orderId, vendor } = await deliver();
    await expect(request(orderId, 1, 'MUG', stranger)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    const { returns } = await request(orderId, 1);
    const other = viewer({ subject: newId('usr'), scopes: ['orders:fulfil'], shopIds: [newId('shp')] });
    const command = { returnId: returns[0]?.id, expectedVersion: 1 };
    await expect(ask(other, APPROVE, command)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    const reference = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on OrderReturn { reason } }
    }`;
    const representations = [{ __typename: 'OrderReturn', id: returns[0]?.id }];
    for (const [reader, seen] of [
      [other, null],
      [stranger, null],
      [vendor, { reason: 'Chipped' }],
    ] as const) {
      const { data } = await desk.subgraph.ask(reader, reference, { representations });
      expect(data).toEqual({ _entities: [seen] });
    }
    await ask(support, APPROVE, command);
    expect(await desk.rows('select action from audit where subject = $1', [returns[0]?.id])).toEqual([
      { action: 'approveReturn' },
    ]);
  });

  it('takes three statements for 50 references', async () => {
    const { orderId } = await deliver();
    const { returns } = await request(orderId, 1);
    const representations = Array.from({ length: 50 }, (_each, index) => ({
      __typename: 'OrderReturn',
      id: index === 0 ? returns[0]?.id : newId('ret'),
    }));
    const operations = await desk.subgraph.countStoreOperations(() =>
      desk.subgraph.ask(
        customer,
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on OrderReturn { id } } }',
        { r: representations },
      ),
    );
    expect(operations).toBeLessThanOrEqual(3);
  });
});
