import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { ProductId } from '../domain/product.ts';
import type { Rating } from '../ports/catalogue-store.ts';
import type { Dependencies } from './dependencies.ts';

/** Takes note of what reviews has told, for searches by rating. */
export function recordRating(
  { store }: Pick<Dependencies, 'store'>,
  productId: ProductId,
  rating: Rating,
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (await transaction.isFirst(delivery)) await transaction.setRating(productId, rating);
  });
}
