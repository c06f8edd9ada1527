import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventTail, OnEvent } from '../src/events/tail.ts';
import { ask } from './ask.ts';
import { startTestGraph, type TestGraph } from './test-graph.ts';

const PRODUCTS = { query: '{ products { id name } }' };

let graph: TestGraph;
const handlers = new Map<string, OnEvent>();
beforeAll(async () => {
  const events: EventTail = {
    onEvent(type, handler) {
      handlers.set(type, handler);
      return () => handlers.delete(type);
    },
    since: 0,
    readAt: 0,
    caughtUp: () => Promise.resolve(),
    start: () => undefined,
    stop: () => Promise.resolve(),
  };
  graph = await startTestGraph({
    events,
    config: {
      responseCache: {
        ttlMs: 60_000,
        purge: [
          { events: ['product.renamed'], type: 'Product', id: 'productId' },
          { events: ['stock.left'], type: 'Product', id: 'lines.productId' },
          { events: ['catalogue.replaced'], type: 'Product' },
        ],
      },
    },
  });
});
afterAll(() => graph.stop());

const happens = (type: string, data: Record<string, unknown>): void => {
  handlers.get(type)?.({ id: 'evt_1', type, subject: 'x', data, at: 0 });
};
const fetches = async (): Promise<number> => {
  const metrics = await graph.gateway.metrics.metrics();
  const counts = metrics.matchAll(/subgraph_fetch_duration_seconds_count\{.*\} (\d+)/g);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
};
const cost = async (body: object, headers: Record<string, string> = {}): Promise<number> => {
  const before = await fetches();
  await ask(graph, body, headers);
  return (await fetches()) - before;
};

describe('a query without an identity', () => {
  it('is answered from what is kept, and says how old that is', async () => {
    const first = await ask(graph, PRODUCTS);
    const before = await fetches();
    const second = await ask(graph, PRODUCTS);
    expect([await fetches(), second.data]).toEqual([before, first.data]);
    for (const { headers } of [first, second]) {
      expect(headers.get('cache-control')).toBe('public, max-age=60');
      expect(headers.get('age')).toBe('0');
      expect(headers.get('vary')).toContain('Authorization');
    }
  });

  it.each([
    ['product.renamed', { productId: '1' }, 1],
    ['product.renamed', { productId: '9' }, 0],
    ['stock.left', { lines: [{ productId: '9' }, { productId: '2' }] }, 1],
    ['catalogue.replaced', {}, 1],
    ['product.renamed', { productId: { $ne: null } }, 0],
  ])('after %s %j costs %i fetch', async (type, data, expected) => {
    await ask(graph, PRODUCTS);
    happens(type, data);
    expect(await cost(PRODUCTS)).toBe(expected);
  });

  it('keeps nothing that was denied in part from being told as denied', async () => {
    const mixed = { query: '{ products { id cost } }' };
    await ask(graph, mixed);
    const reply = await ask(graph, mixed);
    expect(reply.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(reply.headers.get('cache-control')).toBe('private, no-store');
  });
});

describe('a query with an identity', () => {
  it('is asked anew, and is for nobody else', async () => {
    const authorization = await graph.issuer.bearer('products:cost');
    await ask(graph, PRODUCTS);
    expect(await cost(PRODUCTS, { authorization })).toBe(1);
    const reply = await ask(graph, PRODUCTS, { authorization });
    expect(reply.headers.get('cache-control')).toBe('private, no-store');
    expect(reply.headers.get('age')).toBeNull();
  });

  it('never gets what was another’s, in ten rounds by turns', async () => {
    const someone = { authorization: await graph.issuer.bearer('products:cost') };
    for (let turn = 0; turn < 10; turn++) {
      const [own, nobodys] = await Promise.all([
        ask(graph, { query: '{ whoami products { id cost } }' }, someone),
        ask(graph, { query: '{ whoami products { id cost } }' }),
      ]);
      expect(own.data).toMatchObject({ whoami: expect.stringMatching(/^usr_/), products: [{ cost: 7 }, { cost: 7 }] });
      expect(nobodys.data).toMatchObject({ whoami: 'guest', products: [{ cost: null }, { cost: null }] });
    }
  });
});
