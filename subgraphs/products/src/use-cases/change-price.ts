import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Money } from '@agora/subgraph-kit/money';
import { changePrice as decide, type PriceDecision, type VariantId } from '../domain/product.ts';
import { editable } from './access.ts';
import { auditPower } from './audit.ts';
import type { Dependencies } from './dependencies.ts';
import { pricesChanged } from './product-events.ts';

export interface ChangePrice {
  readonly variantId: VariantId;
  readonly price: Money;
  readonly idempotencyKey: IdempotentRequest['key'];
}

export interface ChangePriceResult {
  readonly kind: PriceDecision['kind'];
  readonly replayed: boolean;
}

/** @throws NOT_FOUND, BAD_USER_INPUT */
export function changePrice(
  { store, clock }: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, variantId, price }: ChangePrice,
): Promise<ChangePriceResult> {
  const principal = subjectOf(viewer);
  return store.transaction(async (transaction) => {
    const product = editable(viewer, await transaction.lockProductOfVariant(variantId));
    const { answer, replayed } = await transaction.once(
      { principal, operation: 'changePrice', key, parameters: { variantId, price } },
      async () => {
        const decision = decide(product, variantId, price, clock.now());
        if (decision.kind === 'changed') {
          await transaction.save([decision.product], principal);
          await transaction.publish(...pricesChanged(decision.product, variantId, decision.previous));
          await auditPower(transaction, viewer, [product.shopId], {
            action: 'changePrice',
            subject: product.id,
            details: { variantId, minorUnits: price.minorUnits.toString(), currency: price.currency },
          });
        }
        return { kind: decision.kind };
      },
    );
    return { ...answer, replayed };
  });
}
