import { parseId } from '@agora/subgraph-kit/ids';
import type { QueryResolvers } from '../generated/schema.ts';

export const Query: QueryResolvers = {
  review: (_parent, { id }, { loaders }) => loaders.review.load(parseId('rev', id)),
};
