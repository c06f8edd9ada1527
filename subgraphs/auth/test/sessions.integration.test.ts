import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { viewer } from '@agora/testkit/viewer';
import { createPostgresAccountStore } from '../src/adapters/postgres-account-store.ts';
import { claimsOf, startAuth, viewerOf, type AuthUnderTest } from './auth-under-test.ts';

const DAY_MS = 86_400_000;
const SESSION = '{ session { id isCurrent user { id sessions { id isCurrent } } } }';
const SIGN_OUT = 'mutation ($input: SignOutInput!) { signOut(input: $input) { endedSessions } }';
const SIGN_OUT_EVERYWHERE =
  'mutation ($input: SignOutEverywhereInput!) { signOutEverywhere(input: $input) { endedSessions } }';

const refused = { session: null, userErrors: [{ __typename: 'InvalidRefreshTokenError' }] };

describe('sessions', () => {
  let auth: AuthUnderTest;
  beforeAll(async () => {
    auth = await startAuth();
  });
  afterAll(() => auth.stop());

  const endReason = async (accessToken: string) =>
    (await auth.rows('select end_reason from session where id = $1', [claimsOf(accessToken).sid]))[0]?.end_reason;

  it('go on with the newest refresh token, and stay the same session', async () => {
    const ada = await auth.newUser('ada@example.com');
    const second = await auth.refresh(ada.refreshToken);
    const third = await auth.refresh(second.session?.refreshToken ?? '');
    expect(third.userErrors).toEqual([]);
    expect(new Set([ada.refreshToken, second.session?.refreshToken, third.session?.refreshToken]).size).toBe(3);
    expect(claimsOf(third.session?.accessToken ?? '').sid).toBe(claimsOf(ada.accessToken).sid);
  });

  it('end when a used refresh token comes back, for the thief and for the owner', async () => {
    const bob = await auth.newUser('bob@example.com');
    const { session } = await auth.refresh(bob.refreshToken);
    expect(await auth.refresh(bob.refreshToken)).toEqual(refused);
    expect(await endReason(bob.accessToken)).toBe('tokenReused');
    expect(await auth.refresh(session?.refreshToken ?? '')).toEqual(refused);
    expect((await auth.ask(viewerOf(bob), SESSION)).data).toEqual({ session: null });
  });

  it('end only by themselves when a token is stolen: others of the user go on', async () => {
    const carol = await auth.newUser('carol@example.com');
    const other = await auth.signIn('carol@example.com');
    await auth.refresh(carol.refreshToken);
    await auth.refresh(carol.refreshToken);
    expect((await auth.refresh(other.session?.refreshToken ?? '')).userErrors).toEqual([]);
  });

  it('go on at most once when one token comes 20 times at once, and are over then', async () => {
    const dave = await auth.newUser('dave@example.com');
    const answers = await Promise.all(Array.from({ length: 20 }, () => auth.refresh(dave.refreshToken)));
    const renewed = answers.filter(({ session }) => session !== null);
    expect(renewed.length).toBeLessThanOrEqual(1);
    expect(await endReason(dave.accessToken)).toBe('tokenReused');
    for (const { session } of renewed) expect(await auth.refresh(session?.refreshToken ?? '')).toEqual(refused);
    const unused = await auth.rows('select from refresh_token where session_id = $1 and used_at is null', [
      claimsOf(dave.accessToken).sid,
    ]);
    expect(unused.length).toBeLessThanOrEqual(1);
  });

  it.each(['', 'x', 'a'.repeat(43), "' or true --"])('do not go on with the made-up token "%s"', async (token) => {
    expect(await auth.refresh(token)).toEqual(refused);
  });

  it('do not go on with an access token', async () => {
    const { accessToken } = await auth.newUser('frank@example.com');
    expect(await auth.refresh(accessToken)).toEqual(refused);
  });

  it('are listed with the current one marked', async () => {
    const grace = await auth.newUser('grace@example.com');
    await auth.signIn('grace@example.com');
    const { data } = await auth.ask(grace.viewer, SESSION);
    expect(data).toMatchObject({ session: { id: grace.viewer.sessionId, isCurrent: true } });
    const { sessions } = (data?.session as { user: { sessions: { id: string; isCurrent: boolean }[] } }).user;
    expect(sessions).toHaveLength(2);
    expect(sessions.filter(({ isCurrent }) => isCurrent)).toEqual([{ id: grace.viewer.sessionId, isCurrent: true }]);
  });

  it('end by signing out, which can be repeated', async () => {
    const heidi = await auth.newUser('heidi@example.com');
    expect((await auth.ask(heidi.viewer, SIGN_OUT, { input: {} })).data).toEqual({ signOut: { endedSessions: 1 } });
    expect((await auth.ask(heidi.viewer, SIGN_OUT, { input: {} })).data).toEqual({ signOut: { endedSessions: 0 } });
    expect(await auth.refresh(heidi.refreshToken)).toEqual(refused);
    expect(await endReason(heidi.accessToken)).toBe('signedOut');
    expect((await auth.ask(heidi.viewer, SESSION)).data).toEqual({ session: null });
  });

  it('can be ended one by one from another device', async () => {
    const ivan = await auth.newUser('ivan@example.com');
    const { session } = await auth.signIn('ivan@example.com');
    const { sid } = claimsOf(session?.accessToken ?? '');
    const { data } = await auth.ask(ivan.viewer, SIGN_OUT, { input: { sessionId: sid } });
    expect(data).toEqual({ signOut: { endedSessions: 1 } });
    expect((await auth.refresh(ivan.refreshToken)).userErrors).toEqual([]);
  });

  it('of another user are not found', async () => {
    const judy = await auth.newUser('judy@example.com');
    const mallory = await auth.newUser('mallory@example.com');
    const input = { sessionId: judy.viewer.sessionId };
    const { errors } = await auth.ask(mallory.viewer, SIGN_OUT, { input });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await auth.refresh(judy.refreshToken)).userErrors).toEqual([]);
  });

  it('all end by signing out everywhere, which is on record', async () => {
    const niaj = await auth.newUser('niaj@example.com');
    const { session } = await auth.signIn('niaj@example.com');
    const { data } = await auth.ask(niaj.viewer, SIGN_OUT_EVERYWHERE, { input: {} });
    expect(data).toEqual({ signOutEverywhere: { endedSessions: 2 } });
    expect(await auth.refresh(niaj.refreshToken)).toEqual(refused);
    expect(await auth.refresh(session?.refreshToken ?? '')).toEqual(refused);
    expect(await auth.rows('select by_subject, action, details from audit where subject = $1', [niaj.userId])).toEqual([
      { by_subject: niaj.userId, action: 'signOutEverywhere', details: { endedSessions: 2 } },
    ]);
  });

  it('of another user can all be ended with users:admin only', async () => {
    const olivia = await auth.newUser('olivia@example.com');
    const stranger = viewer({ subject: (await auth.newUser('peggy@example.com')).userId });
    const input = { userId: olivia.userId };
    const refusal = await auth.ask(stranger, SIGN_OUT_EVERYWHERE, { input });
    expect(refusal.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await endReason(olivia.accessToken)).toBeNull();
    const { data } = await auth.ask({ ...stranger, scopes: ['users:admin'] }, SIGN_OUT_EVERYWHERE, { input });
    expect(data).toEqual({ signOutEverywhere: { endedSessions: 1 } });
  });

  // Last, because it moves the clock.
  it('end 30 days after they were last used, and are then deleted with their tokens', async () => {
    const rupert = await auth.newUser('rupert@example.com');
    auth.clock.advance(29 * DAY_MS);
    const { session } = await auth.refresh(rupert.refreshToken);
    expect(session).not.toBeNull();
    auth.clock.advance(30 * DAY_MS);
    expect(await auth.refresh(session?.refreshToken ?? '')).toEqual(refused);
    expect((await auth.ask(rupert.viewer, SESSION)).data).toEqual({ session: null });

    const fresh = await auth.signIn('rupert@example.com');
    const store = createPostgresAccountStore({
      query: auth.rows,
      transaction: () => Promise.reject(new Error('not needed')),
    });
    await store.deleteExpired(auth.clock.now());
    const kept = { id: claimsOf(fresh.session?.accessToken ?? '').sid };
    expect(await auth.rows('select id from session')).toEqual([kept]);
    expect(await auth.rows('select session_id as id from refresh_token')).toEqual([kept]);
  });
});
