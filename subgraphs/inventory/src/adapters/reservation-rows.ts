import type { Line, Reservation, ReservationId, ReservationState, Shortage } from '../domain/reservation.ts';
import type { OrderId } from '../domain/stock.ts';

/** The table's checks promise which columns are null when. */
export type ReservationRow = {
  id: ReservationId;
  order_id: OrderId;
  shortages: Shortage[];
  lines: Line[];
} & (
  | { status: Released['status']; release_reason: Released['reason'] }
  | { status: Exclude<ReservationState, Released>['status']; expires_at: Date }
);

type Released = Extract<ReservationState, { status: 'released' }>;

/** The columns of `ReservationRow`, for a select from `reservation r`. */
export const RESERVATION_COLUMNS = `
  r.id, r.order_id, r.status, r.expires_at, r.release_reason, r.shortages,
  (select coalesce(jsonb_agg(jsonb_build_object('variantId', l.variant_id, 'quantity', l.quantity)), '[]')
     from reservation_line l where l.reservation_id = r.id) as lines`;

export function toReservation(row: ReservationRow): Reservation {
  const { id, order_id: orderId, lines, shortages } = row;
  return row.status === 'released'
    ? { id, orderId, status: row.status, reason: row.release_reason, shortages }
    : { id, orderId, status: row.status, lines, expiresAt: row.expires_at };
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
