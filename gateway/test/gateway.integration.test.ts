import { createInternalSigner, INTERNAL_TOKEN_HEADER } from '@agora/subgraph-kit/identity/internal-token';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { createSupergraphClient, GATEWAY_AUDIENCE } from '@agora/subgraph-kit/supergraph-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inProcessTransport } from '../src/fetching/transport.ts';
import { ask, codes, send, type Reply } from './ask.ts';
import { startTestGraph, type TestGraph } from './test-graph.ts';
import { AUDIENCE, CUSTOMER, ISSUER } from './token-issuer.ts';

// Port 1 of this machine: nobody listens there.
const NOWHERE = 'http://127.0.0.1:1/jwks.json';

describe('behind the door', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
  });
  afterAll(() => graph.stop());
  beforeEach(() => {
    graph.calls.length = 0;
  });

  const askSubgraph = (name: string, body: string, token?: string): Promise<Reply> =>
    send(graph.urls[name] ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token !== undefined && { [INTERNAL_TOKEN_HEADER]: token }) },
      body,
    });
  const signer = async (service: string) => createInternalSigner(graph.privateKeys[service] ?? '');

  it('answers nobody who comes to a subgraph directly', async () => {
    for (const query of ['{ _service { sdl } }', '{ __typename }', 'mutation { addReview(productId: "1") { id } }']) {
      for (const name of ['products', 'reviews']) {
        const { status, data } = await askSubgraph(name, JSON.stringify({ query }));
        expect([status, data]).toEqual([401, undefined]);
      }
    }
  });

  it('refuses at one subgraph an identity made for another, and one that a subgraph made', async () => {
    const body = JSON.stringify({ query: '{ latestReviews { id } }' });
    const forProducts = await (await signer('gateway')).sign(GUEST, 'products');
    expect((await askSubgraph('reviews', body, forProducts)).status).toBe(401);
    const byProducts = await (await signer('products')).sign(GUEST, 'reviews');
    expect((await askSubgraph('reviews', body, byProducts)).status).toBe(401);
  });

  it('refuses a mutation whose body was changed on the way', async () => {
    const body = (id: string) => JSON.stringify({ query: `mutation { addReview(productId: "${id}") { id } }` });
    const viewer = { ...GUEST, subject: CUSTOMER };
    const token = await (await signer('gateway')).sign(viewer, 'reviews', body('1'));
    expect((await askSubgraph('reviews', body('2'), token)).status).toBe(401);
    expect(graph.calls).toEqual([]);
    expect((await askSubgraph('reviews', body('1'), token)).status).toBe(200);
  });

  it('serves services on their own lane, in the name of the customer', async () => {
    const client = createSupergraphClient({
      service: 'reviews',
      url: graph.gateway.internalUrl ?? '',
      signer: await signer('reviews'),
    });
    const viewer = { ...GUEST, subject: CUSTOMER, scopes: ['products:cost'] };
    expect(await client.query('{ whoami products(ids: ["1"]) { cost } }', {}, viewer)).toEqual({
      whoami: CUSTOMER,
      products: [{ cost: 7 }],
    });
  });

  it('keeps everyone else off the lane for services', async () => {
    const body = { query: '{ whoami }' };
    const onLane = (headers: Record<string, string>) =>
      send(graph.gateway.internalUrl ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    const unbound = await (await signer('reviews')).sign(GUEST, GATEWAY_AUDIENCE);
    const byGateway = await (await signer('gateway')).sign(GUEST, GATEWAY_AUDIENCE, JSON.stringify(body));
    for (const headers of [
      {},
      { authorization: await graph.issuer.bearer() },
      { [INTERNAL_TOKEN_HEADER]: unbound },
      { [INTERNAL_TOKEN_HEADER]: byGateway },
    ]) {
      expect((await onLane(headers)).status).toBe(401);
    }
  });

  it('says so when the keys of access tokens cannot be fetched', async () => {
    const other = await startTestGraph({
      config: { authentication: { issuers: [{ issuer: ISSUER, jwksUrl: NOWHERE, audiences: [AUDIENCE] }] } },
    });
    const authorization = await graph.issuer.bearer();
    const reply = await ask(other, { query: '{ whoami }' }, { authorization });
    expect([reply.status, codes(reply)]).toEqual([503, ['SUBGRAPH_UNAVAILABLE']]);
    expect((await ask(other, { query: '{ whoami }' })).data).toEqual({ whoami: 'guest' });
    await other.stop();
  });

  it('answers null, without a word, for a reference to what is not there or is not for the caller', async () => {
    const { data, text } = await ask(graph, { query: '{ lost { id stars product { sku } } }' });
    expect(data).toEqual({ lost: { id: 'r3', stars: 5, product: null } });
    expect(text).not.toContain('errors');
  });

  it('says that something is missing where nothing is left of the answer', async () => {
    const reply = await ask(graph, { query: '{ lostForAll { sku } }' });
    expect([reply.data, codes(reply)]).toEqual([null, ['INTERNAL']]);
  });

  it('shows the page for trying queries in development only', async () => {
    const development = await startTestGraph({ config: { mode: 'development' } });
    const page = await send(`http://127.0.0.1:${development.gateway.port}/`, {});
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const references = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, reference = '']) => reference);
    for (const path of references.filter((reference) => !reference.startsWith('data:'))) {
      const asset = await send(`http://127.0.0.1:${development.gateway.port}${path}`, {});
      expect([path, asset.status]).toEqual([path, 200]);
    }
    await development.stop();
  });

  it('shows how a query would be executed in development only, and fetches nothing for it', async () => {
    const development = await startTestGraph({ config: { mode: 'development' } });
    const planOf = (gateway: TestGraph['gateway'], query: string) =>
      send(gateway.url.replace('/graphql', '/plan'), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    const planned = await planOf(development.gateway, '{ products { name cost reviews { stars } } }');
    expect(JSON.parse(planned.text)).toEqual({
      plan: expect.stringMatching(/^QueryPlan[^]*"products"[^]*cost[^]*Flatten[^]*"reviews"[^]*stars/),
    });
    expect(development.calls).toEqual([]);
    expect(codes(await planOf(development.gateway, '{ nothing }'))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    await development.stop();
    expect((await planOf(graph.gateway, '{ products { name } }')).status).toBe(404);
  });

  it('finishes what runs before it stops', async () => {
    const reached = Promise.withResolvers<undefined>();
    const answer = Promise.withResolvers<{ data: { whoami: string } }>();
    const send = () => {
      reached.resolve(undefined);
      return answer.promise;
    };
    const other = await startTestGraph({ transport: () => ({ send }) });
    const reply = ask(other, { query: '{ whoami }' });
    await reached.promise;
    const stopped = other.gateway.stop();
    answer.resolve({ data: { whoami: 'late' } });
    expect((await reply).data).toEqual({ whoami: 'late' });
    await stopped;
    await other.stop();
  });

  it('gives up on a subgraph when the time of the request is over', async () => {
    const other = await startTestGraph({
      config: { server: { deadlineMs: 50 } },
      transport: () => inProcessTransport(() => ({ execute: () => new Promise(() => undefined) })),
    });
    const { data, errors } = await ask(other, { query: '{ whoami }' });
    expect([data, errors?.[0]?.extensions.code]).toEqual([{ whoami: null }, 'SUBGRAPH_UNAVAILABLE']);
    await other.stop();
  });

  it('stops taking requests, and is not ready, once it is told to stop', async () => {
    const other = await startTestGraph();
    expect((await other.gateway.health.readiness()).isReady).toBe(true);
    await Promise.all([other.gateway.stop(), other.gateway.stop()]);
    expect((await other.gateway.health.readiness()).isReady).toBe(false);
    await expect(ask(other, { query: '{ whoami }' })).rejects.toThrow();
    await other.stop();
  });
});
