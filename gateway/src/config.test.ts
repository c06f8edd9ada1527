import { readConfig } from '@agora/subgraph-kit/config';
import { expect, it } from '@jest/globals';
import { gatewayConfig } from './config.ts';

const KEYS = { INTERNAL_PUBLIC_KEYS: '{"keys":[]}', INTERNAL_PRIVATE_KEY: '{}' };

it('needs nothing but keys', () => {
  expect(readConfig(gatewayConfig, KEYS)).toMatchObject({
    NODE_ENV: 'production',
    PORT: 4000,
    INTERNAL_PORT: 4100,
    OPS_PORT: 9000,
    JWKS_URL: 'http://auth:4001/.well-known/jwks.json',
    CORS_ORIGINS: [],
  });
});

it('reads a list of origins', () => {
  const { CORS_ORIGINS } = readConfig(gatewayConfig, { ...KEYS, CORS_ORIGINS: 'https://a.example, https://b.example' });
  expect(CORS_ORIGINS).toEqual(['https://a.example', 'https://b.example']);
});

it('names everything that is wrong at once, without values', () => {
  const wrong = { PORT: 'http', JWKS_URL: 'nowhere', CORS_ORIGINS: '*', REQUEST_TIMEOUT_MS: '0' };
  const read = () => readConfig(gatewayConfig, wrong);
  for (const name of [...Object.keys(wrong), ...Object.keys(KEYS)]) expect(read).toThrow(name);
  expect(read).not.toThrow(/nowhere/);
});
