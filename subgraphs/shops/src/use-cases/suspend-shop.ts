import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { suspendShop as decide, type ShopId, type SuspendDecision } from '../domain/shop.ts';
import { present } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { shopSuspended } from './shop-events.ts';

/** @throws NOT_FOUND, BAD_USER_INPUT */
export function suspendShop(
  { store }: Dependencies,
  viewer: Viewer,
  { shopId, reason }: { readonly shopId: ShopId; readonly reason: string },
): Promise<SuspendDecision> {
  return store.transaction(async (transaction) => {
    const decision = decide(present(await transaction.lockShop(shopId)), reason);
    if (decision.kind === 'changed') {
      await transaction.save(decision.shop);
      await transaction.publish(shopSuspended(decision.shop, decision.reason));
      const details = { reason: decision.reason };
      await transaction.audit(viewer, { action: 'suspendShop', subject: shopId, details });
    }
    return decision;
  });
}
