import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import {
  acceptInvitation,
  changeRole,
  inviteMember,
  removeMember,
  type Actor,
  type Member,
  type Person,
} from './member.ts';

const now = new Date('2026-01-01T00:00:00Z');
const invited: Member = {
  shopId: predictableId('shp', 1),
  userId: predictableId('usr', 1),
  role: 'staff',
  invitedAt: now,
};
const staff: Member = { ...invited, joinedAt: now };
const manager: Member = { ...staff, role: 'manager' };
const owner: Person = { ...staff, role: 'owner' };
const ACTORS: readonly Actor[] = ['owner', 'admin', 'manager', 'staff'];

const whoMay = (decide: (actor: Actor) => { readonly kind: string }): readonly Actor[] =>
  ACTORS.filter((actor) => decide(actor).kind !== 'forbidden');

describe('an invitation', () => {
  const asked = { known: undefined, memberCount: 0, wanted: invited };

  it('comes from who may decide on the role', () => {
    expect(whoMay((actor) => inviteMember({ ...asked, actor }))).toEqual(['owner', 'admin', 'manager']);
    const wanted = { ...invited, role: 'manager' as const };
    expect(whoMay((actor) => inviteMember({ ...asked, actor, wanted }))).toEqual(['owner', 'admin']);
  });

  it('of a manager is not made less by another manager', () => {
    const known = { ...invited, role: 'manager' as const };
    expect(inviteMember({ ...asked, actor: 'manager', known })).toEqual({ kind: 'forbidden' });
    expect(inviteMember({ ...asked, actor: 'owner', known })).toEqual({ kind: 'invited', member: invited });
  });

  it.each([staff, manager, owner])('is not for a $role of the shop', (known) => {
    expect(inviteMember({ ...asked, actor: 'owner', known })).toEqual({ kind: 'alreadyMember', role: known.role });
  });

  it('is refused when there are as many as can be, but not to who is among them', () => {
    const full = { ...asked, actor: 'owner' as const, memberCount: 100 };
    expect(inviteMember(full)).toEqual({ kind: 'tooMany', limit: 100 });
    expect(inviteMember({ ...full, known: invited })).toMatchObject({ kind: 'invited' });
  });

  it('is accepted once', () => {
    expect(acceptInvitation(invited, now)).toEqual({ kind: 'joined', member: staff });
    expect(acceptInvitation(staff, new Date())).toEqual({ kind: 'unchanged', member: staff });
  });
});

describe('a role', () => {
  it('is changed by owners alone', () => {
    expect(whoMay((actor) => changeRole(actor, staff, 'manager'))).toEqual(['owner', 'admin']);
    expect(changeRole('owner', staff, 'manager')).toEqual({ kind: 'changed', member: manager });
    expect(changeRole('owner', manager, 'manager')).toEqual({ kind: 'unchanged', member: manager });
  });

  it('of an owner stays', () => {
    expect(changeRole('admin', owner, 'staff')).toEqual({ kind: 'owner' });
  });
});

describe('a member', () => {
  it('is removed by who may decide on the role, and leaves by themselves', () => {
    expect(whoMay((actor) => removeMember(actor, staff, false))).toEqual(['owner', 'admin', 'manager']);
    expect(whoMay((actor) => removeMember(actor, manager, false))).toEqual(['owner', 'admin']);
    expect(whoMay((actor) => removeMember(actor, manager, true))).toEqual(ACTORS);
    expect(removeMember(undefined, staff, false)).toEqual({ kind: 'forbidden' });
  });

  it('who has not joined declines', () => {
    expect(removeMember(undefined, invited, true)).toEqual({ kind: 'uninvited' });
  });

  it('who owns the shop stays', () => {
    expect(removeMember('owner', owner, true)).toEqual({ kind: 'owner' });
    expect(removeMember('admin', owner, false)).toEqual({ kind: 'owner' });
  });
});
