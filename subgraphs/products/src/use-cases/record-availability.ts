import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { VariantId } from '../domain/product.ts';
import type { Dependencies } from './dependencies.ts';

/** Takes note of what inventory has told, for searches by what is in stock. */
export function recordAvailability(
  { store }: Pick<Dependencies, 'store'>,
  { variantId, available }: { readonly variantId: VariantId; readonly available: number },
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (await transaction.isFirst(delivery)) await transaction.setAvailable(variantId, available);
  });
}
