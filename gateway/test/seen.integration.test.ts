import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { ask, send } from './ask.ts';
import { startTestGraph, type TestGraph } from './test-graph.ts';

const lines: string[] = [];
let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph({
    config: { slowOperationMs: 1 },
    log: pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) }),
  });
});
afterAll(() => graph.stop());

const TRACE_ID = /^[0-9a-f]{32}$/;

describe('every answer', () => {
  it.each(['order-page-7f3a', '0190c6a2-7b1e-7000-8000-000000000000', 'a.b_c-d.1'])(
    'has the id that its caller gave it: %s',
    async (given) => {
      const { headers } = await ask(graph, { query: '{ whoami }' }, { 'x-request-id': given });
      expect(headers.get('x-request-id')).toBe(given);
      expect(headers.get('x-trace-id')).toMatch(TRACE_ID);
    },
  );

  it.each(['short', 'x'.repeat(65), 'has spaces in it', '-leading-hyphen', '{"a":"bcdefgh"}', 'élève-à-l’école'])(
    'has one of its own where %j was given',
    async (given) => {
      const { headers } = await ask(graph, { query: '{ whoami }' }, { 'x-request-id': encodeURI(given) });
      expect(headers.get('x-request-id')).toBe(headers.get('x-trace-id'));
      expect(headers.get('x-trace-id')).toMatch(TRACE_ID);
    },
  );

  it('has its trace, as its errors do', async () => {
    const { headers, errors } = await ask(graph, { query: '{' }, { 'x-request-id': 'my-request' });
    expect(errors?.[0]?.extensions.traceId).toBe(headers.get('x-trace-id'));
    const { headers: refused } = await send(graph.gateway.url, { method: 'DELETE' });
    expect(refused.get('x-trace-id')).toMatch(TRACE_ID);
  });
});

describe('a slow operation', () => {
  it('is logged with its fetches, and without variables or a caller', async () => {
    const authorization = await graph.issuer.bearer('products:cost');
    const query = 'query Page($ids: [ID!]) { products(ids: $ids) { id reviews { id } } }';
    const variables = { ids: ['ada@example.test'] };
    const { headers } = await ask(graph, { query, variables }, { authorization, 'x-request-id': 'page-000001' });
    const line = lines
      .map((each) => JSON.parse(each) as Record<string, unknown>)
      .find((each) => each.operation === 'Page');
    expect(line).toMatchObject({
      msg: 'slow operation',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      ms: expect.any(Number),
      fetches: [
        { subgraph: 'products', ms: expect.any(Number) },
        { subgraph: 'reviews', ms: expect.any(Number) },
      ],
      traceId: headers.get('x-trace-id'),
      requestId: 'page-000001',
    });
    expect(lines.join('')).not.toMatch(/ada@example|usr_|Bearer/);
  });
});
