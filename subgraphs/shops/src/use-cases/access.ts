import { notFound } from '@agora/subgraph-kit/errors';
import { hasScope, isMemberOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Shop } from '../domain/shop.ts';

export const isShopAdmin = (viewer: Viewer): boolean => hasScope(viewer, 'shops:admin');

/** Its owner also before the next sign-in, whose token names the shop, and whoever looks after all shops. */
export const mayEdit = (viewer: Viewer, shop: Shop): boolean =>
  shop.ownerId === viewer.subject || isMemberOf(viewer, shop.id) || isShopAdmin(viewer);

export const maySee = (viewer: Viewer, shop: Shop): boolean => shop.state.status === 'active' || mayEdit(viewer, shop);

/** What the platform earns is between it and the owner. */
export const maySeeCommission = (viewer: Viewer, shop: Shop): boolean =>
  shop.ownerId === viewer.subject || isShopAdmin(viewer);

/** @throws NOT_FOUND when there is no such shop, or it is another's: the caller cannot tell which. */
export function editable(viewer: Viewer, shop: Shop | undefined): Shop {
  if (shop === undefined || !mayEdit(viewer, shop)) throw notFound('The shop');
  return shop;
}
