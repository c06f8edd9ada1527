import type { Account } from '../domain/account.ts';
import { userRegistered } from './create-account.ts';
import type { Dependencies } from './dependencies.ts';

export type VerifyEmailResult =
  | { readonly kind: 'verified' }
  /** Unknown, used, expired, or its address has got an account meanwhile. */
  | { readonly kind: 'invalidLink' };

/** Makes an account of the sign-up whose link somebody has followed, and tells of it. */
export function verifyEmail(
  { store, secrets, clock }: Pick<Dependencies, 'store' | 'secrets' | 'clock'>,
  token: string,
): Promise<VerifyEmailResult> {
  return store.transaction(async (transaction): Promise<VerifyEmailResult> => {
    const now = clock.now();
    const signUp = await transaction.takeSignUp(secrets.digest(token), now);
    if (signUp === undefined) return { kind: 'invalidLink' };
    const { id, email, passwordHash, displayName } = signUp;
    const account: Account = { id, email, passwordHash, roles: ['customer'], status: 'active', createdAt: now };
    if (!(await transaction.addAccount(account))) return { kind: 'invalidLink' };
    await transaction.publish(userRegistered(id, email, displayName));
    return { kind: 'verified' };
  });
}
