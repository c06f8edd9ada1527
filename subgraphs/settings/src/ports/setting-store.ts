import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { IdempotentRequest, Replayable } from '@agora/subgraph-kit/idempotency';
import type { Setting, SettingId, OwnerId } from '../domain/setting.ts';

/** Where the settings are. Every method throws SUBGRAPH_UNAVAILABLE when the store does not answer. */
export interface SettingStore {
  find(id: SettingId): Promise<Setting | undefined>;
  /** By id, in one operation; what does not exist is missing. */
  findMany(ids: readonly SettingId[]): Promise<ReadonlyMap<SettingId, Setting>>;
  /** Up to `page.size + 1` settings, newest first, in the order in which the page is read. */
  list(ownerId: OwnerId, page: Page): Promise<readonly Setting[]>;
  /**
   * Keeps a new setting, once for each request.
   * @returns its id; for a repeated request the id of the first one's.
   * @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS
   */
  add(setting: Setting, request: IdempotentRequest): Promise<Replayable<SettingId>>;
  /** Replaces the setting, whose version is one more than it was. `conflict`: another change came first. */
  save(setting: Setting): Promise<'saved' | 'conflict'>;
  /** Removes what is at this version. `conflict`: another change came first. */
  remove(setting: Setting): Promise<'removed' | 'conflict'>;
}
