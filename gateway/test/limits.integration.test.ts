import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@agora/testkit/eventually';
import { testStores } from '@agora/testkit/stores';
import { ask, codes, type Reply } from './ask.ts';
import { startCuttableProxy, type CuttableProxy } from './cuttable-proxy.ts';
import { startTestGraph, type TestGraph } from './test-graph.ts';
import type { ConfigSections } from './test-config.ts';

const QUERY = { query: '{ whoami }' };
const RENAME = { query: 'mutation { renameProduct(id: "1", name: "a") { id } }' };
const namespace = (): string => `limits_${randomBytes(4).toString('hex')}`;

function start(sections: { limits: ConfigSections['limits']; redis?: ConfigSections['redis'] }): Promise<TestGraph> {
  return startTestGraph({ config: sections });
}

describe('three gateways on one Redis', () => {
  const [capacity, perSecond] = [40, 20];
  let graphs: [TestGraph, TestGraph, TestGraph];
  beforeAll(async () => {
    const redis = { url: testStores().redis, namespace: namespace() };
    const limits = { rate: { networks: { requests: { capacity, perSecond } } } };
    graphs = await Promise.all([start({ limits, redis }), start({ limits, redis }), start({ limits, redis })]);
  });
  afterAll(() => Promise.all(graphs.map((graph) => graph.stop())));

  it('never let in more than the capacity and the rate, together', async () => {
    const begun = performance.now();
    let [accepted, refused] = [0, 0];
    const rush = async (graph: TestGraph): Promise<void> => {
      while (performance.now() - begun < 1_500) {
        const { status } = await ask(graph, QUERY);
        if (status === 200) accepted++;
        else refused++;
        const seconds = (performance.now() - begun) / 1_000;
        expect(accepted).toBeLessThanOrEqual(capacity + perSecond * seconds + 1);
      }
    };
    await Promise.all(graphs.flatMap((graph) => Array.from({ length: 5 }, () => rush(graph))));
    expect(accepted).toBeGreaterThan(capacity);
    expect(refused).toBeGreaterThan(capacity);
  });

  it('say what is left, and when to come again', async () => {
    const replies: Reply[] = [];
    while (replies.at(-1)?.status !== 429) replies.push(await ask(graphs[0], QUERY));
    const refusal = replies.at(-1);
    expect(refusal && codes(refusal)).toEqual(['RATE_LIMITED']);
    expect(refusal?.headers.get('retry-after')).toBe('1');
    expect(refusal?.headers.get('ratelimit-policy')).toBe('"network";q=40;w=2');
    expect(refusal?.headers.get('ratelimit')).toBe('"network";r=0;t=2');
  });
});

describe('of one request', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await start({
      limits: {
        cost: { maximum: 500 },
        rate: {
          networks: { requests: { capacity: 30, perSecond: 0.01 } },
          fields: [{ names: ['Mutation.renameProduct'], capacity: 3, perSecond: 0.01 }],
        },
      },
      redis: { url: testStores().redis, namespace: namespace() },
    });
  });
  afterAll(() => graph.stop());

  it('a sensitive field counts as often as it stands there', async () => {
    const authorization = await graph.issuer.bearer('products:write');
    const twice = {
      query:
        'mutation { a: renameProduct(id: "1", name: "a") { id } ...F } fragment F on Mutation { b: renameProduct(id: "2", name: "a") { id } }',
    };
    expect((await ask(graph, twice, { authorization })).status).toBe(200);
    const again = await ask(graph, twice, { authorization });
    expect([again.status, codes(again)]).toEqual([429, ['RATE_LIMITED']]);
    expect((await ask(graph, RENAME, { authorization })).status).toBe(200);
    expect(graph.calls).toHaveLength(3);
  });

  it('what is too dear is refused with its cost, before anything is fetched', async () => {
    const reply = await ask(graph, {
      query: '{ items { ... on Product { reviews { product { reviews { id } } } } } }',
    });
    expect([reply.status, codes(reply)]).toEqual([400, ['QUERY_TOO_COMPLEX']]);
    expect(reply.errors?.[0]?.extensions).toMatchObject({ cost: 10 * (1 + 10 * (1 + 1 + 10)), maximum: 500 });
    expect(await graph.gateway.metrics.getSingleMetricAsString('graphql_operation_cost')).toContain('kind="estimated"');
  });

  it('a token that is none counts like every request', async () => {
    const guesses: number[] = [];
    while (guesses.at(-1) !== 429 && guesses.length < 40)
      guesses.push((await ask(graph, QUERY, { authorization: 'Bearer a.b.c' })).status);
    expect(guesses[0]).toBe(401);
    expect(guesses.at(-1)).toBe(429);
  });
});

describe('when Redis is gone', () => {
  let proxy: CuttableProxy;
  let graph: TestGraph;
  let authorization: string;
  beforeAll(async () => {
    proxy = await startCuttableProxy(testStores().redis);
    graph = await start({
      limits: {
        rate: {
          networks: { requests: { capacity: 1_000, perSecond: 100 } },
          fields: [{ names: ['Mutation.renameProduct'], capacity: 1_000, perSecond: 100 }],
        },
      },
      redis: { url: proxy.url, namespace: namespace(), timeoutMs: 100 },
    });
    authorization = await graph.issuer.bearer('products:write');
    await untilCounted();
  });
  afterAll(async () => {
    await graph.stop();
    await proxy.cut();
  });

  const rename = (): Promise<Reply> => ask(graph, RENAME, { authorization });
  const untilCounted = (): Promise<void> =>
    eventually(async () => {
      expect((await rename()).status).toBe(200);
    });

  it.each(['cut', 'hang'] as const)(
    '%s: each gateway counts reads, nobody signs in, and it is found again',
    async (fault) => {
      await proxy[fault]();
      const lost = await rename();
      expect([lost.status, codes(lost)]).toEqual([503, ['SUBGRAPH_UNAVAILABLE']]);
      const asked = performance.now();
      const reads = await Promise.all(Array.from({ length: 50 }, () => ask(graph, QUERY)));
      expect(reads.map(({ status }) => status)).toEqual(Array(50).fill(200));
      expect(performance.now() - asked).toBeLessThan(1_000);
      expect(await graph.gateway.metrics.getSingleMetricAsString('rate_limit_store_up')).toContain('} 0');
      await proxy.mend();
      const mended = performance.now();
      await untilCounted();
      expect(performance.now() - mended).toBeLessThan(3_000);
      expect(await graph.gateway.metrics.getSingleMetricAsString('rate_limit_store_up')).toContain('} 1');
    },
  );
});
