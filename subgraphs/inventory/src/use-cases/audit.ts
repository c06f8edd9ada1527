import { isMemberOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { StockLevel } from '../domain/stock.ts';
import type { InventoryTransaction } from '../ports/inventory-store.ts';

/** Leaves a trace of what somebody did by the power of an administrator. Shops look after their own. */
export async function auditPower(
  transaction: Pick<InventoryTransaction, 'audit'>,
  viewer: Viewer,
  levels: readonly StockLevel[],
  entry: Parameters<InventoryTransaction['audit']>[1],
): Promise<void> {
  const isOwn = levels.every(({ shopId }) => shopId !== undefined && isMemberOf(viewer, shopId));
  if (!isOwn) await transaction.audit(viewer, entry);
}
