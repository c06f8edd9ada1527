import { createAccount, type NewAccount } from './create-account.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Makes sure that these accounts exist. One that exists stays as it is, roles included: whoever has signed up with the
 * address first must not become an admin by it, and what an admin has revoked must not come back with a restart.
 */
export async function seedAccounts(
  dependencies: Pick<Dependencies, 'store' | 'reads' | 'hasher' | 'clock' | 'newId'>,
  accounts: readonly NewAccount[],
): Promise<void> {
  for (const account of accounts) {
    const known = await dependencies.reads.credentials(account.email, dependencies.clock.now());
    if (known.account === undefined) await createAccount(dependencies, account);
  }
}
