import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import {
  hideAvatar,
  showAvatar,
  type HideAvatarDecision,
  type MediaId,
  type User,
  type UserId,
} from '../domain/user.ts';
import type { Avatars } from '../ports/avatars.ts';
import { present } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { userUpdated } from './user-events.ts';

/** @throws NOT_FOUND, BAD_USER_INPUT */
export async function requestAvatarUpload(
  { store, avatars }: Dependencies,
  viewer: Viewer,
  declared: Parameters<Avatars['requestUpload']>[1],
): ReturnType<Avatars['requestUpload']> {
  const { id } = present(await store.find(subjectOf(viewer)));
  return avatars.requestUpload(id, declared);
}

export type ConfirmAvatarResult =
  { readonly kind: 'changed'; readonly user: User } | { readonly kind: 'notUploaded' | 'notAsDeclared' };

/** Shows what the viewer has uploaded in place of what they showed before. Again it changes nothing. @throws NOT_FOUND */
export async function confirmAvatar(
  dependencies: Dependencies,
  viewer: Viewer,
  mediaId: MediaId,
): Promise<ConfirmAvatarResult> {
  const { store, avatars } = dependencies;
  const { id } = present(await store.find(subjectOf(viewer)));
  const confirmation = await avatars.confirm(id, mediaId);
  if (confirmation !== 'confirmed') return { kind: confirmation };
  return { kind: 'changed', user: await show(dependencies, id, mediaId) };
}

async function show(dependencies: Dependencies, userId: UserId, mediaId: MediaId): Promise<User> {
  const { store, avatars } = dependencies;
  const user = await store.find(userId);
  if (user === undefined || user.status === 'deleted') {
    // They have gone in the meantime, and their pictures with them, but for this one.
    await avatars.remove(userId, mediaId);
    throw notFound('The user');
  }
  if (user.avatar === mediaId) return user;
  const changed = showAvatar(user, mediaId);
  // Another change came in between, which leaves the picture that was to be shown.
  if ((await store.save(changed, { events: [userUpdated(changed)] })) !== 'saved') {
    return show(dependencies, userId, mediaId);
  }
  // After the change: a crash leaves a picture that nobody shows, and never a profile without its picture.
  if (user.avatar !== undefined) await avatars.remove(userId, user.avatar);
  return changed;
}

/** @throws NOT_FOUND */
export async function removeAvatar(
  dependencies: Dependencies,
  viewer: Viewer,
  expectedVersion: number,
): Promise<HideAvatarDecision> {
  const { store, avatars } = dependencies;
  const user = present(await store.find(subjectOf(viewer)));
  const decision = hideAvatar(user, expectedVersion);
  if (decision.kind !== 'changed') return decision;
  if ((await store.save(decision.user, { events: [userUpdated(decision.user)] })) !== 'saved') {
    // Another change came in between, so this finds the version that it has left.
    return removeAvatar(dependencies, viewer, expectedVersion);
  }
  await avatars.remove(user.id, decision.removed);
  return decision;
}
