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

  it('answers what is not there or is no id without a change', async () => {
    const unknown = { input: { userId: predictableId('usr', 78), role: 'SUPPORT' } };
    expect(codeOf(await auth.ask(admin, GRANT, unknown))).toBe('NOT_FOUND');
    const malformed = { input: { userId: "' or true --", role: 'SUPPORT' } };
    expect(codeOf(await auth.ask(admin, GRANT, malformed))).toBe('BAD_USER_INPUT');
    const noRole = { input: { userId: ada.userId, role: 'GUEST' } };
    expect(codeOf(await auth.ask(admin, GRANT, noRole))).toBe('BAD_USER_INPUT');
  });
});
