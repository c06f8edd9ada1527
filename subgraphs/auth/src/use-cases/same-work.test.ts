import { describe, expect, it } from '@jest/globals';
import type { AttemptResult } from '../ports/sign-in-throttle.ts';
import type { AccountTransaction } from '../ports/account-store.ts';
import type { Dependencies } from './dependencies.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resendVerification } from './resend-verification.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';

const PASSWORD = 'a long walk by the river';
const KNOWN = 'ada@example.com';
const expiresAt = new Date('2026-03-02T12:00:00.000Z');

/** Dependencies that know one account and write down what is asked of them, in order. */
function recorded(emailVerification: 'link' | 'automatic'): { work: string[]; dependencies: Dependencies } {
  const work: string[] = [];
  const did = <Result>(what: string, result: Result): Promise<Result> => {
    work.push(what);
    return Promise.resolve(result);
  };
  const transaction = {
    addAccount: ({ email }: { email: string }) => did('add', email !== KNOWN),
    findAccountByEmail: (email: string) =>
      did('find', email === KNOWN ? { id: 'usr_1', email, status: 'active', roles: [] } : undefined),
    addSignUp: () => did('add sign-up', undefined),
    replaceSignUpLink: (email: string) =>
      did('replace link', email === KNOWN ? { id: 'usr_1', email, expiresAt } : undefined),
    addLink: () => did('add link', undefined),
    // Adding nothing to the outbox is a statement, too.
    publish: () => did('publish', undefined),
  } as unknown as AccountTransaction;
  const dependencies = {
    clock: { now: () => new Date('2026-03-01T12:00:00.000Z') },
    newId: (prefix: string) => `${prefix}_1`,
    store: {
      transaction: async (within: (transaction: AccountTransaction) => Promise<unknown>) => {
        work.push('transaction');
        return within(transaction);
      },
    },
    reads: {
      credentials: (email: string) =>
        did('look up', email === KNOWN ? { account: { userId: 'usr_1', passwordHash: 'hash' } } : {}),
    },
    secrets: { generate: () => 'secret', digest: () => Buffer.from('digest') },
    settings: { emailVerification, appUrl: 'https://shop.example', redirectUris: [] },
    rateLimits: {
      take: (limited: string) => did(limited, { kind: 'allowed' }),
    },
    hasher: { hash: () => did('hash', 'hash'), verify: () => did('verify', false) },
    throttle: {
      attempt: async (_email: string, verify: () => Promise<boolean>): Promise<AttemptResult> => {
        work.push('count');
        return { kind: (await verify()) ? 'succeeded' : 'failed' };
      },
    },
  } as unknown as Dependencies;
  return { work, dependencies };
}

async function workOf(
  act: (dependencies: Dependencies) => Promise<unknown>,
  emailVerification: 'link' | 'automatic' = 'link',
): Promise<readonly string[]> {
  const { work, dependencies } = recorded(emailVerification);
  await act(dependencies);
  return work;
}

const signInAs = (email: string) => workOf((dependencies) => signIn(dependencies, { email, password: PASSWORD }));
const signUpAs = (email: string, verification: 'link' | 'automatic' = 'link') =>
  workOf((dependencies) => signUp(dependencies, { email, password: PASSWORD, displayName: 'Ada' }), verification);

describe('a known and an unknown e-mail', () => {
  it('cost the same work to sign in with, when the password is wrong', async () => {
    const work = await signInAs(KNOWN);
    expect(work).toEqual(['look up', 'count', 'verify', 'verify']);
    expect(await signInAs('nobody@example.com')).toEqual(work);
  });

  it('cost the same work to sign up with', async () => {
    const work = await signUpAs(KNOWN);
    expect(work).toEqual(['mail', 'mailTo', 'hash', 'transaction', 'find', 'add sign-up', 'publish']);
    expect(await signUpAs('nobody@example.com')).toEqual(work);
  });

  it('cost the same work to sign up with where addresses are taken as given, but for the event', async () => {
    expect(await signUpAs(KNOWN, 'automatic')).toEqual(['hash', 'transaction', 'add']);
    expect(await signUpAs('nobody@example.com', 'automatic')).toEqual(['hash', 'transaction', 'add', 'publish']);
  });

  it.each([
    ['a link that sets a password', requestPasswordReset, ['find', 'add link']],
    ['another link that verifies', resendVerification, ['replace link', 'find']],
  ])('cost the same work to ask for %s', async (_what, ask, steps) => {
    const work = await workOf((dependencies) => ask(dependencies, KNOWN));
    expect(work).toEqual(['mail', 'mailTo', 'transaction', ...steps, 'publish']);
    expect(await workOf((dependencies) => ask(dependencies, 'nobody@example.com'))).toEqual(work);
  });
});

describe('what no account can have', () => {
  it('costs no hash', async () => {
    expect(await signInAs('not an address')).toEqual([]);
    expect(await signUpAs('not an address')).toEqual([]);
  });
});
