import { hasScope, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { UserId } from '../domain/account.ts';

/** The user, and whoever looks after accounts. */
export const mayManage = (viewer: Viewer, userId: UserId): boolean =>
  viewer.subject === userId || hasScope(viewer, 'users:admin');
