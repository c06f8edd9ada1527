import type { AuditEntry } from '@agora/subgraph-kit/audit';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';

/** Who has used a power that customers do not have, for what, and when: kept with the change itself. */
export interface AuditNote {
  readonly viewer: Viewer;
  readonly entry: AuditEntry;
  readonly at: Date;
}
