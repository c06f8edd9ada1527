import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { claimsOf, startAuth, type AuthUnderTest, type Tokens } from './auth-under-test.ts';

const BEGIN = `mutation ($input: BeginGuestSessionInput) {
  beginGuestSession(input: $input) {
    session { userId accessToken refreshToken } userErrors { __typename ... on TooManyAttemptsError { retryAfterSeconds } }
  }
}`;

describe('a guest session', () => {
  let auth: AuthUnderTest;
  beforeAll(async () => {
    auth = await startAuth({ AUTH_MAX_GUEST_SESSIONS_PER_MINUTE: '10' });
  });
  afterAll(() => auth.stop());

  const begin = async (refreshToken?: string, clientIp?: string) => {
    const viewer = clientIp === undefined ? GUEST : { ...GUEST, clientIp };
    const { data } = await auth.ask(viewer, BEGIN, { input: { refreshToken } });
    return data?.beginGuestSession as { session: Tokens | null; userErrors: object[] };
  };
  const begun = async (refreshToken?: string): Promise<Tokens> => {
    const { session } = await begin(refreshToken);
    if (session === null) throw new Error('no guest session has begun');
    return session;
  };

  it('is for a guest of its own, who may have a cart and nothing else', async () => {
    const [first, second] = [await begun(), await begun()];
    expect(first.userId).toMatch(/^gst_/);
    expect(first.userId).not.toBe(second.userId);
    expect(claimsOf(first.accessToken)).toMatchObject({
      sub: first.userId,
      roles: ['guest'],
      scopes: ['cart:write'],
      shops: [],
    });
    expect(await auth.rows('select from account')).toEqual([]);
  });

  it('goes on as that of the same guest, by its refresh token', async () => {
    const guest = await begun();
    const { session } = await auth.refresh(guest.refreshToken);
    expect(session?.userId).toBe(guest.userId);
    expect(claimsOf(session?.accessToken ?? '')).toMatchObject({ roles: ['guest'], scopes: ['cart:write'] });
    expect((await begun(session?.refreshToken)).userId).toBe(guest.userId);
  });

  it('is a new one where the token is good for nothing, or is that of somebody who has signed in', async () => {
    const guest = await begun();
    await auth.refresh(guest.refreshToken);
    expect((await begun(guest.refreshToken)).userId).not.toBe(guest.userId);
    const ada = await auth.newUser('ada@example.com');
    expect((await begun(ada.refreshToken)).userId).toMatch(/^gst_/);
    expect((await auth.refresh(ada.refreshToken)).session?.userId).toBe(ada.userId);
  });

  it('does not make anybody signed in', async () => {
    const { userId, accessToken } = await begun();
    const { sid: sessionId, roles, scopes } = claimsOf(accessToken);
    const guest = { guestId: userId as never, roles, scopes, shopIds: [], sessionId };
    const { errors } = await auth.ask(guest, '{ session { id } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('begins less often in a minute for one client, who takes nothing from others', async () => {
    auth.clock.advance(60_000);
    const answers = await Promise.all(Array.from({ length: 12 }, () => begin(undefined, '192.0.2.7')));
    // A tenth of 10.
    expect(answers.filter(({ session }) => session !== null)).toHaveLength(1);
    expect((await begin(undefined, '192.0.2.8')).session).not.toBeNull();
  });

  // Last, because it uses up what a minute has.
  it('begins only so often in a minute, by all together', async () => {
    auth.clock.advance(60_000);
    const answers = await Promise.all(Array.from({ length: 12 }, () => begin()));
    expect(answers.filter(({ session }) => session !== null)).toHaveLength(10);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual(
      Array.from({ length: 2 }, () => ({ __typename: 'TooManyAttemptsError', retryAfterSeconds: 60 })),
    );
    auth.clock.advance(60_000);
    expect((await begin()).session).not.toBeNull();
  });
});
