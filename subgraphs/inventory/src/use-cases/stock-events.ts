import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { Reservation } from '../domain/reservation.ts';
import {
  availableOf,
  becameLow,
  crossedNone,
  type LevelChange,
  type Movement,
  type StockLevel,
} from '../domain/stock.ts';

export const stockAdjusted = (
  level: StockLevel,
  reason: Movement['reason'] | 'RESERVED' | 'RELEASED',
): NewEvent<'inventory.adjusted'> => ({
  type: 'inventory.adjusted',
  subject: level.variantId,
  data: { variantId: level.variantId, onHand: level.onHand, available: availableOf(level), reason },
});

/** Tells the shop, when the variant has become low. */
export const stockLow = (change: LevelChange): readonly NewEvent<'inventory.low'>[] => {
  const { variantId, sku, shopId, lowStockThreshold } = change.after;
  if (!becameLow(change) || lowStockThreshold === undefined) return [];
  const available = availableOf(change.after);
  return [
    {
      type: 'inventory.low',
      subject: variantId,
      data: { variantId, sku, ...(shopId !== undefined && { shopId }), available, threshold: lowStockThreshold },
    },
  ];
};

/**
 * What is told of variants of which orders hold more or fewer units: that there is none to be had any more, or some
 * again. An event for every unit would drown those who only ask whether there is any.
 */
export const holdingChanged = (changes: readonly LevelChange[], reason: 'RESERVED' | 'RELEASED'): readonly NewEvent[] =>
  changes.flatMap((change) => [
    ...(crossedNone(change) ? [stockAdjusted(change.after, reason)] : []),
    ...stockLow(change),
  ]);

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
