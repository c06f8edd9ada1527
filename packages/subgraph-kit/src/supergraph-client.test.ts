import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestListener } from 'node:http';
import { listen, readBody, sendJson, sendText, type Listener } from './http.ts';
import {
  createInternalSigner,
  createInternalVerifier,
  generateInternalKeys,
  INTERNAL_TOKEN_HEADER,
  type InternalSigner,
} from './identity/internal-token.ts';
import type { UserId, Viewer } from './identity/viewer.ts';
import { createSupergraphClient, GATEWAY_AUDIENCE } from './supergraph-client.ts';

const customer: Viewer = { subject: 'usr_1' as UserId, roles: ['customer'], scopes: [], shopIds: [] };
const DOCUMENT = 'query Quote($id: ID!) { cart(id: $id) { id } }';

let signer: InternalSigner;
let publicKeys: string;
let gateway: Listener | undefined;

beforeAll(async () => {
  const keys = await generateInternalKeys(['orders']);
  publicKeys = keys.publicKeys;
  signer = await createInternalSigner(keys.privateKeys.orders ?? '');
});
afterEach(async () => {
  await gateway?.close(0);
  gateway = undefined;
});

async function ask(answer: RequestListener): Promise<unknown> {
  gateway = await listen(answer, { port: 0, host: '127.0.0.1' });
  const client = createSupergraphClient({ service: 'orders', url: `http://127.0.0.1:${gateway.port}`, signer });
  return client.query(DOCUMENT, { id: 'crt_1' }, customer);
}
const answering =
  (status: number, body: unknown): RequestListener =>
  (_request, response) => {
    sendJson(response, status, body);
  };

describe('the supergraph client', () => {
  it('answers the data, and names both the customer and the service that asks', async () => {
    const verifier = createInternalVerifier({ publicKeys, audience: GATEWAY_AUDIENCE, issuers: ['orders'] });
    const data = await ask((request, response) => {
      void (async () => {
        const body = await readBody(request, 10_000);
        const { viewer, isBoundToBody } = await verifier.verify(String(request.headers[INTERNAL_TOKEN_HEADER]), body);
        sendJson(response, 200, { data: { viewer, isBoundToBody, request: JSON.parse(body) as unknown } });
      })();
    });
    expect(data).toEqual({
      viewer: { ...customer, actor: 'orders' },
      isBoundToBody: true,
      request: { query: DOCUMENT, variables: { id: 'crt_1' } },
    });
  });

  it.each([
    ['the code of the first error', 200, { errors: [error('NOT_FOUND'), error('INTERNAL')] }, 'NOT_FOUND'],
    ['a code, even where part of the data came', 200, { data: { cart: null }, errors: [error('TIMEOUT')] }, 'TIMEOUT'],
    ['a code of a refused request', 401, { errors: [error('UNAUTHENTICATED')] }, 'UNAUTHENTICATED'],
    ['INTERNAL for a code that is not ours', 200, { errors: [error('TEAPOT')] }, 'INTERNAL'],
    ['INTERNAL for no code', 200, { errors: [{ message: 'no' }] }, 'INTERNAL'],
    ['SUBGRAPH_UNAVAILABLE for no data', 200, { data: null }, 'SUBGRAPH_UNAVAILABLE'],
  ])('throws %s', async (_what, status, body, code) => {
    await expect(ask(answering(status, body))).rejects.toEqual(expect.objectContaining({ code }));
  });

  it('throws SUBGRAPH_UNAVAILABLE for an answer that is no JSON', async () => {
    const answer: RequestListener = (_request, response) => {
      sendText(response, 502, 'text/html', '<h1>Bad gateway</h1>');
    };
    await expect(ask(answer)).rejects.toEqual(expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE' }));
  });

  it('throws SUBGRAPH_UNAVAILABLE when the connection breaks', async () => {
    const answer: RequestListener = (request) => request.socket.destroy();
    await expect(ask(answer)).rejects.toEqual(expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE' }));
  });
});

function error(code: string): object {
  return { message: 'no', extensions: { code } };
}
