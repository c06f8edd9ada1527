import type { Session } from '@agora/clients/session';
import { createHash } from 'node:crypto';
import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { change } from './support/change.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Session;
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
}, 120_000);
afterAll(() => system.stop(), 60_000);

const CREATE_PARTNER = `mutation CreatePartner($input: CreatePartnerInput!) {
  createPartner(input: $input) { partner { id status } replayed }
}`;
const CREATE_KEY = `mutation CreateKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) { apiKey { id prefix } secret replayed userErrors { __typename } }
}`;
const PARTNER = `query ReadPartner($id: ID!) {
  partner(id: $id) { name status apiKeys { id prefix scopes revokedAt } }
}`;

describe('the API keys of a partner', () => {
  it('are made, shown once, listed without their secret, and revoked by those who look after partners', async () => {
    const { createPartner } = await admin.ask<{ createPartner: { partner: { id: string } } }>(CREATE_PARTNER, {
      input: { name: 'Warehouse Ltd', contactEmail: 'it@warehouse.example', idempotencyKey: newId('evt') },
    });
    const partnerId = createPartner.partner.id;
    const input = {
      partnerId,
      settings: {
        name: 'Stock sync',
        scopes: ['inventory:write'],
        quota: { requests: 100, cost: 10_000, windowSeconds: 60 },
      },
      idempotencyKey: newId('evt'),
    };
    interface Created {
      createApiKey: { apiKey: { id: string; prefix: string }; secret: string | null; replayed: boolean };
    }
    const { createApiKey: created } = await admin.ask<Created>(CREATE_KEY, { input });
    expect(created.secret?.startsWith(`${created.apiKey.prefix}_`)).toBe(true);
    const { createApiKey: repeated } = await admin.ask<Created>(CREATE_KEY, { input });
    expect(repeated).toMatchObject({ apiKey: created.apiKey, secret: null, replayed: true });

    await admin.ask('mutation Revoke($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKey { id } } }', {
      input: { apiKeyId: created.apiKey.id },
    });
    const { partner } = await admin.ask<{ partner: object }>(PARTNER, { id: partnerId });
    expect(partner).toEqual({
      name: 'Warehouse Ltd',
      status: 'ACTIVE',
      apiKeys: [{ ...created.apiKey, scopes: ['inventory:write'], revokedAt: expect.any(String) }],
    });
  });

  it('are nothing to customers, and how the gateway verifies them is nothing to anybody', async () => {
    const customer = await system.newCustomer();
    await expect(customer.ask(PARTNER, { id: newId('ptn') })).rejects.toThrow('FORBIDDEN');
    await expect(
      admin.ask('query Look { apiKeyByDigest(prefix: "agk_12345678", digest: "00") { apiKeyId } }'),
    ).rejects.toThrow('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('what a partner may run', () => {
  const STOCK = 'query Stock($first: Int!) { products(first: $first) { nodes { title } } }';
  const BROKEN = 'query Broken { products(first: 1) { nodes { weight } } }';
  const idOf = (body: string): string => createHash('sha256').update(body).digest('hex');
  const persisted = (body: string, variables: object = {}) => ({
    extensions: { persistedQuery: { version: 1, sha256Hash: idOf(body) } },
    variables,
  });

  async function newPartner(): Promise<{ partnerId: string; secret: string }> {
    const made = { name: 'Warehouse Ltd', contactEmail: 'it@warehouse.example', idempotencyKey: newId('evt') };
    const { partner } = await change<{ partner: { id: string } }>(admin, 'createPartner', made, 'partner { id }');
    const quota = { requests: 1_000, cost: 100_000, windowSeconds: 60 };
    const settings = { name: 'Stock', scopes: [], quota };
    const key = { partnerId: partner.id, settings, idempotencyKey: newId('evt') };
    const { secret } = await change<{ secret: string }>(admin, 'createApiKey', key, 'secret');
    return { partnerId: partner.id, secret };
  }

  async function ask(key: string, body: object): Promise<[status: number, answer: unknown]> {
    const response = await fetch(system.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', 'x-api-key': key },
      body: JSON.stringify(body),
    });
    const { data, errors } = (await response.json()) as {
      data?: unknown;
      errors?: readonly { extensions: { code: string } }[];
    };
    return [response.status, errors?.[0]?.extensions.code ?? data];
  }

  it('is sent in, judged, approved, and then runs by its id; all else is refused', async () => {
    const { partnerId, secret } = await newPartner();
    const { operations } = await change<{ operations: readonly object[] }>(
      admin,
      'uploadPartnerManifest',
      { partnerId, operations: [STOCK, BROKEN].map((body) => ({ id: idOf(body), body, name: 'Name', type: 'query' })) },
      'operations { name isValid errors cost fields state }',
    );
    expect(operations).toEqual([
      {
        name: 'Stock',
        isValid: true,
        errors: [],
        cost: expect.any(Number),
        fields: ['Product.title', 'ProductConnection.nodes', 'Query.products'],
        state: 'PENDING',
      },
      expect.objectContaining({ name: 'Broken', isValid: false, errors: [expect.stringContaining('weight')] }),
    ]);
    expect(await ask(secret, persisted(STOCK, { first: 1 }))).toEqual([403, 'FORBIDDEN']);
    await change(admin, 'approvePartnerOperations', { partnerId, operationIds: [idOf(STOCK)] });
    await eventually(async () => {
      expect(await ask(secret, persisted(STOCK, { first: 1 }))).toEqual([200, { products: { nodes: [] } }]);
    });

    expect(await ask(secret, { query: '{ products(first: 1) { nodes { id } } }' })).toEqual([
      403,
      'PERSISTED_QUERY_REQUIRED',
    ]);
    expect(await ask(secret, persisted('{ a }'))).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
    const other = await newPartner();
    expect(await ask(other.secret, persisted(STOCK, { first: 1 }))).toEqual([403, 'FORBIDDEN']);

    await change(admin, 'rejectPartnerOperations', { partnerId, operationIds: [idOf(STOCK)] });
    await eventually(async () => {
      expect(await ask(secret, persisted(STOCK, { first: 1 }))).toEqual([403, 'FORBIDDEN']);
    });
  });
});
