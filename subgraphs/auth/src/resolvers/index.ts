import { scalars } from '@agora/subgraph-kit/graphql/scalars';
import type { Resolvers } from '../generated/schema.ts';
import { ApiKeyGrant } from './api-key-grant.ts';
import { Mutation } from './mutation.ts';
import { PartnerOperationConnection } from './partner-operation-connection.ts';
import { PartnerOperationGrant } from './partner-operation-grant.ts';
import { PartnerOperation } from './partner-operation.ts';
import { PartnerConnection } from './partner-connection.ts';
import { PartnerUsage } from './partner-usage.ts';
import { PartnerUsageConnection } from './partner-usage-connection.ts';
import { Partner } from './partner.ts';
import { Query } from './query.ts';
import { RoleScopes } from './role-scopes.ts';
import { SessionTokens } from './session-tokens.ts';
import { Session } from './session.ts';
import { User } from './user.ts';

export const resolvers: Resolvers = {
  BigInt: scalars.BigInt,
  DateTime: scalars.DateTime,
  Query,
  Mutation,
  User,
  RoleScopes,
  Session,
  SessionTokens,
  Partner,
  PartnerConnection,
  PartnerOperation,
  PartnerOperationConnection,
  PartnerOperationGrant,
  PartnerUsage,
  PartnerUsageConnection,
  ApiKeyGrant,
};
