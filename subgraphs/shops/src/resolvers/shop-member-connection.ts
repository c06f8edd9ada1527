import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { ShopMemberConnectionResolvers } from '../generated/schema.ts';
import type { ShopMemberConnectionModel } from './models.ts';

export const ShopMemberConnection: Complete<ShopMemberConnectionResolvers, ShopMemberConnectionModel> = {
  totalCount: ({ shopId }, _args, { loaders }) => loaders.peopleCount.load(shopId),
};
