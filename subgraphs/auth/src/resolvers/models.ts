import type { Connection } from '@agora/subgraph-kit/graphql/pagination';
import type { UserId } from '../domain/account.ts';
import type { ApiKey } from '../domain/api-key.ts';
import type { PartnerOperation } from '../domain/partner-operation.ts';
import type { Partner } from '../domain/partner.ts';
import type { OperationUsage, PartnerUsage } from '../domain/partner-usage.ts';
import type { RoleScopes } from '../domain/roles.ts';
import type { Session } from '../domain/session.ts';
import type { OperationsOfPartner } from '../ports/partner-reads.ts';
import type { UsageSpan } from '../ports/usage-reads.ts';
import type { OperationGrant } from '../use-cases/find-operation-grant.ts';
import type { SessionTokens } from '../use-cases/renew-tokens.ts';
import type { ApiKeyGrant } from '../use-cases/verify-api-key.ts';

export interface UserModel {
  readonly id: UserId;
}

export type SessionModel = Session;

export type SessionTokensModel = SessionTokens;

export type PartnerModel = Partner;

export type PartnerConnectionModel = Connection<Partner>;

export type PartnerUsageModel = PartnerUsage;

/** Of which entries, for how many there are of them. */
export interface PartnerUsageConnectionModel extends Connection<PartnerUsage> {
  readonly of: UsageSpan;
}

export type PartnerStatementLineModel = OperationUsage;

export interface PartnerStatementModel extends Omit<OperationUsage, 'operation'> {
  readonly partner: Partner;
  readonly month: string;
  readonly operations: readonly OperationUsage[];
}

export type PartnerOperationModel = PartnerOperation;

/** Of which operations, for how many there are of them. */
export interface PartnerOperationConnectionModel extends Connection<PartnerOperation> {
  readonly of: OperationsOfPartner;
}

export type PartnerOperationGrantModel = OperationGrant;

export type ApiKeyModel = ApiKey;

export type ApiKeyGrantModel = ApiKeyGrant;

export type RoleScopesModel = RoleScopes;
