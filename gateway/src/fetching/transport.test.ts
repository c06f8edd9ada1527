import type { RequestListener } from 'node:http';
import { INTERNAL_TOKEN_HEADER } from '@agora/subgraph-kit/identity/internal-token';
import { listen, sendJson, type Listener } from '@agora/subgraph-kit/http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { httpTransport, inProcessTransport } from './transport.ts';

const request = { body: '{"query":"{ a }"}', headers: { [INTERNAL_TOKEN_HEADER]: 'token' } };
const UNAVAILABLE = { code: 'SUBGRAPH_UNAVAILABLE', message: 'A part of the graph is not available.' };

describe('over HTTP', () => {
  let listener: Listener | undefined;
  afterEach(() => listener?.close(0));
  const serve = async (answer: RequestListener): Promise<string> => {
    listener = await listen(answer, { port: 0, host: '127.0.0.1' });
    return `http://127.0.0.1:${listener.port}/`;
  };

  it('sends the body and the identity, and gives back what the subgraph answers', async () => {
    const url = await serve((incoming, response) => {
      sendJson(response, 200, { data: { identity: incoming.headers[INTERNAL_TOKEN_HEADER], method: incoming.method } });
    });
    expect(await httpTransport(url).send(request)).toEqual({ data: { identity: 'token', method: 'POST' } });
  });

  it('gives back the errors of a refusal', async () => {
    const errors = [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }];
    const url = await serve((_incoming, response) => {
      sendJson(response, 401, { errors });
    });
    expect(await httpTransport(url).send(request)).toEqual({ errors });
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
    await expect(httpTransport(await serve(answer)).send(request)).rejects.toMatchObject(UNAVAILABLE);
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
    await expect(httpTransport(url).send(request)).rejects.toMatchObject(UNAVAILABLE);
    expect(sent).toBeLessThan(64);
  });

  it('gives up when the time of the request is over', async () => {
    const url = await serve(() => undefined);
    const signal = AbortSignal.timeout(50);
    await expect(httpTransport(url).send({ ...request, signal })).rejects.toMatchObject(UNAVAILABLE);
  });

  it('gives up on a subgraph that does not listen', async () => {
    await expect(httpTransport('http://127.0.0.1:1/').send(request)).rejects.toMatchObject(UNAVAILABLE);
  });
});

describe('in process', () => {
  it('calls a subgraph unavailable until it is there', async () => {
    const running: { execute: () => Promise<{ data: { a: number } }> }[] = [];
    const transport = inProcessTransport(() => running[0]);
    await expect(transport.send(request)).rejects.toMatchObject(UNAVAILABLE);
    running.push({ execute: () => Promise.resolve({ data: { a: 1 } }) });
    expect(await transport.send(request)).toEqual({ data: { a: 1 } });
  });

  it('gives up when the time of the request is over', async () => {
    const transport = inProcessTransport(() => ({ execute: () => new Promise(() => undefined) }));
    await expect(transport.send({ ...request, signal: AbortSignal.timeout(20) })).rejects.toMatchObject(UNAVAILABLE);
    await expect(transport.send({ ...request, signal: AbortSignal.abort() })).rejects.toMatchObject(UNAVAILABLE);
  });
});
