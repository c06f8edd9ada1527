import { parseId } from '@agora/subgraph-kit/ids';
import type { QueryResolvers } from '../generated/schema.ts';

export const Query: QueryResolvers = {
  voucher: (_parent, { id }, { loaders }) => loaders.voucher.load(parseId('vch', id)),
};
