import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { ApiKey, ApiKeyId } from '../domain/api-key.ts';
import type { Partner, PartnerId } from '../domain/partner.ts';
import type { SecretDigest } from './secrets.ts';

/** Reads of partners and their keys; each is one statement, however many ids it gets. */
export interface PartnerReads {
  partners(ids: readonly PartnerId[]): Promise<ReadonlyMap<PartnerId, Partner>>;
  /** Up to `page.size + 1` partners, newest first, in the order in which the page is read. */
  list(page: Page): Promise<readonly Partner[]>;
  /** How many partners there are, counted up to `limit`. */
  count(limit: number): Promise<number>;
  apiKeys(ids: readonly ApiKeyId[]): Promise<ReadonlyMap<ApiKeyId, ApiKey>>;
  /** The keys of each partner, newest first. */
  apiKeysOf(partnerIds: readonly PartnerId[], limitEach: number): Promise<readonly ApiKey[]>;
  /** The key that begins so, with whom it is of and what is kept of its secret. */
  findApiKey(
    prefix: string,
  ): Promise<{ readonly key: ApiKey; readonly partner: Partner; readonly digest: SecretDigest } | undefined>;
  /** Notes that the key was used, unless that was noted within the last minute. */
  noteUse(id: ApiKeyId, now: Date): Promise<void>;
}
