import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { PASSWORD, SIGN_IN, startAuth, type AuthUnderTest } from './auth-under-test.ts';

const MINUTE_MS = 60_000;

describe('too many failed sign-ins', () => {
  let auth: AuthUnderTest;
  beforeAll(async () => {
    auth = await startAuth({ AUTH_MAX_FAILURES_PER_MINUTE: '25' });
  });
  afterAll(() => auth.stop());

  const outcomes = async (email: string, password: string, times: number) =>
    (await Promise.all(Array.from({ length: times }, () => auth.signIn(email, password)))).map(
      ({ userErrors }) => userErrors[0]?.__typename ?? 'signed in',
    );
  const count = (values: readonly string[], value: string) => values.filter((each) => each === value).length;

  it('refuse even the right password until the window has passed, and no longer', async () => {
    await auth.signUp('ada@example.com');
    expect(count(await outcomes('ada@example.com', 'wrong password', 10), 'InvalidCredentialsError')).toBe(10);
    const refused = await auth.signIn('ada@example.com');
    expect(refused).toMatchObject({ session: null, userErrors: [{ __typename: 'TooManyAttemptsError' }] });
    expect(refused.userErrors[0]?.retryAfterSeconds).toBe(900);

    // Trying on does not make it longer.
    auth.clock.advance(14 * MINUTE_MS);
    expect((await auth.signIn('ada@example.com')).userErrors[0]?.retryAfterSeconds).toBe(60);
    auth.clock.advance(MINUTE_MS);
    expect((await auth.signIn('ada@example.com')).session).not.toBeNull();
  });

  it('are counted for an unknown e-mail, too', async () => {
    const answers = await outcomes('nobody@example.com', 'wrong password', 11);
    expect(count(answers, 'TooManyAttemptsError')).toBe(1);
    auth.clock.advance(15 * MINUTE_MS);
  });

  it('do not let more guesses through when all come at once', async () => {
    const answers = await outcomes('guessed@example.com', 'wrong password', 20);
    expect(count(answers, 'InvalidCredentialsError')).toBe(10);
    expect(count(answers, 'TooManyAttemptsError')).toBe(10);
    auth.clock.advance(15 * MINUTE_MS);
  });

  it('are forgotten after a sign-in', async () => {
    for (let round = 0; round < 2; round++) {
      await outcomes('ada@example.com', 'wrong password', 9);
      expect((await auth.signIn('ada@example.com')).session).not.toBeNull();
    }
    auth.clock.advance(MINUTE_MS);
  });

  it('on many accounts stop everybody for the rest of a minute', async () => {
    for (let each = 0; each < 25; each++) await auth.signIn(`victim${each}@example.com`, 'Spring is here!');
    expect((await auth.signIn('ada@example.com')).userErrors[0]?.retryAfterSeconds).toBe(60);
    auth.clock.advance(MINUTE_MS);
    expect((await auth.signIn('ada@example.com')).session).not.toBeNull();
  });

  it('of one client, wherever in its network, stop that client for the rest of a minute, and nobody else', async () => {
    const failures = (clientIp: string) =>
      auth.ask({ ...GUEST, clientIp }, SIGN_IN, { input: { email: 'ada@example.com', password: PASSWORD } });
    // A tenth of 25, rounded up.
    for (const host of [1, 2, 3]) {
      const input = { email: `sprayed${host}@example.com`, password: 'Spring is here!' };
      await auth.ask({ ...GUEST, clientIp: `2001:db8::${host}` }, SIGN_IN, { input });
    }
    expect((await failures('2001:db8::4')).data).toMatchObject({
      signIn: { session: null, userErrors: [{ __typename: 'TooManyAttemptsError' }] },
    });
    expect((await failures('2001:db8:0:1::4')).data).toMatchObject({ signIn: { userErrors: [] } });
    auth.clock.advance(MINUTE_MS);
    expect((await failures('2001:db8::4')).data).toMatchObject({ signIn: { userErrors: [] } });
  });

  it('leave no address of a client behind', async () => {
    const kept = JSON.stringify(
      await auth.rows(
        `select encode(key, 'escape') from sign_in_failures union all select encode(key, 'escape') from use_count`,
      ),
    );
    expect(kept).not.toContain('2001:db8');
  });

  it('are not counted while passwords cannot be checked', async () => {
    const busy = await startAuth({
      // Slow enough that they meet.
      PASSWORD_HASH_PASSES: '20',
      PASSWORD_HASH_CONCURRENCY: '1',
      PASSWORD_HASH_QUEUE: '1',
    });
    try {
      await busy.signUp('ada@example.com');
      const input = { email: 'ada@example.com', password: PASSWORD };
      const answers = await Promise.all(Array.from({ length: 8 }, () => busy.ask(GUEST, SIGN_IN, { input })));
      const refused = answers.flatMap(({ errors }) => errors?.[0]?.extensions ?? []);
      expect(refused.length).toBeGreaterThan(0);
      for (const extensions of refused) expect(extensions).toMatchObject({ code: 'OVERLOADED', retryAfterSeconds: 2 });
      const [row] = await busy.rows('select coalesce(sum(failures), 0)::int as failures from sign_in_failures');
      expect(row).toEqual({ failures: 0 });
    } finally {
      await busy.stop();
    }
  });
});
