import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { publishProduct as decide, type ChangeDecision, type ProductId } from '../domain/product.ts';
import { editable } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { saveUpdate } from './save-update.ts';

/** @throws NOT_FOUND */
export function publishProduct(
  { store, clock }: Dependencies,
  viewer: Viewer,
  { productId, expectedVersion }: { readonly productId: ProductId; readonly expectedVersion: number },
): Promise<ChangeDecision> {
  return store.transaction(async (transaction) => {
    const product = editable(viewer, await transaction.lockProduct(productId));
    const decision = decide(product, { expectedVersion, now: clock.now() });
    if (decision.kind === 'changed' && decision.product !== product) {
      await saveUpdate(transaction, viewer, 'publishProduct', decision.product);
    }
    return decision;
  });
}
