import { isMemberOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { ImportSession } from '../domain/import-session.ts';
import type { ShopId } from '../domain/product.ts';
import type { CatalogueTransaction } from '../ports/catalogue-store.ts';

/** Leaves a trace of what somebody did by the power of an administrator. Shops look after their own. */
export async function auditPower(
  transaction: Pick<CatalogueTransaction, 'audit'>,
  viewer: Viewer,
  shopIds: readonly ShopId[],
  entry: Parameters<CatalogueTransaction['audit']>[1],
): Promise<void> {
  if (!shopIds.every((shopId) => isMemberOf(viewer, shopId))) await transaction.audit(viewer, entry);
}

/** As `auditPower`, of an import that somebody else has begun. */
export async function auditImport(
  transaction: Pick<CatalogueTransaction, 'audit'>,
  viewer: Viewer,
  { id, startedBy }: ImportSession,
  action: string,
): Promise<void> {
  if (startedBy !== viewer.subject) await transaction.audit(viewer, { action, subject: id });
}
