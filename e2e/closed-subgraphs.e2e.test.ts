import { randomBytes } from 'node:crypto';
import { subgraphEnvironment } from '@agora/all-in-one/environment';
import { subgraphs } from '@agora/all-in-one/subgraphs';
import {
  createInternalSigner,
  generateInternalKeys,
  INTERNAL_TOKEN_HEADER,
} from '@agora/subgraph-kit/identity/internal-token';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import type { RunningSubgraph } from '@agora/subgraph-kit/subgraph';
import { testStores } from '@agora/testkit/stores';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importJWK, SignJWT, type JWK } from 'jose';

const running = new Map<string, RunningSubgraph>();
let keys: Awaited<ReturnType<typeof generateInternalKeys>>;

beforeAll(async () => {
  keys = await generateInternalKeys(['gateway', ...Object.keys(subgraphs)]);
  const environment = subgraphEnvironment({
    stores: testStores(),
    namespace: `closed_${randomBytes(3).toString('hex')}`,
    profile: 'development',
    smtpUrl: 'smtp://127.0.0.1:9',
    gatewayInternalUrl: 'http://127.0.0.1:9/graphql',
    internalPublicKeys: keys.publicKeys,
    internalPrivateKeys: keys.privateKeys,
    logLevel: 'fatal',
  });
  await Promise.all(
    Object.entries(subgraphs).map(async ([name, start]) => {
      running.set(name, await start({ environment }));
    }),
  );
}, 120_000);
afterAll(() => Promise.all([...running.values()].map((subgraph) => subgraph.stop())), 60_000);

const QUESTIONS = {
  'its schema': '{ _service { sdl } }',
  'an entity': '{ _entities(representations: []) { __typename } }',
  introspection: '{ __schema { types { name } } }',
  'a plain field': '{ __typename }',
  'a change': 'mutation { __typename }',
};

/** A token with one thing wrong, for the named subgraph and this body. */
const BAD_TOKENS: Readonly<Record<string, (name: string, body: string) => Promise<string | undefined>>> = {
  'no token': () => Promise.resolve(undefined),
  'something that is no token': () => Promise.resolve('a.b.c'),
  'a token for another service': async (name, body) =>
    (await createInternalSigner(keys.privateKeys.gateway ?? '')).sign(
      GUEST,
      name === 'orders' ? 'carts' : 'orders',
      body,
    ),
  'a token of another service': async (name, body) =>
    (await createInternalSigner(keys.privateKeys[name === 'orders' ? 'carts' : 'orders'] ?? '')).sign(
      GUEST,
      name,
      body,
    ),
  'a token for another request': async (name) =>
    (await createInternalSigner(keys.privateKeys.gateway ?? '')).sign(GUEST, name, 'another body'),
  'a token of a stranger who calls themselves gateway': async (name, body) => {
    const foreign = await generateInternalKeys(['gateway']);
    return (await createInternalSigner(foreign.privateKeys.gateway ?? '')).sign(GUEST, name, body);
  },
  'an expired token': async (name) => {
    const jwk = JSON.parse(keys.privateKeys.gateway ?? '') as JWK;
    const aMinuteAgo = Math.floor(Date.now() / 1_000) - 60;
    return new SignJWT({ roles: ['guest'], scopes: [], shops: [] })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'internal+jwt', kid: 'gateway' })
      .setIssuer('gateway')
      .setAudience(name)
      .setIssuedAt(aMinuteAgo - 60)
      .setExpirationTime(aMinuteAgo)
      .sign(await importJWK(jwk, 'EdDSA'));
  },
};

describe.each(Object.keys(subgraphs))('%s', (name) => {
  const subgraph = (): RunningSubgraph => {
    const found = running.get(name);
    if (found === undefined) throw new Error(`${name} does not run`);
    return found;
  };

  it.each(Object.entries(BAD_TOKENS))('answers nothing for %s', async (_what, tokenFor) => {
    for (const query of Object.values(QUESTIONS)) {
      const body = JSON.stringify({ query });
      await expect(subgraph().execute(body, await tokenFor(name, body))).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
    }
  });

  it('says no more over HTTP than that', async () => {
    const listener = await subgraph().listen({ port: 0, host: '127.0.0.1' });
    try {
      for (const [question, query] of Object.entries(QUESTIONS)) {
        const body = JSON.stringify({ query });
        const token = await BAD_TOKENS['an expired token']?.(name, body);
        const response = await fetch(`http://127.0.0.1:${listener.port}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', [INTERNAL_TOKEN_HEADER]: token ?? '' },
          body,
        });
        expect({ question, status: response.status, answer: await response.json() }).toEqual({
          question,
          status: 401,
          answer: {
            errors: [
              { message: expect.any(String), extensions: { code: 'UNAUTHENTICATED', traceId: expect.any(String) } },
            ],
          },
        });
      }
    } finally {
      await listener.close(100);
    }
  });

  it('answers the gateway', async () => {
    const body = JSON.stringify({ query: '{ __typename }' });
    const token = await (await createInternalSigner(keys.privateKeys.gateway ?? '')).sign(GUEST, name, body);
    expect(await subgraph().execute(body, token)).toEqual({ data: { __typename: 'Query' } });
  });
});
