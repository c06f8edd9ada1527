import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { LoyaltyEntryConnectionResolvers } from '../generated/schema.ts';
import type { LoyaltyEntryConnectionModel } from './models.ts';

const COUNT_LIMIT = 10_000;

export const LoyaltyEntryConnection: Complete<LoyaltyEntryConnectionResolvers, LoyaltyEntryConnectionModel> = {
  totalCount: ({ userId }, _args, { dependencies: { loyalty } }) => loyalty.count(userId, COUNT_LIMIT),
};
