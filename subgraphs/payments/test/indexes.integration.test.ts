import { parsePage } from '@agora/subgraph-kit/graphql/pagination';
import { predictableId } from '@agora/testkit/predictable-ids';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { unservedBy } from '@agora/testkit/uses-index';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPostgresPaymentReads } from '../src/adapters/postgres-payment-reads.ts';
import type { PaymentReads } from '../src/ports/payment-reads.ts';
import { payments } from '../src/subgraph.ts';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(payments);
}, 60_000);
afterAll(() => subgraph.stop(), 60_000);

const unserved = (read: (reads: PaymentReads) => Promise<unknown>) =>
  unservedBy(subgraph.running, (postgres) => read(createPostgresPaymentReads(postgres)));

const SHOP = predictableId('shp', 1);
const ORDER = predictableId('ord', 1);
const SERVED = { scans: [], sorts: [] };
const PAGES = [{ first: 20 }, { last: 20 }].map(parsePage);

describe('an index serves', () => {
  it.each([
    ['held', undefined, 'payment_held'],
    ['awaitingMoney', undefined, 'payment_awaiting_money'],
    ['awaitingMoney', 'SVWZREFERENCE', 'payment_awaiting_money'],
    ['owingRefund', undefined, 'payment_owing_refund'],
  ] as const)('the queue %s, in its order from both ends, statement %s', async (queue, statement, index) => {
    for (const page of PAGES) {
      const { scans, sorts } = await unserved((reads) => reads.queue(queue, page, statement));
      // Refunds are put in order within their payment.
      expect({ scans, sorts: sorts.filter((keys) => !keys.startsWith('r.')) }).toEqual(SERVED);
    }
    // The index has those alone that wait, and is read as a whole.
    const { scans } = await unserved((reads) => reads.countQueue(queue, 100, statement));
    expect(scans.filter((name) => name !== index)).toEqual([]);
  });

  it('payouts, transfers and balances of shops', async () => {
    for (const page of PAGES) {
      expect(await unserved((reads) => reads.payouts([SHOP], page))).toEqual(SERVED);
      expect(await unserved((reads) => reads.transfers([SHOP], page))).toEqual(SERVED);
    }
    for (const read of [
      (reads: PaymentReads) => reads.countPayouts([SHOP], 100),
      (reads: PaymentReads) => reads.countTransfers([SHOP], 100),
      (reads: PaymentReads) => reads.balances([SHOP], new Date(0)),
      (reads: PaymentReads) => reads.transfersOfRun(predictableId('prn', 1), 100),
      (reads: PaymentReads) => reads.paymentsOfOrders([ORDER]),
      (reads: PaymentReads) => reads.savedMethods(predictableId('usr', 1)),
    ]) {
      expect((await unserved(read)).scans).toEqual([]);
    }
  });

  it('what waits, but for what is parked, which is little', async () => {
    const { scans } = await unserved((reads) => reads.waiting());
    expect(
      scans.filter((name) => !/^(payment_held|attempt_open|postponed_payout_pkey|postponed_payout)$/.test(name)),
    ).toEqual([]);
  });
});
