import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { PartnerUsageConnectionResolvers } from '../generated/schema.ts';
import type { PartnerUsageConnectionModel } from './models.ts';

const COUNT_LIMIT = 10_000;

export const PartnerUsageConnection: Complete<PartnerUsageConnectionResolvers, PartnerUsageConnectionModel> = {
  totalCount: ({ of }, _args, { usageReads }) => usageReads.count(of, COUNT_LIMIT),
};
