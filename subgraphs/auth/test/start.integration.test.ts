import { describe, expect, it } from '@jest/globals';
import { eventually } from '@agora/testkit/eventually';
import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify, type JSONWebKeySet } from 'jose';
import { claimsOf, startAuth, type AuthUnderTest } from './auth-under-test.ts';

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
});
