import { scalars } from '@agora/subgraph-kit/graphql/scalars';
import type { Resolvers } from '../generated/schema.ts';
import { EvaluatedFlag } from './evaluated-flag.ts';
import { FeatureFlag } from './feature-flag.ts';
import { FeatureFlagConnection } from './feature-flag-connection.ts';
import { Mutation } from './mutation.ts';
import { Query } from './query.ts';
import { SystemSetting } from './system-setting.ts';
import { SystemSettingConnection } from './system-setting-connection.ts';
import { User } from './user.ts';

export const resolvers: Resolvers = {
  DateTime: scalars.DateTime,
  CurrencyCode: scalars.CurrencyCode,
  Query,
  Mutation,
  EvaluatedFlag,
  FeatureFlag,
  FeatureFlagConnection,
  SystemSetting,
  SystemSettingConnection,
  User,
};
