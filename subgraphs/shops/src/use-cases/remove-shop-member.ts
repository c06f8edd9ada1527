import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { removeMember } from '../domain/member.ts';
import type { Shop, ShopId, UserId } from '../domain/shop.ts';
import { actorIn, allow, present } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { shopMemberRemoved } from './shop-events.ts';

export type RemoveShopMemberResult = { readonly kind: 'removed'; readonly shop: Shop } | { readonly kind: 'owner' };

/** @throws NOT_FOUND for who is nothing to the shop, FORBIDDEN */
export function removeShopMember(
  { store }: Dependencies,
  viewer: Viewer,
  { shopId, userId }: { readonly shopId: ShopId; readonly userId: UserId },
): Promise<RemoveShopMemberResult> {
  const isSelf = subjectOf(viewer) === userId;
  return store.transaction(async (transaction) => {
    const shop = present(await transaction.lockShop(shopId));
    const actor = await actorIn(transaction, viewer, shop);
    const person = await transaction.findPerson(shopId, userId);
    if (actor === undefined && (!isSelf || person === undefined)) throw notFound('The shop');
    if (person === undefined) return { kind: 'removed', shop };
    const { kind } = removeMember(actor, person, isSelf);
    allow(kind !== 'forbidden');
    if (kind === 'owner') return { kind };
    await transaction.removeMember(shopId, userId);
    if (kind === 'removed') await transaction.publish(shopMemberRemoved(person));
    if (actor === 'admin' && !isSelf) {
      await transaction.audit(viewer, { action: 'removeShopMember', subject: shopId, details: { userId } });
    }
    return { kind: 'removed', shop };
  });
}
