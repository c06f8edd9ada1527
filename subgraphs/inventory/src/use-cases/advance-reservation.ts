import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { isLive, nothingHeld, type Step } from '../domain/reservation.ts';
import type { OrderId } from '../domain/stock.ts';
import type { Dependencies } from './dependencies.ts';
import { endOf } from './stock-events.ts';

/**
 * Takes an order's reservation one step further and tells how it has ended, if it has. An order without a reservation
 * gets one that holds nothing, so that a request to reserve that arrives late is refused.
 */
export function advanceReservation(
  { store, newId }: Dependencies,
  { orderId, step }: { readonly orderId: OrderId; readonly step: Step },
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const known = await transaction.lockReservation(orderId);
    const before = known ?? nothingHeld({ id: newId('rsv'), orderId });
    if (known === undefined) await transaction.addReservation(before);
    const after = step(before);
    if (after !== before) {
      if (isLive(before) && after.status === 'committed') await transaction.sell(orderId, before.lines);
      if (isLive(before) && after.status === 'released') await transaction.release(before.lines);
      await transaction.saveReservations([after]);
    }
    await transaction.publish(...endOf(after));
  });
}
