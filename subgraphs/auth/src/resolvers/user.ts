import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { Role } from '../domain/roles.ts';
import type { UserResolvers } from '../generated/schema.ts';
import { mayManage } from '../use-cases/access.ts';
import type { UserModel } from './models.ts';

export const User: Complete<UserResolvers, UserModel> = {
  // Whether there is such a user is for the users subgraph to say: here one without an account has no roles.
  __resolveReference: ({ id }) => (isId('usr', id) ? { id } : null),
  roles: async ({ id }, _args, { viewer, loaders }) => {
    if (!mayManage(viewer, id)) return null;
    const roles = await loaders.roles.load(id);
    return roles?.map((role) => role.toUpperCase() as Uppercase<Role>);
  },
  openIdAccounts: async ({ id }, _args, { viewer, loaders, dependencies: { openId } }) => {
    if (!mayManage(viewer, id)) return null;
    const identities = (await loaders.identities.load(id)) ?? [];
    return identities.flatMap(({ issuer, linkedAt }) => {
      const provider = openId.providerOf(issuer);
      return provider === undefined ? [] : [{ provider, linkedAt }];
    });
  },
  sessions: async ({ id }, _args, { viewer, loaders }) =>
    mayManage(viewer, id) ? ((await loaders.liveSessions.load(id)) ?? []) : null,
};
