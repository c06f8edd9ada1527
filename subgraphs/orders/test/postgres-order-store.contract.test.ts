import { systemClock } from '@agora/subgraph-kit/clock';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { createMetrics } from '@agora/subgraph-kit/metrics';
import { migrate } from '@agora/subgraph-kit/postgres/migrate';
import { createPool } from '@agora/subgraph-kit/postgres/pool';
import { createPostgres } from '@agora/subgraph-kit/postgres/postgres';
import { createFakeClock } from '@agora/testkit/fake-clock';
import { testStores } from '@agora/testkit/stores';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { createPostgresOrderReads } from '../src/adapters/postgres-order-reads.ts';
import { createPostgresOrderStore } from '../src/adapters/postgres-order-store.ts';
import type { Order, ShopOrder } from '../src/domain/order.ts';
import { createAttentionCount } from '../src/jobs.ts';
import type { OrderReads } from '../src/ports/order-reads.ts';
import type { OrderRequest, OrderStore, Saga } from '../src/ports/order-store.ts';

let store: OrderStore;
let reads: OrderReads;
let close: () => Promise<void>;

beforeAll(async () => {
  const schema = `t_${randomBytes(4).toString('hex')}_orders`;
  const log = createLogger({ service: 'orders', level: 'silent' });
  const pool = createPool({ url: testStores().postgres, schema, maxConnections: 4, log });
  await migrate(pool, { schema, folder: new URL('../migrations/', import.meta.url) });
  const seal = createSeal({ source: 'orders', clock: systemClock, newId });
  const hooks = { onPending: () => undefined, onOperation: () => undefined };
  const postgres = createPostgres(pool, seal, hooks);
  store = createPostgresOrderStore(postgres);
  reads = createPostgresOrderReads(postgres);
  close = () => pool.end();
}, 60_000);
afterAll(() => close());

const at = new Date('2026-01-01T00:00:00.000Z');

const requestFor = ({ customerId }: Order): OrderRequest => ({
  customerId,
  idempotencyKey: newId('evt'),
  fingerprint: 'same',
});

const jpy = (minorUnits: bigint) => ({ minorUnits, currency: 'JPY' });

/** Of one shop, sent, with a voucher and a tax that comes on top. */
function newOrder(given: Partial<Order> = {}): Order {
  const shopId = newId('shp');
  const price = jpy(9_007_199_254_740_993n);
  const charge = { taxRate: 1_000, isTaxIncluded: false };
  const totals = {
    subtotal: price,
    discountTotal: jpy(500n),
    shippingTotal: jpy(770n),
    taxTotal: jpy(900n),
    total: jpy(9_007_199_254_742_093n),
  };
  return {
    id: newId('ord'),
    number: newId('evt'),
    customerId: newId('usr'),
    cart: { id: newId('crt'), version: 1 },
    paymentMethod: { kind: 'card', token: 'tok_visa' },
    status: 'pending',
    paymentStatus: 'pending',
    country: 'JP',
    shippingAddress: { recipientName: '山田', lines: ['1-1'], city: '東京', postalCode: '100-0001', country: 'JP' },
    voucher: { id: newId('vch'), code: 'TEN' },
    ...totals,
    refunded: jpy(0n),
    lines: [
      {
        ...charge,
        position: 1,
        variantId: newId('var'),
        shopId,
        sku: 'LAMP',
        title: '灯 "Lamp"',
        unitPrice: price,
        quantity: 1,
        total: price,
        discount: jpy(500n),
        tax: jpy(830n),
        charged: jpy(9_007_199_254_741_323n),
        refundedQuantity: 0,
        refunded: jpy(0n),
        returningQuantity: 0,
      },
    ],
    shopOrders: [
      {
        ...totals,
        id: newId('sor'),
        shopId,
        shipping: {
          ...charge,
          methodId: newId('shm'),
          name: 'Express',
          price: jpy(700n),
          discount: jpy(0n),
          tax: jpy(70n),
          charged: jpy(770n),
          refunded: jpy(0n),
        },
        fulfilment: 'unfulfilled',
        version: 1,
      },
    ],
    version: 1,
    placedAt: at,
    ...given,
  };
}

async function insert(order: Order = newOrder(), request = requestFor(order)): Promise<Order> {
  await store.transaction((transaction) => transaction.insert(order, request));
  return order;
}

const SENT: Partial<ShopOrder> = {
  fulfilment: 'delivered',
  shipment: { carrier: 'Post', trackingNumber: 'T-1', shippedAt: at },
  deliveredAt: new Date(at.getTime() + 1),
};

const saveSaga = (saga: Saga, when = at): Promise<void> =>
  store.transaction((transaction) => transaction.saveSaga(saga, { cause: 'checkout', at: when }));

describe('the order store', () => {
  it('gives back what it was given, to the last minor unit beyond 2^53', async () => {
    const order = await insert(newOrder({ externalReference: 'PO-1' }));
    expect(await store.transaction((transaction) => transaction.lock(order.id))).toEqual(order);
  });

  it('saves what changes of an order, its lines and its parts', async () => {
    const order = await insert(newOrder());
    const [line] = order.lines;
    const [part] = order.shopOrders;
    if (line === undefined || part?.shipping === undefined) throw new Error('the order has a line and a part');
    const changed: Order = {
      ...order,
      status: 'confirmed',
      paymentStatus: 'partiallyRefunded',
      refunded: jpy(8n),
      lines: [{ ...line, refundedQuantity: 1, refunded: jpy(5n), returningQuantity: 1 }],
      shopOrders: [{ ...part, shipping: { ...part.shipping, refunded: jpy(3n) }, ...SENT, version: 2 }],
      version: 2,
    };
    await store.transaction((transaction) => transaction.save(changed));
    expect(await store.transaction((transaction) => transaction.lock(order.id))).toEqual(changed);
  });

  it('keeps nothing that does not add up', async () => {
    const { lines, ...order } = newOrder();
    const [line] = lines;
    if (line === undefined) throw new Error('the order has a line');
    const generous = { ...order, lines: [{ ...line, discount: jpy(line.total.minorUnits + 1n) }] };
    await expect(insert(generous)).rejects.toMatchObject({ constraint: 'line_discount' });
    await insert({ ...order, lines });
    const greedy = { ...order, lines: [{ ...line, refunded: jpy(line.charged.minorUnits + 1n) }] };
    const save = store.transaction((transaction) => transaction.save({ ...greedy, paymentStatus: 'paid' }));
    await expect(save).rejects.toMatchObject({ constraint: 'line_refunded' });
  });

  it('has one order per key, per reference and per state of a cart', async () => {
    const order = newOrder({ externalReference: 'PO-1' });
    const request = requestFor(order);
    await insert(order, request);
    const { customerId, cart } = order;
    await expect(insert(newOrder({ customerId }), request)).rejects.toMatchObject({ by: 'idempotencyKey' });
    await expect(insert(newOrder({ customerId, externalReference: 'PO-1' }))).rejects.toMatchObject({
      by: 'externalReference',
    });
    await expect(insert(newOrder({ cart }))).rejects.toMatchObject({ by: 'cart' });
  });

  it('refuses a step of a driver that has missed another one', async () => {
    const { id: orderId } = await insert();
    await saveSaga({ orderId, state: { kind: 'reserving' }, version: 1 });
    await saveSaga({ orderId, state: { kind: 'authorising' }, version: 2 });
    await expect(saveSaga({ orderId, state: { kind: 'releasing', reason: 'outOfStock' }, version: 2 })).rejects.toThrow(
      'has moved on without this driver',
    );
    expect(await store.transaction((transaction) => transaction.lockSaga(orderId))).toEqual({
      orderId,
      state: { kind: 'authorising' },
      version: 2,
    });
  });

  it('keeps a saga that one driver has in hand from the others', async () => {
    const { id: orderId } = await insert();
    await saveSaga({ orderId, state: { kind: 'reserving' }, version: 1, deadline: at });
    const later = new Date(at.getTime() + 1);
    const overdue = await store.transaction(async (first) => {
      const mine = await first.lockOverdueSagas(later, 50);
      const others = await store.transaction((second) => second.lockOverdueSagas(later, 50));
      return { mine: mine.map((saga) => saga.orderId), others };
    });
    expect(overdue).toEqual({ mine: [orderId], others: [] });
    expect(await store.transaction((transaction) => transaction.lockOverdueSagas(at, 50))).toEqual([]);
  });

  it('counts the sagas that need attention, and says since when the first does, as metrics', async () => {
    const clock = createFakeClock(at);
    const metrics = createMetrics('orders');
    const count = createAttentionCount({ dependencies: { clock }, reads, metrics });
    const counted = async () => {
      await count();
      const valueOf = async (name: string) => (await metrics.getSingleMetric(name)?.get())?.values[0]?.value;
      return [await valueOf('orders_needing_attention'), await valueOf('orders_needing_attention_oldest_seconds')];
    };
    expect(await counted()).toEqual([0, 0]);
    const state = { kind: 'needsAttention', because: 'late', during: { kind: 'capturing' } } as const;
    const { id: orderId } = await insert();
    await saveSaga({ orderId, state: { kind: 'capturing' }, version: 1 });
    await saveSaga({ orderId, state, version: 2 }, new Date(at.getTime() + 10_000));
    await saveSaga({ orderId: (await insert()).id, state, version: 1 }, new Date(at.getTime() + 40_000));
    clock.advance(70_000);
    expect(await counted()).toEqual([2, 60]);
    await saveSaga({ orderId, state: state.during, version: 3 });
    expect(await counted()).toEqual([1, 30]);
  });

  it('shows a driver that waited for an order the lines as the one before has left them', async () => {
    const order = await insert(newOrder({ paymentStatus: 'paid' }));
    const refundOne = (): Promise<number | undefined> =>
      store.transaction(async (transaction) => {
        const current = await transaction.lock(order.id);
        const [line] = current?.lines ?? [];
        if (current === undefined || line === undefined || line.refundedQuantity > 0) return line?.refundedQuantity;
        await transaction.save({ ...current, lines: [{ ...line, refundedQuantity: 1 }] });
        return 0;
      });
    const seen = await Promise.all([refundOne(), refundOne(), refundOne(), refundOne()]);
    expect(seen.toSorted()).toEqual([0, 1, 1, 1]);
  });
});
