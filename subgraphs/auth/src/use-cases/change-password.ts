import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { isId } from '@agora/subgraph-kit/ids';
import { isActive } from '../domain/account.ts';
import { checkNewPassword, type PasswordRefusal } from '../domain/password.ts';
import { accessRevoked } from './access-revoked.ts';
import { checkOwnPassword, type OwnPasswordResult } from './check-own-password.ts';
import type { Dependencies } from './dependencies.ts';

export type ChangePasswordResult =
  | { readonly kind: 'changed'; readonly endedSessions: number }
  | { readonly kind: 'passwordRefused'; readonly reason: PasswordRefusal }
  | Exclude<OwnPasswordResult, { kind: 'right' }>;

/** Sets the caller's password, and ends all other sessions and what links allow. @throws OVERLOADED */
export async function changePassword(
  dependencies: Dependencies,
  viewer: Viewer,
  { currentPassword, newPassword }: { readonly currentPassword: string; readonly newPassword: string },
): Promise<ChangePasswordResult> {
  const { store, hasher, clock } = dependencies;
  const userId = subjectOf(viewer);
  const checked = checkNewPassword(newPassword);
  if (checked.kind !== 'accepted') return { kind: 'passwordRefused', reason: checked.kind };
  const own = await checkOwnPassword(dependencies, userId, currentPassword);
  if (own.kind !== 'right') return own;
  const passwordHash = await hasher.hash(checked.password);
  return store.transaction(async (transaction): Promise<ChangePasswordResult> => {
    const account = await transaction.lockAccount(userId);
    if (account === undefined || !isActive(account)) throw notFound('The account');
    await transaction.saveAccount({ ...account, passwordHash });
    await transaction.dropLinks(userId);
    const current = viewer.sessionId !== undefined && isId('ses', viewer.sessionId) ? viewer.sessionId : undefined;
    const now = clock.now();
    const ended = await transaction.endSessions(userId, 'passwordChanged', now, current);
    // One by one, so that the caller's goes on without a new token.
    await transaction.publish(...ended.map((id) => accessRevoked('session', id, now)));
    return { kind: 'changed', endedSessions: ended.length };
  });
}
