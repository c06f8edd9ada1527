import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { COUNT_LIMIT } from '../context.ts';
import type { SystemSettingConnectionResolvers } from '../generated/schema.ts';
import type { SystemSettingConnectionModel } from './models.ts';

export const SystemSettingConnection: Complete<SystemSettingConnectionResolvers, SystemSettingConnectionModel> = {
  totalCount: ({ filter }, _args, { dependencies: { systemSettings } }) => systemSettings.count(filter, COUNT_LIMIT),
};
