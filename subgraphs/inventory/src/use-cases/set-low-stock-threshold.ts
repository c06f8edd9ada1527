import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { setThreshold, type ThresholdDecision, type VariantId } from '../domain/stock.ts';
import { manageable } from './access.ts';
import { auditPower } from './audit.ts';
import type { Dependencies } from './dependencies.ts';
import { stockLow } from './stock-events.ts';

export interface SetLowStockThreshold {
  readonly variantId: VariantId;
  /** Undefined to be told no more. */
  readonly threshold: number | undefined;
  /** What the caller has seen; absent when it does not matter. */
  readonly expected?: { readonly threshold: number | undefined };
}

/** @throws NOT_FOUND for a variant that is not known or another shop's, BAD_USER_INPUT */
export function setLowStockThreshold(
  { store }: Pick<Dependencies, 'store'>,
  viewer: Viewer,
  { variantId, threshold, expected }: SetLowStockThreshold,
): Promise<ThresholdDecision> {
  return store.transaction(async (transaction) => {
    const before = manageable(viewer, (await transaction.lockLevels([variantId])).get(variantId));
    const decision = setThreshold(before, threshold, expected);
    if (decision.kind === 'set') {
      await transaction.saveThreshold(decision.level);
      await transaction.publish(...stockLow({ before, after: decision.level }));
      const details = threshold === undefined ? {} : { threshold };
      await auditPower(transaction, viewer, [before], { action: 'setLowStockThreshold', subject: variantId, details });
    }
    return decision;
  });
}
