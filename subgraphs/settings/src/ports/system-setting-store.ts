import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { SystemSetting } from '../domain/system-setting.ts';
import type { AuditNote } from './audit-note.ts';

export interface SystemSettingFilter {
  readonly onlyPublic: boolean;
}

/** Where the settings of the system are. Every method throws SUBGRAPH_UNAVAILABLE when the store does not answer. */
export interface SystemSettingStore {
  find(key: string): Promise<SystemSetting | undefined>;
  /** Up to `page.size + 1`, in the order of keys, as the page is read. */
  list(filter: SystemSettingFilter, page: Page): Promise<readonly SystemSetting[]>;
  /** How many settings fit, counted up to `limit`. */
  count(filter: SystemSettingFilter, limit: number): Promise<number>;
  /** Keeps a setting whose version is one more than it was, 0 if it was not. `conflict`: another change came first. */
  save(setting: SystemSetting, events: readonly NewEvent[], audit: AuditNote): Promise<'saved' | 'conflict'>;
}
