import { parseId } from '@agora/subgraph-kit/ids';
import type { Role } from '../domain/roles.ts';
import type { GrantRoleInput, MutationResolvers, RevokeRoleInput } from '../generated/schema.ts';
import { grantRole, revokeRole, type RoleChange } from '../use-cases/change-roles.ts';
import { lastAdminError } from './user-errors.ts';

/** What users may be. */
export const roleMutations: Pick<MutationResolvers, 'grantRole' | 'revokeRole'> = {
  grantRole: async (_parent, { input }, { viewer, dependencies }) => {
    const change = toRoleChange(input);
    await grantRole(dependencies, viewer, change);
    return { user: { id: change.userId } };
  },
  revokeRole: async (_parent, { input }, { viewer, dependencies }) => {
    const change = toRoleChange(input);
    const { kind } = await revokeRole(dependencies, viewer, change);
    return kind === 'revoked' ? { user: { id: change.userId }, userErrors: [] } : { userErrors: [lastAdminError()] };
  },
};

const toRoleChange = ({ userId, role }: GrantRoleInput | RevokeRoleInput): RoleChange => ({
  userId: parseId('usr', userId),
  role: role.toLowerCase() as Role,
});
