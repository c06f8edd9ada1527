import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { setCommission, type CommissionDecision, type ShopId } from '../domain/shop.ts';
import { present } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { shopCommissionChanged } from './shop-events.ts';

export interface SetShopCommission {
  readonly shopId: ShopId;
  readonly expectedVersion: number;
  readonly commissionBasisPoints: number;
}

/** @throws NOT_FOUND, BAD_USER_INPUT */
export function setShopCommission(
  { store }: Dependencies,
  viewer: Viewer,
  { shopId, expectedVersion, commissionBasisPoints }: SetShopCommission,
): Promise<CommissionDecision> {
  return store.transaction(async (transaction) => {
    const shop = present(await transaction.lockShop(shopId));
    const decision = setCommission(shop, expectedVersion, commissionBasisPoints);
    if (decision.kind === 'changed') {
      await transaction.save(decision.shop);
      await transaction.publish(shopCommissionChanged(decision.shop));
      const details = { from: shop.commissionBasisPoints, to: commissionBasisPoints };
      await transaction.audit(viewer, { action: 'setShopCommission', subject: shopId, details });
    }
    return decision;
  });
}
