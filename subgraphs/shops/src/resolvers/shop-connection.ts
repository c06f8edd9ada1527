import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { ShopConnectionResolvers } from '../generated/schema.ts';
import type { ShopConnectionModel } from './models.ts';

const COUNT_LIMIT = 10_000;

export const ShopConnection: Complete<ShopConnectionResolvers, ShopConnectionModel> = {
  totalCount: ({ filter }, _args, { reads }) => reads.count(filter, COUNT_LIMIT),
};
