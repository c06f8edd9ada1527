import { INTERNAL_TOKEN_HEADER } from '@agora/subgraph-kit/identity/internal-token';
import { describe, expect, it } from '@jest/globals';
import { inProcessTransport } from './transport.ts';

const request = { body: '{"query":"{ a }"}', headers: { [INTERNAL_TOKEN_HEADER]: 'token' }, isWrite: false };
const UNAVAILABLE = { code: 'SUBGRAPH_UNAVAILABLE', message: 'A part of the graph is not available.' };

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
