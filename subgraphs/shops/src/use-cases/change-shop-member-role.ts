import { notFound } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { changeRole, type Member, type StaffRole } from '../domain/member.ts';
import type { ShopId, UserId } from '../domain/shop.ts';
import { allow, lockOwn } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { shopMemberRoleChanged } from './shop-events.ts';

export interface ChangeShopMemberRole {
  readonly shopId: ShopId;
  readonly userId: UserId;
  readonly role: StaffRole;
}

/** @throws NOT_FOUND, FORBIDDEN */
export function changeShopMemberRole(
  { store }: Dependencies,
  viewer: Viewer,
  { shopId, userId, role }: ChangeShopMemberRole,
): Promise<{ readonly kind: 'changed'; readonly member: Member } | { readonly kind: 'owner' }> {
  return store.transaction(async (transaction) => {
    const { actor } = await lockOwn(transaction, viewer, shopId);
    const person = await transaction.findPerson(shopId, userId);
    if (person === undefined) throw notFound('The member');
    const decision = changeRole(actor, person, role);
    allow(decision.kind !== 'forbidden');
    if (decision.kind === 'owner' || decision.kind === 'forbidden') return { kind: 'owner' };
    const { kind, member } = decision;
    if (kind === 'changed') {
      await transaction.saveMember(member);
      // Nobody was told yet of who has not accepted.
      if (member.joinedAt !== undefined) await transaction.publish(shopMemberRoleChanged(member));
      if (actor === 'admin') {
        const details = { userId, role };
        await transaction.audit(viewer, { action: 'changeShopMemberRole', subject: shopId, details });
      }
    }
    return { kind: 'changed', member };
  });
}
