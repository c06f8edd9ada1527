import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { ApiKeyGrantResolvers } from '../generated/schema.ts';
import type { ApiKeyGrantModel } from './models.ts';

export const ApiKeyGrant: Complete<ApiKeyGrantResolvers, ApiKeyGrantModel> = {
  apiKeyId: ({ key }) => key.id,
  partnerId: ({ partner }) => partner.id,
  scopes: ({ key }) => key.scopes,
  quota: ({ key }) => key.quota,
  allowedOperations: ({ key }) => key.allowedOperations ?? null,
  allowedIps: ({ key }) => key.allowedIps ?? null,
  partnerAllowedIps: ({ partner }) => partner.allowedIps ?? null,
  expiresAt: ({ key }) => key.expiresAt ?? null,
};
