import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Product } from '../domain/product.ts';
import type { CatalogueTransaction } from '../ports/catalogue-store.ts';
import { auditPower } from './audit.ts';
import { productUpdated } from './product-events.ts';

/** Keeps a product that `action` has changed, and tells of it. */
export async function saveUpdate(
  transaction: CatalogueTransaction,
  viewer: Viewer,
  action: string,
  product: Product,
): Promise<void> {
  await transaction.save([product], subjectOf(viewer));
  await transaction.publish(productUpdated(product));
  await auditPower(transaction, viewer, [product.shopId], { action, subject: product.id });
}
