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
