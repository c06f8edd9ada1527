import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inProcessTransport } from '../src/fetching/transport.ts';
import { ask, codes } from './ask.ts';
import { startTestGraph, type TestGraph } from './test-graph.ts';

const hanging = inProcessTransport(() => ({ execute: () => new Promise(() => undefined) }));
const answering = { send: () => Promise.resolve({ data: { latestReviews: [] } }) };

describe('a subgraph that takes a request and never answers', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph({
      config: { server: { deadlineMs: 1_000 }, subgraphs: { named: { products: { queryTimeoutMs: 50 } } } },
      transport: ({ name }) => (name === 'products' ? hanging : answering),
    });
  });
  afterAll(() => graph.stop());

  it('costs a page its own time limit, not the time of the whole request', async () => {
    const asked = performance.now();
    const reply = await ask(graph, { query: '{ whoami latestReviews { id } }' });
    expect(performance.now() - asked).toBeLessThan(900);
    expect([reply.data, codes(reply)]).toEqual([{ whoami: null, latestReviews: [] }, ['SUBGRAPH_UNAVAILABLE']]);
  });

  it('costs a write the time of the request: giving up earlier would not undo it', async () => {
    const asked = performance.now();
    const authorization = await graph.issuer.bearer('products:write');
    const reply = await ask(
      graph,
      { query: 'mutation { renameProduct(id: "1", name: "a") { id } }' },
      { authorization },
    );
    expect(performance.now() - asked).toBeGreaterThan(900);
    expect(codes(reply)).toEqual(['SUBGRAPH_UNAVAILABLE']);
  });
});

describe('on a raw connection', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph({ config: { server: { headersTimeoutMs: 300, bodyTimeoutMs: 600 } } });
  });
  afterAll(() => graph.stop());

  /** Sends text as it is; what comes back until the other side closes. */
  const talk = (...lines: string[]): Promise<string> =>
    new Promise((resolve) => {
      const socket = connect(graph.gateway.port, '127.0.0.1');
      let answer = '';
      socket.on('data', (chunk) => (answer += chunk.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        resolve(answer);
      });
      socket.write(lines.join('\r\n'));
    });
  const HEAD = ['POST /graphql HTTP/1.1', 'host: a', 'content-type: application/json'];

  it.each<[string, string[], number, string]>([
    ['a header of 64 KB', [...HEAD, `x: ${'x'.repeat(65_536)}`, '', ''], 431, 'PAYLOAD_TOO_LARGE'],
    [
      'ten thousand headers',
      [...HEAD, ...Array.from({ length: 10_000 }, (_, i) => `x${i}: 1`), '', ''],
      431,
      'PAYLOAD_TOO_LARGE',
    ],
    ['two lengths', [...HEAD, 'content-length: 4', 'content-length: 5', '', '{}  '], 400, 'BAD_REQUEST'],
    [
      'a length beside chunks',
      [...HEAD, 'content-length: 4', 'transfer-encoding: chunked', '', '0', '', ''],
      400,
      'BAD_REQUEST',
    ],
    ['an encoding in disguise', [...HEAD, 'transfer-encoding: chunked, identity', '', '0', '', ''], 400, 'BAD_REQUEST'],
    ['a folded header', [...HEAD, 'x: a', ' b', '', ''], 400, 'BAD_REQUEST'],
    ['a null in a header', [...HEAD, 'x: a\0b', '', ''], 400, 'BAD_REQUEST'],
    ['what is not HTTP', ['hello', '', ''], 400, 'BAD_REQUEST'],
    ['headers that do not come', ['POST /graphql HTTP/1.1', 'host: a', 'x: '], 408, 'TIMEOUT'],
    ['a body that does not come', [...HEAD, 'content-length: 10', '', '{'], 408, 'TIMEOUT'],
  ])('refuses %s in JSON, and closes', async (_what, lines, status, code) => {
    const answer = await talk(...lines);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head.toLowerCase()).toContain('connection: close');
    const traceId = /x-request-id: (\w{32})/.exec(head)?.[1];
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code, traceId } }] });
  });

  it('counts them', async () => {
    expect(await graph.gateway.metrics.metrics()).toMatch(
      /graphql_rejected_total\{code="TIMEOUT",service="gateway"\} [12]/,
    );
  });
});
