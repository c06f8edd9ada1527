import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { ShopId, StockLevel } from '../domain/stock.ts';
import type { Dependencies } from './dependencies.ts';

/** Takes note of what the catalogue has told: which variants there are, and whose. */
export function recordVariants(
  { store }: Pick<Dependencies, 'store'>,
  {
    shopId,
    variants,
  }: { readonly shopId: ShopId; readonly variants: readonly Pick<StockLevel, 'variantId' | 'sku'>[] },
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (await transaction.isFirst(delivery)) await transaction.describeVariants(shopId, variants);
  });
}
