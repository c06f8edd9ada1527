import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { archiveProduct as decide, type ChangeDecision, type ProductId } from '../domain/product.ts';
import { editable } from './access.ts';
import { auditPower } from './audit.ts';
import type { Dependencies } from './dependencies.ts';
import { productArchived } from './product-events.ts';

/** @throws NOT_FOUND */
export function archiveProduct(
  { store, clock }: Dependencies,
  viewer: Viewer,
  { productId, expectedVersion }: { readonly productId: ProductId; readonly expectedVersion: number },
): Promise<Exclude<ChangeDecision, { kind: 'archived' }>> {
  return store.transaction(async (transaction) => {
    const product = editable(viewer, await transaction.lockProduct(productId));
    const decision = decide(product, { expectedVersion, now: clock.now() });
    if (decision.kind === 'changed' && decision.product !== product) {
      await transaction.save([decision.product], subjectOf(viewer));
      await transaction.publish(productArchived(decision.product));
      await auditPower(transaction, viewer, [product.shopId], { action: 'archiveProduct', subject: productId });
    }
    return decision;
  });
}
