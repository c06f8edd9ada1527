import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Envelope } from '@agora/event-contracts';
import { eventually } from '@agora/testkit/eventually';
import { testStores } from '@agora/testkit/stores';
import { Kafka, logLevel } from 'kafkajs';
import { ask, type Reply } from './ask.ts';
import { startTestGraph, type TestGraph } from './test-graph.ts';

const KEY = 'agk_abc_0000000001';
const QUOTA = { requests: 30, cost: 10_000, windowSeconds: 60 };
// Estimated as a list of ten; two come.
const STOCK = { query: 'query Stock { products { id } }' };
const namespace = `quotas_${randomBytes(4).toString('hex')}`;
const { redis, kafka } = testStores();

const startWith = async (quota: typeof QUOTA): Promise<TestGraph> => {
  const graph = await startTestGraph({
    config: {
      authentication: {
        apiKeys: {
          pattern: '^(agk_[a-z]+)_\\w{10}$',
          lookUp: {
            subgraph: 'products',
            scopes: ['grants:read'],
            query: `query ($digest: String!) {
              grant: grantOf(digest: $digest) { key partner scopes quota { requests cost windowSeconds } }
            }`,
          },
        },
      },
      redis: { url: redis, namespace },
      events: { brokers: kafka, namespace, topics: ['auth.events'] },
      usage: { replicationFactor: 1 },
    },
  });
  const digest = createHash('sha256').update(KEY).digest('hex');
  graph.grants.set(digest, { key: `key_${quota.cost}`, partner: `ptn_${quota.cost}`, scopes: [], quota });
  return graph;
};
const askWithKey = (graph: TestGraph, body: object = STOCK): Promise<Reply> => ask(graph, body, { 'x-api-key': KEY });

describe('the quota of a key', () => {
  let graphs: [TestGraph, TestGraph, TestGraph];
  beforeAll(async () => {
    graphs = await Promise.all([startWith(QUOTA), startWith(QUOTA), startWith(QUOTA)]);
  });
  afterAll(() => Promise.all(graphs.map((graph) => graph.stop())));

  it('is exact over three gateways and a hundred requests at once; usage adds up to what was sent', async () => {
    const replies = await Promise.all(
      Array.from({ length: 34 }, () => graphs.map((graph) => askWithKey(graph))).flat(),
    );
    const accepted = replies.filter(({ status }) => status === 200);
    const refused = replies.filter(({ status }) => status === 429);
    expect([accepted.length, refused.length]).toEqual([30, 72]);
    for (const { headers } of refused) {
      const seconds = Number(headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(50);
      expect(seconds).toBeLessThanOrEqual(60);
    }
    expect(accepted[0]?.headers.get('ratelimit-policy')).toBe('"quota";q=30;w=60, "quota-cost";q=10000;w=60');

    await Promise.all(graphs.map((graph) => graph.gateway.stop()));
    const told = await usageOf(`ptn_${QUOTA.cost}`, 102);
    expect(told).toEqual({
      Stock: { requests: 30, refused: 0, errors: 0, cost: 60 },
      null: { requests: 72, refused: 72, errors: 0, cost: 0 },
    });
  });
});

describe('the cost of a key', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startWith({ ...QUOTA, cost: 25 });
  });
  afterAll(() => graph.stop());

  it('is taken by the estimate and given back to what the answer has cost', async () => {
    const left: string[] = [];
    for (;;) {
      const reply = await askWithKey(graph);
      if (reply.status !== 200) break;
      left.push(/"quota-cost";r=(\d+)/.exec(reply.headers.get('ratelimit') ?? '')?.[1] ?? '');
    }
    // Ten are taken each time, and eight come back: two objects were there.
    expect(left.map(Number)).toEqual([15, 13, 11, 9, 7, 5, 3, 1]);
  });

  it('is no obstacle to what is small, and never enough for what is too dear', async () => {
    const dear = await askWithKey(graph, { query: '{ a: products { id } b: products { id } c: products { id } }' });
    expect([dear.status, dear.errors?.[0]?.extensions]).toEqual([
      400,
      expect.objectContaining({ code: 'QUERY_TOO_COMPLEX', cost: 30, maximum: 25 }),
    ]);
    expect((await askWithKey(graph, { query: '{ whoami }' })).status).toBe(200);
  });
});

type Sums = Omit<Envelope<'usage.recorded'>['data']['operations'][number], 'operation'>;

/** What was told of a partner, by operation, when it is all there. */
async function usageOf(partnerId: string, requests: number): Promise<Record<string, Sums>> {
  const consumer = new Kafka({ brokers: [kafka], logLevel: logLevel.NOTHING }).consumer({ groupId: namespace });
  const reports: Envelope<'usage.recorded'>['data'][] = [];
  await consumer.connect();
  await consumer.subscribe({ topics: [`${namespace}.gateway.events`], fromBeginning: true });
  await consumer.run({
    eachMessage({ message }) {
      const { data } = JSON.parse(String(message.value)) as Envelope<'usage.recorded'>;
      if (data.partnerId === partnerId) reports.push(data);
      return Promise.resolve();
    },
  });
  const sums: Record<string, Sums> = {};
  try {
    await eventually(() => {
      const told = reports.flatMap(({ operations }) => operations);
      expect(told.reduce((sum, each) => sum + each.requests, 0)).toBe(requests);
      for (const [name, each] of Object.entries(Object.groupBy(told, ({ operation }) => String(operation)))) {
        const sum = (of: keyof Sums): number => (each ?? []).reduce((total, one) => total + one[of], 0);
        sums[name] = { requests: sum('requests'), refused: sum('refused'), errors: sum('errors'), cost: sum('cost') };
      }
    });
  } finally {
    await consumer.disconnect();
  }
  return sums;
}
