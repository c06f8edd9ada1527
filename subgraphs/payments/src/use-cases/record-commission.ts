import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { ShopId } from '../domain/payout.ts';
import type { Dependencies } from './dependencies.ts';

/** Takes note of the platform's share of what a shop sells. */
export function recordCommission(
  { store }: Dependencies,
  { shopId, basisPoints }: { readonly shopId: ShopId; readonly basisPoints: number },
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (await transaction.isFirst(delivery)) await transaction.setCommission(shopId, basisPoints);
  });
}
