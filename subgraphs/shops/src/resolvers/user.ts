import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { UserResolvers } from '../generated/schema.ts';
import { isShopAdmin } from '../use-cases/access.ts';
import type { UserModel } from './models.ts';

export const User: Complete<UserResolvers, UserModel> = {
  __resolveReference: ({ id }) => (isId('usr', id) ? { id } : null),
  shops: async ({ id }, _args, { viewer, loaders }) =>
    id === viewer.subject || isShopAdmin(viewer) ? ((await loaders.shopsOfUser.load(id)) ?? []) : null,
  shopInvitations: async ({ id }, _args, { viewer, loaders }) =>
    id === viewer.subject ? ((await loaders.invitationsOf.load(id)) ?? []) : null,
};
