import { notFound } from '@agora/subgraph-kit/errors';
import { hasScope, isMemberOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { StockLevel } from '../domain/stock.ts';

export const isInventoryAdmin = (viewer: Viewer): boolean => hasScope(viewer, 'inventory:admin');

/** Members of the shop, and whoever looks after all stock. */
export const mayManage = (viewer: Viewer, { shopId }: Pick<StockLevel, 'shopId'>): boolean =>
  isInventoryAdmin(viewer) || (shopId !== undefined && isMemberOf(viewer, shopId));

/** @throws NOT_FOUND when the variant is not known, or another shop's: the caller cannot tell which. */
export function manageable(viewer: Viewer, level: StockLevel | undefined): StockLevel {
  if (level === undefined || !mayManage(viewer, level)) throw notFound('The variant');
  return level;
}
