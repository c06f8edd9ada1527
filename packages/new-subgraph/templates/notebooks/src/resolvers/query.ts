import { parseId } from '@agora/subgraph-kit/ids';
import type { QueryResolvers } from '../generated/schema.ts';

export const Query: QueryResolvers = {
  notebook: (_parent, { id }, { loaders }) => loaders.notebook.load(parseId('ntb', id)),
};
