import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { COUNT_LIMIT } from '../context.ts';
import type { FeatureFlagConnectionResolvers } from '../generated/schema.ts';
import type { FeatureFlagConnectionModel } from './models.ts';

export const FeatureFlagConnection: Complete<FeatureFlagConnectionResolvers, FeatureFlagConnectionModel> = {
  totalCount: ({ filter }, _args, { dependencies: { flags } }) => flags.count(filter, COUNT_LIMIT),
};
