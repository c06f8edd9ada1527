import { newId } from '@agora/subgraph-kit/ids';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { eventually } from '@agora/testkit/eventually';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cartLine, customer, startOrders, stranger, support, type OrdersUnderTest } from './orders-under-test.ts';

let desk: OrdersUnderTest;
beforeAll(async () => {
  desk = await startOrders();
}, 60_000);
afterAll(() => desk.stop(), 60_000);

const METHOD = 'shm_000000000000000000standard';

interface Part {
  readonly id: string;
  readonly shopId: string;
  readonly vendor: Viewer;
}

const vendorOf = (shopId: string): Viewer =>
  viewer({ subject: newId('usr'), roles: ['vendor'], scopes: ['orders:read', 'orders:fulfil'], shopIds: [shopId] });

async function partsOf(orderId: string): Promise<Part[]> {
  const rows = await desk.rows<{ id: string; shop_id: string }>(
    'select id, shop_id from shop_order where order_id = $1 order by id',
    [orderId],
  );
  return rows.map(({ id, shop_id: shopId }) => ({ id, shopId, vendor: vendorOf(shopId) }));
}

/** An order of two shops, sent to an address; confirmed unless asked otherwise. */
async function placeForTwo(isConfirmed = true): Promise<{ orderId: string; parts: Part[] }> {
  const cart = desk.fillCart([cartLine({ unitPriceMinor: 1_000 }), cartLine({ unitPriceMinor: 2_000 })]);
  const orderId = await desk.place(cart, {
    shipping: { addressId: desk.addAddress('GB'), methodId: METHOD },
    expectedTotal: { minorUnits: '3790', currency: 'GBP' },
  });
  if (isConfirmed) await desk.confirm(orderId);
  return { orderId, parts: await partsOf(orderId) };
}

const FULFIL = (
  mutation: string,
) => `mutation Fulfil($input: ${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input!) {
  ${mutation}(input: $input) {
    shopOrder { fulfilmentStatus version trackingNumber nextActions }
    userErrors {
      __typename
      ... on ConflictError { currentVersion }
      ... on ShopOrderNotFulfillableError { orderStatus fulfilmentStatus }
    }
    replayed
  }
}`;

async function fulfil(as: Viewer, mutation: 'shipShopOrder' | 'deliverShopOrder', input: object): Promise<unknown> {
  const { data, errors } = await desk.subgraph.ask(as, FULFIL(mutation), {
    input: { expectedVersion: 1, idempotencyKey: newId('evt'), ...input },
  });
  if (errors?.[0] !== undefined) throw errors[0];
  return data?.[mutation];
}

async function ask(as: Viewer, selection: string, id: string): Promise<unknown> {
  const { data } = await desk.subgraph.ask(as, `query ($id: ID!) { order(id: $id) { ${selection} } }`, { id });
  return data?.order;
}

describe('a shop', () => {
  it('sends its part and tells that it has arrived; the order is completed with the last', async () => {
    const { orderId, parts } = await placeForTwo();
    const [first, second] = parts;
    if (first === undefined || second === undefined) throw new Error('the order has two parts');
    const idempotencyKey = newId('evt');
    const shipment = { shopOrderId: first.id, carrier: 'Royal Mail', trackingNumber: 'RM-1', idempotencyKey };
    const shipped = { fulfilmentStatus: 'SHIPPED', version: 2, trackingNumber: 'RM-1', nextActions: ['DELIVER'] };
    expect(await fulfil(first.vendor, 'shipShopOrder', shipment)).toEqual({
      shopOrder: shipped,
      userErrors: [],
      replayed: false,
    });
    expect(await fulfil(first.vendor, 'shipShopOrder', shipment)).toMatchObject({ shopOrder: shipped, replayed: true });
    expect(await ask(customer, 'fulfilmentStatus', orderId)).toEqual({ fulfilmentStatus: 'PARTIALLY_FULFILLED' });

    await fulfil(second.vendor, 'shipShopOrder', { shopOrderId: second.id });
    await fulfil(first.vendor, 'deliverShopOrder', { shopOrderId: first.id, expectedVersion: 2 });
    expect(await ask(customer, 'status fulfilmentStatus', orderId)).toEqual({
      status: 'CONFIRMED',
      fulfilmentStatus: 'FULFILLED',
    });
    await fulfil(second.vendor, 'deliverShopOrder', { shopOrderId: second.id, expectedVersion: 2 });
    expect(
      await ask(customer, 'status fulfilmentStatus timeline { type shop { id } trackingNumber }', orderId),
    ).toEqual({
      status: 'COMPLETED',
      fulfilmentStatus: 'DELIVERED',
      timeline: [
        { type: 'PLACED', shop: null, trackingNumber: null },
        { type: 'PAID', shop: null, trackingNumber: null },
        { type: 'CONFIRMED', shop: null, trackingNumber: null },
        { type: 'SHIPPED', shop: { id: first.shopId }, trackingNumber: 'RM-1' },
        { type: 'SHIPPED', shop: { id: second.shopId }, trackingNumber: null },
        { type: 'DELIVERED', shop: { id: first.shopId }, trackingNumber: null },
        { type: 'DELIVERED', shop: { id: second.shopId }, trackingNumber: null },
        { type: 'COMPLETED', shop: null, trackingNumber: null },
      ],
    });
    expect((await desk.told(orderId)).slice(-4)).toEqual([
      'order.shipped',
      'order.shipped',
      'order.delivered',
      'order.delivered',
    ]);
  });

  it('is refused what does not come next, and what it has not seen', async () => {
    const { parts } = await placeForTwo();
    const [{ id: shopOrderId, vendor } = { id: '', vendor: stranger }] = parts;
    expect(await fulfil(vendor, 'deliverShopOrder', { shopOrderId })).toMatchObject({
      userErrors: [
        { __typename: 'ShopOrderNotFulfillableError', orderStatus: 'CONFIRMED', fulfilmentStatus: 'UNFULFILLED' },
      ],
    });
    expect(await fulfil(vendor, 'shipShopOrder', { shopOrderId, expectedVersion: 7 })).toMatchObject({
      userErrors: [{ __typename: 'ConflictError', currentVersion: 1 }],
    });
    const pending = await placeForTwo(false);
    const [part] = pending.parts;
    expect(await fulfil(support, 'shipShopOrder', { shopOrderId: part?.id })).toMatchObject({
      userErrors: [{ __typename: 'ShopOrderNotFulfillableError', orderStatus: 'PENDING' }],
    });
  });

  it('finds nothing of another shop', async () => {
    const { parts } = await placeForTwo();
    const [first, second] = parts;
    for (const somebody of [second?.vendor ?? stranger, customer]) {
      await expect(fulfil(somebody, 'shipShopOrder', { shopOrderId: first?.id })).rejects.toMatchObject({
        extensions: { code: somebody === customer ? 'FORBIDDEN' : 'NOT_FOUND' },
      });
    }
  });

  it('leaves a trace where support acts for it', async () => {
    const { parts } = await placeForTwo();
    const [part] = parts;
    await fulfil(support, 'shipShopOrder', { shopOrderId: part?.id });
    const traces = await desk.rows('select action, by_subject from audit where subject = $1', [part?.id]);
    expect(traces).toEqual([{ action: 'shipShopOrder', by_subject: support.subject }]);
  });
});

describe('what a shop sees of an order', () => {
  const PART = `query ($id: ID!) { shopOrder(id: $id) {
    number orderStatus order { id } lines { sku } total { minorUnits } shippingAddress { recipientName city } nextActions
  } }`;

  it('is its own part and where to send it, and nothing of the rest', async () => {
    const { orderId, parts } = await placeForTwo();
    const [part] = parts;
    const vendor = part?.vendor ?? stranger;
    const { data } = await desk.subgraph.ask(vendor, PART, { id: part?.id });
    expect(data?.shopOrder).toMatchObject({
      orderStatus: 'CONFIRMED',
      order: null,
      lines: [{}],
      shippingAddress: { city: expect.any(String) },
      nextActions: ['CANCEL', 'SHIP'],
    });
    expect(await ask(vendor, 'id', orderId)).toBeNull();
    const others = await desk.subgraph.ask(vendor, PART, { id: parts[1]?.id });
    expect(others).toEqual({ data: { shopOrder: null } });
  });

  it('has no address while the order does not stand', async () => {
    const { parts } = await placeForTwo(false);
    const { data } = await desk.subgraph.ask(parts[0]?.vendor ?? stranger, PART, { id: parts[0]?.id });
    expect(data?.shopOrder).toMatchObject({ orderStatus: 'PENDING', shippingAddress: null, nextActions: [] });
  });

  const OF_SHOPS = `query ($representations: [_Any!]!, $first: Int, $after: String, $where: ShopOrderFilter) {
    _entities(representations: $representations) { ... on Shop {
      orders(first: $first, after: $after, where: $where) { nodes { id } totalCount pageInfo { hasNextPage endCursor } }
    } }
  }`;
  interface Page {
    readonly nodes: readonly { readonly id: string }[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  }

  it('is listed page by page, the newest first, for its members alone', async () => {
    const shopId = newId('shp');
    const vendor = vendorOf(shopId);
    const placed: string[] = [];
    for (let count = 0; count < 3; count++) {
      const orderId = await desk.place(desk.fillCart([cartLine({ shopId }), cartLine()]));
      placed.unshift((await partsOf(orderId)).find((part) => part.shopId === shopId)?.id ?? '');
    }
    const page = async (as: Viewer, variables: object = {}): Promise<Page | null> => {
      const { data } = await desk.subgraph.ask(as, OF_SHOPS, {
        representations: [{ __typename: 'Shop', id: shopId }],
        ...variables,
      });
      return (data as { _entities: [{ orders: Page | null }] })._entities[0].orders;
    };
    const first = await page(vendor, { first: 2 });
    const second = await page(vendor, { first: 2, after: first?.pageInfo.endCursor });
    expect([...(first?.nodes ?? []), ...(second?.nodes ?? [])].map(({ id }) => id)).toEqual(placed);
    expect(second).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
    expect((await page(support))?.nodes).toHaveLength(3);
    expect(await page(vendor, { where: { fulfilmentStatus: 'SHIPPED' } })).toMatchObject({ nodes: [], totalCount: 0 });
    expect(await page(vendorOf(newId('shp')))).toBeNull();
  });

  it('takes one statement for 50 shops, and one for how many parts each has', async () => {
    const representations = Array.from({ length: 50 }, () => ({ __typename: 'Shop', id: newId('shp') }));
    const operations = await desk.subgraph.countStoreOperations(() =>
      desk.subgraph.ask(support, OF_SHOPS, { representations }),
    );
    // The job that looks for late checkouts may run meanwhile.
    expect(operations).toBeLessThanOrEqual(3);
  });
});

describe('the list of all orders', () => {
  it('is for support, and by what is asked for', async () => {
    const { orderId } = await placeForTwo();
    const number = ((await ask(support, 'number', orderId)) as { number: string }).number;
    const list = async (where: object, as = support) => {
      const { data, errors } = await desk.subgraph.ask(
        as,
        'query ($where: OrderFilter) { orders(where: $where, first: 5) { nodes { id } totalCount } }',
        { where },
      );
      return errors?.[0]?.extensions.code ?? data?.orders;
    };
    const itself = { nodes: [{ id: orderId }], totalCount: 1 };
    const none = { nodes: [], totalCount: 0 };
    expect(await list({ number })).toEqual(itself);
    const placedAfter = new Date(desk.clock.now().getTime() - 1).toISOString();
    const all = { status: 'CONFIRMED', paymentStatus: 'PAID', fulfilmentStatus: 'UNFULFILLED', placedAfter };
    expect(await list({ ...all, number, customerId: customer.subject })).toEqual(itself);
    expect(await list({ number, status: 'CANCELLED' })).toEqual(none);
    expect(await list({ number, placedBefore: placedAfter })).toEqual(none);
    expect(await list({}, customer)).toBe('FORBIDDEN');
  });
});

describe('somebody who is gone', () => {
  it('leaves nothing personal in an order that has ended, and the country for the books', async () => {
    const { orderId, parts } = await placeForTwo();
    await desk.subgraph.publish({
      type: 'user.deleted',
      subject: String(customer.subject),
      data: { userId: String(customer.subject) },
    });
    await desk.untilHeard(orderId);
    expect(await ask(support, 'shippingAddress { city }', orderId)).toMatchObject({
      shippingAddress: { city: expect.any(String) },
    });
    for (const { id: shopOrderId } of parts) {
      await fulfil(support, 'shipShopOrder', { shopOrderId });
      await fulfil(support, 'deliverShopOrder', { shopOrderId, expectedVersion: 2 });
    }
    const { subject } = stranger;
    await desk.subgraph.publish({ type: 'user.deleted', subject: String(subject), data: { userId: String(subject) } });
    await desk.untilHeard(orderId);
    await eventually(async () => {
      expect(await ask(support, 'status country shippingAddress { city }', orderId)).toEqual({
        status: 'COMPLETED',
        country: 'GB',
        shippingAddress: null,
      });
    });
  });
});
