import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { PartnerOperationConnectionResolvers } from '../generated/schema.ts';
import type { PartnerOperationConnectionModel } from './models.ts';

const COUNT_LIMIT = 10_000;

export const PartnerOperationConnection: Complete<
  PartnerOperationConnectionResolvers,
  PartnerOperationConnectionModel
> = {
  totalCount: ({ of }, _args, { partnerReads }) => partnerReads.countOperations(of, COUNT_LIMIT),
};
