import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import { deleteUser as decide, isOwnEmail } from '../domain/account.ts';
import type { User, UserId } from '../domain/user.ts';
import type { UserEffects } from '../ports/user-store.ts';
import { known, present } from './access.ts';
import type { ChangeUserStatus } from './change-user-status.ts';
import type { Dependencies } from './dependencies.ts';
import { statusChanged } from './user-events.ts';

const MAX_REASON_LENGTH = 500;

export type DeleteUserResult = { readonly kind: 'deleted'; readonly user: User } | { readonly kind: 'ownAccount' };

/** Again it changes nothing. @throws NOT_FOUND, BAD_USER_INPUT */
export async function deleteUser(
  dependencies: Dependencies,
  viewer: Viewer,
  { userId, reason }: ChangeUserStatus,
): Promise<DeleteUserResult> {
  // One's own is deleted with a confirmation.
  if (userId === viewer.subject) return { kind: 'ownAccount' };
  const details = { reason: checkVisibleText('A reason', reason, MAX_REASON_LENGTH) };
  const user = await erase(dependencies, userId, { viewer, entry: { action: 'deleteUser', subject: userId, details } });
  return { kind: 'deleted', user };
}

export type DeleteMyAccountResult =
  { readonly kind: 'deleted'; readonly user: User } | { readonly kind: 'unconfirmed' };

/** @throws NOT_FOUND when the account is gone already */
export async function deleteMyAccount(
  dependencies: Dependencies,
  viewer: Viewer,
  confirmation: string,
): Promise<DeleteMyAccountResult> {
  const user = present(await dependencies.store.find(subjectOf(viewer)));
  if (!isOwnEmail(user, confirmation)) return { kind: 'unconfirmed' };
  return { kind: 'deleted', user: await erase(dependencies, user.id) };
}

async function erase(
  dependencies: Dependencies,
  userId: UserId,
  by?: Omit<NonNullable<UserEffects['audit']>, 'at'>,
): Promise<User> {
  const { store, clock } = dependencies;
  const decision = decide(known(await store.find(userId)));
  if (decision.kind === 'unchanged') return decision.user;
  const saved = await store.save(decision.user, {
    events: [statusChanged('user.deleted', decision.user)],
    ...(by !== undefined && { audit: { ...by, at: clock.now() } }),
  });
  // Another change came in between: what it has left is erased, too.
  return saved === 'saved' ? decision.user : erase(dependencies, userId, by);
}
