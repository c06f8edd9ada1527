import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { Reservation } from '../domain/reservation.ts';
import { availableOf, type Movement, type StockLevel } from '../domain/stock.ts';

export const stockAdjusted = (level: StockLevel, reason: Movement['reason']): NewEvent<'inventory.adjusted'> => ({
  type: 'inventory.adjusted',
  subject: level.variantId,
  data: { variantId: level.variantId, onHand: level.onHand, available: availableOf(level), reason },
});

/** What an order that wants to reserve is told: the same, however often it asks. */
export function reserveAnswer(reservation: Reservation): NewEvent {
  const { orderId } = reservation;
  switch (reservation.status) {
    case 'active':
    case 'held':
      return {
        type: 'inventory.reserved',
        subject: orderId,
        data: { orderId, reservationId: reservation.id, expiresAt: reservation.expiresAt.toISOString() },
      };
    case 'committed':
      return committed(reservation);
    case 'released':
      return {
        type: 'inventory.rejected',
        subject: orderId,
        data: { orderId, shortages: [...reservation.shortages] },
      };
  }
}

/** How a reservation has ended: nothing while it has not. */
export function endOf(reservation: Reservation): readonly NewEvent[] {
  const { orderId } = reservation;
  switch (reservation.status) {
    case 'active':
    case 'held':
      return [];
    case 'committed':
      return [committed(reservation)];
    case 'released':
      return [{ type: 'inventory.released', subject: orderId, data: { orderId, reason: reservation.reason } }];
  }
}

const committed = ({
  orderId,
  lines,
}: Extract<Reservation, { status: 'committed' }>): NewEvent<'inventory.committed'> => ({
  type: 'inventory.committed',
  subject: orderId,
  data: { orderId, lines: [...lines] },
});
