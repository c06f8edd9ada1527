import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { predictableId } from '@agora/testkit/predictable-ids';
import { viewer } from '@agora/testkit/viewer';
import { startAuth, type AuthUnderTest } from './auth-under-test.ts';

const admin = viewer({ subject: predictableId('usr', 9), roles: ['admin'], scopes: ['partners:admin'] });
const gateway: Viewer = { roles: ['service'], scopes: ['api-keys:verify'], shopIds: [] };

const KEY = `id prefix name scopes quota { requests cost windowSeconds } allowedOperations allowedIps expiresAt revokedAt
  lastUsedAt version`;
const DOCUMENTS = {
  createPartner: 'partner { id name contactEmail status } replayed',
  updatePartner: `partner { name contactEmail allowedIps version } userErrors { __typename
    ... on ConflictError { currentVersion } ... on AddressesRefusedError { addresses path } }`,
  suspendPartner: 'partner { id status }',
  reactivatePartner: 'partner { id status }',
  createApiKey: `apiKey { ${KEY} } secret replayed userErrors { __typename ... on ScopesRefusedError { scopes }
    ... on AddressesRefusedError { addresses } }`,
  updateApiKey: `apiKey { ${KEY} } userErrors { __typename ... on ConflictError { currentVersion } }`,
  revokeApiKey: 'apiKey { id revokedAt }',
};
const BY_DIGEST = `query ($prefix: String!, $digest: String!) {
  apiKeyByDigest(prefix: $prefix, digest: $digest) {
    apiKeyId partnerId scopes quota { requests cost windowSeconds } allowedOperations allowedIps partnerAllowedIps
    expiresAt
  }
}`;
const settings = {
  name: 'Stock sync',
  scopes: ['inventory:write', 'orders:read'],
  quota: { requests: 100, cost: 10_000, windowSeconds: 60 },
  allowedOperations: ['SyncStock'],
  allowedIps: ['192.0.2.0/24', '2001:db8::/32'],
};

interface Key {
  readonly id: string;
  readonly prefix: string;
  readonly version: number;
}

let auth: AuthUnderTest;
beforeAll(async () => {
  auth = await startAuth();
});
afterAll(() => auth.stop());

async function change<Answer>(mutation: keyof typeof DOCUMENTS, input: object, asker = admin): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${DOCUMENTS[mutation]} } }`;
  const { data, errors } = await auth.ask(asker, document, { input });
  if (!data) throw new Error(errors?.[0]?.extensions.code as string);
  return data[mutation] as Answer;
}

const newPartner = async (name = 'Warehouse Ltd'): Promise<string> =>
  (await change<{ partner: { id: string } }>('createPartner', { name, contactEmail: 'it@warehouse.example' })).partner
    .id;

const newKey = async (partnerId: string, given: object = settings) =>
  change<{ apiKey: Key; secret: string; replayed: boolean; userErrors: object[] }>('createApiKey', {
    partnerId,
    settings: given,
  });

async function grantOf(secret: string, prefix = secret.slice(0, 12), asker = gateway): Promise<unknown> {
  const digest = createHash('sha256').update(secret).digest('hex');
  const { data, errors } = await auth.ask(asker, BY_DIGEST, { prefix, digest });
  return errors === undefined ? data?.apiKeyByDigest : errors[0]?.extensions.code;
}

describe('a partner', () => {
  it('is made once for each idempotency key, and is on record', async () => {
    const input = { name: ' Warehouse Ltd ', contactEmail: 'IT@warehouse.example', idempotencyKey: 'partner-1' };
    const first = await change<{ partner: { id: string }; replayed: boolean }>('createPartner', input);
    expect(first).toEqual({
      partner: {
        id: expect.stringMatching(/^ptn_/),
        name: 'Warehouse Ltd',
        contactEmail: 'it@warehouse.example',
        status: 'ACTIVE',
      },
      replayed: false,
    });
    expect(await change('createPartner', input)).toEqual({ ...first, replayed: true });
    const recorded = await auth.rows('select by_subject, action, details from audit where subject = $1', [
      first.partner.id,
    ]);
    expect(recorded).toEqual([{ by_subject: admin.subject, action: 'createPartner', details: {} }]);
  });

  it.each([
    ['no name', { name: ' ', contactEmail: 'it@warehouse.example' }],
    ['no address', { name: 'Warehouse', contactEmail: 'it' }],
  ])('with %s is refused', async (_what, input) => {
    await expect(change('createPartner', input)).rejects.toThrow('BAD_USER_INPUT');
  });

  it('is for those who look after partners alone', async () => {
    const id = await newPartner();
    const support = viewer({ scopes: ['users:admin'] });
    const { errors } = await auth.ask(support, 'query ($id: ID!) { partner(id: $id) { contactEmail } }', { id });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await expect(change('suspendPartner', { partnerId: id }, support)).rejects.toThrow('FORBIDDEN');
    await expect(change('suspendPartner', { partnerId: predictableId('ptn', 77) })).rejects.toThrow('NOT_FOUND');
  });

  it('is changed by whoever knows its version; from where its keys are good counts for all of them', async () => {
    const partnerId = await newPartner();
    const { secret } = await newKey(partnerId);
    const input = { partnerId, name: 'Storage Ltd', contactEmail: 'ops@storage.example', allowedIps: ['192.0.2.0/24'] };
    expect(await change('updatePartner', { ...input, expectedVersion: 2 })).toEqual({
      partner: null,
      userErrors: [{ __typename: 'ConflictError', currentVersion: 1 }],
    });
    expect(await change('updatePartner', { ...input, allowedIps: ['here'], expectedVersion: 1 })).toEqual({
      partner: null,
      userErrors: [{ __typename: 'AddressesRefusedError', addresses: ['here'], path: ['input', 'allowedIps'] }],
    });
    expect(await change('updatePartner', { ...input, expectedVersion: 1 })).toEqual({
      partner: { name: 'Storage Ltd', contactEmail: 'ops@storage.example', allowedIps: ['192.0.2.0/24'], version: 2 },
      userErrors: [],
    });
    expect(await grantOf(secret)).toMatchObject({ partnerAllowedIps: ['192.0.2.0/24'] });
    await change('suspendPartner', { partnerId });
    await change('suspendPartner', { partnerId });
    const anywhere = { ...input, allowedIps: null, expectedVersion: 3 };
    expect(await change('updatePartner', anywhere)).toMatchObject({ partner: { allowedIps: null, version: 4 } });
    const recorded = await auth.rows('select action, details from audit where subject = $1 order by position', [
      partnerId,
    ]);
    expect(recorded).toMatchObject([
      { action: 'createPartner' },
      { action: 'updatePartner', details: { allowedIps: '192.0.2.0/24' } },
      { action: 'suspendPartner' },
      { action: 'updatePartner', details: { allowedIps: 'any' } },
    ]);
  });

  it('is one of a page, and 50 with their keys are two statements', async () => {
    for (let each = 0; each < 50; each++) await newKey(await newPartner(`Partner ${each}`));
    const query =
      'query ($first: Int!, $after: String) { partners(first: $first, after: $after) { totalCount nodes { id name apiKeys { id } } pageInfo { endCursor hasNextPage } } }';
    const first = await auth.ask(admin, query, { first: 2 });
    const page = first.data?.partners as { nodes: { name: string }[]; pageInfo: { endCursor: string } };
    expect(page.nodes.map(({ name }) => name)).toEqual(['Partner 49', 'Partner 48']);
    const { data } = await auth.ask(admin, query, { first: 1, after: page.pageInfo.endCursor });
    expect(data).toMatchObject({
      partners: { totalCount: expect.any(Number), nodes: [{ name: 'Partner 47' }], pageInfo: { hasNextPage: true } },
    });
    const statements = await auth.countStoreOperations(async () => {
      const all = await auth.ask(admin, query.replace('totalCount', ''), { first: 50 });
      const { nodes } = all.data?.partners as { nodes: { apiKeys: object[] }[] };
      expect(nodes.map(({ apiKeys }) => apiKeys.length)).toEqual(Array.from({ length: 50 }, () => 1));
    });
    expect(statements).toBe(2);
  });
});

describe('an API key', () => {
  it('opens what it is good for, and only its digest is kept', async () => {
    const partnerId = await newPartner();
    const { apiKey, secret, userErrors } = await newKey(partnerId);
    expect(userErrors).toEqual([]);
    expect(secret).toMatch(/^agk_[A-Za-z0-9]{8}_[\w-]{43}$/);
    expect(secret.startsWith(`${apiKey.prefix}_`)).toBe(true);
    const { scopes, quota, allowedOperations, allowedIps } = settings;
    const granted = { scopes, quota, allowedOperations, allowedIps, partnerAllowedIps: null, expiresAt: null };
    expect(await grantOf(secret)).toEqual({ apiKeyId: apiKey.id, partnerId, ...granted });
    const kept = JSON.stringify([
      await auth.rows('select * from api_key'),
      await auth.rows('select * from audit'),
      await auth.rows('select * from idempotency'),
    ]);
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(secret.slice(13));
  });

  it('is told once: a repetition of the request has no secret', async () => {
    const input = { partnerId: await newPartner(), settings, idempotencyKey: 'key-1' };
    const first = await change<{ apiKey: Key; secret: string }>('createApiKey', input);
    expect(await change('createApiKey', input)).toMatchObject({
      apiKey: { id: first.apiKey.id },
      secret: null,
      replayed: true,
    });
  });

  it('opens nothing with another secret, without the right of the gateway, or to guests', async () => {
    const { secret } = await newKey(await newPartner());
    expect(await grantOf(`${secret.slice(0, -1)}_`, secret.slice(0, 12))).toBeNull();
    expect(await grantOf('agk_unknown0_x')).toBeNull();
    expect(await grantOf(secret, secret.slice(0, 12), admin)).toBe('FORBIDDEN');
    expect(await grantOf(secret, secret.slice(0, 12), { roles: [], scopes: [], shopIds: [] })).toBe('UNAUTHENTICATED');
  });

  it('opens nothing once it is revoked, which is on record once', async () => {
    const { apiKey, secret } = await newKey(await newPartner());
    const revoked = await change('revokeApiKey', { apiKeyId: apiKey.id });
    expect(await change('revokeApiKey', { apiKeyId: apiKey.id })).toEqual(revoked);
    expect(await grantOf(secret)).toBeNull();
    const recorded = await auth.rows('select action from audit where subject = $1 order by position', [apiKey.id]);
    expect(recorded).toEqual([{ action: 'createApiKey' }, { action: 'revokeApiKey' }]);
  });

  it('opens nothing after its time, or while its partner is suspended', async () => {
    const partnerId = await newPartner();
    const expiresAt = new Date(auth.clock.now().getTime() + 60_000).toISOString();
    const short = await newKey(partnerId, { ...settings, expiresAt });
    const long = await newKey(partnerId);
    expect(await grantOf(short.secret)).not.toBeNull();
    auth.clock.advance(60_000);
    expect(await grantOf(short.secret)).toBeNull();
    await change('suspendPartner', { partnerId });
    expect(await grantOf(long.secret)).toBeNull();
    await change('reactivatePartner', { partnerId });
    expect(await grantOf(long.secret)).not.toBeNull();
  });

  it('says when it was last used, to the minute', async () => {
    const partnerId = await newPartner();
    const { secret } = await newKey(partnerId);
    const lastUsed = async () =>
      (
        await auth.rows<{ last_used_at: Date }>('select last_used_at from api_key where partner_id = $1', [partnerId])
      )[0]?.last_used_at;
    const first = auth.clock.now();
    await grantOf(secret);
    auth.clock.advance(59_000);
    await grantOf(secret);
    expect(await lastUsed()).toEqual(first);
    auth.clock.advance(2_000);
    await grantOf(secret);
    expect(await lastUsed()).toEqual(auth.clock.now());
  });

  it('is changed by whoever knows its version, and keeps its secret', async () => {
    const { apiKey, secret } = await newKey(await newPartner());
    const input = { apiKeyId: apiKey.id, settings: { ...settings, scopes: ['orders:read'], allowedIps: null } };
    expect(await change('updateApiKey', { ...input, expectedVersion: 7 })).toEqual({
      apiKey: null,
      userErrors: [{ __typename: 'ConflictError', currentVersion: 1 }],
    });
    expect(await change('updateApiKey', { ...input, expectedVersion: 1 })).toMatchObject({
      apiKey: { scopes: ['orders:read'], allowedIps: null, version: 2 },
      userErrors: [],
    });
    expect(await grantOf(secret)).toMatchObject({ scopes: ['orders:read'], allowedIps: null });
  });

  it('is never good for what only people may do, or from what is no address', async () => {
    const partnerId = await newPartner();
    expect(await newKey(partnerId, { ...settings, scopes: ['orders:read', 'users:admin'] })).toMatchObject({
      apiKey: null,
      secret: null,
      userErrors: [{ __typename: 'ScopesRefusedError', scopes: ['users:admin'] }],
    });
    expect(await newKey(partnerId, { ...settings, allowedIps: ['192.0.2.1', '192.0.2.300'] })).toMatchObject({
      userErrors: [{ __typename: 'AddressesRefusedError', addresses: ['192.0.2.300'] }],
    });
    const quota = { requests: 0, cost: 1, windowSeconds: 60 };
    await expect(newKey(partnerId, { ...settings, quota })).rejects.toThrow('BAD_USER_INPUT');
  });
});
