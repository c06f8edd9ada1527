import { notFound } from '@agora/subgraph-kit/errors';
import { hasScope, isMemberOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { ImportSession } from '../domain/import-session.ts';
import type { Product, ShopId } from '../domain/product.ts';
import type { OwnShops } from '../ports/product-search.ts';

/** Members of the shop, and whoever looks after the whole catalogue. */
export const mayEdit = (viewer: Viewer, shopId: ShopId): boolean =>
  isMemberOf(viewer, shopId) || hasScope(viewer, 'products:admin');

/** Whose products the viewer sees although customers do not. */
export const ownShops = (viewer: Viewer): OwnShops => (hasScope(viewer, 'products:admin') ? 'all' : viewer.shopIds);

/** A product that customers could never see is there for its shop alone. */
export const maySee = (viewer: Viewer, { publishedAt, shopId }: Product): boolean =>
  publishedAt !== undefined || mayEdit(viewer, shopId);

/** @throws NOT_FOUND when there is no such product, or it is another shop's: the caller cannot tell which. */
export function editable(viewer: Viewer, product: Product | undefined): Product {
  if (product === undefined || !mayEdit(viewer, product.shopId)) throw notFound('The product');
  return product;
}

/** @throws NOT_FOUND when the caller may not add to this shop. */
export function checkMayEdit(viewer: Viewer, shopId: ShopId): void {
  if (!mayEdit(viewer, shopId)) throw notFound('The shop');
}

/** @throws NOT_FOUND when there is no such import, or somebody else has begun it. */
export function importOf(viewer: Viewer, session: ImportSession | undefined): ImportSession {
  if (session === undefined || !maySeeImport(viewer, session)) throw notFound('The import');
  return session;
}

export const maySeeImport = (viewer: Viewer, { startedBy }: ImportSession): boolean =>
  startedBy === viewer.subject || hasScope(viewer, 'products:admin');
