import { notFound } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { UserId } from '../domain/account.ts';
import { isLastAdmin, withoutRole, withRole, type Role } from '../domain/roles.ts';
import type { AccountTransaction } from '../ports/account-store.ts';
import { accessRevoked } from './access-revoked.ts';
import type { Dependencies } from './dependencies.ts';

export interface RoleChange {
  readonly userId: UserId;
  readonly role: Role;
}

export type RevokeRoleResult =
  | { readonly kind: 'revoked' }
  /** Nobody would be left who could give the role to anybody. */
  | { readonly kind: 'lastAdmin' };

type Needs = Pick<Dependencies, 'store' | 'clock'>;

/** Granting a role that the account has changes nothing. @throws NOT_FOUND */
export function grantRole({ store, clock }: Needs, viewer: Viewer, change: RoleChange): Promise<void> {
  return store.transaction((transaction) =>
    saveRoles({ transaction, clock }, viewer, change, { action: 'grantRole', decide: withRole }),
  );
}

/** Revoking a role that the account lacks changes nothing. @throws NOT_FOUND */
export function revokeRole({ store, clock }: Needs, viewer: Viewer, change: RoleChange): Promise<RevokeRoleResult> {
  return store.transaction(async (transaction): Promise<RevokeRoleResult> => {
    if (change.role === 'admin' && isLastAdmin(change.userId, await transaction.lockActiveAdmins())) {
      return { kind: 'lastAdmin' };
    }
    await saveRoles({ transaction, clock }, viewer, change, { action: 'revokeRole', decide: withoutRole });
    return { kind: 'revoked' };
  });
}

async function saveRoles(
  { transaction, clock }: Pick<Dependencies, 'clock'> & { readonly transaction: AccountTransaction },
  viewer: Viewer,
  { userId, role }: RoleChange,
  {
    action,
    decide,
  }: { readonly action: string; readonly decide: (roles: readonly Role[], role: Role) => readonly Role[] },
): Promise<void> {
  const account = await transaction.lockAccount(userId);
  if (account === undefined || account.status === 'deleted') throw notFound('The user');
  const after = decide(account.roles, role);
  if (after.length !== account.roles.length) {
    await transaction.setRoles(userId, after);
    await transaction.publish(accessRevoked('subject', userId, clock.now()));
  }
  const details = { role, before: account.roles.join(' '), after: after.join(' ') };
  await transaction.audit(viewer, { action, subject: userId, details });
}
