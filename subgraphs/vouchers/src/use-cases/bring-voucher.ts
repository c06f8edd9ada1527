import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { MergedCarts } from '../ports/voucher-store.ts';
import type { Dependencies } from './dependencies.ts';

/** A guest who signs in keeps the voucher of their cart. Whether it may be used now is seen when the cart is. */
export function bringVoucher(
  { store }: Pick<Dependencies, 'store'>,
  merge: MergedCarts,
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (await transaction.isFirst(delivery)) await transaction.moveToCart(merge);
  });
}
