import { parsePage } from '@agora/subgraph-kit/graphql/pagination';
import { predictableId } from '@agora/testkit/predictable-ids';
import { unservedBy } from '@agora/testkit/uses-index';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPostgresOrderReads } from '../src/adapters/postgres-order-reads.ts';
import type { OrderFilter, OrderReads } from '../src/ports/order-reads.ts';
import { startOrders, type OrdersUnderTest } from './orders-under-test.ts';

let desk: OrdersUnderTest;
beforeAll(async () => {
  desk = await startOrders();
}, 60_000);
afterAll(() => desk.stop(), 60_000);

const unserved = (read: (reads: OrderReads) => Promise<unknown>) =>
  unservedBy(desk.subgraph.running, (postgres) => read(createPostgresOrderReads(postgres)));

const CUSTOMER = predictableId('usr', 1);
const SHOP = predictableId('shp', 1);
const placed = new Date(0);
const FILTERS: readonly (readonly [string, OrderFilter])[] = [
  ['no filter', {}],
  ['status', { status: 'confirmed' }],
  ['payment status', { paymentStatus: 'paid' }],
  ['fulfilment', { fulfilment: 'unfulfilled' }],
  ['number', { number: '100001' }],
  ['customer', { customerId: CUSTOMER }],
  ['customer and status', { customerId: CUSTOMER, status: 'confirmed' }],
  ['time', { placedAfter: placed, placedBefore: placed }],
];

describe('an index serves orders', () => {
  it.each(FILTERS)('by %s, in their order from both ends, and counted', async (_what, filter) => {
    for (const page of [{ first: 20 }, { last: 20 }]) {
      expect(await unserved((reads) => reads.list(filter, parsePage(page)))).toEqual({ scans: [], sorts: [] });
    }
    expect(await unserved((reads) => reads.count(filter, 100))).toEqual({ scans: [], sorts: [] });
  });

  it('that need attention, which are few', async () => {
    const reads = [
      (of: OrderReads) => of.list({ needsAttention: true }, parsePage({ first: 20 })),
      (of: OrderReads) => of.count({ needsAttention: true }, 100),
      (of: OrderReads) => of.needingAttention(),
    ];
    // The index has those alone that need it, and is read as a whole.
    for (const read of reads) {
      const { scans } = await unserved(read);
      expect(scans.filter((name) => name !== 'saga_needing_attention')).toEqual([]);
    }
  });

  it.each([undefined, 'shipped'] as const)('of shops: %s', async (fulfilment) => {
    for (const page of [{ first: 20 }, { last: 20 }]) {
      const read = await unserved((reads) => reads.ofShops([SHOP], fulfilment, parsePage(page)));
      expect(read).toEqual({ scans: [], sorts: [] });
    }
    expect((await unserved((reads) => reads.countOfShops([SHOP], fulfilment, 100))).scans).toEqual([]);
  });

  const order = predictableId('ord', 1);
  const READS: readonly (readonly [string, (reads: OrderReads) => Promise<unknown>])[] = [
    ['their parts', (reads) => reads.ordersOf([predictableId('sor', 1)])],
    ['their references', (reads) => reads.byReference(CUSTOMER, ['PO-1'])],
    ['their key', (reads) => reads.byKey(CUSTOMER, 'key')],
    ['their cart', (reads) => reads.byCart(predictableId('crt', 1), 1)],
    ['returns', (reads) => reads.returns([order])],
    ['timelines', (reads) => reads.timelines([order])],
    ['refunds', (reads) => reads.refunds([order])],
    ['sagas', (reads) => reads.sagas([order])],
    ['journals', (reads) => reads.journals([order])],
  ];
  it.each(READS)('by or with %s', async (_what, read) => {
    expect((await unserved(read)).scans).toEqual([]);
  });
});
