import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { PartnerOperationGrantResolvers } from '../generated/schema.ts';
import type { PartnerOperationGrantModel } from './models.ts';

export const PartnerOperationGrant: Complete<PartnerOperationGrantResolvers, PartnerOperationGrantModel> = {
  name: ({ operation }) => operation?.name ?? null,
  body: ({ operation }) => operation?.body ?? null,
};
