import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { ShopInvitationResolvers } from '../generated/schema.ts';
import type { ShopInvitationModel } from './models.ts';

export const ShopInvitation: Complete<ShopInvitationResolvers, ShopInvitationModel> = {
  shop: ({ shopId }, _args, { loaders }) => loaders.shop.load(shopId),
  role: ({ role }) => (role === 'manager' ? 'MANAGER' : 'STAFF'),
};
