import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { ToldShop } from '../ports/catalogue-store.ts';
import type { Dependencies } from './dependencies.ts';

/** Takes note of what shops has told: only an active shop's products may be bought. */
export function recordShop({ store }: Pick<Dependencies, 'store'>, shop: ToldShop, delivery: Delivery): Promise<void> {
  return store.transaction(async (transaction) => {
    if (await transaction.isFirst(delivery)) await transaction.setShopStatus(shop);
  });
}
