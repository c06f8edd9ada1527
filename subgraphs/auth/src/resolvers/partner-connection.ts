import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { PartnerConnectionResolvers } from '../generated/schema.ts';
import type { PartnerConnectionModel } from './models.ts';

const COUNT_LIMIT = 10_000;

export const PartnerConnection: Complete<PartnerConnectionResolvers, PartnerConnectionModel> = {
  totalCount: (_connection, _args, { partnerReads }) => partnerReads.count(COUNT_LIMIT),
};
