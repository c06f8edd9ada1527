import { forbidden, notFound } from '@agora/subgraph-kit/errors';
import { hasScope, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Actor, MemberRole } from '../domain/member.ts';
import type { Shop, ShopId } from '../domain/shop.ts';
import type { ShopTransaction } from '../ports/shop-store.ts';

export const isShopAdmin = (viewer: Viewer): boolean => hasScope(viewer, 'shops:admin');

/** @param role what the viewer is to the shop now, whatever their token says. */
export const maySee = (viewer: Viewer, shop: Shop, role: MemberRole | undefined): boolean =>
  shop.state.status === 'active' || role !== undefined || isShopAdmin(viewer);

/** What the platform earns, and who is behind a shop, is between it and the owner. */
export const maySeePrivate = (viewer: Viewer, shop: Shop): boolean =>
  shop.ownerId === viewer.subject || isShopAdmin(viewer);

/** @throws NOT_FOUND */
export function present(shop: Shop | undefined): Shop {
  if (shop === undefined) throw notFound('The shop');
  return shop;
}

/**
 * The shop, kept from others, and as what the viewer acts on it.
 * @throws NOT_FOUND when there is no such shop, or it is another's: the caller cannot tell which.
 */
export async function lockOwn(
  transaction: ShopTransaction,
  viewer: Viewer,
  shopId: ShopId,
): Promise<{ readonly shop: Shop; readonly actor: Actor }> {
  const shop = await transaction.lockShop(shopId);
  const actor = shop && (await actorIn(transaction, viewer, shop));
  if (shop === undefined || actor === undefined) throw notFound('The shop');
  return { shop, actor };
}

/** As what the viewer acts on a shop; undefined for a stranger. */
export async function actorIn(transaction: ShopTransaction, viewer: Viewer, shop: Shop): Promise<Actor | undefined> {
  const person = viewer.subject && (await transaction.findPerson(shop.id, viewer.subject));
  if (person?.joinedAt !== undefined) return person.role;
  return isShopAdmin(viewer) ? 'admin' : undefined;
}

/** @throws FORBIDDEN for a member who may not do this. */
export function allow(isAllowed: boolean): void {
  if (!isAllowed) throw forbidden('Your role in the shop does not allow this.');
}
