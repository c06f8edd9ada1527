import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { isLive, nothingHeld, type Reservation, type Step } from '../domain/reservation.ts';
import type { LevelChange, OrderId } from '../domain/stock.ts';
import type { InventoryTransaction } from '../ports/inventory-store.ts';
import type { Dependencies } from './dependencies.ts';
import { endOf, holdingChanged } from './stock-events.ts';

export interface AdvanceReservation {
  readonly orderId: OrderId;
  readonly step: Step;
  /** An order that has its units already is not told again: nobody waits for the answer. */
  readonly isUnanswered?: boolean;
}

/**
 * Takes an order's reservation one step further and tells how it has ended, if it has. An order without a reservation
 * gets one that holds nothing, so that a request to reserve that arrives late is refused.
 */
export function advanceReservation(
  { store, newId }: Dependencies,
  { orderId, step, isUnanswered = false }: AdvanceReservation,
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const known = await transaction.lockReservation(orderId);
    const before = known ?? nothingHeld({ id: newId('rsv'), orderId });
    if (known === undefined) await transaction.addReservation(before);
    if (isUnanswered && before.status === 'committed') return;
    const after = step(before);
    const changes = after === before ? [] : await move(transaction, before, after);
    await transaction.publish(...endOf(after), ...holdingChanged(changes, 'RELEASED'));
  });
}

async function move(
  transaction: InventoryTransaction,
  before: Reservation,
  after: Reservation,
): Promise<readonly LevelChange[]> {
  await transaction.saveReservations([after]);
  if (!isLive(before)) return [];
  if (after.status === 'committed') return transaction.sell(before.orderId, before.lines);
  if (after.status === 'released') return transaction.release(before.lines);
  return [];
}
