import { hasScope, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { UserId } from '../domain/user.ts';

/** What is private of a user: for themselves, and for those who help users. */
export const maySeePrivate = (viewer: Viewer, userId: UserId): boolean =>
  viewer.subject === userId || hasScope(viewer, 'users:read');
