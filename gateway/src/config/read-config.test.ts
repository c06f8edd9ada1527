import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parseGatewayConfig, readGatewayConfig } from './read-config.ts';

const AGORA = fileURLToPath(new URL('../../config/agora.yaml', import.meta.url));
const NEEDED = {
  INTERNAL_PUBLIC_KEYS: '{"keys":[]}',
  INTERNAL_PRIVATE_KEY: '{}',
  REDIS_URL: 'redis://redis',
  KAFKA_BROKERS: 'kafka:9092',
};

describe('a configuration', () => {
  it('needs nothing but a supergraph', () => {
    expect(parseGatewayConfig('supergraph: graph.graphql', {})).toMatchObject({
      mode: 'production',
      server: { port: 4000, opsPort: 9000, trustedProxies: 0, corsOrigins: [] },
      authentication: { issuers: [] },
      identity: { kind: 'none' },
      access: { undeclared: 'allow' },
      limits: { depth: 12, oncePerOperation: [] },
    });
    expect(parseGatewayConfig('', {}, { supergraph: 'a.graphql', port: '1', opsPort: '2' })).toMatchObject({
      supergraph: 'a.graphql',
      server: { port: 1, opsPort: 2 },
    });
  });

  it('takes from the environment what it says that it takes, and nothing else', () => {
    const text = 'supergraph: ${FILE}\nserver: { port: "${PORT:-4001}", corsOrigins: "${ORIGINS:-}" }';
    const read = (environment: object) => parseGatewayConfig(text, { FILE: 'a: "b"', DEPTH: '1', ...environment });
    expect(read({})).toMatchObject({ supergraph: 'a: "b"', server: { port: 4001, corsOrigins: [] } });
    expect(read({ PORT: '', ORIGINS: 'https://a.example, https://b.example' }).server).toMatchObject({
      port: 4001,
      corsOrigins: ['https://a.example', 'https://b.example'],
    });
    expect(read({ PORT: '80' }).server.port).toBe(80);
  });

  it('names everything that is wrong at once, without values', () => {
    const text = `
      mode: \${MODE}
      server: { port: http, corsOrigins: '*', colour: red }
      authentication: { issuers: [{ issuer: a, jwksUrl: nowhere, audiences: [], algorithms: [HS256], claims: { subject: '[' } }] }
      identity: { kind: signed }
      limits: { depth: 0, oncePerOperation: [Query.a] }
      fun: true
    `;
    const read = () => parseGatewayConfig(text, { OTHER: 'secret' });
    for (const name of [
      'the variable MODE is not set',
      'supergraph',
      'server.port',
      'server.corsOrigins.0',
      'colour',
      'authentication.issuers.0.jwksUrl',
      'authentication.issuers.0.audiences',
      'authentication.issuers.0.algorithms.0',
      'authentication.issuers.0.claims.subject',
      'identity.privateKey',
      'limits.depth',
      'limits.oncePerOperation.0',
      'fun',
    ])
      expect(read).toThrow(name);
    expect(read).not.toThrow(/nowhere|http\b/);
  });

  it('has no subscriptions without the events that feed them', () => {
    expect(() => parseGatewayConfig('supergraph: a\nsubscriptions: {}', {})).toThrow('subscriptions: they are fed');
  });

  it.each([
    ['a list', '- a'],
    ['no YAML', '{'],
    ['a text', 'hello'],
  ])('is refused when it is %s', (_what, text) => {
    expect(() => parseGatewayConfig(text, {})).toThrow('not usable');
  });

  it('is refused when its file is not there', () => {
    expect(() => readGatewayConfig('/nowhere/gateway.yaml', {})).toThrow('cannot be read');
  });
});

describe("the marketplace's configuration", () => {
  it('needs nothing but keys, and to know where its stores are', () => {
    const config = readGatewayConfig(AGORA, NEEDED);
    expect(config).toMatchObject({
      mode: 'production',
      server: { port: 4000, opsPort: 9000 },
      serviceLane: { port: 4100 },
      identity: { kind: 'signed' },
      access: { undeclared: 'deny' },
    });
    expect(config.supergraph).toMatch(/\/schema\/supergraph\.graphql$/);
    expect(config.authentication.issuers[0]?.claims.subject.source).toMatch(/^\^usr_/);
  });

  it('says what of that is missing', () => {
    for (const name of Object.keys(NEEDED)) expect(() => readGatewayConfig(AGORA, {})).toThrow(name);
  });
});
