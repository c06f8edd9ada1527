import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { SettingResolvers } from '../generated/schema.ts';
import type { SettingModel } from './models.ts';

export const Setting: Complete<SettingResolvers, SettingModel> = {
  __resolveReference: ({ id }, { loaders }) => (isId('set', id) ? loaders.setting.load(id) : null),
  owner: ({ ownerId }) => ({ id: ownerId }),
};
