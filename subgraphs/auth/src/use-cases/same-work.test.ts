import { describe, expect, it } from '@jest/globals';
import type { AttemptResult } from '../ports/sign-in-throttle.ts';
import type { AccountTransaction } from '../ports/account-store.ts';
import type { Dependencies } from './dependencies.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';

const PASSWORD = 'a long walk by the river';

/** Dependencies that know one account and write down what is asked of them, in order. */
function recorded(): { work: string[]; dependencies: Dependencies } {
  const work: string[] = [];
  const did = <Result>(what: string, result: Result): Promise<Result> => {
    work.push(what);
    return Promise.resolve(result);
  };
  const transaction = {
    addAccount: ({ email }: { email: string }) => did('add', email !== 'ada@example.com'),
    publish: () => Promise.resolve(),
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
        did('look up', email === 'ada@example.com' ? { userId: 'usr_1', passwordHash: 'hash' } : undefined),
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

async function workOf(act: (dependencies: Dependencies) => Promise<unknown>): Promise<readonly string[]> {
  const { work, dependencies } = recorded();
  await act(dependencies);
  return work;
}

const signInAs = (email: string) => workOf((dependencies) => signIn(dependencies, { email, password: PASSWORD }));
const signUpAs = (email: string) =>
  workOf((dependencies) => signUp(dependencies, { email, password: PASSWORD, displayName: 'Ada' }));

describe('a known and an unknown e-mail', () => {
  it('cost the same work to sign in with, when the password is wrong', async () => {
    const work = await signInAs('ada@example.com');
    expect(work).toEqual(['look up', 'count', 'verify']);
    expect(await signInAs('nobody@example.com')).toEqual(work);
  });

  it('cost the same work to sign up with', async () => {
    const work = await signUpAs('ada@example.com');
    expect(work).toEqual(['hash', 'transaction', 'add']);
    expect(await signUpAs('nobody@example.com')).toEqual(work);
  });
});

describe('what no account can have', () => {
  it('costs no hash', async () => {
    expect(await signInAs('not an address')).toEqual([]);
    expect(await signUpAs('not an address')).toEqual([]);
  });
});
