import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { PartnerUsageResolvers } from '../generated/schema.ts';
import type { PartnerUsageModel } from './models.ts';

export const PartnerUsage: Complete<PartnerUsageResolvers, PartnerUsageModel> = {
  day: ({ day }) => new Date(day),
};
