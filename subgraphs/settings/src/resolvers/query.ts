import { parseId } from '@agora/subgraph-kit/ids';
import type { QueryResolvers } from '../generated/schema.ts';

export const Query: QueryResolvers = {
  setting: (_parent, { id }, { loaders }) => loaders.setting.load(parseId('set', id)),
};
