import { connect } from 'node:net';
import { eventually } from '@agora/testkit/eventually';
import { createInternalSigner, INTERNAL_TOKEN_HEADER } from '@agora/subgraph-kit/identity/internal-token';
import { GATEWAY_AUDIENCE } from '@agora/subgraph-kit/supergraph-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ask, codes, send, type Reply } from './ask.ts';
import { startTestGraph, type TestGraph } from './test-graph.ts';
import { CUSTOMER } from './token-issuer.ts';

describe('the public door', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph({ config: { mode: 'production' } });
  });
  afterAll(() => graph.stop());
  beforeEach(() => {
    graph.calls.length = 0;
  });

  const get = (path: string, headers: Record<string, string> = {}): Promise<Reply> =>
    send(`http://127.0.0.1:${graph.gateway.port}${path}`, { headers });

  const refusals: [what: string, request: () => Promise<Reply>, status: number, code: string][] = [
    ['a query that does not parse', () => ask(graph, { query: '{' }), 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', () => ask(graph, { query: '{ produc }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of the wrong type',
      () => ask(graph, { query: 'query($i: [ID!]) { products(ids: $i) { id } }', variables: { i: [{}] } }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'an operation that is not in the document',
      () => ask(graph, { query: 'query A { whoami }', operationName: 'B' }),
      400,
      'BAD_REQUEST',
    ],
    ['introspection', () => ask(graph, { query: '{ __schema { types { name } } }' }), 400, 'INTROSPECTION_DISABLED'],
    ['federation’s own fields', () => ask(graph, { query: '{ _service { sdl } }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unregistered persisted query',
      () => ask(graph, { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }),
      400,
      'PERSISTED_QUERY_NOT_FOUND',
    ],
    ['a batch', () => ask(graph, [{ query: '{ whoami }' }]), 400, 'BAD_REQUEST'],
    ['a body that is not JSON', () => ask(graph, '{'), 400, 'BAD_REQUEST'],
    ['a body without a query', () => ask(graph, {}), 400, 'BAD_REQUEST'],
    ['a query that is a number', () => ask(graph, { query: 123 }), 400, 'BAD_REQUEST'],
    ['variables that are a string', () => ask(graph, { query: '{ whoami }', variables: '{}' }), 400, 'BAD_REQUEST'],
    ['a body of plain text', () => ask(graph, 'x', { 'content-type': 'text/plain' }), 415, 'BAD_REQUEST'],
    [
      'another charset',
      () => ask(graph, '{}', { 'content-type': 'application/json;charset=utf-16' }),
      415,
      'BAD_REQUEST',
    ],
    ['a compressed body', () => ask(graph, '{}', { 'content-encoding': 'gzip' }), 415, 'BAD_REQUEST'],
    [
      'a body above 1 MiB',
      () => ask(graph, { query: '{ whoami }', variables: { pad: 'x'.repeat(1_100_000) } }),
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    [
      'a media type that it does not speak',
      () => ask(graph, { query: '{ whoami }' }, { accept: 'text/html' }),
      406,
      'BAD_REQUEST',
    ],
    ['an unknown method', () => send(graph.gateway.url, { method: 'DELETE' }), 405, 'BAD_REQUEST'],
    ['a mutation by GET', () => get('/graphql?query=mutation{addReview(productId:1){id}}'), 405, 'BAD_REQUEST'],
    [
      'a GET with cookies from a foreign page',
      () => get('/graphql?query={whoami}', { cookie: 'a=b' }),
      400,
      'CSRF_BLOCKED',
    ],
    ['a parameter given twice', () => get('/graphql?query={whoami}&query={fails}'), 400, 'BAD_REQUEST'],
    [
      'a wrong token',
      () => ask(graph, { query: '{ whoami }' }, { authorization: 'Bearer a.b.c' }),
      401,
      'UNAUTHENTICATED',
    ],
    ['a path that is not there', () => get('/metrics'), 404, 'NOT_FOUND'],
    ['the page for trying queries', () => get('/'), 404, 'NOT_FOUND'],
  ];

  it.each(refusals)('refuses %s in JSON with a code', async (_what, request, status, code) => {
    const reply = await request();
    expect([reply.status, codes(reply)]).toEqual([status, [code]]);
    expect(reply.errors?.[0]?.extensions).toEqual({ code, traceId: reply.headers.get('x-request-id') });
    expect(reply.text).not.toMatch(/stack|Did you mean|Apollo|at \//);
    expect(graph.calls).toEqual([]);
  });

  it('answers a refused document with 200 to those who take plain JSON only', async () => {
    for (const query of ['{', '{ produc }']) {
      const reply = await ask(graph, { query }, { accept: 'application/json' });
      expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    }
    expect((await ask(graph, '{', { accept: 'application/json' })).status).toBe(400);
  });

  it('serves queries by GET', async () => {
    const query = encodeURIComponent('query($ids: [ID!]) { products(ids: $ids) { id } }');
    const { status, data } = await get(`/graphql?query=${query}&variables={"ids":["7"]}`, {
      cookie: 'a=b',
      'apollo-require-preflight': '1',
    });
    expect([status, data]).toEqual([200, { products: [{ id: '7' }] }]);
  });

  it('lets pages of the listed origins in, and no others', async () => {
    const preflight = (origin: string) => send(graph.gateway.url, { method: 'OPTIONS', headers: { origin } });
    const ours = await preflight('https://shop.example');
    expect(ours.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(ours.headers.get('access-control-allow-headers')).toContain('authorization');
    for (const origin of ['https://shop.example.evil', 'null', 'https://evil.example']) {
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('takes no identity from headers that belong inside', async () => {
    const signer = await createInternalSigner(graph.privateKeys.gateway ?? '');
    const viewer = { subject: CUSTOMER, roles: [], scopes: ['products:cost'], shopIds: [] };
    const { data } = await ask(
      graph,
      { query: '{ whoami }' },
      {
        [INTERNAL_TOKEN_HEADER]: await signer.sign(viewer, GATEWAY_AUDIENCE),
        'x-agora-user': CUSTOMER,
      },
    );
    expect(data).toEqual({ whoami: 'guest' });
  });

  it('refuses a small document whose fragments make it huge, at once and before anything is planned', async () => {
    const steps = Array.from(
      { length: 25 },
      (_, step) =>
        `fragment F${step} on Product { a: reviews { product { ...F${step + 1} } } b: reviews { product { ...F${step + 1} } } }`,
    );
    const query = `{ products { ...F0 } } ${steps.join(' ')} fragment F25 on Product { id }`;
    const reply = await ask(graph, { query });
    expect([reply.status, codes(reply), graph.calls]).toEqual([400, ['QUERY_TOO_COMPLEX'], []]);
  });

  it.each([300, 2_000, 20_000])('refuses a document of %d levels before it is parsed', async (levels) => {
    const query = `{ latestReviews ${'{ product { reviews '.repeat(levels / 2)}{ id }${'} }'.repeat(levels / 2)} }`;
    const reply = await ask(graph, { query });
    expect([reply.status, codes(reply), graph.calls]).toEqual([400, ['QUERY_TOO_COMPLEX'], []]);
  });

  it('sends nothing that a cache or a frame could keep', async () => {
    const { headers } = await ask(graph, { query: '{ whoami }' });
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('does not take a caller who hangs up for a fault of its own', async () => {
    const answered = async (outcome: string): Promise<number> => {
      const metrics = await graph.gateway.metrics.metrics();
      return Number(new RegExp(`graphql_requests_total\\{outcome="${outcome}".*\\} (\\d+)`).exec(metrics)?.[1] ?? 0);
    };
    const refusedBefore = await answered('refused');
    const socket = connect(graph.gateway.port, '127.0.0.1');
    const head = ['POST /graphql HTTP/1.1', 'host: a', 'content-type: application/json', 'content-length: 100'];
    socket.write(`${head.join('\r\n')}\r\n\r\n{`, () => socket.destroy());
    await eventually(async () => {
      expect(await answered('refused')).toBe(refusedBefore + 1);
    });
    expect(await answered('failed')).toBe(0);
  });

  it('counts what it answers', async () => {
    await ask(graph, { query: '{' });
    const metrics = await graph.gateway.metrics.metrics();
    expect(metrics).toMatch(/graphql_requests_total\{outcome="refused",service="gateway"\} \d/);
    expect(metrics).toMatch(/graphql_rejected_total\{code="GRAPHQL_PARSE_FAILED",service="gateway"\} \d/);
  });
});
