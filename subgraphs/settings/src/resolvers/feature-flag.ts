import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { FeatureFlagResolvers } from '../generated/schema.ts';
import type { FeatureFlagModel } from './models.ts';

export const FeatureFlag: Complete<FeatureFlagResolvers, FeatureFlagModel> = {
  users: ({ userIds }) => userIds.map((id) => ({ id })),
};
