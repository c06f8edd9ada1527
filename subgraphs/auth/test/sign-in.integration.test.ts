import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { claimsOf, PASSWORD, SIGN_IN, startAuth, type AuthUnderTest } from './auth-under-test.ts';

describe('signing in', () => {
  let auth: AuthUnderTest;
  beforeAll(async () => {
    auth = await startAuth();
    await auth.signUp('ada@example.com');
  });
  afterAll(() => auth.stop());

  const sessions = async () => (await auth.rows('select id from session')).length;

  it('gives tokens of which the access token verifies with the published keys', async () => {
    const { session } = await auth.signIn('Ada@example.com');
    const listener = await auth.running.listen({ port: 0, host: '127.0.0.1' });
    const response = await fetch(`http://127.0.0.1:${listener.port}/.well-known/jwks.json`);
    const jwks = (await response.json()) as JSONWebKeySet;
    await listener.close(1_000);

    expect(jwks.keys).toHaveLength(1);
    expect(Object.keys(jwks.keys[0] ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    const { payload, protectedHeader } = await jwtVerify(session?.accessToken ?? '', createLocalJWKSet(jwks), {
      issuer: 'https://agora.local/auth',
      audience: 'agora',
      typ: 'at+jwt',
      algorithms: ['ES256'],
      currentDate: auth.clock.now(),
      requiredClaims: ['sub', 'sid', 'jti', 'iat', 'exp', 'roles', 'scopes', 'shops'],
    });
    expect(protectedHeader.kid).toBe(jwks.keys[0]?.kid);
    expect(payload).toMatchObject({ sub: session?.userId, roles: ['customer'], shops: [] });
    expect(payload.scopes).toContain('orders:place');
    // The end is a whole second; the beginning is not.
    expect(Math.ceil((payload.exp ?? 0) - (payload.iat ?? 0))).toBe(600);
  });

  it('keeps neither password nor refresh token readable', async () => {
    const { session } = await auth.signIn('ada@example.com');
    const kept = JSON.stringify([
      await auth.rows('select * from account'),
      await auth.rows('select encode(token_digest, $1) from refresh_token', ['base64']),
      await auth.rows('select * from outbox'),
      await auth.rows('select * from sign_in_failures'),
    ]);
    expect(session?.refreshToken).toMatch(/^[\w-]{43}$/);
    expect(kept).not.toContain(session?.refreshToken);
    expect(kept).not.toContain(PASSWORD);
  });

  it('answers a wrong password and an unknown e-mail alike, and begins no session', async () => {
    const before = await sessions();
    const wrong = await auth.ask(GUEST, SIGN_IN, { input: { email: 'ada@example.com', password: 'not that one' } });
    const unknown = await auth.ask(GUEST, SIGN_IN, { input: { email: 'eve@example.com', password: 'not that one' } });
    expect(wrong.errors).toBeUndefined();
    expect(JSON.stringify(unknown)).toBe(JSON.stringify(wrong));
    expect(JSON.stringify(wrong)).toContain('InvalidCredentialsError');
    expect(await sessions()).toBe(before);
  });

  it('is the same however the accents of the password were typed', async () => {
    await auth.signUp('rene@example.com', 'caf\u00e9 au lait');
    expect((await auth.signIn('rene@example.com', 'cafe\u0301 au lait')).session).not.toBeNull();
  });

  it.each([
    ['a password of a megabyte', 'ada@example.com', 'k'.repeat(1_000_000)],
    ['an empty password', 'ada@example.com', ''],
    ['something that is no address', 'ada', PASSWORD],
    ['a letter that only looks alike', 'аda@example.com', PASSWORD],
  ])('is refused with %s', async (_what, email, password) => {
    expect(await auth.signIn(email, password)).toMatchObject({
      session: null,
      userErrors: [{ __typename: 'InvalidCredentialsError' }],
    });
  });

  it('begins a session of its own each time', async () => {
    const first = await auth.signIn('ada@example.com');
    const second = await auth.signIn('ada@example.com');
    expect(claimsOf(first.session?.accessToken ?? '').sid).not.toBe(claimsOf(second.session?.accessToken ?? '').sid);
  });
});
