import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { LoyaltyEntryConnectionResolvers } from '../generated/schema.ts';
import type { LoyaltyEntryConnectionModel } from './models.ts';

export const LoyaltyEntryConnection: Complete<LoyaltyEntryConnectionResolvers, LoyaltyEntryConnectionModel> = {
  totalCount: async ({ userId }, _args, { loaders }) => (await loaders.loyaltyEntryCount.load(userId)) ?? 0,
};
