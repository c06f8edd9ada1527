import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { Account, UserId } from '../domain/account.ts';
import type { NormalPassword } from '../domain/password.ts';
import type { Role } from '../domain/roles.ts';
import type { Dependencies } from './dependencies.ts';

export interface NewAccount {
  /** In canonical form. */
  readonly email: string;
  readonly password: NormalPassword;
  readonly displayName: string;
  readonly roles: readonly Role[];
}

/** Adds an account and tells of it. One that the e-mail has already stays as it is, at the same cost of time. */
export async function createAccount(
  { store, hasher, clock, newId }: Pick<Dependencies, 'store' | 'hasher' | 'clock' | 'newId'>,
  { email, password, displayName, roles }: NewAccount,
): Promise<void> {
  const passwordHash = await hasher.hash(password);
  const account: Account = { id: newId('usr'), email, passwordHash, roles, status: 'active', createdAt: clock.now() };
  await store.transaction(async (transaction) => {
    if (await transaction.addAccount(account))
      await transaction.publish(userRegistered(account.id, email, displayName));
  });
}

export const userRegistered = (userId: UserId, email: string, displayName: string): NewEvent<'user.registered'> => ({
  type: 'user.registered',
  subject: userId,
  data: { userId, email, displayName },
});
