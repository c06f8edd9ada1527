import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { assignableScopes, type ScopedRole } from '../domain/roles.ts';
import type { RoleScopesResolvers } from '../generated/schema.ts';
import type { RoleScopesModel } from './models.ts';

export const RoleScopes: Complete<RoleScopesResolvers, RoleScopesModel> = {
  role: ({ role }) => role.toUpperCase() as Uppercase<ScopedRole>,
  assignableScopes: ({ role }) => assignableScopes(role),
};
