import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { eventually } from '@agora/testkit/eventually';
import { PASSWORD, SIGN_UP, startAuth, type AuthUnderTest } from './auth-under-test.ts';

const accepted = { accepted: true, userErrors: [] };

describe('signing up', () => {
  let auth: AuthUnderTest;
  beforeAll(async () => {
    auth = await startAuth();
  });
  afterAll(() => auth.stop());

  const accounts = () => auth.rows('select id, email, roles, password_hash from account order by created_at, id');

  it('makes a customer and tells of it, with the e-mail in its canonical form', async () => {
    expect(await auth.signUp(' Ada@Example.com ')).toEqual(accepted);
    const [account] = await accounts();
    expect(account).toMatchObject({ email: 'ada@example.com', roles: ['customer'] });
    expect(account?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await eventually(() => {
      expect(auth.published()).toMatchObject([
        {
          type: 'user.registered',
          subject: account?.id,
          data: { userId: account?.id, email: 'ada@example.com', displayName: 'Ada' },
        },
      ]);
    });
  });

  it('answers the same for an e-mail that has an account, which stays as it was', async () => {
    const before = await accounts();
    const events = await auth.rows('select id from outbox');
    expect(await auth.signUp('ADA@example.com', 'another password entirely')).toEqual(accepted);
    expect(await accounts()).toEqual(before);
    expect(await auth.rows('select id from outbox')).toEqual(events);
    expect((await auth.signIn('ada@example.com')).userErrors).toEqual([]);
  });

  it('makes one account when one e-mail signs up many times at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => auth.signUp('grace@example.com')));
    expect(await auth.rows(`select id from account where email = 'grace@example.com'`)).toHaveLength(1);
    const events = await auth.rows(`select id from outbox where envelope #>> '{data,email}' = 'grace@example.com'`);
    expect(events).toHaveLength(1);
  });

  it.each([
    ['TOO_SHORT', 'k7#pQz2'],
    ['TOO_LONG', 'k'.repeat(1_025)],
    ['TOO_COMMON', 'Password123'],
  ])('refuses a password that is %s', async (reason, password) => {
    expect(await auth.signUp('weak@example.com', password)).toEqual({
      accepted: false,
      userErrors: [{ __typename: 'PasswordRefusedError', reason, path: ['input', 'password'] }],
    });
    expect(await auth.rows(`select id from account where email = 'weak@example.com'`)).toEqual([]);
  });

  it('refuses an e-mail with letters of another script', async () => {
    expect(await auth.signUp('аda@example.com')).toEqual({
      accepted: false,
      userErrors: [{ __typename: 'EmailRefusedError' }],
    });
  });

  it('refuses a display name that is empty', async () => {
    const input = { email: 'nobody@example.com', password: PASSWORD, displayName: '  ' };
    const { errors } = await auth.ask(GUEST, SIGN_UP, { input });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
