import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { eventually } from '@agora/testkit/eventually';
import { PASSWORD, startAuth, viewerOf, type AuthUnderTest } from './auth-under-test.ts';

const HOUR_MS = 3_600_000;
const OTHER_PASSWORD = 'a short swim in the lake';

interface LinkData {
  readonly email: string;
  readonly kind: string;
  readonly link?: string;
}

let auth: AuthUnderTest;
beforeAll(async () => {
  auth = await startAuth({ EMAIL_VERIFICATION: 'link', APP_URL: 'https://shop.example' });
});
afterAll(() => auth.stop());

/** Mails that auth has asked for, oldest first. */
const mailsTo = async (email: string): Promise<LinkData[]> =>
  (
    await auth.rows<{ data: LinkData }>(
      `select envelope -> 'data' as data from outbox
        where envelope ->> 'type' = 'notification.send-link' and envelope #>> '{data,email}' = $1 order by position`,
      [email],
    )
  ).map(({ data }) => data);

/** The secret of the last link to an address. */
async function tokenTo(email: string): Promise<string> {
  const link = (await mailsTo(email)).at(-1)?.link ?? '';
  return new URL(link).searchParams.get('token') ?? '';
}

async function send<Answer = Record<string, unknown>>(
  mutation: string,
  input: object,
  selection = '',
  asker: Viewer = GUEST,
): Promise<Answer & { userErrors: { __typename: string }[] }> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} userErrors { __typename } } }`;
  const { data, errors } = await auth.ask(asker, document, { input });
  if (!data) throw new Error(JSON.stringify(errors));
  return data[mutation] as Answer & { userErrors: { __typename: string }[] };
}

const verify = (token: string, password = PASSWORD) => send('verifyEmail', { token, password }, 'verified');
const refusal = (name: string) => ({ userErrors: [{ __typename: name }] });

async function newVerified(email: string) {
  await auth.signUp(email);
  await verify(await tokenTo(email));
  const { session } = await auth.signIn(email);
  if (session === null) throw new Error(`${email} could not sign in`);
  return { ...session, viewer: viewerOf(session) };
}

const registered = async (email: string) =>
  auth.rows(`select from outbox where envelope ->> 'type' = 'user.registered' and envelope #>> '{data,email}' = $1`, [
    email,
  ]);

describe('signing up', () => {
  it('sends a link, and makes an account of which others hear when it is followed', async () => {
    expect(await auth.signUp(' Ada@Example.com')).toEqual({ accepted: true, userErrors: [] });
    expect(await mailsTo('ada@example.com')).toMatchObject([
      { kind: 'verifyEmail', link: expect.stringMatching(/^https:\/\/shop\.example\/verify-email\?token=[\w-]{43}$/) },
    ]);
    expect(await auth.rows('select from account')).toEqual([]);
    expect(await registered('ada@example.com')).toEqual([]);

    expect(await auth.signIn('ada@example.com')).toMatchObject(refusal('EmailNotVerifiedError'));
    expect(await auth.signIn('ada@example.com', 'not that one')).toMatchObject(refusal('InvalidCredentialsError'));

    const token = await tokenTo('ada@example.com');
    expect(await verify(token)).toEqual({ verified: true, userErrors: [] });
    expect(await registered('ada@example.com')).toHaveLength(1);
    expect((await auth.signIn('ada@example.com')).userErrors).toEqual([]);
    expect(await verify(token)).toEqual({ verified: false, ...refusal('InvalidLinkError') });
  });

  it('answers the same for a known address, which alone is told', async () => {
    await newVerified('bob@example.com');
    expect(await auth.signUp('bob@example.com', OTHER_PASSWORD)).toEqual({ accepted: true, userErrors: [] });
    const mails = await mailsTo('bob@example.com');
    expect(mails.map(({ kind }) => kind)).toEqual(['verifyEmail', 'emailTaken']);
    expect(mails[1]).not.toHaveProperty('link');
    expect((await auth.signIn('bob@example.com', OTHER_PASSWORD)).session).toBeNull();
    expect((await auth.signIn('bob@example.com')).userErrors).toEqual([]);
  });

  it('does not say either by signing in with what one has signed up with', async () => {
    await newVerified('bea@example.com');
    for (const email of ['bea@example.com', 'free@example.com']) {
      await auth.signUp(email, OTHER_PASSWORD);
      expect(await auth.signIn(email, OTHER_PASSWORD)).toMatchObject({
        session: null,
        ...refusal('EmailNotVerifiedError'),
      });
    }
  });

  it('gives nobody more guesses at the password of the account', async () => {
    await newVerified('ben@example.com');
    await auth.signUp('ben@example.com', OTHER_PASSWORD);
    for (let guess = 0; guess < 5; guess++) {
      await auth.signIn('ben@example.com', `guess number ${guess}`);
      await auth.signIn('ben@example.com', OTHER_PASSWORD);
    }
    expect(await auth.signIn('ben@example.com')).toMatchObject(refusal('TooManyAttemptsError'));
    auth.clock.advance(HOUR_MS);
  });

  it('counts for whose link is followed, not for who came first', async () => {
    await auth.signUp('carol@example.com', OTHER_PASSWORD);
    const early = await tokenTo('carol@example.com');
    await auth.signUp('carol@example.com', PASSWORD);
    expect(await verify(await tokenTo('carol@example.com'))).toMatchObject({ verified: true });
    expect((await auth.signIn('carol@example.com')).userErrors).toEqual([]);
    expect(await verify(early, OTHER_PASSWORD)).toEqual({ verified: false, ...refusal('InvalidLinkError') });
    expect((await auth.signIn('carol@example.com', OTHER_PASSWORD)).session).toBeNull();
  });

  it('gives nothing to whoever has signed up with the address of another, who follows the link', async () => {
    await auth.signUp('victim@example.com', OTHER_PASSWORD);
    const token = await tokenTo('victim@example.com');
    expect(await verify(token, PASSWORD)).toEqual({ verified: false, ...refusal('InvalidCredentialsError') });
    expect(await verify(token, 'x')).toEqual({ verified: false, ...refusal('InvalidCredentialsError') });
    expect(await registered('victim@example.com')).toEqual([]);
    // Who has only mistyped the password tries again.
    expect(await verify(token, OTHER_PASSWORD)).toEqual({ verified: true, userErrors: [] });
  });

  it('gives no more guesses at the password with the link than without it', async () => {
    await auth.signUp('guessed@example.com', OTHER_PASSWORD);
    const token = await tokenTo('guessed@example.com');
    for (let guess = 0; guess < 10; guess++) await verify(token, `guess number ${guess}`);
    expect(await verify(token, OTHER_PASSWORD)).toEqual({ verified: false, ...refusal('TooManyAttemptsError') });
    auth.clock.advance(HOUR_MS);
  });

  it('becomes one account when its link is followed many times at once', async () => {
    await auth.signUp('dave@example.com');
    const token = await tokenTo('dave@example.com');
    const answers = await Promise.all(Array.from({ length: 8 }, () => verify(token)));
    expect(answers.filter(({ verified }) => verified === true)).toHaveLength(1);
    expect(await registered('dave@example.com')).toHaveLength(1);
  });

  it('can ask for another link, with which the one before is good no longer', async () => {
    await auth.signUp('erin@example.com');
    const first = await tokenTo('erin@example.com');
    const accepted = { accepted: true, userErrors: [] };
    expect(await send('resendVerification', { email: 'erin@example.com' }, 'accepted')).toEqual(accepted);
    expect(await send('resendVerification', { email: 'nobody@example.com' }, 'accepted')).toEqual(accepted);
    expect(await mailsTo('nobody@example.com')).toEqual([]);
    expect(await verify(first)).toMatchObject({ verified: false });
    expect(await verify(await tokenTo('erin@example.com'))).toMatchObject({ verified: true });
  });

  it('is forgotten after a day, with its password', async () => {
    await auth.signUp('frank@example.com');
    const token = await tokenTo('frank@example.com');
    auth.clock.advance(24 * HOUR_MS);
    expect(await verify(token)).toMatchObject({ verified: false });
    expect(await auth.signIn('frank@example.com')).toMatchObject(refusal('InvalidCredentialsError'));
  });

  it('sends an address five mails an hour, and does not say when it sends none', async () => {
    for (let round = 0; round < 7; round++) {
      expect(await auth.signUp('grace@example.com')).toEqual({ accepted: true, userErrors: [] });
    }
    expect(await mailsTo('grace@example.com')).toHaveLength(5);
  });

  it('keeps no secret of a link readable, but in the mail that is to be sent', async () => {
    await auth.signUp('heidi@example.com');
    const token = await tokenTo('heidi@example.com');
    const kept = JSON.stringify(await auth.rows(`select sign_up.*, encode(token_digest, 'base64') from sign_up`));
    expect(token).toHaveLength(43);
    expect(kept).not.toContain(token);
  });
});

describe('setting a new password', () => {
  const ask = (email: string) => send('requestPasswordReset', { email }, 'accepted');
  const reset = (token: string, newPassword = OTHER_PASSWORD) => send('resetPassword', { token, newPassword }, 'reset');

  it('takes a link that is good once, and ends all sessions', async () => {
    const ivan = await newVerified('ivan@example.com');
    expect(await ask('IVAN@example.com')).toEqual({ accepted: true, userErrors: [] });
    const token = await tokenTo('ivan@example.com');
    expect(await reset(token, 'password123')).toEqual({ reset: false, ...refusal('PasswordRefusedError') });
    expect(await reset(token)).toEqual({ reset: true, userErrors: [] });
    expect(await reset(token)).toEqual({ reset: false, ...refusal('InvalidLinkError') });
    expect((await auth.refresh(ivan.refreshToken)).session).toBeNull();
    expect((await auth.signIn('ivan@example.com')).session).toBeNull();
    expect((await auth.signIn('ivan@example.com', OTHER_PASSWORD)).session).not.toBeNull();
  });

  it('answers the same for an address that has no account, which gets no mail', async () => {
    expect(await ask('stranger@example.com')).toEqual({ accepted: true, userErrors: [] });
    expect(await ask('no address')).toEqual({ accepted: true, userErrors: [] });
    expect(await mailsTo('stranger@example.com')).toEqual([]);
  });

  it('is not possible after an hour, with a link for something else, or with one before the last', async () => {
    await newVerified('judy@example.com');
    await ask('judy@example.com');
    const late = await tokenTo('judy@example.com');
    auth.clock.advance(HOUR_MS);
    expect(await reset(late)).toMatchObject({ reset: false });

    await auth.signUp('kate@example.com');
    expect(await reset(await tokenTo('kate@example.com'))).toMatchObject({ reset: false });

    await ask('judy@example.com');
    const earlier = await tokenTo('judy@example.com');
    await ask('judy@example.com');
    expect(await reset(await tokenTo('judy@example.com'))).toMatchObject({ reset: true });
    expect(await reset(earlier)).toMatchObject({ reset: false });
  });
});

describe('changing the password', () => {
  const change = (viewer: Viewer, currentPassword: string) =>
    send('changePassword', { currentPassword, newPassword: OTHER_PASSWORD }, 'endedSessions', viewer);

  it('takes the one before, and ends the other sessions', async () => {
    const leo = await newVerified('leo@example.com');
    const { session: other } = await auth.signIn('leo@example.com');
    expect(await change(leo.viewer, 'not that one')).toEqual({
      endedSessions: null,
      ...refusal('InvalidCredentialsError'),
    });
    expect(await change(leo.viewer, PASSWORD)).toEqual({ endedSessions: 1, userErrors: [] });
    expect((await auth.refresh(other?.refreshToken ?? '')).session).toBeNull();
    expect((await auth.refresh(leo.refreshToken)).session).not.toBeNull();
    expect((await auth.signIn('leo@example.com', OTHER_PASSWORD)).session).not.toBeNull();
  });

  it('gives no more guesses than signing in does', async () => {
    const mia = await newVerified('mia@example.com');
    for (let guess = 0; guess < 10; guess++) await change(mia.viewer, `guess number ${guess}`);
    expect(await change(mia.viewer, PASSWORD)).toMatchObject(refusal('TooManyAttemptsError'));
    auth.clock.advance(HOUR_MS);
  });
});

describe('changing the e-mail address', () => {
  const ask = (viewer: Viewer, newEmail: string, password = PASSWORD) =>
    send('requestEmailChange', { newEmail, password }, 'accepted', viewer);
  const confirm = (token: string) => send('confirmEmailChange', { token }, 'changed');

  it('takes the password and a link to the new address, and is told', async () => {
    const nina = await newVerified('nina@example.com');
    expect(await ask(nina.viewer, 'new@example.com', 'not that one')).toMatchObject(refusal('InvalidCredentialsError'));
    expect(await ask(nina.viewer, 'new@example.com')).toEqual({ accepted: true, userErrors: [] });
    expect((await auth.signIn('nina@example.com')).session).not.toBeNull();
    const token = await tokenTo('new@example.com');
    expect(await confirm(token)).toEqual({ changed: true, userErrors: [] });
    expect(await confirm(token)).toEqual({ changed: false, ...refusal('InvalidLinkError') });
    expect((await auth.signIn('nina@example.com')).session).toBeNull();
    expect((await auth.signIn('new@example.com')).session?.userId).toBe(nina.userId);
    expect((await mailsTo('nina@example.com')).at(-1)).toEqual({
      email: 'nina@example.com',
      kind: 'emailChanged',
      expiresAt: expect.any(String),
    });
    await eventually(() => {
      expect(auth.published().filter(({ type }) => type === 'user.email-changed')).toMatchObject([
        { subject: nina.userId, data: { userId: nina.userId, email: 'new@example.com' } },
      ]);
    });
  });

  it('is possible for a day', async () => {
    const rosa = await newVerified('rosa@example.com');
    await ask(rosa.viewer, 'later@example.com');
    const token = await tokenTo('later@example.com');
    auth.clock.advance(24 * HOUR_MS);
    expect(await confirm(token)).toMatchObject({ changed: false });
  });

  it.each([
    [
      'changed',
      (viewer: Viewer) =>
        send('changePassword', { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD }, 'endedSessions', viewer),
    ],
    [
      'reset',
      async (_viewer: Viewer, email: string) => {
        await send('requestPasswordReset', { email }, 'accepted');
        return send('resetPassword', { token: await tokenTo(email), newPassword: OTHER_PASSWORD }, 'reset');
      },
    ],
  ])('is not possible any more for who knew the password before it was %s', async (what, takeBack) => {
    const email = `${what}@example.com`;
    const { viewer } = await newVerified(email);
    await ask(viewer, `thief-${what}@example.com`);
    const token = await tokenTo(`thief-${what}@example.com`);
    expect(await takeBack(viewer, email)).toMatchObject({ userErrors: [] });
    expect(await confirm(token)).toMatchObject({ changed: false });
  });

  it('makes links worthless that were sent to the one before', async () => {
    const { viewer } = await newVerified('sold@example.com');
    await send('requestPasswordReset', { email: 'sold@example.com' }, 'accepted');
    const old = await tokenTo('sold@example.com');
    await ask(viewer, 'kept@example.com');
    expect(await confirm(await tokenTo('kept@example.com'))).toMatchObject({ changed: true });
    expect(await send('resetPassword', { token: old, newPassword: OTHER_PASSWORD }, 'reset')).toMatchObject({
      reset: false,
    });
  });

  it('never takes the address of another, who is told alone', async () => {
    const olga = await newVerified('olga@example.com');
    await newVerified('paul@example.com');
    expect(await ask(olga.viewer, 'paul@example.com')).toEqual({ accepted: true, userErrors: [] });
    expect((await mailsTo('paul@example.com')).at(-1)?.kind).toBe('emailTaken');

    await ask(olga.viewer, 'quick@example.com');
    const token = await tokenTo('quick@example.com');
    await newVerified('quick@example.com');
    expect(await confirm(token)).toMatchObject({ changed: false });
  });
});

describe('an address that two take at once', () => {
  it('is given to one of them, and the other is told that the link is not good', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, (_each, n) => newVerified(`mover-${n}@example.com`)));
    const links: (() => Promise<{ readonly userErrors: readonly object[] }>)[][] = [];
    for (const [n, { viewer }] of people.entries()) {
      const email = `wanted-${n}@example.com`;
      await send('requestEmailChange', { newEmail: email, password: PASSWORD }, 'accepted', viewer);
      const change = await tokenTo(email);
      await auth.signUp(email);
      const signUp = await tokenTo(email);
      links.push([() => verify(signUp), () => send('confirmEmailChange', { token: change }, 'changed')]);
    }
    const answers = await Promise.all(links.map((both) => Promise.all(both.map((follow) => follow()))));
    for (const both of answers) expect(both.flatMap(({ userErrors }) => userErrors)).toHaveLength(1);
  });
});

describe('what has expired', () => {
  it('is deleted by the job, mails that were sent included', async () => {
    await auth.rows(`insert into use_count select sha256(n::text::bytea), 1, $1 from generate_series(1, 5001) n`, [
      auth.clock.now(),
    ]);
    auth.clock.advance(72 * HOUR_MS);
    await eventually(async () => {
      expect(await auth.rows('select from outbox where published_at is null')).toEqual([]);
    });
    const { createPostgresAccountStore } = await import('../src/adapters/postgres-account-store.ts');
    const transaction = () => Promise.reject(new Error('not needed'));
    await createPostgresAccountStore({ query: auth.rows, transaction }).deleteExpired(auth.clock.now());
    for (const table of ['sign_up', 'account_link', 'use_count', 'sign_in_failures']) {
      expect(await auth.rows(`select from ${table}`)).toEqual([]);
    }
    expect(await auth.rows(`select from outbox where topic = 'notifications.commands'`)).toEqual([]);
    const kept = await auth.rows(`select distinct envelope ->> 'type' as type from outbox order by type`);
    expect(kept).toEqual([{ type: 'user.email-changed' }, { type: 'user.registered' }]);
  });
});
