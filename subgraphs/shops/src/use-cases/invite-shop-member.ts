import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { inviteMember, type InviteDecision, type StaffRole } from '../domain/member.ts';
import type { ShopId, UserId } from '../domain/shop.ts';
import { allow, lockOwn } from './access.ts';
import type { Dependencies } from './dependencies.ts';

export interface InviteShopMember {
  readonly shopId: ShopId;
  readonly userId: UserId;
  readonly role: StaffRole;
  readonly idempotencyKey: IdempotentRequest['key'];
}

export type InviteShopMemberResult = { readonly replayed: boolean } & (
  { readonly kind: 'invited' } | Extract<InviteDecision, { kind: 'alreadyMember' | 'tooMany' }>
);

/** @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS */
export function inviteShopMember(
  { store, clock }: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, ...wanted }: InviteShopMember,
): Promise<InviteShopMemberResult> {
  const { shopId, userId, role } = wanted;
  return store.transaction(async (transaction) => {
    const { actor } = await lockOwn(transaction, viewer, shopId);
    const request = { principal: subjectOf(viewer), operation: 'inviteShopMember', key, parameters: wanted };
    const { answer, replayed } = await transaction.once(request, async () => {
      const decision = inviteMember({
        actor,
        known: await transaction.findPerson(shopId, userId),
        memberCount: await transaction.countMembers(shopId),
        wanted: { ...wanted, invitedAt: clock.now() },
      });
      allow(decision.kind !== 'forbidden');
      if (decision.kind !== 'invited') return decision;
      await transaction.saveMember(decision.member);
      if (actor === 'admin') {
        const details = { userId, role };
        await transaction.audit(viewer, { action: 'inviteShopMember', subject: shopId, details });
      }
      return { kind: 'invited' as const };
    });
    return { ...answer, replayed } as InviteShopMemberResult;
  });
}
