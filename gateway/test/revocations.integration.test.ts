import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { ask, codes } from './ask.ts';
import { fakeTail } from './fake-tail.ts';
import { startTestGraph, type TestGraph } from './test-graph.ts';
import { CUSTOMER, goodClaims } from './token-issuer.ts';

const KEY = 'agk_abc_0123456789';
const API_KEYS = {
  pattern: '^(agk_[a-z]+)_\\w{10}$',
  lookUp: {
    subgraph: 'products',
    scopes: ['grants:read'],
    query: 'query ($digest: String!) { grant: grantOf(digest: $digest) { key partner scopes ranges expiresAt } }',
  },
};
const ADMIN_RANGES = ['192.0.2.0/24'];

let graph: TestGraph;
const tail = fakeTail();
beforeAll(async () => {
  graph = await startTestGraph({
    config: {
      server: { trustedProxies: 1 },
      authentication: {
        apiKeys: API_KEYS,
        revocations: { event: 'access.revoked' },
        ipAllowLists: [{ scopes: ['everything:admin'], ranges: ADMIN_RANGES }, { scopes: ['orders:read'] }],
      },
    },
    events: tail,
  });
  grant();
});
afterAll(() => graph.stop());

const digest = createHash('sha256').update(KEY).digest('hex');
const grant = (more: object = {}): void => {
  graph.grants.set(digest, { key: 'key_1', partner: 'ptn_1', scopes: [], ...more });
};

async function bearer(claims: object = {}): Promise<Record<string, string>> {
  const { kid, privateKey } = graph.issuer;
  const token = await new SignJWT({ ...goodClaims(), ...claims })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid })
    .sign(privateKey);
  return { authorization: `Bearer ${token}` };
}
const withKey = { 'x-api-key': KEY };
const whoami = (headers: Record<string, string>) => ask(graph, { query: '{ whoami }' }, headers);

function revoke(kind: string, id: string): void {
  const now = Date.now();
  tail.publish('access.revoked', {
    kind,
    id,
    notBefore: new Date(now).toISOString(),
    expiresAt: new Date(now + 600_000).toISOString(),
  });
}
const past = (): number => Date.now() / 1_000 - 1;

describe('an access token', () => {
  it.each([
    ['session', 'ses_7', { sid: 'ses_7' }],
    ['role', 'admin', { roles: ['customer', 'admin'] }],
    ['subject', CUSTOMER, {}],
  ])('is void from the instant on that its %s was revoked; one made later is good', async (kind, id, claims) => {
    const old = await bearer({ ...claims, iat: past() });
    expect((await whoami(old)).data).toEqual({ whoami: CUSTOMER });
    revoke(kind, id);
    const refused = await whoami(old);
    expect([refused.status, codes(refused)]).toEqual([401, ['UNAUTHENTICATED']]);
    // The clock may be within the same millisecond, which counts as later.
    expect((await whoami(await bearer({ ...claims, iat: Date.now() / 1_000 }))).data).toEqual({ whoami: CUSTOMER });
  });

  it('is as good as it was after an event that nobody can read', async () => {
    const claims = { sid: 'ses_8', iat: Date.now() / 1_000 };
    tail.publish('access.revoked', { kind: 'session', id: 'ses_8', notBefore: 'soon' });
    expect((await whoami(await bearer(claims))).data).toEqual({ whoami: CUSTOMER });
  });

  it('with rights that are good from some addresses alone is refused elsewhere', async () => {
    const admin = await bearer({ scopes: ['everything:admin'], iat: Date.now() / 1_000 });
    expect((await whoami({ ...admin, 'x-forwarded-for': '192.0.2.9' })).data).toEqual({ whoami: CUSTOMER });
    const refused = await whoami({ ...admin, 'x-forwarded-for': '198.51.100.9' });
    expect([refused.status, codes(refused)]).toEqual([403, ['FORBIDDEN']]);
    const others = await bearer({ scopes: ['orders:read'], iat: Date.now() / 1_000 });
    expect((await whoami({ ...others, 'x-forwarded-for': '198.51.100.9' })).data).toEqual({ whoami: CUSTOMER });
  });
});

describe('an API key', () => {
  it('lets its partner in, and is looked up once in a while', async () => {
    graph.calls.length = 0;
    expect((await whoami(withKey)).data).toEqual({ whoami: 'ptn_1' });
    expect((await whoami(withKey)).data).toEqual({ whoami: 'ptn_1' });
    expect(graph.calls).toEqual(['products.grantOf']);
  });

  it('has the rights that it was given, and no others', async () => {
    const rename = { query: 'mutation { renameProduct(id: "1", name: "x") { name } }' };
    expect(codes(await ask(graph, rename, withKey))).toEqual(['FORBIDDEN']);
    grant({ scopes: ['products:write'] });
    revoke('apiKey', 'key_1');
    expect((await ask(graph, rename, withKey)).data).toEqual({ renameProduct: { name: 'Product 1' } });
  });

  it.each([
    ['apiKey', 'key_1'],
    ['partner', 'ptn_1'],
  ])('opens nothing any more as soon as its %s is told to be revoked', async (kind, id) => {
    grant();
    expect((await whoami(withKey)).data).toEqual({ whoami: 'ptn_1' });
    graph.grants.delete(digest);
    revoke(kind, id);
    const refused = await whoami(withKey);
    expect([refused.status, codes(refused)]).toEqual([401, ['UNAUTHENTICATED']]);
    grant();
    revoke(kind, id);
  });

  it('comes alone, and in its header', async () => {
    const both = await whoami({ ...withKey, ...(await bearer()) });
    expect([both.status, codes(both)]).toEqual([400, ['BAD_REQUEST']]);
    const inAddress = await fetch(`${graph.gateway.url}?x-api-key=${KEY}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ whoami }"}',
    });
    expect(inAddress.status).toBe(400);
  });

  it('that nobody has is refused as one that is known not to be good', async () => {
    const refused = await whoami({ 'x-api-key': 'agk_abc_9999999999' });
    const misshapen = await whoami({ 'x-api-key': 'hello' });
    expect([refused.status, refused.errors?.[0]?.message]).toEqual([401, misshapen.errors?.[0]?.message]);
  });
});
