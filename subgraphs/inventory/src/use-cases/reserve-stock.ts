import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { reserve, type Line } from '../domain/reservation.ts';
import type { OrderId } from '../domain/stock.ts';
import type { Dependencies } from './dependencies.ts';
import { holdingChanged, reserveAnswer } from './stock-events.ts';

export interface ReserveStock {
  readonly orderId: OrderId;
  readonly lines: readonly Line[];
  readonly expiresAt: Date;
}

/** Holds all lines for an order or none, and tells it which. An order that asked before is answered as it was then. */
export function reserveStock(
  { store, newId }: Dependencies,
  { orderId, lines, expiresAt }: ReserveStock,
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const known = await transaction.lockReservation(orderId);
    if (known !== undefined) {
      await transaction.publish(reserveAnswer(known));
      return;
    }
    const levels = await transaction.lockLevels(lines.map(({ variantId }) => variantId));
    const reservation = reserve({ id: newId('rsv'), orderId, lines, expiresAt }, levels);
    const changes = reservation.status === 'active' ? await transaction.reserve(reservation.lines) : [];
    await transaction.addReservation(reservation);
    await transaction.publish(reserveAnswer(reservation), ...holdingChanged(changes, 'RESERVED'));
  });
}
