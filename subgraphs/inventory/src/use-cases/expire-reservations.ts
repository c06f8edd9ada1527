import { expire, isLive } from '../domain/reservation.ts';
import type { InventoryStore } from '../ports/inventory-store.ts';
import type { Dependencies } from './dependencies.ts';
import { endOf, holdingChanged } from './stock-events.ts';

const BATCH = 50;

/** Releases the active reservations whose time has come. Replicas may run it side by side. */
export async function expireReservations({ store }: Pick<Dependencies, 'store'>): Promise<void> {
  let expired: number;
  do {
    expired = await expireBatch(store);
  } while (expired === BATCH);
}

const expireBatch = (store: InventoryStore): Promise<number> =>
  store.transaction(async (transaction) => {
    const due = await transaction.lockDueReservations(BATCH);
    if (due.length === 0) return 0;
    const expired = due.map(expire);
    const changes = await transaction.release(due.filter(isLive).flatMap(({ lines }) => lines));
    await transaction.saveReservations(expired);
    await transaction.publish(...expired.flatMap(endOf), ...holdingChanged(changes, 'RELEASED'));
    return due.length;
  });
