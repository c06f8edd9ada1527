import { isActive } from '../domain/account.ts';
import { checkNewPassword, type PasswordRefusal } from '../domain/password.ts';
import { accessRevoked } from './access-revoked.ts';
import type { Dependencies } from './dependencies.ts';

export type ResetPasswordResult =
  | { readonly kind: 'reset' }
  | { readonly kind: 'invalidLink' }
  | { readonly kind: 'passwordRefused'; readonly reason: PasswordRefusal };

/** Sets another password with a link that was sent, and ends all sessions: one of them may be a thief's. */
export async function resetPassword(
  { store, reads, hasher, secrets, clock }: Dependencies,
  { token, newPassword }: { readonly token: string; readonly newPassword: string },
): Promise<ResetPasswordResult> {
  const checked = checkNewPassword(newPassword);
  if (checked.kind !== 'accepted') return { kind: 'passwordRefused', reason: checked.kind };
  const digest = secrets.digest(token);
  // A hash is dear: none is made for whoever has made the link up.
  if (!(await reads.isResetLink(digest, clock.now()))) return { kind: 'invalidLink' };
  const passwordHash = await hasher.hash(checked.password);
  return store.transaction(async (transaction): Promise<ResetPasswordResult> => {
    const link = await transaction.takeLink('resetPassword', digest, clock.now());
    const account = link && (await transaction.lockAccount(link.userId));
    if (account === undefined || !isActive(account)) return { kind: 'invalidLink' };
    await transaction.saveAccount({ ...account, passwordHash });
    const now = clock.now();
    await transaction.endSessions(account.id, 'passwordChanged', now);
    await transaction.publish(accessRevoked('subject', account.id, now));
    return { kind: 'reset' };
  });
}
