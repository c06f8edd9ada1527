import { hasScope, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { FlagViewer } from '../domain/feature-flag.ts';
import type { UserId } from '../domain/user-settings.ts';

/** What somebody prefers is theirs alone. */
export const maySee = (viewer: Viewer, userId: UserId): boolean => viewer.subject === userId;

/** Whoever sets them sees all; everybody else what is public. */
export const seesAllSettings = (viewer: Viewer): boolean => hasScope(viewer, 'settings:admin');

/** As whom flags take the viewer. */
export function flagViewerOf({ subject, guestId, roles }: Viewer): FlagViewer {
  const id = subject ?? guestId;
  return { roles, ...(id !== undefined && { id }) };
}
