import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { isCounted, nothingHeld, redeem, type OrderId, type Step, type Use } from '../domain/use.ts';
import type { OrderedCart, VoucherTransaction } from '../ports/voucher-store.ts';
import type { Dependencies } from './dependencies.ts';
import { endOf } from './use-events.ts';

/**
 * Takes an order's use one step further and tells how it has ended, if it has. An order without one gets one that holds
 * nothing, so that a request to reserve that arrives late is refused.
 */
export function advanceUse(
  { store, newId }: Pick<Dependencies, 'store' | 'newId'>,
  { orderId, step }: { readonly orderId: OrderId; readonly step: Step },
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const known = await transaction.lockUse(orderId);
    const before = known ?? nothingHeld({ id: newId('rsv'), orderId });
    if (known === undefined) await transaction.addUse(before);
    const after = step(before);
    await save(transaction, before, after);
    await transaction.publish(...endOf(after));
  });
}

/**
 * The order stands, and so does its use. Most orders have none, and nothing is kept of them.
 * @param cart where the order is confirmed: the cart that it was placed from, which the voucher leaves
 */
export function redeemUse(
  { store }: Pick<Dependencies, 'store'>,
  { orderId, cart }: { readonly orderId: OrderId; readonly cart?: OrderedCart },
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const before = await transaction.lockUse(orderId);
    if (before === undefined) return;
    const after = redeem(before);
    await save(transaction, before, after);
    if (after.status === 'redeemed' && cart !== undefined) await transaction.leaveCart(cart, orderId);
    // An order is paid and then confirmed, or confirmed and then paid: it is told once that its use counts.
    if (before.status !== 'redeemed') await transaction.publish(...endOf(after));
  });
}

async function save(transaction: VoucherTransaction, before: Use, after: Use): Promise<void> {
  if (after === before) return;
  if (isCounted(before) && !isCounted(after)) await transaction.uncountUses([before]);
  await transaction.saveUses([after]);
}
