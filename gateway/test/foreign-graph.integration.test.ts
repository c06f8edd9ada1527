// A graph that has nothing to do with the marketplace, served by the command line: two subgraphs that know no token of
// ours, a list of them in Rover's format, tokens of two issuers with other claims.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { listen, readBody, sendJson, type Listener } from '@agora/subgraph-kit/http';
import { eventually } from '@agora/testkit/eventually';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { graphql, parse } from 'graphql';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { send, type Reply } from './ask.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@requiresScopes"])';
const PLANETS = `${LINK}
  type Query { planets: [Planet!]! census: Int @requiresScopes(scopes: [["census:read"]]) }
  type Planet @key(fields: "name") { name: String! }`;
const MOONS = `${LINK}
  type Planet @key(fields: "name") { name: String! moons: [String!] }`;

const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
const listeners: Listener[] = [];
const heard: IncomingHttpHeaders[] = [];
/** What came at the collector. */
const spans: Span[] = [];
let gateway: ChildProcess;
let url: string;
let token: (issuer: string) => Promise<string>;

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}

/** https://opentelemetry.io/docs/specs/otlp/#otlphttp */
async function startCollector(): Promise<string> {
  const listener = await listen(
    (request, response) => {
      void (async () => {
        const { resourceSpans } = JSON.parse(await readBody(request, 10_000_000)) as {
          resourceSpans: { scopeSpans: { spans: Span[] }[] }[];
        };
        spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
        sendJson(response, 200, {});
      })();
    },
    { port: 0, host: '127.0.0.1' },
  );
  listeners.push(listener);
  return at(listener);
}

const at = ({ port }: Listener): string => `http://127.0.0.1:${port}/`;

async function serve(sdl: string, resolvers: object): Promise<string> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as GraphQLResolverMap<unknown> }]);
  const listener = await listen(
    (request, response) => {
      void (async () => {
        heard.push(request.headers);
        const { query, variables } = JSON.parse(await readBody(request, 100_000)) as {
          query: string;
          variables?: object;
        };
        sendJson(response, 200, await graphql({ schema, source: query, variableValues: { ...variables } }));
      })();
    },
    { port: 0, host: '127.0.0.1' },
  );
  listeners.push(listener);
  return at(listener);
}

beforeAll(async () => {
  const planets = await serve(PLANETS, { Query: { planets: () => [{ name: 'Mars' }], census: () => 7 } });
  const moons = await serve(MOONS, {
    Planet: { __resolveReference: (planet: object) => planet, moons: () => ['Phobos', 'Deimos'] },
  });
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const keys = await listen(
    (_request, response) => {
      void exportJWK(publicKey).then((jwk) => {
        sendJson(response, 200, { keys: [{ ...jwk, kid: 'k', alg: 'RS256' }] });
      });
    },
    { port: 0, host: '127.0.0.1' },
  );
  listeners.push(keys);
  token = (issuer) =>
    new SignJWT({ groups: ['staff'], permissions: ['census:read'], tenant: ['t1'] })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'k' })
      .setIssuer(issuer)
      .setAudience('planets')
      .setSubject('auth0|42')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);

  writeFileSync(join(folder, 'moons.graphql'), MOONS);
  writeFileSync(
    join(folder, 'supergraph.yaml'),
    `subgraphs:
  planets: { schema: { subgraph_url: "${planets}" } }
  moons: { routing_url: "${moons}", schema: { file: moons.graphql } }
`,
  );
  const issuer = (
    name: string,
  ): string => `{ issuer: ${name}, jwksUrl: "${at(keys)}", audiences: [planets], algorithms: [RS256],
      tokenType: JWT, claims: { roles: groups, scopes: permissions, pass: { tenants: { claim: tenant } } } }`;
  writeFileSync(
    join(folder, 'gateway.yaml'),
    `supergraph: supergraph.yaml
server: { bind: 127.0.0.1 }
authentication: { issuers: [${issuer('one')}, ${issuer('two')}] }
identity: { kind: headers, headers: { x-user: subject, x-groups: roles, x-tenants: tenants } }
`,
  );
  gateway = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      '@agora/subgraph-kit/telemetry/register',
      'gateway/src/main.ts',
      '--config',
      join(folder, 'gateway.yaml'),
      '--port',
      '0',
      '--ops-port',
      '0',
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: '/usr/bin:/bin',
        OTEL_EXPORTER_OTLP_ENDPOINT: await startCollector(),
        OTEL_BSP_SCHEDULE_DELAY: '100',
      },
    },
  );
  if (gateway.stdout === null) throw new Error('its output is piped');
  for await (const line of createInterface({ input: gateway.stdout })) {
    const ready = JSON.parse(line) as { url?: string };
    if (ready.url !== undefined) {
      url = ready.url;
      break;
    }
  }
  gateway.stdout.resume();
}, 60_000);
afterAll(async () => {
  const exited = once(gateway, 'exit');
  gateway.kill('SIGTERM');
  expect((await exited)[0]).toBe(0);
  for (const listener of listeners) await listener.close(100);
  rmSync(folder, { recursive: true });
});

const ask = (query: string, headers: Record<string, string> = {}): Promise<Reply> =>
  send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

it('joins two subgraphs, one of which has told its schema itself', async () => {
  expect((await ask('{ planets { name moons } }')).data).toEqual({
    planets: [{ name: 'Mars', moons: ['Phobos', 'Deimos'] }],
  });
});

it('keeps what Apollo’s directives protect, and says to subgraphs who asks in headers of their own', async () => {
  expect((await ask('{ census }', { 'x-user': 'mallory' })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  for (const issuer of ['one', 'two']) {
    const { data } = await ask('{ census }', { authorization: `Bearer ${await token(issuer)}` });
    expect(data).toEqual({ census: 7 });
    expect(heard.at(-1)).toMatchObject({ 'x-user': 'auth0%7C42', 'x-groups': 'staff', 'x-tenants': 't1' });
  }
  expect((await ask('{ census }', { authorization: `Bearer ${await token('three')}` })).status).toBe(401);
});

it('tells a collector of parsing, validation, planning and each fetch, in the trace that the answer names', async () => {
  const { headers } = await ask('query Traced { planets { name moons } }', {
    authorization: `Bearer ${await token('one')}`,
  });
  const traceId = headers.get('x-trace-id');
  await eventually(() => {
    const own = spans.filter((span) => span.traceId === traceId);
    expect(own.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['graphql.parse', 'graphql.validate', 'gateway.plan', 'gateway.fetch', 'gateway.fetch']),
    );
    const services = own
      .filter(({ name }) => name === 'gateway.fetch')
      .map(({ attributes }) => attributes.find(({ key }) => key === 'service')?.value.stringValue);
    expect(services.sort()).toEqual(['moons', 'planets']);
  });
  expect(heard.at(-1)?.traceparent).toContain(traceId);
  expect(JSON.stringify(spans)).not.toMatch(/auth0|Bearer/);
});

it('serves a changed list of subgraphs after SIGHUP', async () => {
  writeFileSync(join(folder, 'moons.graphql'), MOONS.replace('moons:', 'satellites:'));
  gateway.kill('SIGHUP');
  await eventually(async () => {
    expect((await ask('{ planets { __typename satellites } }')).errors?.[0]?.extensions.code).not.toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });
});
