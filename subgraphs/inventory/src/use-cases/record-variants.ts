import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { ShopId, VariantId } from '../domain/stock.ts';
import type { DescribedVariant } from '../ports/inventory-store.ts';
import type { Dependencies } from './dependencies.ts';

/** Takes note of what the catalogue has told: which variants there are, and whose. */
export function recordVariants(
  { store }: Pick<Dependencies, 'store'>,
  { shopId, variants }: { readonly shopId: ShopId; readonly variants: readonly DescribedVariant[] },
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (await transaction.isFirst(delivery)) await transaction.describeVariants(shopId, variants);
  });
}

/** Takes note that variants are off sale for good. What there is of them may still be counted and corrected. */
export function recordArchived(
  { store }: Pick<Dependencies, 'store'>,
  ids: readonly VariantId[],
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    await transaction.lockLevels(ids);
    await transaction.archiveVariants(ids);
  });
}
