import { notFound } from '@agora/subgraph-kit/errors';
import { hasScope, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { User, UserId } from '../domain/user.ts';

/** What is private of a user: for themselves, and for those who help users. */
export const maySeePrivate = (viewer: Viewer, userId: UserId): boolean =>
  viewer.subject === userId || hasScope(viewer, 'users:read');

/** @throws NOT_FOUND unless there is such a user, and they are not gone. */
export function present(user: User | undefined): User {
  if (user === undefined || user.status === 'deleted') throw notFound('The user');
  return user;
}

/** @throws NOT_FOUND unless there is such a user, be it one who is gone. */
export function known(user: User | undefined): User {
  if (user === undefined) throw notFound('The user');
  return user;
}
