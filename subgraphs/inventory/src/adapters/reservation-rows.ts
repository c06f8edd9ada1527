import type { Line, Reservation, ReservationId, ReservationState, Shortage } from '../domain/reservation.ts';
import type { OrderId } from '../domain/stock.ts';

export interface ReservationRow {
  id: ReservationId;
  order_id: OrderId;
  status: ReservationState['status'];
  expires_at: Date | null;
  release_reason: Extract<ReservationState, { status: 'released' }>['reason'] | null;
  shortages: Shortage[];
  lines: Line[];
}

/** The columns of `ReservationRow`, for a select from `reservation r`. */
export const RESERVATION_COLUMNS = `
  r.id, r.order_id, r.status, r.expires_at, r.release_reason, r.shortages,
  (select coalesce(jsonb_agg(jsonb_build_object('variantId', l.variant_id, 'quantity', l.quantity)), '[]')
     from reservation_line l where l.reservation_id = r.id) as lines`;

export function toReservation(row: ReservationRow): Reservation {
  const { id, order_id: orderId, status, lines, shortages, release_reason: reason, expires_at: expiresAt } = row;
  if (status === 'released') {
    return { id, orderId, status, reason: reason ?? 'nothingHeld', shortages };
  }
  return { id, orderId, status, lines, expiresAt: expiresAt ?? new Date(0) };
}

/** What may change of a reservation, as `jsonb_to_recordset` reads it. */
export const toRecord = (reservation: Reservation): Readonly<Record<string, unknown>> => ({
  id: reservation.id,
  orderId: reservation.orderId,
  status: reservation.status,
  ...(reservation.status === 'released'
    ? { reason: reservation.reason, shortages: reservation.shortages }
    : { expiresAt: reservation.expiresAt, shortages: [] }),
});
