import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { rejectShop as decide, type RejectDecision, type ShopId } from '../domain/shop.ts';
import { present } from './access.ts';
import type { Dependencies } from './dependencies.ts';

/** @throws NOT_FOUND, BAD_USER_INPUT */
export function rejectShop(
  { store }: Dependencies,
  viewer: Viewer,
  { shopId, reason }: { readonly shopId: ShopId; readonly reason: string },
): Promise<RejectDecision> {
  return store.transaction(async (transaction) => {
    const decision = decide(present(await transaction.lockShop(shopId)), reason);
    if (decision.kind === 'changed') {
      await transaction.save(decision.shop);
      const details = { reason: decision.reason };
      await transaction.audit(viewer, { action: 'rejectShop', subject: shopId, details });
    }
    return decision;
  });
}
