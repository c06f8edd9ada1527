import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ask, codes, type Reply } from './ask.ts';
import { startTestGraph, type TestGraph } from './test-graph.ts';
import { CUSTOMER } from './token-issuer.ts';

describe.each(['in process', 'http'] as const)('a gateway with subgraphs %s', (way) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph({ way, config: { limits: { listItems: 5_000 } } });
  });
  afterAll(() => graph.stop());
  beforeEach(() => {
    graph.calls.length = 0;
  });

  it('joins what two subgraphs know', async () => {
    const { status, data, errors } = await ask(graph, { query: '{ latestReviews { stars product { name } } }' });
    expect({ status, data, errors }).toEqual({
      status: 200,
      data: {
        latestReviews: [
          { stars: 5, product: { name: 'Product 1' } },
          { stars: 5, product: { name: 'Product 2' } },
        ],
      },
      errors: undefined,
    });
  });

  it('answers a denied field of a query with null and an error at each of its places, and never fetches it', async () => {
    const { status, text, errors } = await ask(graph, { query: '{ products { cost name } }' });
    expect(status).toBe(200);
    expect(text).toContain('"data":{"products":[{"cost":null,"name":"Product 1"},{"cost":null,"name":"Product 2"}]}');
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['products', 0, 'cost'], 'UNAUTHENTICATED'],
      [['products', 1, 'cost'], 'UNAUTHENTICATED'],
    ]);
    expect(graph.calls).toEqual([]);
  });

  it('says FORBIDDEN to someone who is signed in, and answers who holds the scope', async () => {
    const query = '{ products(ids: ["1"]) { cost } }';
    const denied = await ask(graph, { query }, { authorization: await graph.issuer.bearer() });
    expect([denied.data, codes(denied)]).toEqual([{ products: [{ cost: null }] }, ['FORBIDDEN']]);
    const allowed = await ask(graph, { query }, { authorization: await graph.issuer.bearer('products:cost') });
    expect([allowed.data, codes(allowed)]).toEqual([{ products: [{ cost: 7 }] }, []]);
    // And back: the plan of who may read more must not answer who may not.
    const again = await ask(graph, { query });
    expect(codes(again)).toEqual(['UNAUTHENTICATED']);
  });

  it('lets the null of a denied field rise to the next field that may be null', async () => {
    const { data, errors } = await ask(graph, {
      query: '{ latestReviews { id author { name email } } products { id } }',
    });
    expect(data).toEqual({ latestReviews: null, products: [{ id: '1' }, { id: '2' }] });
    expect(errors?.[0]).toMatchObject({ path: ['latestReviews', 0, 'author', 'email'] });
  });

  it('judges a field that is reached through an entity, an interface, an alias and a fragment', async () => {
    const viaEntity = await ask(graph, { query: '{ latestReviews { product { price: cost } } }' });
    expect(viaEntity.data).toEqual({ latestReviews: [{ product: { price: null } }, { product: { price: null } }] });
    const viaInterface = await ask(graph, { query: '{ items { __typename cost ... on Voucher { id } } }' });
    expect(viaInterface.data).toEqual({
      items: [
        { __typename: 'Product', cost: null },
        { __typename: 'Voucher', cost: null, id: 'v1' },
      ],
    });
    const viaFragment = await ask(graph, {
      query:
        'query($no: Boolean!) { products(ids: ["1"]) { ...Money id @skip(if: $no) } } fragment Money on Product { cost }',
      variables: { no: true },
    });
    expect(viaFragment.data).toEqual({ products: [{ cost: null }] });
    expect(graph.calls).toEqual([]);
  });

  it('leaves a denied field alone that is skipped', async () => {
    const { data, errors } = await ask(graph, {
      query: 'query($with: Boolean!) { products(ids: ["1"]) { id cost @include(if: $with) } }',
      variables: { with: false },
    });
    expect([data, errors]).toEqual([{ products: [{ id: '1' }] }, undefined]);
  });

  it('asks nobody when nothing of a query may be read', async () => {
    const { data, errors } = await ask(graph, { query: '{ __typename me { id email } mayReview }' });
    expect(data).toEqual({ __typename: 'Query', me: null, mayReview: null });
    expect(errors).toHaveLength(2);
  });

  it('refuses a mutation whole when a part of it is denied, before anything happens', async () => {
    const authorization = await graph.issuer.bearer();
    const query = 'mutation { addReview(productId: "1") { id product { cost } } }';
    const { status, data, ...reply } = await ask(graph, { query }, { authorization });
    expect([status, data, codes(reply as Reply)]).toEqual([403, undefined, ['FORBIDDEN']]);
    const mixed = 'mutation { addReview(productId: "1") { id } renameProduct(id: "1", name: "x") { id } }';
    expect((await ask(graph, { query: mixed }, { authorization })).status).toBe(403);
    expect((await ask(graph, { query: 'mutation { addReview(productId: "1") { id } }' })).status).toBe(401);
    expect(graph.calls).toEqual([]);
  });

  it('runs a mutation that is allowed, with an identity bound to its body', async () => {
    const authorization = await graph.issuer.bearer();
    const query =
      'mutation($cost: Boolean!) { addReview(productId: "1") { id product { name cost @include(if: $cost) } } }';
    const { data } = await ask(graph, { query, variables: { cost: false } }, { authorization });
    expect(data).toEqual({ addReview: { id: 'r9', product: { name: 'Product 1' } } });
    expect(graph.calls).toEqual(['reviews.addReview']);
  });

  it('tells each subgraph who asks', async () => {
    const guest = await ask(graph, { query: '{ whoami }' });
    const customer = await ask(graph, { query: '{ whoami }' }, { authorization: await graph.issuer.bearer() });
    expect([guest.data, customer.data]).toEqual([{ whoami: 'guest' }, { whoami: CUSTOMER }]);
  });

  it('keeps the verdicts of one subgraph from answering for the other', async () => {
    const authorization = await graph.issuer.bearer('users:pii');
    const { data } = await ask(graph, { query: '{ me { id email } mayReview products { cost } }' }, { authorization });
    expect(data).toEqual({
      me: { id: CUSTOMER, email: 'me@example.test' },
      mayReview: true,
      products: [{ cost: null }, { cost: null }],
    });
  });

  it('hides what failed behind a code and a trace id', async () => {
    const reply = await ask(graph, { query: '{ fails products(ids: ["1"]) { id } }' });
    expect(reply.data).toEqual({ fails: null, products: [{ id: '1' }] });
    expect(reply.errors).toEqual([
      {
        message: 'Something failed on our side.',
        path: ['fails'],
        extensions: { code: 'INTERNAL', traceId: reply.headers.get('x-request-id') },
      },
    ]);
    expect(reply.text).not.toMatch(/password|stack|serviceName|products\.internal|127\.0\.0\.1/);
  });

  it('resolves more entities than a subgraph takes at once', async () => {
    const ids = Array.from({ length: 4_500 }, (_, index) => String(index));
    const { data, errors } = await ask(graph, {
      query: 'query($ids: [ID!]) { products(ids: $ids) { id reviews { id } } }',
      variables: { ids },
    });
    expect(errors).toBeUndefined();
    const { products } = data as { products: { id: string; reviews: { id: string }[] }[] };
    expect(products.map(({ reviews }) => reviews[0]?.id)).toEqual(ids.map((id) => `r${id}`));
  });
});

describe.each(['in process', 'http'] as const)('with a subgraph dead %s', (way) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph({ way, config: { limits: { listItems: 5_000 } } });
    graph.kill('reviews');
  });
  afterAll(() => graph.stop());

  it('answers the rest of the page', async () => {
    const { status, data, errors } = await ask(graph, {
      query: '{ latestReviews { id } products { id reviews { id } } }',
    });
    expect(status).toBe(200);
    expect(data).toEqual({
      latestReviews: null,
      products: [
        { id: '1', reviews: null },
        { id: '2', reviews: null },
      ],
    });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual(
      expect.arrayContaining([
        [['latestReviews'], 'SUBGRAPH_UNAVAILABLE'],
        [['products', 0, 'reviews'], 'SUBGRAPH_UNAVAILABLE'],
        [['products', 1, 'reviews'], 'SUBGRAPH_UNAVAILABLE'],
      ]),
    );
    expect(JSON.stringify(errors)).not.toMatch(/ECONN|127\.0\.0\.1|serviceName/);
  });
});
