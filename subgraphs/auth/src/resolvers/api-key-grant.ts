import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { ApiKeyGrantResolvers } from '../generated/schema.ts';
import type { ApiKeyGrantModel } from './models.ts';

export const ApiKeyGrant: Complete<ApiKeyGrantResolvers, ApiKeyGrantModel> = {
  apiKeyId: ({ id }) => id,
};
