import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from '@agora/subgraph-kit/config';
import { authConfig } from './config.ts';

const key = { kty: 'EC', crv: 'P-256', x: 'eA', y: 'eQ', d: 'secret-part' };
const keys = (...each: object[]) => ({ ACCESS_TOKEN_PRIVATE_KEYS: JSON.stringify({ keys: each }) });
const app = { APP_URL: 'https://shop.example/' };
const seed = { email: 'a@example.com', password: 'a long walk home', displayName: 'A', roles: ['admin'] };
const seeds = (change: object) => ({ NODE_ENV: 'test', SEED_ACCOUNTS: JSON.stringify([{ ...seed, ...change }]) });

function problemOf(environment: Record<string, string>): string {
  try {
    readConfig(authConfig, environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('the environment was taken');
}

describe('the configuration of auth', () => {
  it('asks for keys in production, which is where it is unless it is told otherwise', () => {
    expect(problemOf({})).toContain('ACCESS_TOKEN_PRIVATE_KEYS: is needed in production');
    expect(problemOf({ NODE_ENV: 'production' })).toContain('ACCESS_TOKEN_PRIVATE_KEYS: is needed in production');
    expect(readConfig(authConfig, { ...keys(key), ...app }).ACCESS_TOKEN_PRIVATE_KEYS).toEqual([key]);
    const secret = { ACCESS_TOKEN_KEY_SECRET: Buffer.alloc(32).toString('base64') };
    expect(readConfig(authConfig, { ...secret, ...app }).ACCESS_TOKEN_KEY_SECRET).toHaveLength(32);
    expect(problemOf({ ...app, ACCESS_TOKEN_KEY_SECRET: 'c2hvcnQ=' })).toContain(
      'ACCESS_TOKEN_KEY_SECRET: has 32 bytes',
    );
    expect(readConfig(authConfig, { NODE_ENV: 'development' }).ACCESS_TOKEN_PRIVATE_KEYS).toBeUndefined();
  });

  it.each([
    ['what is not JSON', { ACCESS_TOKEN_PRIVATE_KEYS: '{secret-part' }],
    ['a set without keys', keys()],
    ['a public key', keys({ ...key, d: undefined })],
    ['a key of another kind', keys({ ...key, kty: 'OKP', crv: 'Ed25519' })],
  ])('refuses as keys %s', (_what, environment) => {
    const problem = problemOf(environment);
    expect(problem).toContain('ACCESS_TOKEN_PRIVATE_KEYS');
    expect(problem).not.toContain('secret-part');
  });

  it.each([
    ['a common password', { password: 'password123' }],
    ['a short password', { password: 'k7#pQz2' }],
    ['something else than an address', { email: 'admin' }],
    ['a role that is none', { roles: ['root'] }],
    ['no role', { roles: [] }],
  ])('refuses a seed account with %s', (_what, change) => {
    const problem = problemOf(seeds(change));
    expect(problem).toContain('SEED_ACCOUNTS');
    expect(problem).not.toContain('password123');
    expect(problem).not.toContain('a long walk home');
  });

  it('sends links to the pages of the application, which production must name', () => {
    expect(problemOf(keys(key))).toContain('APP_URL: is needed in production');
    const { APP_URL: url, EMAIL_VERIFICATION: verification } = readConfig(authConfig, { ...keys(key), ...app });
    expect([url, verification]).toEqual(['https://shop.example', 'link']);
  });

  it.each([
    ['an issuer without https in production', { issuer: 'http://id.example' }],
    ['scopes without openid', { scopes: ['email'] }],
    ['no client', { clientId: '' }],
  ])('refuses a provider with %s', (_what, change) => {
    const provider = { name: 'example', issuer: 'https://id.example', clientId: 'agora', clientSecret: 'secret-part' };
    const providers = (each: object) => ({ ...keys(key), ...app, OIDC_PROVIDERS: JSON.stringify([each]) });
    expect(readConfig(authConfig, providers(provider)).OIDC_PROVIDERS).toHaveLength(1);
    const problem = problemOf(providers({ ...provider, ...change }));
    expect(problem).toContain('OIDC_PROVIDERS');
    expect(problem).not.toContain('secret-part');
  });

  it('has seed addresses in canonical form', () => {
    expect(readConfig(authConfig, seeds({ email: ' A@Example.COM' })).SEED_ACCOUNTS).toEqual([seed]);
  });

  it('refuses hashes that are cheaper than recommended', () => {
    expect(problemOf({ ...keys(key), PASSWORD_HASH_MEMORY_KIB: '1024' })).toContain('PASSWORD_HASH_MEMORY_KIB');
    expect(problemOf({ ...keys(key), PASSWORD_HASH_PASSES: '1' })).toContain('PASSWORD_HASH_PASSES');
  });
});
