import { signIn, SignInRefused, signUp } from '@agora/clients/session';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { secretOfLink } from './support/mails.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

const PASSWORD = 'a-password-of-a-journey';
const OTHER_PASSWORD = 'another-password-of-it';

let system: SystemUnderTest;
beforeAll(async () => {
  system = await openSystem({ EMAIL_VERIFICATION: 'link', APP_URL: 'https://shop.example' });
}, 120_000);
afterAll(() => system.stop(), 60_000);

const tokenFor = (email: string, page: string): Promise<string> => secretOfLink(system, email, page);

const ask = (mutation: string, input: object): Promise<Record<string, unknown>> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  return system.endpoint.ask(
    `mutation Ask($input: ${type}) { ${mutation}(input: $input) { userErrors { __typename } } }`,
    { input },
  );
};
const done = (mutation: string) => ({ [mutation]: { userErrors: [] } });
const refusedLink = (mutation: string) => ({ [mutation]: { userErrors: [{ __typename: 'InvalidLinkError' }] } });

const welcomesTo = (email: string) =>
  system.mails.filter(({ to, raw }) => to.includes(email) && raw.includes('Subject: Welcome'));

describe('somebody who signs up', () => {
  it('can sign in after following the link in the mail, and is welcome then', async () => {
    const account = { email: 'verena@shoppers.example', password: PASSWORD };
    await signUp(system.endpoint, { ...account, displayName: 'Verena' });
    await expect(signIn(system.endpoint, account)).rejects.toThrow(SignInRefused);
    const token = await tokenFor(account.email, 'verify-email');
    expect(welcomesTo(account.email)).toEqual([]);

    const verify = (password: string) => ask('verifyEmail', { token, password });
    const wrong = { verifyEmail: { userErrors: [{ __typename: 'InvalidCredentialsError' }] } };
    expect(await verify(OTHER_PASSWORD)).toEqual(wrong);
    expect(await verify(PASSWORD)).toEqual(done('verifyEmail'));
    expect(await verify(PASSWORD)).toEqual(refusedLink('verifyEmail'));
    const session = await signIn(system.endpoint, account);
    await eventually(async () => {
      const { me } = await session.ask<{ me: { displayName: string } | null }>('{ me { displayName } }');
      expect(me?.displayName).toBe('Verena');
      expect(welcomesTo(account.email)).toHaveLength(1);
    });
  });

  it('learns from a mail alone that the address has an account', async () => {
    const account = { email: 'wanda@shoppers.example', password: PASSWORD };
    await signUp(system.endpoint, { ...account, displayName: 'Wanda' });
    await ask('verifyEmail', { token: await tokenFor(account.email, 'verify-email'), password: PASSWORD });
    await signUp(system.endpoint, { email: account.email, password: OTHER_PASSWORD, displayName: 'Not Wanda' });
    await eventually(() => {
      const subjects = system.mails
        .filter(({ to }) => to.includes(account.email))
        .map(({ raw }) => /^Subject: (.*)\r$/m.exec(raw)?.[1]);
      expect(subjects).toContain('You have an account already');
    });
    await expect(signIn(system.endpoint, { ...account, password: OTHER_PASSWORD })).rejects.toThrow(SignInRefused);
    await signIn(system.endpoint, account);
  });
});

describe('somebody who has forgotten the password', () => {
  it('sets another with the link in the mail, once, and whoever knew the old one is out', async () => {
    const account = { email: 'xenia@shoppers.example', password: PASSWORD };
    await signUp(system.endpoint, { ...account, displayName: 'Xenia' });
    await ask('verifyEmail', { token: await tokenFor(account.email, 'verify-email'), password: PASSWORD });
    await signIn(system.endpoint, account);

    expect(await ask('requestPasswordReset', { email: account.email })).toEqual(done('requestPasswordReset'));
    const token = await tokenFor(account.email, 'reset-password');
    expect(await ask('resetPassword', { token, newPassword: OTHER_PASSWORD })).toEqual(done('resetPassword'));
    expect(await ask('resetPassword', { token, newPassword: PASSWORD })).toEqual(refusedLink('resetPassword'));
    await expect(signIn(system.endpoint, account)).rejects.toThrow(SignInRefused);
    await signIn(system.endpoint, { ...account, password: OTHER_PASSWORD });
  });
});
