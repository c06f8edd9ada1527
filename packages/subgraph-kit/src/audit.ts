import type { Viewer } from './identity/viewer.ts';

/** Somebody has used a power that customers do not have. No personal data: ids and what was decided. */
export interface AuditEntry {
  /** The mutation: `suspendShop`. */
  readonly action: string;
  /** Id of what it was done to. */
  readonly subject: string;
  /** What one must know to understand it later, as plain JSON. */
  readonly details?: Readonly<Record<string, string | number | boolean>>;
}

export interface AuditTrail {
  /** Notes it together with the change that it tells of: both are kept, or neither is. Entries are never changed. */
  audit(viewer: Viewer, entry: AuditEntry): Promise<void>;
}

/** An entry with who has done it, as stores keep it. */
export const signedBy = (viewer: Viewer, { action, subject, details = {} }: AuditEntry) => ({
  action,
  subject,
  details,
  by: viewer.subject ?? 'nobody',
  ...(viewer.actor !== undefined && { through: viewer.actor }),
});

export type SignedAuditEntry = ReturnType<typeof signedBy>;
