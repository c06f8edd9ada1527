import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { ProductConnectionResolvers } from '../generated/schema.ts';
import type { ProductConnectionModel } from './models.ts';

const COUNT_LIMIT = 10_000;

export const ProductConnection: Complete<ProductConnectionResolvers, ProductConnectionModel> = {
  totalCount: ({ filter }, _args, { search }) => search.count(filter, COUNT_LIMIT),
  facets: ({ filter }, _args, { search }) => search.facets(filter),
};
