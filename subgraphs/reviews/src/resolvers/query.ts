import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import { parseId } from '@agora/subgraph-kit/ids';
import type { QueryResolvers } from '../generated/schema.ts';

export const Query: QueryResolvers = {
  review: (_parent, { id }, { loaders }) => loaders.review.load(parseId('rev', id)),
  reviewQueue: async (_parent, args, { dependencies: { store } }) => {
    const page = parsePage(args);
    const filter = { kind: 'pending' as const };
    return { ...toConnection(await store.list(filter, 'oldestFirst', page), page, ({ id }) => [id]), filter };
  },
};
