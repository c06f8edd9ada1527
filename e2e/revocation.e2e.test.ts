import type { Session } from '@agora/clients/session';
import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerTo, type Answer } from './support/answer.ts';
import { change } from './support/change.ts';
import { openSystem, PASSWORD, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Session;
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
}, 120_000);
afterAll(() => system.stop(), 60_000);

// What the longest of these may take in all; a token alone would be good for ten minutes.
const WITHIN = { timeoutMs: 5_000 };
const ME = 'query Me { me { id } }';

interface Tokens {
  readonly accessToken: string;
}
async function tokenOf(email: string): Promise<string> {
  const { session } = await change<{ session: Tokens }>(
    system.endpoint,
    'signIn',
    { email, password: PASSWORD },
    'session { accessToken }',
  );
  return session.accessToken;
}
const ask = (token: string, query = ME): Promise<Answer> => answerTo(system.url, { query }, token);
const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions?.code;
const untilVoid = (token: string): Promise<void> =>
  eventually(async () => {
    expect(codeOf(await ask(token))).toBe('UNAUTHENTICATED');
  }, WITHIN);

describe('an access token is void within seconds', () => {
  it('of a session that was signed out; that of another device goes on', async () => {
    const { email, userId } = await system.newCustomer();
    const [phone, laptop] = [await tokenOf(email), await tokenOf(email)];
    const signOut = await ask(phone, 'mutation Leave { signOut(input: {}) { endedSessions } }');
    expect(signOut.errors).toBeUndefined();
    await untilVoid(phone);
    expect((await ask(laptop)).data).toEqual({ me: { id: userId } });
  });

  it('of a user who was suspended', async () => {
    const { email, userId } = await system.newCustomer();
    const token = await tokenOf(email);
    await change(admin, 'suspendUser', { userId, reason: 'A journey' });
    await untilVoid(token);
  });

  it('of an administrator whose role was taken; a new one has the rights that are left', async () => {
    const { email, userId } = await system.newCustomer();
    await change(admin, 'grantRole', { userId, role: 'ADMIN' });
    const rights = 'query Partners { partners(first: 1) { totalCount } }';
    const token = await eventually(async () => {
      const made = await tokenOf(email);
      expect((await ask(made, rights)).errors).toBeUndefined();
      return made;
    });
    await change(admin, 'revokeRole', { userId, role: 'ADMIN' });
    await untilVoid(token);
    expect(codeOf(await ask(await tokenOf(email), rights))).toBe('FORBIDDEN');
  });
});

it('an API key that was revoked opens nothing within seconds', async () => {
  const { partner } = await change<{ partner: { id: string } }>(
    admin,
    'createPartner',
    { name: 'Warehouse Ltd', contactEmail: 'it@warehouse.example', idempotencyKey: newId('evt') },
    'partner { id }',
  );
  const { apiKey, secret } = await change<{ apiKey: { id: string }; secret: string }>(
    admin,
    'createApiKey',
    {
      partnerId: partner.id,
      settings: { name: 'Stock', scopes: [], quota: { requests: 1_000, cost: 100_000, windowSeconds: 60 } },
      idempotencyKey: newId('evt'),
    },
    'apiKey { id } secret',
  );
  const withKey = async (): Promise<number> => {
    const response = await fetch(system.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': secret },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    return response.status;
  };
  expect(await withKey()).toBe(403);
  await change(admin, 'revokeApiKey', { apiKeyId: apiKey.id });
  await eventually(async () => {
    expect(await withKey()).toBe(401);
  }, WITHIN);
});
