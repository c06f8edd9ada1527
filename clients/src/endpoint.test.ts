import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createEndpoint } from './endpoint.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

/** Answers each request with the next text, and the last one for ever. */
async function answering(...texts: string[]): Promise<{ url: string; count: () => number }> {
  let count = 0;
  server = createServer((_, response) => {
    response.end(texts[Math.min(count++, texts.length - 1)]);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, count: () => count };
}

const DATA = '{"data":{"__typename":"Query"}}';

describe('the endpoint', () => {
  it('is not asked again when it has never answered: the address is wrong', async () => {
    const { url, count } = await answering('<!doctype html>');
    await expect(createEndpoint(url).ask('{ __typename }')).rejects.toThrow(
      `UNREACHABLE: ${url} gives no GraphQL answer`,
    );
    expect(count()).toBe(1);
  });

  it('is asked again when it has answered before: it is starting again', async () => {
    const { url, count } = await answering(DATA, '', DATA);
    const endpoint = createEndpoint(url);
    await endpoint.ask('{ __typename }');
    await expect(endpoint.ask('{ __typename }')).resolves.toEqual({ __typename: 'Query' });
    expect(count()).toBe(3);
  });

  it('is asked again when its first answer is that a service is not there yet', async () => {
    const notYet = '{"errors":[{"message":"later","extensions":{"code":"SUBGRAPH_UNAVAILABLE"}}]}';
    const { url } = await answering(notYet, DATA);
    await expect(createEndpoint(url).ask('{ __typename }')).resolves.toEqual({ __typename: 'Query' });
  });
});
