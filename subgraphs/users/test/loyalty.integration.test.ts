import { eventually } from '@agora/testkit/eventually';
import { recordMongoQueries } from '@agora/testkit/mongo-queries';
import { predictableId } from '@agora/testkit/predictable-ids';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { users } from '../src/subgraph.ts';

const queries = recordMongoQueries();

const id = (number: number) => predictableId('usr', number);
const order = (number: number) => predictableId('ord', number);
const customer = (number: number) => viewer({ subject: id(number), scopes: ['profile:read'] });
const support = viewer({ subject: id(900), roles: ['support'], scopes: ['users:read'] });
const POINTS = '{ me { loyaltyPoints } }';
const LEDGER = `query ($first: Int, $after: String) {
  me {
    loyaltyPoints
    loyaltyLedger(first: $first, after: $after) {
      nodes { order { id } points paid { amount currency } refunded { amount } creditedAt }
      pageInfo { hasNextPage endCursor } totalCount
    }
  }
}`;
const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on User { id loyaltyPoints loyaltyLedger { totalCount } } }
}`;

const money = (minorUnits: number, currency = 'EUR') => ({ minorUnits: String(minorUnits), currency });
const paid = (number: number, customerNumber: number, minorUnits: number, currency?: string) => ({
  type: 'order.paid' as const,
  subject: order(number),
  data: {
    orderId: order(number),
    number: `A-${number}`,
    customerId: id(customerNumber),
    total: money(minorUnits, currency),
    lines: [],
    shops: [],
  },
});
const refunded = (number: number, amount: number, total: number) => ({
  type: 'payment.refunded' as const,
  subject: predictableId('pay', number),
  data: {
    orderId: order(number),
    paymentId: predictableId('pay', number),
    refundId: predictableId('ref', number * 100 + total),
    amount: money(amount),
    refundedTotal: money(total),
  },
});

describe('loyalty points', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await startTestSubgraph(users, { environment: { LOYALTY_MINOR_UNITS_PER_POINT: 'JPY=100,SEK=1000' } });
    for (const number of [1, 2, 3, 4]) {
      await subgraph.publish({
        type: 'user.registered',
        subject: id(number),
        data: { userId: id(number), email: `user${number}@example.org`, displayName: `User ${number}` },
      });
    }
  }, 60_000);
  afterAll(() => subgraph.stop(), 60_000);

  const untilPoints = (number: number, points: number) =>
    eventually(async () => {
      expect((await subgraph.ask(customer(number), POINTS)).data).toEqual({ me: { loyaltyPoints: points } });
    });

  it('are credited for what is paid and reverted for what is given back, once each', async () => {
    await untilPoints(1, 0);
    const payment = await subgraph.publish(paid(1, 1, 10_050));
    await subgraph.publish(paid(2, 1, 2_500, 'SEK'));
    await untilPoints(1, 102);
    const refund = await subgraph.publish(refunded(1, 75, 75));
    await untilPoints(1, 101);
    await subgraph.publish(refunded(1, 5_000, 5_075));
    await untilPoints(1, 51);
    await subgraph.redeliver(payment);
    await subgraph.redeliver(refund);
    await subgraph.publish(paid(3, 1, 100));
    await untilPoints(1, 52);
    const { data } = await subgraph.ask(customer(1), LEDGER, { first: 2 });
    const { loyaltyLedger: first } = data?.me as { loyaltyLedger: { pageInfo: { endCursor: string } } };
    expect(first).toMatchObject({
      nodes: [
        { order: { id: order(3) }, points: 1 },
        {
          order: { id: order(2) },
          points: 2,
          paid: { amount: '25.00', currency: 'SEK' },
          refunded: { amount: '0.00' },
        },
      ],
      pageInfo: { hasNextPage: true },
      totalCount: 3,
    });
    const next = await subgraph.ask(customer(1), LEDGER, { first: 2, after: first.pageInfo.endCursor });
    expect(next.data?.me).toMatchObject({
      loyaltyLedger: {
        nodes: [
          {
            order: { id: order(1) },
            points: 49,
            paid: { amount: '100.50' },
            refunded: { amount: '50.75' },
            creditedAt: payment.envelope.time,
          },
        ],
        pageInfo: { hasNextPage: false },
      },
    });
  });

  it('are right though a refund is told before the payment', async () => {
    await subgraph.publish(refunded(10, 300, 300));
    await subgraph.publish(refunded(10, 200, 500));
    await subgraph.publish(paid(10, 2, 1_000));
    await untilPoints(2, 5);
  });

  it('are seen by the person and by those who help them', async () => {
    await subgraph.publish(paid(20, 3, 700));
    await untilPoints(3, 7);
    const ask = async (asker: typeof support) =>
      (await subgraph.ask(asker, ENTITIES, { representations: [{ __typename: 'User', id: id(3) }] })).data?._entities;
    expect(await ask(support)).toEqual([{ id: id(3), loyaltyPoints: 7, loyaltyLedger: { totalCount: 1 } }]);
    expect(await ask(customer(4))).toEqual([{ id: id(3), loyaltyPoints: null, loyaltyLedger: null }]);
  });

  it('of 50 people are read in one query each: the points, the entries and how many there are', async () => {
    await subgraph.publish(paid(50, 2, 400));
    await subgraph.publish(paid(51, 3, 500));
    await untilPoints(2, 9);
    await untilPoints(3, 12);
    const representations = Array.from({ length: 50 }, (_each, index) => ({ __typename: 'User', id: id(index + 2) }));
    const LEDGERS = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on User { loyaltyPoints loyaltyLedger(first: 1) { nodes { points order { id } } totalCount } }
      }
    }`;
    const ask = () => subgraph.ask(support, LEDGERS, { representations });
    // And one for the users themselves.
    expect(await subgraph.countStoreOperations(ask)).toBe(4);
    expect((await ask()).data?._entities).toMatchObject([
      { loyaltyPoints: 9, loyaltyLedger: { nodes: [{ points: 4, order: { id: order(50) } }], totalCount: 2 } },
      { loyaltyPoints: 12, loyaltyLedger: { nodes: [{ points: 5, order: { id: order(51) } }], totalCount: 2 } },
      { loyaltyLedger: { nodes: [], totalCount: 0 } },
      ...Array<null>(47).fill(null),
    ]);
  });

  it('come to the same when everything is told twice and mixed', async () => {
    const messages = Array.from({ length: 12 }, (_each, index) => 30 + index).flatMap((number) => [
      paid(number, 4, number * 100),
      refunded(number, 150, 150),
    ]);
    await Promise.all([...messages.toReversed(), ...messages].map((message) => subgraph.publish(message)));
    const expected = Array.from({ length: 12 }, (_each, index) => 30 + index - 2).reduce((a, b) => a + b, 0);
    await untilPoints(4, expected);
  });

  it('asks for nothing that no index serves', async () => {
    expect(await queries.unserved()).toEqual([]);
  });
});
