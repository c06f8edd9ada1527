import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { predictableId } from '@agora/testkit/predictable-ids';
import { viewer } from '@agora/testkit/viewer';
import { claimsOf, startAuth, type AuthUnderTest, type Tokens } from './auth-under-test.ts';

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on User { id roles sessions { id } } }
}`;
const GRANT = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { user { id roles } } }';
const REVOKE = 'mutation ($input: RevokeRoleInput!) { revokeRole(input: $input) { user { id roles } } }';

describe('access to accounts', () => {
  let auth: AuthUnderTest;
  let ada: Tokens & { viewer: Viewer };
  let bob: Tokens & { viewer: Viewer };
  const admin = viewer({ subject: predictableId('usr', 9), roles: ['admin'], scopes: ['users:admin'] });
  beforeAll(async () => {
    auth = await startAuth();
    ada = await auth.newUser('ada@example.com');
    bob = await auth.newUser('bob@example.com');
  });
  afterAll(() => auth.stop());

  const users = (ids: readonly string[]) => ({ representations: ids.map((id) => ({ __typename: 'User', id })) });
  const codeOf = ({ errors }: Awaited<ReturnType<AuthUnderTest['ask']>>) => errors?.[0]?.extensions.code;
  const rolesOf = async (userId: string) => (await auth.rows('select roles from account where id = $1', [userId]))[0];

  it.each([
    ['a field', '{ session { id } }'],
    ['a public mutation', 'mutation { signIn(input: { email: "a", password: "b" }) { userErrors { __typename } } }'],
    ['_service', '{ _service { sdl } }'],
    ['_entities', `{ _entities(representations: []) { __typename } }`],
  ])('is closed without an internal identity: %s', async (_what, query) => {
    const answer = auth.askRaw(JSON.stringify({ query }), undefined);
    await expect(answer).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('keeps guests from sessions and from signing others out', async () => {
    expect(codeOf(await auth.ask(GUEST, '{ session { id } }'))).toBe('UNAUTHENTICATED');
    const signOut = 'mutation { signOutEverywhere(input: {}) { endedSessions } }';
    expect(codeOf(await auth.ask(GUEST, signOut))).toBe('UNAUTHENTICATED');
  });

  it("shows a user's own roles and sessions, and nobody else's", async () => {
    const { data } = await auth.ask(ada.viewer, ENTITIES, users([ada.userId, bob.userId]));
    expect(data).toEqual({
      _entities: [
        { id: ada.userId, roles: ['CUSTOMER'], sessions: [{ id: ada.viewer.sessionId }] },
        { id: bob.userId, roles: null, sessions: null },
      ],
    });
  });

  it('shows every user to an administrator, and trusts nothing but the key', async () => {
    const representations = [
      { __typename: 'User', id: bob.userId, roles: ['ADMIN'], sessions: [] },
      { __typename: 'User', id: predictableId('usr', 77) },
      { __typename: 'User', id: 'bob' },
    ];
    const { data } = await auth.ask(admin, ENTITIES, { representations });
    expect(data).toEqual({
      _entities: [
        { id: bob.userId, roles: ['CUSTOMER'], sessions: [{ id: bob.viewer.sessionId }] },
        { id: predictableId('usr', 77), roles: null, sessions: [] },
        null,
      ],
    });
  });

  it('shows nothing to a guest through _entities', async () => {
    const answer = await auth.ask(GUEST, ENTITIES, users([ada.userId]));
    expect(answer.data).toEqual({ _entities: [null] });
    expect(codeOf(answer)).toBe('UNAUTHENTICATED');
  });

  it('reads the roles of 50 users in one query', async () => {
    const ids = [ada.userId, ...Array.from({ length: 49 }, (_, index) => predictableId('usr', index + 100))];
    const document = ENTITIES.replace('sessions { id }', '');
    expect(await auth.countStoreOperations(() => auth.ask(admin, document, users(ids)))).toBe(1);
    expect(await auth.countStoreOperations(() => auth.ask(admin, ENTITIES, users(ids)))).toBe(2);
  });

  it('lets nobody change roles without users:admin, and changes nothing then', async () => {
    const input = { userId: ada.userId, role: 'ADMIN' };
    expect(codeOf(await auth.ask(ada.viewer, GRANT, { input }))).toBe('FORBIDDEN');
    expect(codeOf(await auth.ask(GUEST, GRANT, { input }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await auth.ask(ada.viewer, REVOKE, { input }))).toBe('FORBIDDEN');
    expect(await rolesOf(ada.userId)).toEqual({ roles: ['customer'] });
    expect(await auth.rows('select from audit')).toEqual([]);
  });

  it('grants and revokes roles, each with a row on record that cannot be changed', async () => {
    const input = { userId: bob.userId, role: 'SUPPORT' };
    const granted = { grantRole: { user: { id: bob.userId, roles: ['CUSTOMER', 'SUPPORT'] } } };
    expect((await auth.ask(admin, GRANT, { input })).data).toEqual(granted);
    expect((await auth.ask(admin, GRANT, { input })).data).toEqual(granted);
    const { session } = await auth.refresh(bob.refreshToken);
    expect(claimsOf(session?.accessToken ?? '').scopes).toContain('payments:refund');
    expect((await auth.ask(admin, REVOKE, { input })).data).toEqual({
      revokeRole: { user: { id: bob.userId, roles: ['CUSTOMER'] } },
    });
    expect(await auth.rows('select by_subject, action, subject, details from audit order by position')).toMatchObject([
      { action: 'grantRole', details: { role: 'support', before: 'customer', after: 'customer support' } },
      { action: 'grantRole', details: { before: 'customer support', after: 'customer support' } },
      { by_subject: admin.subject, action: 'revokeRole', subject: bob.userId, details: { after: 'customer' } },
    ]);
    await expect(auth.rows('update audit set by_subject = $1', ['nobody'])).rejects.toThrow('append-only');
    await expect(auth.rows('delete from audit')).rejects.toThrow('append-only');
    await expect(auth.rows('truncate audit')).rejects.toThrow('append-only');
  });

  describe('the scopes of roles', () => {
    const rolesAdmin = viewer({ subject: predictableId('usr', 8), roles: ['admin'], scopes: ['roles:admin'] });
    const ROLES = '{ roles { role scopes isDefault version assignableScopes } }';
    const SET = `mutation ($input: SetRoleScopesInput!) { setRoleScopes(input: $input) {
      role { role scopes isDefault version } replayed
      userErrors { __typename ... on ScopesRefusedError { scopes } ... on LockOutError { scopes }
        ... on ConflictError { currentVersion } }
    } }`;
    const RESET = `mutation ($input: ResetRoleScopesInput!) { resetRoleScopes(input: $input) {
      role { isDefault version } userErrors { __typename }
    } }`;
    const change = async (document: string, input: object) => {
      const { data, errors } = await auth.ask(rolesAdmin, document, { input });
      if (!data) throw new Error(JSON.stringify(errors));
      return Object.values(data)[0];
    };
    const scopesOfNew = async (refreshToken: string) => {
      const { session } = await auth.refresh(refreshToken);
      return { ...claimsOf(session?.accessToken ?? ''), refreshToken: session?.refreshToken ?? '' };
    };

    it('are for those alone who decide on them', async () => {
      const input = { role: 'GUEST', scopes: [], expectedVersion: 0 };
      expect(codeOf(await auth.ask(admin, SET, { input }))).toBe('FORBIDDEN');
      expect(codeOf(await auth.ask(ada.viewer, ROLES))).toBe('FORBIDDEN');
      expect(await auth.rows('select from role')).toEqual([]);
    });

    it('are in new tokens at once when they are set, and the defaults when they are reset', async () => {
      const carol = await auth.newUser('carol@example.com');
      const scopes = ['profile:read', 'cart:write', 'cart:write'];
      const set = { role: 'CUSTOMER', scopes, expectedVersion: 0, idempotencyKey: 'roles-1' };
      const role = { role: 'CUSTOMER', scopes: ['profile:read', 'cart:write'], isDefault: false, version: 1 };
      expect(await change(SET, set)).toEqual({ role, replayed: false, userErrors: [] });
      expect(await change(SET, set)).toEqual({ role, replayed: true, userErrors: [] });
      const limited = await scopesOfNew(carol.refreshToken);
      expect(limited.scopes).toEqual(['profile:read', 'cart:write']);
      expect(await change(SET, { ...set, idempotencyKey: 'roles-2' })).toEqual({
        role: null,
        replayed: false,
        userErrors: [{ __typename: 'ConflictError', currentVersion: 1 }],
      });
      const { data } = await auth.ask(rolesAdmin, ROLES);
      const all = data?.roles as { role: string; assignableScopes: string[] }[];
      expect(all.map((each) => each.role)).toEqual(['GUEST', 'CUSTOMER', 'STAFF', 'VENDOR', 'SUPPORT', 'ADMIN']);
      expect(all[1]).toMatchObject(role);
      expect(all[1]?.assignableScopes).toContain('users:admin');

      expect(await change(RESET, { role: 'CUSTOMER', expectedVersion: 1 })).toEqual({
        role: { isDefault: true, version: 2 },
        userErrors: [],
      });
      expect((await scopesOfNew(limited.refreshToken)).scopes).toContain('orders:place');
      const recorded = await auth.rows(
        `select by_subject, action, details ->> 'after' as after from audit where subject = 'customer' order by position`,
      );
      expect(recorded).toEqual([
        { by_subject: rolesAdmin.subject, action: 'setRoleScopes', after: 'profile:read cart:write' },
        { by_subject: rolesAdmin.subject, action: 'resetRoleScopes', after: expect.stringContaining('orders:place') },
      ]);
    });

    it('are those of guests, too, who may never do more than customers by default', async () => {
      const set = (scopes: readonly string[]) => change(SET, { role: 'GUEST', scopes, expectedVersion: 0 });
      expect(await set(['cart:write', 'users:read'])).toMatchObject({
        role: null,
        userErrors: [{ __typename: 'ScopesRefusedError', scopes: ['users:read'] }],
      });
      expect(await set(['cart:write', 'vouchers:use'])).toMatchObject({ userErrors: [] });
      const begin = 'mutation { beginGuestSession { session { accessToken } } }';
      const { data } = await auth.ask(GUEST, begin);
      const { session } = data?.beginGuestSession as { session: Tokens };
      expect(claimsOf(session.accessToken)).toMatchObject({ roles: ['guest'], scopes: ['cart:write', 'vouchers:use'] });
    });

    it('never lock administrators out, and are none that nobody knows or that services alone have', async () => {
      const set = (scopes: readonly string[]) => change(SET, { role: 'ADMIN', scopes, expectedVersion: 0 });
      expect(await set(['users:admin', 'everything', 'api-keys:verify'])).toMatchObject({
        userErrors: [{ __typename: 'ScopesRefusedError', scopes: ['everything', 'api-keys:verify'] }],
      });
      expect(await set(['users:admin', 'shops:admin'])).toMatchObject({
        role: null,
        userErrors: [{ __typename: 'LockOutError', scopes: ['roles:admin'] }],
      });
      expect(await auth.rows(`select from role where name = 'admin'`)).toEqual([]);
    });
  });

  it('answers what is not there or is no id without a change', async () => {
    const unknown = { input: { userId: predictableId('usr', 78), role: 'SUPPORT' } };
    expect(codeOf(await auth.ask(admin, GRANT, unknown))).toBe('NOT_FOUND');
    const malformed = { input: { userId: "' or true --", role: 'SUPPORT' } };
    expect(codeOf(await auth.ask(admin, GRANT, malformed))).toBe('BAD_USER_INPUT');
    const noRole = { input: { userId: ada.userId, role: 'GUEST' } };
    expect(codeOf(await auth.ask(admin, GRANT, noRole))).toBe('BAD_USER_INPUT');
  });
});
