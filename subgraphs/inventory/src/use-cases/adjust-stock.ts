import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { adjust, type AdjustDecision, type Adjustment, type VariantId } from '../domain/stock.ts';
import { manageable } from './access.ts';
import { auditPower } from './audit.ts';
import type { Dependencies } from './dependencies.ts';
import { stockAdjusted, stockLow } from './stock-events.ts';

export interface AdjustStock {
  readonly variantId: VariantId;
  readonly adjustment: Adjustment;
  readonly reason: 'ADJUSTMENT' | 'RETURN';
  readonly idempotencyKey: string;
}

export type AdjustStockResult = AdjustDecision & { readonly replayed: boolean };

/** @throws NOT_FOUND for a variant that is not known or another shop's, BAD_USER_INPUT */
export function adjustStock(
  { store }: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: AdjustStock,
): Promise<AdjustStockResult> {
  const { variantId, adjustment, reason } = command;
  const principal = subjectOf(viewer);
  return store.transaction(async (transaction) => {
    const before = manageable(viewer, (await transaction.lockLevels([variantId])).get(variantId));
    const { answer, replayed } = await transaction.once(
      { principal, operation: 'adjustStock', key, parameters: command },
      async () => {
        const decision = adjust(before, adjustment, reason);
        if (decision.kind === 'adjusted' && decision.level.onHand !== before.onHand) {
          const quantity = decision.level.onHand - before.onHand;
          await transaction.move([{ variantId, quantity, reason, movedBy: principal }]);
          await transaction.publish(
            stockAdjusted(decision.level, reason),
            ...stockLow({ before, after: decision.level }),
          );
          const details = { reason, quantity };
          await auditPower(transaction, viewer, [before], { action: 'adjustStock', subject: variantId, details });
        }
        return decision;
      },
    );
    return { ...answer, replayed };
  });
}
