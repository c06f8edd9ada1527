import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { removePrice as decide, type PriceRemoval, type VariantId } from '../domain/product.ts';
import { editable } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { saveUpdate } from './save-update.ts';

export interface RemovePrice {
  readonly variantId: VariantId;
  readonly currency: string;
  readonly idempotencyKey: IdempotentRequest['key'];
}

export interface RemovePriceResult {
  readonly kind: PriceRemoval['kind'];
  readonly replayed: boolean;
}

/** @throws NOT_FOUND */
export function removePrice(
  { store, clock }: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, variantId, currency }: RemovePrice,
): Promise<RemovePriceResult> {
  const principal = subjectOf(viewer);
  return store.transaction(async (transaction) => {
    const product = editable(viewer, await transaction.lockProductOfVariant(variantId));
    const { answer, replayed } = await transaction.once(
      { principal, operation: 'removePrice', key, parameters: { variantId, currency } },
      async () => {
        const decision = decide(product, variantId, currency, clock.now());
        if (decision.kind === 'changed') await saveUpdate(transaction, viewer, 'removePrice', decision.product);
        return { kind: decision.kind };
      },
    );
    return { ...answer, replayed };
  });
}
