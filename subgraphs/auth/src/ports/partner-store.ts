import type { UnitOfWork } from '@agora/subgraph-kit/events/publish';
import type { ApiKey, ApiKeyId } from '../domain/api-key.ts';
import type { PartnerOperation } from '../domain/partner-operation.ts';
import type { Partner, PartnerId } from '../domain/partner.ts';
import type { OperationUsage } from '../domain/partner-usage.ts';
import type { SecretDigest } from './secrets.ts';

/** Writes of partners and their keys. */
export interface PartnerStore {
  transaction<Result>(work: (transaction: PartnerTransaction) => Promise<Result>): Promise<Result>;
}

export interface PartnerTransaction extends UnitOfWork {
  addPartner(partner: Partner): Promise<void>;
  /** The partner, kept from others until the transaction ends; undefined when there is none. */
  lockPartner(id: PartnerId): Promise<Partner | undefined>;
  savePartner(partner: Partner): Promise<void>;
  addApiKey(key: ApiKey, digest: SecretDigest): Promise<void>;
  /** The key, kept from others until the transaction ends; undefined when there is none. */
  lockApiKey(id: ApiKeyId): Promise<ApiKey | undefined>;
  saveApiKey(key: ApiKey): Promise<void>;
  /** Of those that are there already only the judgement changes. */
  addOperations(operations: readonly PartnerOperation[]): Promise<void>;
  /** Those of a partner that have these ids. Who has locked the partner reads what stays. */
  operations(partnerId: PartnerId, ids: readonly string[]): Promise<readonly PartnerOperation[]>;
  /** What was decided of them; nothing else of them changes. */
  saveOperations(operations: readonly PartnerOperation[]): Promise<void>;
  /** Adds to what was asked with the partner's keys on a day, `2026-01-31`. */
  addUsage(partnerId: PartnerId, day: string, usage: readonly OperationUsage[]): Promise<void>;
}
