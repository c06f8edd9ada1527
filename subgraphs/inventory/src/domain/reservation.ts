import type { Id } from '@agora/subgraph-kit/ids';
import { availableOf, type OrderId, type StockLevel, type VariantId } from './stock.ts';

export type ReservationId = Id<'rsv'>;

export interface Line {
  readonly variantId: VariantId;
  readonly quantity: number;
}

/** What an order wanted and could not get. */
export interface Shortage {
  readonly variantId: VariantId;
  readonly requested: number;
  readonly available: number;
}

interface Holding {
  readonly lines: readonly Line[];
  readonly expiresAt: Date;
}

export type ReservationState =
  /** Holds its lines until it expires. */
  | ({ readonly status: 'active' } & Holding)
  /** Holds its lines until its order ends it: payment has begun, the clock no longer counts. */
  | ({ readonly status: 'held' } & Holding)
  /** Its lines have left the stock. Final. */
  | ({ readonly status: 'committed' } & Holding)
  /** Holds nothing and never will. Final. */
  | {
      readonly status: 'released';
      readonly reason: 'cancelled' | 'expired' | 'nothingHeld';
      /** Why nothing was held in the first place; empty when something was, or nothing had been asked for. */
      readonly shortages: readonly Shortage[];
    };

/** What one order holds of the stock. An order has one at most, whatever arrives how often. */
export type Reservation = { readonly id: ReservationId; readonly orderId: OrderId } & ReservationState;

/** All lines or none: when one variant is short, nothing is held and the order will never hold anything. */
export function reserve(
  wanted: { readonly id: ReservationId; readonly orderId: OrderId } & Holding,
  levels: ReadonlyMap<VariantId, StockLevel>,
): Reservation {
  const lines = mergeLines(wanted.lines);
  const shortages = lines.flatMap(({ variantId, quantity: requested }) => {
    const level = levels.get(variantId);
    const available = level === undefined ? 0 : availableOf(level);
    return requested > available ? [{ variantId, requested, available }] : [];
  });
  return shortages.length === 0 ? { ...wanted, lines, status: 'active' } : { ...nothingHeld(wanted), shortages };
}

/** What is kept of an order that ends before it begins, so that a reservation that comes late is refused. */
export const nothingHeld = ({
  id,
  orderId,
}: Pick<Reservation, 'id' | 'orderId'>): Extract<Reservation, { status: 'released' }> => ({
  id,
  orderId,
  status: 'released',
  reason: 'nothingHeld',
  shortages: [],
});

/** A step of a reservation; what comes late or twice finds it where it can no longer change, and answers it as it is. */
export type Step = (reservation: Reservation) => Reservation;

export const hold: Step = (reservation) =>
  reservation.status === 'active' ? { ...reservation, status: 'held' } : reservation;

export const commit: Step = (reservation) =>
  isLive(reservation) ? { ...reservation, status: 'committed' } : reservation;

export const release: Step = (reservation) =>
  isLive(reservation) ? { ...nothingHeld(reservation), reason: 'cancelled' } : reservation;

/** For one whose time has come. */
export const expire: Step = (reservation) =>
  reservation.status === 'active' ? { ...nothingHeld(reservation), reason: 'expired' } : reservation;

/** Whether its lines count as reserved. */
export const isLive = (reservation: Reservation): reservation is Extract<Reservation, { status: 'active' | 'held' }> =>
  reservation.status === 'active' || reservation.status === 'held';

/** One per variant. */
export function mergeLines(lines: readonly Line[]): Line[] {
  const quantities = new Map<VariantId, number>();
  for (const { variantId, quantity } of lines) {
    quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity);
  }
  return [...quantities].map(([variantId, quantity]) => ({ variantId, quantity }));
}
