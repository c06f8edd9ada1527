import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { acceptInvitation, type Member, type Person } from '../domain/member.ts';
import type { Shop, ShopId } from '../domain/shop.ts';
import { present } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { shopMemberAdded } from './shop-events.ts';

/** @throws NOT_FOUND where the viewer was not asked: they cannot tell whether there is such a shop. */
export function acceptShopInvitation(
  { store, clock }: Dependencies,
  viewer: Viewer,
  shopId: ShopId,
): Promise<{ readonly shop: Shop; readonly member: Member }> {
  const userId = subjectOf(viewer);
  return store.transaction(async (transaction) => {
    const shop = present(await transaction.lockShop(shopId));
    const known = await transaction.findPerson(shopId, userId);
    if (!isMember(known)) throw notFound('The shop');
    const { kind, member } = acceptInvitation(known, clock.now());
    if (kind === 'joined') {
      await transaction.saveMember(member);
      await transaction.publish(shopMemberAdded(member));
    }
    return { shop, member };
  });
}

const isMember = (person: Person | undefined): person is Member => person !== undefined && person.role !== 'owner';
