import { withoutRole, withRole, type Role } from './roles.ts';

/** As what somebody works for a shop. */
export type MemberRole = 'owner' | 'manager' | 'staff';

const ROLE_OF: Readonly<Record<MemberRole, 'vendor' | 'staff'>> = {
  owner: 'vendor',
  manager: 'vendor',
  staff: 'staff',
};

/** The roles of somebody who works for shops as these, and for no other: that alone makes vendors and staff. */
export function rolesWith(roles: readonly Role[], memberships: readonly MemberRole[]): readonly Role[] {
  const given = new Set(memberships.map((role) => ROLE_OF[role]));
  return (['staff', 'vendor'] as const).reduce<readonly Role[]>(
    (all, role) => (given.has(role) ? withRole(all, role) : withoutRole(all, role)),
    roles,
  );
}
