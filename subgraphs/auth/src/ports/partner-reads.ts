import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { ApiKey, ApiKeyId } from '../domain/api-key.ts';
import type { OperationState, PartnerOperation } from '../domain/partner-operation.ts';
import type { Partner, PartnerId } from '../domain/partner.ts';
import type { SecretDigest } from './secrets.ts';

/** Which operations of a partner. */
export interface OperationsOfPartner {
  readonly partnerId: PartnerId;
  /** Those in any state when absent. */
  readonly state?: OperationState;
}

/** As they stand in a list. */
export interface ListedOperation extends PartnerOperation {
  /** In the order in which they came. */
  readonly position: string;
}

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
  /** Up to `page.size + 1` operations, the latest first, in the order in which the page is read. */
  listOperations(of: OperationsOfPartner, page: Page): Promise<readonly ListedOperation[]>;
  /** How many of these there are, counted up to `limit`. */
  countOperations(of: OperationsOfPartner, limit: number): Promise<number>;
  /** Those of a partner that have these ids. */
  operations(partnerId: PartnerId, ids: readonly string[]): Promise<readonly PartnerOperation[]>;
  /** The operation of that name: the partner's if it has one, and one that is approved before others. */
  findOperation(
    partnerId: PartnerId,
    named: { readonly id: string } | { readonly digest: string },
  ): Promise<PartnerOperation | undefined>;
  /** Notes that the key was used, unless that was noted within the last minute. */
  noteUse(id: ApiKeyId, now: Date): Promise<void>;
}
