import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { ToldCommission } from '../ports/payment-store.ts';
import type { Dependencies } from './dependencies.ts';

/** Takes note of the platform's share of what a shop sells. */
export function recordCommission(
  { store }: Dependencies,
  commission: ToldCommission,
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (await transaction.isFirst(delivery)) await transaction.setCommission(commission);
  });
}
