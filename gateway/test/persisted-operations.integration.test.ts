import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@agora/subgraph-kit/log';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { parse, print } from 'graphql';
import { createClientOperations } from '../src/persisted/client-operations.ts';
import { ask, codes, send, type Reply } from './ask.ts';
import { fakeTail } from './fake-tail.ts';
import { startTestGraph, type TestGraph } from './test-graph.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const digestOf = (text: string): string => sha256(print(parse(text)));
const persisted = (sha256Hash: unknown, more: object = {}) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash } },
  ...more,
});
const statusAndCode = (reply: Reply) => [reply.status, ...codes(reply)];

const PRODUCTS = 'query Products($ids: [ID!]) { products(ids: $ids) { id } }';
const RENAME = 'mutation Rename { renameProduct(id: "1", name: "x") { name } }';
const ID = sha256(PRODUCTS);

async function writeManifest(folder: string, client: string, texts: readonly string[]): Promise<string> {
  const operations = texts.map((body) => ({ id: sha256(body), body, name: 'N', type: 'query' }));
  const content = JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations });
  await mkdir(join(folder, client), { recursive: true });
  await writeFile(join(folder, client, 'manifest.json'), content);
  return content;
}

describe('a client with a manifest', () => {
  let graph: TestGraph;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'operations-'));
    await writeManifest(folder, 'storefront', [PRODUCTS]);
    await writeManifest(folder, 'kiosk', [PRODUCTS, RENAME]);
    graph = await startTestGraph({
      config: { mode: 'production', persistedOperations: { folder, only: ['kiosk'] } },
    });
  });
  afterAll(async () => {
    await graph.stop();
    await rm(folder, { recursive: true });
  });
  const answer = { data: { products: [{ id: '7' }] } };
  const variables = { ids: ['7'] };
  const kiosk = { 'apollographql-client-name': 'kiosk' };

  it('names an operation by its hash, by its id, or in the address', async () => {
    const url = `http://127.0.0.1:${graph.gateway.port}/graphql/${ID}`;
    const inAddress = `${url}?variables=${encodeURIComponent(JSON.stringify(variables))}`;
    for (const reply of [
      await ask(graph, persisted(ID, { variables })),
      await ask(graph, { documentId: ID, variables }, { 'x-client-name': 'storefront' }),
      await send(inAddress, {}),
      await send(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ variables }),
      }),
    ]) {
      expect(JSON.parse(reply.text)).toEqual(answer);
    }
  });

  it('may send the text beside the id, and no other text', async () => {
    expect((await ask(graph, persisted(ID, { query: PRODUCTS, variables }))).data).toEqual(answer.data);
    const other = await ask(graph, persisted(ID, { query: '{ whoami }' }));
    expect(statusAndCode(other)).toEqual([400, 'BAD_REQUEST']);
  });

  it('cannot make an id mean something', async () => {
    const unknown = sha256('{ b: whoami }');
    const poison = await ask(graph, persisted(unknown, { query: '{ a: whoami }' }));
    expect(statusAndCode(poison)).toEqual([400, 'BAD_REQUEST']);
    const registering = await ask(graph, persisted(unknown, { query: '{ b: whoami }' }));
    expect(statusAndCode(registering)).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
    expect(statusAndCode(await ask(graph, persisted(unknown)))).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
  });

  it.each([ID.toUpperCase(), ` ${ID}`, '__proto__', '../../etc/passwd', 'a'.repeat(500_000), [ID], null, 7])(
    'is refused with a hash of another form',
    async (hash) => {
      expect(statusAndCode(await ask(graph, persisted(hash)))).toEqual([400, 'BAD_REQUEST']);
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])('has no operation %s', async (documentId) => {
    expect(statusAndCode(await ask(graph, { documentId }))).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
  });

  it('is refused with two ids', async () => {
    const both = await ask(graph, persisted(ID, { documentId: 'other' }));
    expect(statusAndCode(both)).toEqual([400, 'BAD_REQUEST']);
  });

  it('has the limits that everybody has', async () => {
    const many = Array.from({ length: 1_001 }, (_, each) => String(each));
    const reply = await ask(graph, persisted(ID, { variables: { ids: many } }));
    expect(statusAndCode(reply)).toEqual([400, 'QUERY_TOO_COMPLEX']);
    const misnamed = await ask(graph, persisted(ID, { operationName: 'Other' }));
    expect(statusAndCode(misnamed)).toEqual([400, 'BAD_REQUEST']);
  });

  it('that may send nothing else runs what it has registered, however it is formatted', async () => {
    const formatted = `# ours\n${PRODUCTS.replaceAll(' ', '\n  ')}`;
    expect((await ask(graph, { query: formatted, variables }, kiosk)).data).toEqual(answer.data);
    for (const query of ['{ whoami }', '{', '']) {
      const reply = await ask(graph, { query }, kiosk);
      expect(statusAndCode(reply)).toEqual([403, 'PERSISTED_QUERY_REQUIRED']);
    }
    expect((await ask(graph, { query: '{ whoami }' }, { 'x-client-name': 'storefront' })).data).toEqual({
      whoami: 'guest',
    });
  });

  it('has none of the operations of another', async () => {
    const reply = await ask(graph, { documentId: sha256(RENAME) }, { 'x-client-name': 'storefront' });
    expect(statusAndCode(reply)).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
  });
});

describe('manifests that change', () => {
  it('are read again; a wrong one leaves all as they are', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'operations-'));
    await writeManifest(folder, 'storefront', [PRODUCTS]);
    const refused = Promise.withResolvers<undefined>();
    const log = createLogger({ service: 'test', level: 'silent' });
    log.error = () => {
      refused.resolve(undefined);
    };
    const operations = await createClientOperations({ folder, intervalMs: 10, log });
    const next = 'query Next { whoami }';
    await writeManifest(folder, 'storefront', [PRODUCTS, next]);
    await eventually(() => {
      expect(operations.find(sha256(next))?.text).toBe(next);
    });
    await writeManifest(folder, 'another', ['{']);
    await refused.promise;
    expect([operations.find(sha256(next))?.text, operations.of('another')]).toEqual([next, undefined]);
    operations.stop();
    await rm(folder, { recursive: true });
  });
});

describe('signed manifests', () => {
  it('are read when their signature is of our key, and are none otherwise', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'operations-'));
    const content = await writeManifest(folder, 'storefront', [PRODUCTS]);
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    const jwk = JSON.stringify({ ...(await exportJWK(publicKey)), alg: 'EdDSA' });
    const sign = async (text: string): Promise<string> => {
      const jws = await new CompactSign(new TextEncoder().encode(text))
        .setProtectedHeader({ alg: 'EdDSA' })
        .sign(privateKey);
      return jws.replace(/\..*\./, '..');
    };
    const log = createLogger({ service: 'test', level: 'silent' });
    const open = () => createClientOperations({ folder, publicKey: jwk, log });
    await expect(open()).rejects.toThrow('ENOENT');
    const signature = join(folder, 'storefront', 'manifest.json.jws');
    await writeFile(signature, await sign(`${content} `));
    await expect(open()).rejects.toThrow('signature');
    await writeFile(signature, await sign(content));
    const operations = await open();
    expect(operations.find(ID)?.text).toBe(PRODUCTS);
    operations.stop();
    await rm(folder, { recursive: true });
  });
});

describe('a partner', () => {
  const KEYS = { x: 'agk_abc_0000000001', y: 'agk_abc_0000000002' };
  const tail = fakeTail();
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph({
      events: tail,
      config: {
        mode: 'production',
        authentication: {
          apiKeys: {
            pattern: '^(agk_[a-z]+)_\\w{10}$',
            lookUp: {
              subgraph: 'products',
              scopes: ['grants:read'],
              query: 'query ($digest: String!) { grant: grantOf(digest: $digest) { key partner scopes operations } }',
            },
          },
          revocations: { event: 'access.revoked' },
        },
        // Which the test tells.
        events: { brokers: 'nobody:9092', topics: 'none' },
        subscriptions: {},
        persistedOperations: {
          partners: {
            subgraph: 'products',
            scopes: ['grants:read'],
            query: `query ($partner: ID!, $id: String, $digest: String) {
              operation: operationOf(partner: $partner, id: $id, digest: $digest) { text name }
            }`,
          },
        },
      },
    });
  });
  afterAll(() => graph.stop());
  beforeEach(() => {
    graph.grants.set(sha256(KEYS.x), { key: 'key_x', partner: 'ptn_x', scopes: [] });
    graph.grants.set(sha256(KEYS.y), { key: 'key_y', partner: 'ptn_y', scopes: [], operations: ['Other'] });
    for (const name of [ID, digestOf(PRODUCTS)]) {
      graph.grants.set(`ptn_x ${name}`, { text: PRODUCTS, name: 'Products' });
      graph.grants.set(`ptn_y ${name}`, {});
    }
    graph.calls.length = 0;
  });
  afterEach(() => {
    graph.grants.clear();
    for (const id of ['ptn_x', 'ptn_y']) changed(id);
  });
  const changed = (id: string): void => {
    const now = new Date().toISOString();
    tail.publish('access.revoked', { kind: 'partner', id, notBefore: now, expiresAt: now });
  };
  const asX = (body: object) => ask(graph, body, { 'x-api-key': KEYS.x });
  const asY = (body: object) => ask(graph, body, { 'x-api-key': KEYS.y });
  const variables = { ids: ['7'] };

  it('runs what was approved, by its id or its text, and looks each up once', async () => {
    for (const body of [persisted(ID), persisted(ID), { query: `${PRODUCTS} # ours` }, { query: PRODUCTS }]) {
      expect((await asX({ ...body, variables })).data).toEqual({ products: [{ id: '7' }] });
    }
    expect(graph.calls).toEqual(['products.grantOf', 'products.operationOf', 'products.operationOf']);
  });

  it('runs nothing of its own, also no mutation', async () => {
    for (const query of ['{ whoami }', RENAME, '{']) {
      expect(statusAndCode(await asX({ query }))).toEqual([403, 'PERSISTED_QUERY_REQUIRED']);
    }
    expect(statusAndCode(await asX(persisted(sha256('{ whoami }'))))).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
  });

  it('follows what was approved, and nothing else', async () => {
    const query = 'subscription Follow { productChanged(productId: "1") { id } }';
    const stream = (body: object) =>
      fetch(graph.gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'x-api-key': KEYS.x },
        body: JSON.stringify(body),
      });
    const refused = await stream({ query });
    expect(await refused.text()).toContain('PERSISTED_QUERY_REQUIRED');
    graph.grants.set(`ptn_x ${sha256(query)}`, { text: query, name: 'Follow' });
    const opened = await stream(persisted(sha256(query)));
    const reader = opened.body?.getReader();
    const first = await reader?.read();
    await reader?.cancel();
    expect(Buffer.from(first?.value ?? []).toString()).toContain('"productChanged":{"id":"1"}');
  });

  it('runs nothing of another', async () => {
    expect(statusAndCode(await asY(persisted(ID)))).toEqual([403, 'FORBIDDEN']);
    expect(statusAndCode(await asY({ query: PRODUCTS }))).toEqual([403, 'FORBIDDEN']);
  });

  it('runs with a key only what that key is for', async () => {
    graph.grants.set(`ptn_y ${ID}`, { text: PRODUCTS, name: 'Products' });
    expect(statusAndCode(await asY(persisted(ID)))).toEqual([403, 'FORBIDDEN']);
    graph.grants.set(sha256(KEYS.y), { key: 'key_y', partner: 'ptn_y', scopes: [], operations: ['Products'] });
    changed('ptn_y');
    expect((await asY(persisted(ID, { variables }))).data).toEqual({ products: [{ id: '7' }] });
  });

  it('has what was decided at once, when that is told', async () => {
    expect((await asX(persisted(ID, { variables }))).status).toBe(200);
    graph.grants.set(`ptn_x ${ID}`, {});
    changed('ptn_x');
    expect(statusAndCode(await asX(persisted(ID, { variables })))).toEqual([403, 'FORBIDDEN']);
  });
});
