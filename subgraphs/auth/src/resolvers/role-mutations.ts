import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { Role, ScopedRole } from '../domain/roles.ts';
import type { GrantRoleInput, MutationResolvers, RevokeRoleInput } from '../generated/schema.ts';
import { resetRoleScopes, setRoleScopes } from '../use-cases/change-role-scopes.ts';
import { grantRole, revokeRole, type RoleChange } from '../use-cases/change-roles.ts';
import { lastAdminError, lockOutError, scopesRefusedError } from './user-errors.ts';

/** What users may be, and what that lets them do. */
export const roleMutations: Pick<MutationResolvers, 'grantRole' | 'revokeRole' | 'setRoleScopes' | 'resetRoleScopes'> =
  {
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
    setRoleScopes: async (_parent, { input }, { viewer, dependencies }) => {
      const role = input.role.toLowerCase() as ScopedRole;
      const { scopes, expectedVersion, idempotencyKey } = input;
      const command = { role, scopes, expectedVersion, idempotencyKey };
      const { decision, replayed } = await setRoleScopes(dependencies, viewer, command);
      switch (decision.kind) {
        case 'set':
          return { role: decision.roleScopes, replayed, userErrors: [] };
        case 'conflict':
          return { replayed, userErrors: [conflictError('The role', decision.currentVersion)] };
        case 'scopesRefused':
          return { replayed, userErrors: [scopesRefusedError('This role', decision.scopes, ['scopes'])] };
        case 'lockOut':
          return { replayed, userErrors: [lockOutError(decision.scopes)] };
      }
    },
    resetRoleScopes: async (_parent, { input }, { viewer, dependencies }) => {
      const { expectedVersion } = input;
      const role = input.role.toLowerCase() as ScopedRole;
      const decision = await resetRoleScopes(dependencies, viewer, { role, expectedVersion });
      switch (decision.kind) {
        case 'set':
          return { role: decision.roleScopes, userErrors: [] };
        case 'conflict':
          return { userErrors: [conflictError('The role', decision.currentVersion)] };
      }
    },
  };

const toRoleChange = ({ userId, role }: GrantRoleInput | RevokeRoleInput): RoleChange => ({
  userId: parseId('usr', userId),
  role: role.toLowerCase() as Role,
});
