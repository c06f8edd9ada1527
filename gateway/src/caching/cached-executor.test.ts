import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { createFakeClock } from '@agora/testkit/fake-clock';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, getOperationAST, parse, type ExecutionResult } from 'graphql';
import { newRecord } from '../request-record.ts';
import { cachedExecutor } from './cached-executor.ts';
import { createResponseCache } from './response-cache.ts';

const schema = buildSchema(`
  type Query { product(id: ID!): Product products: [Product] items: [Item!] secret: String time: Int }
  type Mutation { rename: String }
  interface Item { id: ID! name: String }
  type Product implements Item { id: ID! name: String maker: Maker parts: [Product!] }
  type Voucher implements Item { id: ID! name: String }
  type Maker { slug: String }
`);
const KEYS = new Map([
  ['Product', 'id'],
  ['Voucher', 'id'],
  ['Maker', 'slug'],
]);
const TTL_MS = 1_000;

const BOLT = { __typename: 'Product', id: 'p1', name: 'Bolt', maker: { slug: 'acme' }, parts: [] };
const NUT = { ...BOLT, id: 'p2', name: 'Nut', parts: [BOLT] };
const rootValue = {
  product: ({ id }: { id: string }) => [BOLT, NUT].find((each) => each.id === id) ?? null,
  products: [BOLT, null],
  items: [NUT, { __typename: 'Voucher', id: 'v1', name: 'Ten off' }],
  secret: 'token',
  time: 1,
};

/** An executor that is asked `runs` times, behind the cache. */
function setUp(overrides: { run?: () => Promise<ExecutionResult>; maxBytes?: number } = {}) {
  const clock = createFakeClock();
  const state = { runs: 0 };
  const cache = createResponseCache({ ttlMs: TTL_MS, maxBytes: overrides.maxBytes ?? 100_000 }, clock);
  const behind = (versionHash: string) =>
    cachedExecutor(
      async ({ document, variables, operationName }) => {
        state.runs++;
        if (overrides.run) return overrides.run();
        return execute({
          schema,
          document,
          rootValue,
          variableValues: variables,
          operationName: operationName ?? null,
        });
      },
      {
        cache,
        ttlMs: TTL_MS,
        never: ['Query.secret'],
        versionHash,
        schema,
        keys: KEYS,
        metrics: { answered: () => undefined, purged: () => undefined },
      },
    );
  const executors = new Map([
    ['v1', behind('v1')],
    ['v2', behind('v2')],
  ]);
  const ask = async (
    source: string,
    {
      viewer = GUEST,
      variables = {},
      version = 'v1',
      operationName,
    }: { viewer?: Viewer; variables?: Record<string, unknown>; version?: string; operationName?: string } = {},
  ) => {
    const document = parse(source);
    const operation = getOperationAST(document, operationName);
    const run = executors.get(version);
    if (!operation || !run) throw new Error('the test asks for what is there');
    const record = newRecord();
    const scope = { viewer, record, signal: AbortSignal.timeout(1_000) };
    const common = { document, source, hash: source, operation, operationName, variables, scope };
    const answer = await run({ ...common, coercedVariables: variables });
    return { ...answer, freshness: record.freshness };
  };
  return { ask, cache, clock, state };
}

const PRODUCT = 'query ($id: ID!) { product(id: $id) { id name } }';

describe('an answer to nobody in particular', () => {
  it('is kept for its time', async () => {
    const { ask, clock, state } = setUp();
    const first = await ask('{ time }');
    clock.advance(TTL_MS - 1);
    expect(await ask('{ time }')).toEqual({ ...first, freshness: { ageSeconds: 0, maxAgeSeconds: 1 } });
    expect(state.runs).toBe(1);
    clock.advance(2);
    await ask('{ time }');
    expect(state.runs).toBe(2);
  });

  it('is the same however the document and the variables are written', async () => {
    const { ask, state } = setUp();
    await ask('{ products { id name } }', { variables: { a: 1, b: { c: 2, d: 3 } } });
    await ask('{\n  products {\n    id, name } }', { variables: { b: { d: 3, c: 2 }, a: 1 } });
    expect(state.runs).toBe(1);
  });

  it.each<[string, string, object]>([
    ['other variables', PRODUCT, { variables: { id: 'p2' } }],
    ['another version of the supergraph', PRODUCT, { variables: { id: 'p1' }, version: 'v2' }],
    ['another selection', PRODUCT.replace(' name', ''), { variables: { id: 'p1' } }],
    ['another alias', PRODUCT.replace('name', 'n: name'), { variables: { id: 'p1' } }],
    ['a list in another order', PRODUCT, { variables: { id: 'p1', list: [2, 1] } }],
    ['an object in place of a list', PRODUCT, { variables: { id: 'p1', list: { 0: 1, 1: 2 } } }],
    ['a list of pairs', PRODUCT, { variables: [['id', 'p1']] }],
  ])('is another one for %s', async (_what, source, terms) => {
    const { ask, state } = setUp();
    await ask(PRODUCT, { variables: { id: 'p1' } });
    await ask(PRODUCT, { variables: { id: 'p1', list: [1, 2] } });
    await ask(source, terms);
    expect(state.runs).toBe(3);
  });

  it('is another one for another operation of the document', async () => {
    const { ask, state } = setUp();
    const both = 'query A { time } query B { products { id } }';
    expect((await ask(both, { operationName: 'A' })).data).toEqual({ time: 1 });
    expect((await ask(both, { operationName: 'B' })).data).toEqual({ products: [{ id: 'p1' }, null] });
    expect(state.runs).toBe(2);
  });

  it.each<[string, Viewer]>([
    ['who has signed in', { ...GUEST, subject: 'usr_1' } as Viewer],
    ['a guest with a session', { ...GUEST, guestId: 'gst_1' } as Viewer],
    ['a partner', { ...GUEST, partnerId: 'ptn_1' } as Viewer],
    ['a service', { ...GUEST, actor: 'orders' }],
  ])('is not for %s', async (_who, viewer) => {
    const { ask, state } = setUp();
    await ask('{ time }');
    expect((await ask('{ time }', { viewer })).freshness).toBeUndefined();
    await ask('{ time }', { viewer });
    expect(state.runs).toBe(3);
  });

  it('is not kept with errors, as a change, or where that is said', async () => {
    const broken = setUp({ run: () => Promise.resolve({ data: { time: null }, errors: [new Error('x') as never] }) });
    expect((await broken.ask('{ time }')).freshness).toBeUndefined();
    await broken.ask('{ time }');
    const { ask, state } = setUp();
    for (const source of ['mutation { rename }', '{ secret }', '{ ...S } fragment S on Query { s: secret }']) {
      expect((await ask(source)).freshness).toBeUndefined();
      await ask(source);
    }
    expect([broken.state.runs, state.runs]).toEqual([2, 6]);
  });

  it('goes when there are too many', async () => {
    const { ask, state } = setUp({ maxBytes: 400 });
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'a']) await ask(PRODUCT, { variables: { id } });
    expect(state.runs).toBe(7);
  });
});

describe('equal questions at once', () => {
  const waiting = () => {
    const answer = Promise.withResolvers<ExecutionResult>();
    return { ...setUp({ run: () => answer.promise }), answer };
  };

  it('have one answer', async () => {
    const { ask, answer, state } = waiting();
    const asked = Array.from({ length: 5 }, () => ask('{ time }'));
    answer.resolve({ data: { time: 2 } });
    expect((await Promise.all(asked)).map(({ data }) => data)).toEqual(Array(5).fill({ time: 2 }));
    expect(state.runs).toBe(1);
  });

  it('fail together, and the next one is asked anew', async () => {
    const { ask, answer, state } = waiting();
    const asked = [ask('{ time }'), ask('{ time }')];
    answer.reject(new Error('no'));
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(ask('{ time }')).rejects.toThrow('no');
    expect(state.runs).toBe(2);
  });

  it('are asked again when something has changed in between', async () => {
    const { ask, answer, cache, state } = waiting();
    const before = ask('{ products { id } }');
    cache.purge('Product', 'p1');
    const after = ask('{ products { id } }');
    answer.resolve({ data: { products: [{ id: 'p1' }] } });
    await Promise.all([before, after]);
    expect(state.runs).toBe(2);
    await ask('{ products { id } }');
    expect(state.runs).toBe(2);
  });

  it('are not answered with what was asked for before a change and came after it', async () => {
    const { ask, answer, cache, state } = waiting();
    const before = ask('{ products { id } }');
    cache.purge('Product', 'p1');
    answer.resolve({ data: { products: [{ id: 'p1' }] } });
    expect((await before).freshness).toBeUndefined();
    await ask('{ products { id } }');
    expect(state.runs).toBe(2);
  });

  it('of changes both run', async () => {
    const { ask, answer, state } = waiting();
    const asked = [ask('mutation { rename }'), ask('mutation { rename }')];
    answer.resolve({ data: { rename: 'a' } });
    await Promise.all(asked);
    expect(state.runs).toBe(2);
  });
});

describe('what has changed is forgotten', () => {
  const isForgotten = async (source: string, type: string, id?: string): Promise<boolean> => {
    const { ask, cache, state } = setUp();
    await ask(source);
    cache.purge(type, id);
    await ask(source);
    return state.runs === 2;
  };

  it.each<[string, string, string, string | undefined, boolean]>([
    ['by its key', '{ product(id: "p1") { id name } }', 'Product', 'p1', true],
    ['and not another of its type', '{ product(id: "p1") { id name } }', 'Product', 'p2', false],
    ['by its key under another name', '{ product(id: "p1") { key: id } }', 'Product', 'p1', true],
    ['by its key of another kind', '{ product(id: "p1") { maker { slug } } }', 'Maker', 'acme', true],
    ['deep in an answer', '{ product(id: "p2") { id parts { id } } }', 'Product', 'p1', true],
    ['in a fragment', '{ product(id: "p1") { ...F } } fragment F on Product { id }', 'Product', 'p1', true],
    ['where its key was not asked for', '{ product(id: "p1") { name } }', 'Product', 'p7', true],
    ['where there was none', '{ product(id: "p7") { id } }', 'Product', 'p7', true],
    ['where it could be any', '{ items { id name } }', 'Voucher', 'v1', true],
    ['in a fragment of its type', '{ items { ... on Product { id maker { slug } } } }', 'Maker', 'acme', true],
    ['with all of its type', '{ product(id: "p1") { id } }', 'Product', undefined, true],
    ['and nothing else', '{ product(id: "p1") { id } }', 'Voucher', undefined, false],
  ])('%s', async (_how, source, type, id, expected) => {
    expect(await isForgotten(source, type, id)).toBe(expected);
  });
});
