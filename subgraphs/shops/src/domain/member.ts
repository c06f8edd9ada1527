import type { ShopId, UserId } from './shop.ts';

export type StaffRole = 'manager' | 'staff';
export type MemberRole = 'owner' | StaffRole;

/** Somebody who works for a shop without owning it, or was asked to. */
export interface Member {
  readonly shopId: ShopId;
  readonly userId: UserId;
  readonly role: StaffRole;
  readonly invitedAt: Date;
  /** Absent while they have not accepted. */
  readonly joinedAt?: Date;
}

/** A member, or the owner. */
export interface Person extends Omit<Member, 'role'> {
  readonly role: MemberRole;
}

/** As what somebody acts on a shop. */
export type Actor = MemberRole | 'admin';

/** A page shows them all. */
export const MAX_MEMBERS = 100;

/** Owners decide on everybody, managers on staff. */
export const mayDecideOn = (actor: Actor, role: StaffRole): boolean =>
  actor === 'owner' || actor === 'admin' || (actor === 'manager' && role === 'staff');

export type InviteDecision =
  | { readonly kind: 'invited'; readonly member: Member }
  | { readonly kind: 'alreadyMember'; readonly role: MemberRole }
  | { readonly kind: 'tooMany'; readonly limit: number }
  | { readonly kind: 'forbidden' };

export interface Invitation {
  readonly actor: Actor;
  /** What the person is to the shop already. */
  readonly known: Person | undefined;
  readonly memberCount: number;
  readonly wanted: Omit<Member, 'joinedAt'>;
}

/** Who was asked before is asked again, with the new role. */
export function inviteMember({ actor, known, memberCount, wanted }: Invitation): InviteDecision {
  const isInvited = known !== undefined && known.role !== 'owner' && known.joinedAt === undefined;
  if (!mayDecideOn(actor, wanted.role) || (isInvited && !mayDecideOn(actor, roleOf(known)))) {
    return { kind: 'forbidden' };
  }
  if (known !== undefined && !isInvited) return { kind: 'alreadyMember', role: known.role };
  if (known === undefined && memberCount >= MAX_MEMBERS) return { kind: 'tooMany', limit: MAX_MEMBERS };
  return { kind: 'invited', member: wanted };
}

/** `unchanged`: they have joined already. */
export function acceptInvitation(
  member: Member,
  now: Date,
): { readonly kind: 'joined' | 'unchanged'; readonly member: Member } {
  return member.joinedAt === undefined
    ? { kind: 'joined', member: { ...member, joinedAt: now } }
    : { kind: 'unchanged', member };
}

export type RoleDecision =
  | { readonly kind: 'changed' | 'unchanged'; readonly member: Member }
  | { readonly kind: 'owner' }
  | { readonly kind: 'forbidden' };

export function changeRole(actor: Actor, person: Person, role: StaffRole): RoleDecision {
  // A manager who could name managers would be an owner.
  if (actor !== 'owner' && actor !== 'admin') return { kind: 'forbidden' };
  if (person.role === 'owner') return { kind: 'owner' };
  const member = { ...person, role };
  return { kind: person.role === role ? 'unchanged' : 'changed', member };
}

export interface RemoveDecision {
  /** `uninvited`: they had not joined, so nobody has heard of them. */
  readonly kind: 'removed' | 'uninvited' | 'owner' | 'forbidden';
}

/** @param isSelf everybody may leave. */
export function removeMember(actor: Actor | undefined, person: Person, isSelf: boolean): RemoveDecision {
  if (person.role === 'owner') return { kind: isSelf || actor !== undefined ? 'owner' : 'forbidden' };
  if (!isSelf && (actor === undefined || !mayDecideOn(actor, person.role))) return { kind: 'forbidden' };
  return { kind: person.joinedAt === undefined ? 'uninvited' : 'removed' };
}

const roleOf = ({ role }: Person): StaffRole => (role === 'manager' ? 'manager' : 'staff');
