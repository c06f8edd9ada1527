import { signIn, SignInRefused } from '@agora/clients/session';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { perform } from './support/change.ts';
import { secretOfLink } from './support/mails.ts';
import { openSystem, PASSWORD, type NewCustomer, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
beforeAll(async () => {
  system = await openSystem({ APP_URL: 'https://shop.example' });
}, 120_000);
afterAll(() => system.stop(), 60_000);

const request = (customer: NewCustomer, newEmail: string, password = PASSWORD) =>
  perform(customer, 'requestEmailChange', { newEmail, password });
/** As whoever has the link may, signed in or not. */
const follow = (token: string) => perform(system.endpoint, 'confirmEmailChange', { token });
const subjectsTo = (email: string) =>
  system.mails.filter(({ to }) => to.includes(email)).map(({ raw }) => /^Subject: (.*)\r$/m.exec(raw)?.[1]);
const linkTo = (email: string): Promise<string> => secretOfLink(system, email, 'confirm-email');

const DONE = { userErrors: [] };
const USELESS = { userErrors: [{ __typename: 'InvalidLinkError' }] };

async function emailOf(person: Pick<NewCustomer, 'ask'>): Promise<string | undefined> {
  const { me } = await person.ask<{ me: { email: string } | null }>('query Email { me { email } }');
  return me?.email;
}

describe('somebody who has a new e-mail address', () => {
  it('signs in with it once the link in the mail to it was followed, and with the old one no more', async () => {
    const customer = await system.newCustomer();
    const email = 'new-address@shoppers.example';
    expect(await request(customer, email)).toEqual(DONE);
    const token = await linkTo(email);
    expect(await emailOf(customer)).toBe(customer.email);
    await signIn(system.endpoint, { email: customer.email, password: PASSWORD });

    expect(await follow(token)).toEqual(DONE);
    expect(await follow(token)).toEqual(USELESS);
    const again = await signIn(system.endpoint, { email, password: PASSWORD });
    expect(again.userId).toBe(customer.userId);
    await expect(signIn(system.endpoint, { email: customer.email, password: PASSWORD })).rejects.toThrow(SignInRefused);
    await eventually(async () => {
      expect(await emailOf(again)).toBe(email);
      expect(subjectsTo(customer.email)).toContain('Your e-mail address was changed');
    });
  }, 60_000);

  it('changes nothing without the password, nor with an address of before that was thought better of', async () => {
    const customer = await system.newCustomer();
    expect(await request(customer, 'stolen@shoppers.example', 'a-wrong-password')).toEqual({
      userErrors: [{ __typename: 'InvalidCredentialsError' }],
    });
    await request(customer, 'first@shoppers.example');
    const first = await linkTo('first@shoppers.example');
    await request(customer, 'second@shoppers.example');
    expect(await follow(await linkTo('second@shoppers.example'))).toEqual(DONE);
    expect(await follow(first)).toEqual(USELESS);
    expect(system.mails.flatMap(({ to }) => to)).not.toContain('stolen@shoppers.example');
  }, 60_000);

  it('is not told that somebody else has it: the mail to it says so', async () => {
    const [customer, owner] = [await system.newCustomer(), await system.newCustomer()];
    expect(await request(customer, owner.email)).toEqual(DONE);
    await eventually(() => {
      expect(subjectsTo(owner.email)).toContain('You have an account already');
    });
    expect(await emailOf(owner)).toBe(owner.email);
  }, 60_000);
});
