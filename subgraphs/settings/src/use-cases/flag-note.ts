import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { FeatureFlag } from '../domain/feature-flag.ts';
import type { AuditNote } from '../ports/audit-note.ts';

/** How many people are on the list, and not who. */
export const flagNote = (
  viewer: Viewer,
  action: string,
  { key, version, isEnabled, percentage, roles, userIds, updatedAt }: FeatureFlag,
): AuditNote => ({
  viewer,
  entry: {
    action,
    subject: key,
    details: { version, isEnabled, percentage, roles: roles.join(' '), users: userIds.length },
  },
  at: updatedAt,
});
