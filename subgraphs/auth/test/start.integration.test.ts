import { describe, expect, it } from '@jest/globals';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { createPool } from '@agora/subgraph-kit/postgres/pool';
import { createPostgres } from '@agora/subgraph-kit/postgres/postgres';
import { testStores } from '@agora/testkit/stores';
import { eventually } from '@agora/testkit/eventually';
import {
  createLocalJWKSet,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  jwtVerify,
  type JSONWebKeySet,
} from 'jose';
import { createCipher } from '../src/adapters/cipher.ts';
import { createPostgresSigningKeys } from '../src/adapters/postgres-signing-keys.ts';
import { claimsOf, startAuth, type AuthUnderTest } from './auth-under-test.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const seeds = JSON.stringify([
  { email: 'Admin@Example.com', password: 'the very first admin', displayName: 'Admin', roles: ['admin'] },
  { email: 'demo@example.com', password: 'a demo of the shop', displayName: 'Demo', roles: ['customer', 'vendor'] },
]);

/** Starts auth with each environment in turn, on the same stores. */
async function withRestarts(
  environments: readonly Record<string, string>[],
  work: readonly ((auth: AuthUnderTest) => Promise<void>)[],
): Promise<void> {
  let namespace: string | undefined;
  for (const [index, environment] of environments.entries()) {
    const auth = await startAuth({ ...environment, ...(namespace !== undefined && { STORE_NAMESPACE: namespace }) });
    namespace = auth.running.config.STORE_NAMESPACE;
    try {
      await work[index]?.(auth);
    } finally {
      await auth.stop();
    }
  }
}

async function jwksOf(auth: AuthUnderTest): Promise<JSONWebKeySet> {
  const listener = await auth.running.listen({ port: 0, host: '127.0.0.1' });
  const response = await fetch(`http://127.0.0.1:${listener.port}/.well-known/jwks.json`);
  const jwks = (await response.json()) as JSONWebKeySet;
  await listener.close(1_000);
  return jwks;
}

async function tokenOf(auth: AuthUnderTest): Promise<string> {
  const { session } = await auth.signIn('demo@example.com', 'a demo of the shop');
  return session?.accessToken ?? '';
}

describe('seed accounts', () => {
  it('are made once, and stay as they are at the next start', async () => {
    await withRestarts(
      [{ SEED_ACCOUNTS: seeds }, { SEED_ACCOUNTS: seeds }],
      [
        async (auth) => {
          const { session } = await auth.signIn('admin@example.com', 'the very first admin');
          expect(claimsOf(session?.accessToken ?? '').scopes).toContain('users:admin');
          await eventually(() => {
            expect(auth.published().map(({ type }) => type)).toEqual(['user.registered', 'user.registered']);
          });
          await auth.rows(`update account set roles = '{customer}' where email = 'demo@example.com'`);
        },
        async (auth) => {
          expect(await auth.rows('select email, roles from account order by email')).toEqual([
            { email: 'admin@example.com', roles: ['admin'] },
            { email: 'demo@example.com', roles: ['customer'] },
          ]);
          expect(await auth.rows('select from outbox')).toHaveLength(2);
        },
      ],
    );
  });

  it('do not make an admin of whoever has signed up with the address before', async () => {
    await withRestarts(
      [{}, { SEED_ACCOUNTS: seeds }],
      [
        async (auth) => {
          await auth.signUp('admin@example.com', 'an early bird came first');
        },
        async (auth) => {
          const { session } = await auth.signIn('admin@example.com', 'an early bird came first');
          expect(claimsOf(session?.accessToken ?? '').roles).toEqual(['customer']);
        },
      ],
    );
  });
});

describe('the keys of access tokens', () => {
  it('outlive a restart where none are configured', async () => {
    let jwks: JSONWebKeySet | undefined;
    await withRestarts(
      [{}, {}],
      [
        async (auth) => void (jwks = await jwksOf(auth)),
        async (auth) => {
          expect(await jwksOf(auth)).toEqual(jwks);
        },
      ],
    );
  });

  it('can be rotated: the first signs, and what the second has signed still verifies', async () => {
    const newKey = async () => exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey);
    const [old, next] = [await newKey(), await newKey()];
    const keys = (...each: object[]) => ({
      ACCESS_TOKEN_PRIVATE_KEYS: JSON.stringify({ keys: each }),
      SEED_ACCOUNTS: seeds,
    });
    let oldToken = '';
    await withRestarts(
      [keys(old), keys(next, old)],
      [
        async (auth) => void (oldToken = await tokenOf(auth)),
        async (auth) => {
          const jwks = await jwksOf(auth);
          expect(JSON.stringify(jwks)).not.toContain(`"d"`);
          const verify = (token: string) =>
            jwtVerify(token, createLocalJWKSet(jwks), { currentDate: auth.clock.now() });
          const { protectedHeader: before } = await verify(oldToken);
          const { protectedHeader: after } = await verify(await tokenOf(auth));
          expect([after.kid, before.kid]).toEqual(jwks.keys.map(({ kid }) => kid));
        },
      ],
    );
  });

  it('rotate by themselves where none are configured: a new one is published, signs, and outlives the old', async () => {
    const auth = await startAuth({
      SEED_ACCOUNTS: seeds,
      ACCESS_TOKEN_KEY_SECRET: Buffer.alloc(32, 7).toString('base64'),
    });
    const log = createLogger({ service: 'auth', level: 'silent' });
    const schema = `${auth.running.config.STORE_NAMESPACE}_auth`;
    const pool = createPool({ url: testStores().postgres, schema, maxConnections: 2, log });
    const seal = createSeal({ source: 'auth', clock: auth.clock, newId });
    const postgres = createPostgres(pool, seal, { onPending: () => undefined, onOperation: () => undefined });
    const rotate = async () => {
      await (await createPostgresSigningKeys(postgres, auth.clock, createCipher(Buffer.alloc(32, 7)))).rotate();
    };
    const kidOf = async () => decodeProtectedHeader(await tokenOf(auth)).kid;
    const published = async () => (await jwksOf(auth)).keys.map(({ kid }) => kid);
    try {
      const first = await kidOf();
      expect(await published()).toEqual([first]);
      await rotate();
      expect(await published()).toEqual([first]);

      auth.clock.advance(30 * DAY_MS);
      await rotate();
      const [next, ...others] = await published();
      expect(others).toEqual([first]);
      expect(await kidOf()).toBe(first);
      auth.clock.advance(10 * MINUTE_MS);
      expect(await kidOf()).toBe(next);
      expect(await published()).toEqual([next, first]);
      auth.clock.advance(60 * MINUTE_MS);
      expect(await published()).toEqual([next]);
      await rotate();
      expect(await auth.rows('select from token_key')).toHaveLength(1);
      expect(JSON.stringify(await auth.rows('select private_jwk from token_key'))).not.toContain('P-256');
    } finally {
      await pool.end();
      await auth.stop();
    }
  });
});
