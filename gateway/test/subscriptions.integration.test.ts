import { systemClock, type Clock } from '@agora/subgraph-kit/clock';
import { createFakeClock } from '@agora/testkit/fake-clock';
import { eventually } from '@agora/testkit/eventually';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createClient, type Client, type ExecutionResult } from 'graphql-ws';
import { WebSocket } from 'ws';
import { ask, codes } from './ask.ts';
import { openEventStream, type EventStream } from '@agora/testkit/event-stream';
import { fakeTail, type FakeTail } from './fake-tail.ts';
import type { ConfigSections } from './test-config.ts';
import { LOST, startTestGraph, type TestGraph } from './test-graph.ts';
import { CUSTOMER } from './token-issuer.ts';

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

type Settings = ConfigSections['subscriptions'];

async function start(
  settings: Settings = {},
  events = fakeTail(),
  clock: Clock = systemClock,
): Promise<{ graph: TestGraph; tail: FakeTail }> {
  const graph = await startTestGraph({
    events,
    clock,
    config: { events: { brokers: ['nobody:9092'], topics: ['products'] }, subscriptions: { ...settings } },
  });
  cleanUps.push(() => graph.stop());
  return { graph, tail: events };
}

const CHANGED = 'subscription ($id: ID!) { productChanged(productId: $id) { name reviews { id } } }';
const changed = (id: string, more: object = {}) => ({ query: CHANGED, variables: { id }, ...more });

async function stream(graph: TestGraph, body: object, headers: Record<string, string> = {}): Promise<EventStream> {
  const opened = await openEventStream(graph.gateway.url, body, headers);
  cleanUps.push(() => {
    opened.close();
  });
  return opened;
}

const socketUrl = ({ gateway }: TestGraph): string => gateway.url.replace('http', 'ws');

/** Answers of one subscription over WebSocket, in order; its end is the last. */
function socket(graph: TestGraph, body: { query: string }, connectionParams: object = {}) {
  const client: Client = createClient({
    url: socketUrl(graph),
    webSocketImpl: WebSocket,
    connectionParams: { ...connectionParams },
    retryAttempts: 0,
  });
  cleanUps.push(() => client.dispose());
  const answers: (ExecutionResult | { ended: unknown })[] = [];
  const unsubscribe = client.subscribe(body, {
    next: (answer) => answers.push(answer as ExecutionResult),
    error: (ended) => answers.push({ ended }),
    complete: () => answers.push({ ended: 'complete' }),
  });
  return { answers, unsubscribe };
}

/** Opens a subscription, and answers a list of what it is told, which grows. */
const follow = {
  async sse(graph: TestGraph, body: { query: string }): Promise<unknown[]> {
    const seen: unknown[] = [];
    const events = await stream(graph, body);
    void (async () => {
      for (let message = await events.next(); message; message = await events.next()) seen.push(message.data);
    })();
    return seen;
  },
  websocket: (graph: TestGraph, body: { query: string }): Promise<unknown[]> =>
    Promise.resolve(socket(graph, body).answers),
};

const nameIn = (message: { data: { data?: Record<string, unknown> | null } } | undefined): unknown =>
  (message?.data.data?.productChanged as { name?: unknown } | undefined)?.name;

const streamsOf = async ({ gateway }: TestGraph): Promise<number> => {
  const { values = [] } =
    (await gateway.metrics.getMetricsAsJSON()).find(({ name }) => name === 'graphql_streams') ?? {};
  return values.reduce((sum, { value }) => sum + value, 0);
};

describe.each(['sse', 'websocket'] as const)('a subscription over %s', (transport) => {
  it('is answered with the entity as it is, and again each time that something happens to it', async () => {
    const { graph, tail } = await start();
    const seen = await follow[transport](graph, changed('1'));
    await eventually(() => {
      expect(seen).toMatchObject([{ data: { productChanged: { name: 'Product 1', reviews: [{ id: 'r1' }] } } }]);
    });

    tail.publish('product.changed', { productId: '2' });
    graph.names.set('1', 'Cup');
    tail.publish('product.changed', { productId: '1' });
    await eventually(() => {
      expect(seen[1]).toMatchObject({
        data: { productChanged: { name: 'Cup' } },
        extensions: { cursor: expect.any(String) },
      });
    });
    graph.names.set('1', 'Mug');
    tail.publish('review.added', { productId: '1' });
    await eventually(() => {
      expect(seen[2]).toMatchObject({ data: { productChanged: { name: 'Mug' } } });
    });
    expect(seen).toHaveLength(3);
  });
});

describe('who may subscribe', () => {
  it('is refused before any stream opens: what is not there or another’s, what needs rights, what is fed by nothing', async () => {
    const { graph } = await start();
    const refused = async (body: object, headers = {}): Promise<unknown[]> => {
      const { response } = await stream(graph, body, headers);
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      return [response.status, ...errors.map(({ extensions }) => extensions.code)];
    };
    expect(await refused(changed(LOST))).toEqual([404, 'NOT_FOUND']);
    const costs = { query: 'subscription { costChanged(productId: "1") { cost } }' };
    expect(await refused(costs)).toEqual([401, 'UNAUTHENTICATED']);
    expect(await refused(costs, { authorization: await graph.issuer.bearer() })).toEqual([403, 'FORBIDDEN']);
    expect(await refused({ query: 'subscription { productSold { id } }' })).toEqual([401, 'UNAUTHENTICATED']);
    expect(await refused({ query: 'subscription { unfed { id } }' })).toEqual([400, 'BAD_REQUEST']);
    expect(await refused({ query: '{ whoami }' })).toEqual([400, 'BAD_REQUEST']);
    expect(await refused({ query: 'subscription { nothing }' })).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(await refused(changed('1'), { authorization: 'Bearer x' })).toEqual([401, 'UNAUTHENTICATED']);
    expect(await refused(changed('1', { extensions: { after: 'x' } }))).toEqual([400, 'BAD_USER_INPUT']);
    expect(await streamsOf(graph)).toBe(0);

    const { answers } = socket(graph, changed(LOST));
    await eventually(() => {
      expect(answers).toMatchObject([{ ended: [{ extensions: { code: 'NOT_FOUND' } }] }]);
    });
    // Neither does the way of queries lead around it.
    expect(codes(await ask(graph, changed('1')))).toEqual(['BAD_REQUEST']);
  });

  it('gets what it may read of the rest, with an error at what it may not', async () => {
    const { graph } = await start();
    const events = await stream(graph, {
      query: 'subscription { ...A } fragment A on Subscription { p: productChanged(productId: "1") { name cost } }',
    });
    expect((await events.next())?.data).toMatchObject({
      data: { p: { name: 'Product 1', cost: null } },
      errors: [{ path: ['p', 'cost'], extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('is told of its own alone, where it names nothing', async () => {
    const { graph, tail } = await start();
    const authorization = await graph.issuer.bearer();
    const events = await stream(graph, { query: 'subscription { productSold { id } }' }, { authorization });
    tail.publish('product.sold', { productId: '1', userId: 'usr_another' });
    tail.publish('product.sold', { productId: '2' });
    tail.publish('product.sold', { productId: '3', userId: CUSTOMER });
    tail.publish('product.sold', { productId: LOST, userId: CUSTOMER });
    tail.publish('product.sold', { productId: '4', userId: CUSTOMER });
    expect((await events.next())?.data.data).toEqual({ productSold: { id: '3' } });
    expect((await events.next())?.data.data).toEqual({ productSold: { id: '4' } });
  });

  it('hears the end when what it follows cannot be read for some time', async () => {
    const { graph, tail } = await start();
    const events = await stream(graph, changed('1'));
    await events.next();
    graph.kill('products');
    graph.kill('reviews');
    tail.publish('product.changed', { productId: '1' });
    expect((await events.next())?.data.errors).toContainEqual(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE' }) }),
    );
    expect(await events.next()).toMatchObject({ event: 'complete' });
    expect(await events.next()).toBeUndefined();
    await eventually(async () => {
      expect(await streamsOf(graph)).toBe(0);
    });
  }, 20_000);
});

describe('who comes back', () => {
  it('goes on where it was: with the present when something was missed, with silence when nothing was', async () => {
    const { graph, tail } = await start();
    const events = await stream(graph, changed('1'));
    const cursor = (await events.next())?.id ?? '';
    events.close();

    const again = await stream(graph, changed('1'), { 'last-event-id': cursor });
    graph.names.set('1', 'Cup');
    tail.publish('product.changed', { productId: '1' });
    expect(nameIn(await again.next())).toBe('Cup');
    again.close();

    graph.names.set('1', 'Mug');
    const missed = await stream(graph, changed('1', { extensions: { after: cursor } }));
    expect(nameIn(await missed.next())).toBe('Mug');
  });

  it('is told each event that it has missed of those that it names nothing of', async () => {
    const { graph, tail } = await start();
    const authorization = await graph.issuer.bearer();
    const at = Date.now();
    tail.publish('product.sold', { productId: '1', userId: CUSTOMER }, at - 60_000);
    tail.publish('product.sold', { productId: '2', userId: CUSTOMER }, at - 20_000);
    tail.publish('product.sold', { productId: '3', userId: CUSTOMER }, at - 10_000);
    const after = (at - 30_000).toString(36);
    const events = await stream(
      graph,
      { query: 'subscription { productSold { id } }', extensions: { after } },
      { authorization },
    );
    expect((await events.next())?.data.data).toEqual({ productSold: { id: '2' } });
    expect((await events.next())?.data.data).toEqual({ productSold: { id: '3' } });
  });

  it('is told that there is a gap when that is more than may wait', async () => {
    const { graph, tail } = await start({ maxPending: 1 });
    const authorization = await graph.issuer.bearer();
    const at = Date.now();
    for (const productId of ['1', '2']) tail.publish('product.sold', { productId, userId: CUSTOMER }, at);
    const after = (at - 1_000).toString(36);
    const body = { query: 'subscription { productSold { id } }', extensions: { after } };
    const events = await stream(graph, body, { authorization });
    expect((await events.next())?.data).toMatchObject({ data: { productSold: null }, extensions: { gap: true } });
    expect((await events.next())?.data.data).toEqual({ productSold: { id: '2' } });
  });

  it('is told that there is a gap when that was too long ago', async () => {
    const { graph } = await start({}, fakeTail({ since: Date.now() - 60_000 }));
    const after = (Date.now() - 120_000).toString(36);
    const events = await stream(graph, changed('1', { extensions: { after } }));
    expect((await events.next())?.data).toMatchObject({
      data: { productChanged: { name: 'Product 1' } },
      extensions: { gap: true },
    });
  });

  it('is sent away while it cannot be known what happens', async () => {
    const { graph } = await start({}, fakeTail({ isAway: true }));
    const { response } = await stream(graph, changed('1'));
    expect(response.status).toBe(503);
  });
});

describe('bounds', () => {
  it('lets a caller have so many streams, and counts those that end no longer', async () => {
    const { graph } = await start({ maxStreamsPerCaller: 2 });
    const authorization = await graph.issuer.bearer();
    const open = (): Promise<EventStream> => stream(graph, changed('1'), { authorization });
    const [one] = [await open(), await open()];
    expect((await open()).response.status).toBe(429);
    expect((await stream(graph, changed('1'))).response.status).toBe(200);
    one.close();
    await eventually(async () => {
      expect((await open()).response.status).toBe(200);
    });
  });

  it('lets a connection go that does not say who it is, or says it badly', async () => {
    const { graph } = await start({ initTimeoutMs: 200, maxConnectionsPerClient: 2 });
    const connect = (protocol?: string): WebSocket => {
      const opened = new WebSocket(socketUrl(graph), protocol);
      opened.on('error', () => undefined);
      return opened;
    };
    const closeCode = (opened: WebSocket): Promise<number> => new Promise((resolve) => opened.once('close', resolve));
    const status = (opened: WebSocket): Promise<number | undefined> =>
      new Promise((resolve) =>
        opened.once('unexpected-response', (_request, response) => {
          resolve(response.statusCode);
        }),
      );
    const first = [connect('graphql-transport-ws'), connect('graphql-transport-ws')];
    await Promise.all(first.map((opened) => new Promise((resolve) => opened.once('open', resolve))));
    expect(await status(connect('graphql-transport-ws'))).toBe(429);
    expect(await Promise.all(first.map(closeCode))).toEqual([4408, 4408]);

    expect(await status(connect())).toBe(400);
    expect(await status(connect('graphql-ws'))).toBe(400);
    const foreign = new WebSocket(socketUrl(graph), 'graphql-transport-ws', { origin: 'https://evil.example' });
    expect(await status(foreign)).toBe(403);

    const liar = connect('graphql-transport-ws');
    liar.once('open', () => {
      liar.send(JSON.stringify({ type: 'connection_init', payload: { Authorization: 'Bearer x.y.z' } }));
    });
    expect(await closeCode(liar)).toBe(4401);
    const impatient = connect('graphql-transport-ws');
    impatient.once('open', () => {
      impatient.send(JSON.stringify({ type: 'subscribe', id: '1', payload: changed('1') }));
    });
    expect(await closeCode(impatient)).toBe(4401);
    const wordy = connect('graphql-transport-ws');
    wordy.once('open', () => {
      wordy.send('x'.repeat(200_000));
    });
    expect(await closeCode(wordy)).toBe(1009);
  });

  it('closes what a token has opened when the token is good no longer', async () => {
    const clock = createFakeClock(new Date());
    const { graph } = await start({}, fakeTail(), clock);
    const authorization = await graph.issuer.bearer();
    const events = await stream(graph, changed('1'), { authorization });
    const { answers } = socket(graph, changed('1'), { Authorization: authorization });
    await events.next();
    await eventually(() => {
      expect(answers).toHaveLength(1);
    });
    clock.advance(700_000);
    expect((await events.next())?.data.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(await events.next()).toMatchObject({ event: 'complete' });
    await eventually(() => {
      expect(answers.length).toBeGreaterThan(1);
    });
  });
});

describe('a gateway that stops', () => {
  it('ends its streams at once, so that their clients come back', async () => {
    const { graph } = await start();
    const events = await stream(graph, changed('1'));
    await events.next();
    const opened = new WebSocket(socketUrl(graph), 'graphql-transport-ws');
    await new Promise((resolve) => opened.once('open', resolve));
    const closed = new Promise((resolve) => opened.once('close', resolve));
    const startedAt = performance.now();
    await graph.gateway.stop();
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(await closed).toBe(1012);
    expect(await events.next()).toBeUndefined();
  });
});
