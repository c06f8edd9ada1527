import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventData } from '@agora/event-contracts';
import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { eventually } from '@agora/testkit/eventually';
import { predictableId } from '@agora/testkit/predictable-ids';
import { testStores } from '@agora/testkit/stores';
import { viewer } from '@agora/testkit/viewer';
import pg from 'pg';
import { claimsOf, PASSWORD, startAuth, type AuthUnderTest, type Tokens } from './auth-under-test.ts';

type Revoked = EventData<'access.revoked'>;
type User = Tokens & { readonly viewer: Viewer };

const TOKEN_LIFE_MS = 600_000;
const staff = viewer({
  subject: predictableId('usr', 9),
  roles: ['admin'],
  scopes: ['users:admin', 'roles:admin', 'partners:admin'],
});

let auth: AuthUnderTest;
let people = 0;
beforeAll(async () => {
  auth = await startAuth();
});
afterAll(() => auth.stop());

const newUser = (): Promise<User> => auth.newUser(`person-${++people}@example.com`);

async function send<Answer>(
  mutation: string,
  input: object,
  selection: string,
  asker: Viewer = staff,
): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} } }`;
  const { data, errors } = await auth.ask(asker, document, { input });
  if (!data) throw new Error(JSON.stringify(errors));
  return data[mutation] as Answer;
}

/** What is told to be revoked while something is done. */
async function revokedBy(act: () => Promise<unknown>): Promise<Revoked[]> {
  const [last] = await auth.rows<{ position: string }>('select coalesce(max(position), 0) as position from outbox');
  await act();
  const rows = await auth.rows<{ data: Revoked; subject: string }>(
    `select envelope -> 'data' as data, subject from outbox
      where position > $1 and envelope ->> 'type' = 'access.revoked' order by position`,
    [last?.position],
  );
  for (const { data, subject } of rows) expect(subject).toBe(data.id);
  return rows.map(({ data }) => data);
}

const expected = (kind: Revoked['kind'], id: string | undefined) => ({
  kind,
  id,
  notBefore: auth.clock.now().toISOString(),
  expiresAt: new Date(auth.clock.now().getTime() + TOKEN_LIFE_MS).toISOString(),
});

const heard = async (...message: Parameters<AuthUnderTest['publish']>) => {
  const { envelope } = await auth.publish(...message);
  await eventually(async () => {
    expect(await auth.rows('select from inbox where message_id = $1', [envelope.id])).toHaveLength(1);
  });
};

const tellOfUser = (type: 'user.suspended' | 'user.deleted', { userId }: User) =>
  heard({ type, subject: userId, data: { userId } });

const tellOfMember = (type: 'shop.member-added' | 'shop.member-role-changed', { userId }: User) => {
  const shopId = predictableId('shp', 1);
  return heard({ type, subject: shopId, data: { shopId, userId, role: 'staff' } });
};

async function resetPassword({ userId }: User): Promise<void> {
  const [account] = await auth.rows<{ email: string }>('select email from account where id = $1', [userId]);
  await send('requestPasswordReset', { email: account?.email }, 'accepted', GUEST);
  const [mail] = await auth.rows<{ link: string }>(
    `select envelope #>> '{data,link}' as link from outbox
      where subject = $1 and envelope #>> '{data,kind}' = 'resetPassword'`,
    [userId],
  );
  const token = new URL(mail?.link ?? '').searchParams.get('token');
  await send('resetPassword', { token, newPassword: 'a short swim in the lake' }, 'reset', GUEST);
}

describe('the access tokens of a user are void', () => {
  it.each<[string, (user: User) => Promise<unknown>]>([
    ['who signs out everywhere', (user) => send('signOutEverywhere', {}, 'endedSessions', user.viewer)],
    ['who sets a new password by a link', resetPassword],
    ['who is suspended', (user) => tellOfUser('user.suspended', user)],
    ['who is deleted', (user) => tellOfUser('user.deleted', user)],
    ['who is given a role', ({ userId }) => send('grantRole', { userId, role: 'SUPPORT' }, 'user { id }')],
    ['who loses a role', ({ userId }) => send('revokeRole', { userId, role: 'CUSTOMER' }, 'user { id }')],
    ['who joins a shop', (user) => tellOfMember('shop.member-added', user)],
    ['who does something else in a shop', (user) => tellOfMember('shop.member-role-changed', user)],
    [
      'who leaves a shop',
      ({ userId }) => {
        const shopId = predictableId('shp', 1);
        return heard({ type: 'shop.member-removed', subject: shopId, data: { shopId, userId } });
      },
    ],
  ])('%s', async (_what, act) => {
    const user = await newUser();
    expect(await revokedBy(() => act(user))).toEqual([expected('subject', user.userId)]);
  });

  it('but not where nothing changes', async () => {
    const { userId } = await newUser();
    expect(await revokedBy(() => send('grantRole', { userId, role: 'CUSTOMER' }, 'user { id }'))).toEqual([]);
    expect(await revokedBy(() => send('revokeRole', { userId, role: 'SUPPORT' }, 'user { id }'))).toEqual([]);
  });
});

describe('the access tokens of a session are void', () => {
  it('that is signed out of, once', async () => {
    const user = await newUser();
    const signOut = () => send('signOut', {}, 'endedSessions', user.viewer);
    expect(await revokedBy(signOut)).toEqual([expected('session', user.viewer.sessionId)]);
    expect(await revokedBy(signOut)).toEqual([]);
  });

  it('of which a used refresh token comes back', async () => {
    const user = await newUser();
    await auth.refresh(user.refreshToken);
    const reused = await revokedBy(() => auth.refresh(user.refreshToken));
    expect(reused).toEqual([expected('session', user.viewer.sessionId)]);
  });

  it('that is not the one in which the password was changed', async () => {
    const user = await newUser();
    const others = [
      await auth.signIn(`person-${people}@example.com`),
      await auth.signIn(`person-${people}@example.com`),
    ];
    const input = { currentPassword: PASSWORD, newPassword: 'a short swim in the lake' };
    const revoked = await revokedBy(() => send('changePassword', input, 'endedSessions', user.viewer));
    const ids = others.map(({ session }) => claimsOf(session?.accessToken ?? '').sid);
    expect(new Set(revoked.map(({ id }) => id))).toEqual(new Set(ids));
    expect(revoked[0]).toEqual(expected('session', revoked[0]?.id));
  });
});

describe('what the gateway knows is not true any more', () => {
  it('of a role whose scopes are set or reset', async () => {
    const set = { role: 'SUPPORT', scopes: ['profile:read'], expectedVersion: 0 };
    expect(await revokedBy(() => send('setRoleScopes', set, 'replayed'))).toEqual([expected('role', 'support')]);
    expect(await revokedBy(() => send('setRoleScopes', { ...set, expectedVersion: 1 }, 'replayed'))).toEqual([]);
    const reset = { role: 'SUPPORT', expectedVersion: 1 };
    const revoked = await revokedBy(() => send('resetRoleScopes', reset, 'role { version }'));
    expect(revoked).toEqual([expected('role', 'support')]);
    const again = { ...reset, expectedVersion: 2 };
    expect(await revokedBy(() => send('resetRoleScopes', again, 'role { version }'))).toEqual([]);
  });

  it('of an API key that is changed or revoked, and of the keys of a partner that is', async () => {
    const details = { name: 'Warehouse Ltd', contactEmail: 'it@warehouse.example' };
    const { partner } = await send<{ partner: { id: string } }>('createPartner', details, 'partner { id }');
    const partnerId = partner.id;
    const settings = { name: 'Sync', scopes: [], quota: { requests: 1, cost: 1, windowSeconds: 1 } };
    const created = await send<{ apiKey: { id: string } }>('createApiKey', { partnerId, settings }, 'apiKey { id }');
    const apiKeyId = created.apiKey.id;
    const acts: [Revoked['kind'], string, object][] = [
      ['apiKey', 'updateApiKey', { apiKeyId, settings, expectedVersion: 1 }],
      ['apiKey', 'revokeApiKey', { apiKeyId }],
      ['partner', 'updatePartner', { ...details, partnerId, expectedVersion: 1 }],
      ['partner', 'suspendPartner', { partnerId }],
      ['partner', 'reactivatePartner', { partnerId }],
    ];
    for (const [kind, mutation, input] of acts) {
      const revoked = await revokedBy(() => send(mutation, input, '__typename'));
      expect([mutation, revoked]).toEqual([mutation, [expected(kind, kind === 'partner' ? partnerId : apiKeyId)]]);
    }
    expect(await revokedBy(() => send('revokeApiKey', { apiKeyId }, '__typename'))).toEqual([]);
  });
});

describe('a token', () => {
  const issuedAt = (accessToken: string): number =>
    (JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString()) as { iat: number }).iat;

  it('that is made in the same second, but after a revocation, is not void', async () => {
    auth.clock.advance(1_000 - auth.clock.now().getMilliseconds() + 250);
    const user = await newUser();
    auth.clock.advance(1);
    const [revoked] = await revokedBy(() => send('grantRole', { userId: user.userId, role: 'SUPPORT' }, 'user { id }'));
    const { session } = await auth.refresh(user.refreshToken);
    const notBefore = new Date(revoked?.notBefore ?? '').getTime() / 1_000;
    expect(issuedAt(user.accessToken)).toBeLessThan(notBefore);
    expect(issuedAt(session?.accessToken ?? '')).toBeGreaterThanOrEqual(notBefore);
  });

  it.each<[string, (user: User) => Promise<unknown>]>([
    ['its user is', ({ userId }) => send('revokeRole', { userId, role: 'CUSTOMER' }, 'user { id }')],
    [
      'its role is allowed',
      () => send('setRoleScopes', { role: 'CUSTOMER', scopes: [], expectedVersion: 0 }, 'replayed'),
    ],
  ])('is not made of what %s while that is being changed', async (_what, change) => {
    const user = await newUser();
    const search = `${auth.running.config.STORE_NAMESPACE}_auth`;
    const client = new pg.Client({ connectionString: testStores().postgres, options: `-c search_path=${search}` });
    await client.connect();
    const waiting = (lock: string) =>
      eventually(async () => {
        expect(await auth.rows(`select from pg_locks where not granted and ${lock}`)).not.toEqual([]);
      });
    try {
      // The change stays in the middle, where it is to leave its row on record.
      await client.query('begin');
      await client.query('lock table audit in exclusive mode');
      const changed = change(user);
      await waiting(`relation = 'audit'::regclass`);
      const refreshed = auth.refresh(user.refreshToken);
      await waiting(`locktype in ('advisory', 'transactionid', 'tuple')`);
      await client.query('rollback');
      await changed;
      expect(claimsOf((await refreshed).session?.accessToken ?? '').scopes).toEqual([]);
    } finally {
      await client.end();
    }
  });
});
