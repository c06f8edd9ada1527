import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { CartMerge } from '../ports/cart-store.ts';
import type { Merges } from '../ports/merges.ts';

/** Tells of carts that were merged: once, or more often where a process dies in between. */
export async function tellMergedCarts(merges: Merges): Promise<void> {
  const untold = await merges.untold();
  if (untold.length === 0) return;
  await merges.transaction((transaction) => transaction.publish(...untold.map(merged)));
  await merges.markTold(untold);
}

const merged = ({ from, guestId, into, customerId }: CartMerge): NewEvent<'cart.merged'> => ({
  type: 'cart.merged',
  subject: into,
  data: { cartId: into, customerId, guestCartId: from, guestId },
});
