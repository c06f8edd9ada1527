import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { IdempotentRequest, Replayable } from '@agora/subgraph-kit/idempotency';
import type { FeatureFlag } from '../domain/feature-flag.ts';
import type { AuditNote } from './audit-note.ts';

export interface FeatureFlagFilter {
  readonly includeArchived: boolean;
}

/** Where the flags are. Every method throws SUBGRAPH_UNAVAILABLE when the store does not answer. */
export interface FeatureFlagStore {
  find(key: string): Promise<FeatureFlag | undefined>;
  /** By key, in one operation; what does not exist is missing. */
  findMany(keys: readonly string[]): Promise<ReadonlyMap<string, FeatureFlag>>;
  /** Up to `page.size + 1`, in the order of keys, as the page is read. */
  list(filter: FeatureFlagFilter, page: Page): Promise<readonly FeatureFlag[]>;
  /** How many flags fit, counted up to `limit`. */
  count(filter: FeatureFlagFilter, limit: number): Promise<number>;
  /**
   * Keeps a new flag, once for each request. `exists`: the key was taken before.
   * @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS
   */
  add(
    flag: FeatureFlag,
    events: readonly NewEvent[],
    audit: AuditNote,
    request: IdempotentRequest,
  ): Promise<Replayable<'added' | 'exists'>>;
  /** Replaces a flag, whose version is one more than it was. `conflict`: another change came first. */
  save(flag: FeatureFlag, events: readonly NewEvent[], audit: AuditNote): Promise<'saved' | 'conflict'>;
}
