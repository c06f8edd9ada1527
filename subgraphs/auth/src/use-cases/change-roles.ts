import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { UserId } from '../domain/account.ts';
import { withoutRole, withRole, type Role } from '../domain/roles.ts';
import type { AuditEntry } from '../ports/account-store.ts';
import type { Dependencies } from './dependencies.ts';

export interface RoleChange {
  readonly userId: UserId;
  readonly role: Role;
}

type Needs = Pick<Dependencies, 'store' | 'clock'>;

/** Granting a role that the account has changes nothing. @throws NOT_FOUND */
export const grantRole = (dependencies: Needs, viewer: Viewer, change: RoleChange): Promise<void> =>
  changeRoles(dependencies, viewer, change, 'grantRole', withRole);

/** Revoking a role that the account lacks changes nothing. @throws NOT_FOUND */
export const revokeRole = (dependencies: Needs, viewer: Viewer, change: RoleChange): Promise<void> =>
  changeRoles(dependencies, viewer, change, 'revokeRole', withoutRole);

function changeRoles(
  { store, clock }: Needs,
  viewer: Viewer,
  { userId, role }: RoleChange,
  action: AuditEntry['action'],
  decide: (roles: readonly Role[], role: Role) => readonly Role[],
): Promise<void> {
  const actor = subjectOf(viewer);
  return store.transaction(async (transaction) => {
    const account = await transaction.lockAccount(userId);
    if (account === undefined) throw notFound('The user');
    const before = account.roles;
    const after = decide(before, role);
    await transaction.setRoles(userId, after);
    await transaction.record({ at: clock.now(), actor, action, userId, details: { role, before, after } });
  });
}
