import type { RequestListener } from 'node:http';
import { INTERNAL_TOKEN_HEADER } from '@agora/subgraph-kit/identity/internal-token';
import { listen, sendJson, type Listener } from '@agora/subgraph-kit/http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { TIME_LEFT_HEADER } from '@agora/subgraph-kit/time-left';
import { httpTransport } from './http-transport.ts';
import { RESILIENCE_DEFAULTS, type ResilienceConfig } from './resilience-config.ts';
import { isBroken, type SubgraphTransport } from './transport.ts';

const request = { body: '{"query":"{ a }"}', headers: { [INTERNAL_TOKEN_HEADER]: 'token' }, isWrite: false };
const UNAVAILABLE = { code: 'SUBGRAPH_UNAVAILABLE', message: 'A part of the graph is not available.' };

describe('over HTTP', () => {
  let listener: Listener | undefined;
  let transport: SubgraphTransport | undefined;
  afterEach(async () => {
    await transport?.close?.();
    await listener?.close(0);
  });
  const transportTo = (url: string, config: Partial<ResilienceConfig> = {}): SubgraphTransport =>
    (transport = httpTransport(url, { ...RESILIENCE_DEFAULTS, ...config }));
  const serve = async (answer: RequestListener): Promise<string> => {
    listener = await listen(answer, { port: 0, host: '127.0.0.1' });
    return `http://127.0.0.1:${listener.port}/`;
  };

  it('sends the body and the identity, and gives back what the subgraph answers', async () => {
    const url = await serve((incoming, response) => {
      sendJson(response, 200, { data: { identity: incoming.headers[INTERNAL_TOKEN_HEADER], method: incoming.method } });
    });
    expect(await transportTo(url).send(request)).toEqual({ data: { identity: 'token', method: 'POST' } });
  });

  it('gives back the errors of a refusal', async () => {
    const errors = [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }];
    const url = await serve((_incoming, response) => {
      sendJson(response, 401, { errors });
    });
    expect(await transportTo(url).send(request)).toEqual({ errors });
  });

  const useless: [what: string, answer: RequestListener][] = [
    ['an answer that is not JSON', (_, response) => response.end('<html>')],
    ['JSON that is not GraphQL', (_, response) => response.end('[]')],
    ['a redirect', (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
    ['a connection that breaks off', (_, response) => void response.destroy()],
    [
      'an answer that breaks off',
      (_, response) => {
        response.writeHead(200, { 'content-length': 1_000 });
        response.write('{"data":');
        setImmediate(() => response.destroy());
      },
    ],
  ];
  it.each(useless)('calls the subgraph unavailable for %s', async (_what, answer) => {
    await expect(transportTo(await serve(answer)).send(request)).rejects.toMatchObject(UNAVAILABLE);
  });

  it('gives up on an answer that never ends', async () => {
    let sent = 0;
    const chunk = 'x'.repeat(1024 * 1024);
    const url = await serve((_incoming, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(chunk)) sent++;
        sent++;
      };
      response.on('drain', more);
      more();
    });
    await expect(transportTo(url).send(request)).rejects.toMatchObject(UNAVAILABLE);
    expect(sent).toBeLessThan(64);
  });

  it('gives up when the time of the request is over', async () => {
    const url = await serve(() => undefined);
    const signal = AbortSignal.timeout(50);
    await expect(transportTo(url).send({ ...request, signal })).rejects.toMatchObject(UNAVAILABLE);
  });

  it('gives up on a subgraph that does not listen', async () => {
    await expect(transportTo('http://127.0.0.1:1/').send(request)).rejects.toMatchObject(UNAVAILABLE);
  });

  it('says what time is left for a read', async () => {
    const url = await serve((incoming, response) => {
      sendJson(response, 200, { data: { left: incoming.headers[TIME_LEFT_HEADER] ?? null } });
    });
    const { data } = await transportTo(url).send({ ...request, readEndsAt: performance.now() + 500 });
    expect(Number(data?.left)).toBeGreaterThan(400);
    expect(Number(data?.left)).toBeLessThanOrEqual(551);
    expect(await transportTo(url).send(request)).toEqual({ data: { left: null } });
  });

  it('tells a connection that broke from an answer that is of no use', async () => {
    const outcome = (send: Promise<unknown>) => send.catch(isBroken);
    const dropped = await serve((_, response) => void response.destroy());
    expect(await outcome(transportTo(dropped).send(request))).toBe(true);
    expect(await outcome(transportTo('http://127.0.0.1:1/').send(request))).toBe(true);
    await listener?.close(0);
    const useless = await serve((_, response) => response.end('<html>'));
    expect(await outcome(transportTo(useless).send(request))).toBe(false);
  });

  it('opens no more connections than it may, and uses them again', async () => {
    const sockets = new Set<unknown>();
    const url = await serve((incoming, response) => {
      sockets.add(incoming.socket);
      sendJson(response, 200, { data: {} });
    });
    const bounded = transportTo(url, { maxConnections: 2 });
    await Promise.all(Array.from({ length: 20 }, () => bounded.send(request)));
    expect(sockets.size).toBe(2);
  });
});
