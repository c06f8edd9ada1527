import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { listen, sendJson } from '@agora/subgraph-kit/http';
import { generateInternalKeys } from '@agora/subgraph-kit/identity/internal-token';
import { createLogger } from '@agora/subgraph-kit/log';
import { parse } from 'graphql';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { z } from 'zod';
import { gatewayConfig } from '../src/config/config.ts';
import { createGateway } from '../src/gateway.ts';

type Sections = Partial<z.input<typeof gatewayConfig>>;

/** A way to set up the gateway, and what a request to it is. */
export interface Setup {
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  stop(): Promise<void>;
}

const CLIENT = 'bench';
const OPERATION = 'query Page { products { id name } viewerName }';
const OPERATION_ID = createHash('sha256').update(OPERATION).digest('hex');
// What a subgraph would take is nobody's overhead: this one knows its answer.
const ANSWER = {
  data: { products: Array.from({ length: 10 }, (_, i) => ({ id: `${i}`, name: `Product ${i}` })), viewerName: 'Ada' },
};

const sdl = (access: string): string => `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@composeDirective"])
    @link(url: "https://specs.agora.dev/access/v1.0", import: ["@public"])
    @composeDirective(name: "@public")
  directive @public on FIELD_DEFINITION
  type Query { products: [Product!] ${access && '@public'} viewerName: String ${access} }
  type Product @key(fields: "id") { id: ID! ${access && '@public'} name: String ${access && '@public'} }
`;

function composed(access: string): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'products', url: 'http://products.local', typeDefs: parse(sdl(access)) },
  ]);
  if (supergraphSdl === undefined) throw new Error(errors.join('\n'));
  return supergraphSdl;
}

/** The same gateway with its stages off, with each of them alone, and with all. */
export async function startSetups(redisUrl: string | undefined): Promise<Setup[]> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256' };
  const keys = await listen(
    (_, response) => {
      sendJson(response, 200, { keys: [jwk] });
    },
    { port: 0, host: '127.0.0.1' },
  );
  const token = await new SignJWT({ roles: ['customer'], scopes: ['cart:write'], sid: 'ses_1' })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'bench' })
    .setIssuer('bench')
    .setAudience('bench')
    .setSubject('usr_1')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey);
  const internal = await generateInternalKeys(['gateway']);

  const folder = mkdtempSync(join(tmpdir(), 'bench-gateway-'));
  mkdirSync(join(folder, CLIENT));
  writeFileSync(join(folder, CLIENT, 'manifest.json'), JSON.stringify({ [OPERATION_ID]: OPERATION }));

  const authentication: Sections['authentication'] = {
    issuers: [
      {
        issuer: 'bench',
        jwksUrl: `http://127.0.0.1:${keys.port}/`,
        audiences: ['bench'],
        claims: { roles: 'roles', scopes: 'scopes', session: 'sid' },
      },
    ],
  };
  const identity: Sections['identity'] = { kind: 'signed', privateKey: internal.privateKeys.gateway ?? '' };
  // Never reached: a limit that refuses would make requests cheap.
  const bucket = { capacity: 1_000_000_000, perSecond: 1_000_000 };
  const each = { requests: bucket, cost: bucket };
  const limits: Sections['limits'] = { rate: { networks: each, callers: [each] }, cost: { maximum: 1_000_000 } };
  const persistedOperations: Sections['persistedOperations'] = { folder };
  const withRedis: Sections = redisUrl === undefined ? {} : { redis: { url: redisUrl, namespace: 'bench' } };

  const bearer = { authorization: `Bearer ${token}` };
  const adHoc = JSON.stringify({ query: OPERATION });
  const byId = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: OPERATION_ID } } });
  const client = { 'apollographql-client-name': CLIENT };
  const all: Sections = { authentication, identity, limits, persistedOperations, ...withRedis };

  const start = async (
    name: string,
    sections: Sections,
    {
      headers = {},
      body = adHoc,
      access = '',
    }: { headers?: Record<string, string>; body?: string; access?: string } = {},
  ): Promise<Setup> => {
    const gateway = await createGateway({
      config: gatewayConfig.parse({
        supergraph: 'given.graphql',
        ...sections,
        server: { port: 0, bind: '127.0.0.1' },
        ...(access !== '' && { access: { undeclared: 'deny' } }),
      }),
      supergraphSdl: composed(access),
      transport: () => ({ send: () => Promise.resolve(ANSWER) }),
      log: createLogger({ service: 'gateway', level: 'silent' }),
    });
    return { name, url: gateway.url, headers, body, stop: () => gateway.stop(100) };
  };

  const setups = [
    await start('stages off', {}),
    await start('access token', { authentication }, { headers: bearer }),
    await start('access rules', { authentication }, { headers: bearer, access: '@authenticated' }),
    await start('signed identity', { identity }),
    await start(redisUrl === undefined ? 'limits and cost (local)' : 'limits and cost (Redis)', {
      limits,
      ...withRedis,
    }),
    await start('operation by id', { persistedOperations }, { headers: client, body: byId }),
    await start('all, by text', all, { headers: { ...bearer, ...client }, access: '@authenticated' }),
    await start('all, by id', all, { headers: { ...bearer, ...client }, body: byId, access: '@authenticated' }),
    await start(
      'all, answer kept',
      { ...all, responseCache: { ttlMs: 3_600_000 } },
      { headers: client, body: byId, access: '@public' },
    ),
  ];
  return setups.map((setup, index) =>
    index > 0 ? setup : { ...setup, stop: () => Promise.all([setup.stop(), keys.close(0)]).then(() => undefined) },
  );
}
