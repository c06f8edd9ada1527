import type { UnitOfWork } from '@agora/subgraph-kit/events/publish';
import type { Line, Reservation } from '../domain/reservation.ts';
import type { LevelChange, Movement, OrderId, ShopId, StockLevel, VariantId } from '../domain/stock.ts';

/** What the catalogue says of a variant. */
export type DescribedVariant = Pick<StockLevel, 'variantId' | 'sku' | 'isArchived'>;

/** Writes of the stock. */
export interface InventoryStore {
  transaction<Result>(work: (transaction: InventoryTransaction) => Promise<Result>): Promise<Result>;
}

/**
 * Locks are taken in one order everywhere: first a reservation, then stock levels by variant id. Each method is a fixed
 * number of statements, however many lines it gets.
 */
export interface InventoryTransaction extends UnitOfWork {
  /** The order's reservation. The order is kept from others until the transaction ends, also while it has none. */
  lockReservation(orderId: OrderId): Promise<Reservation | undefined>;
  /** Active reservations whose time has come, except those that somebody works on at this moment. */
  lockDueReservations(limit: number): Promise<readonly Reservation[]>;
  addReservation(reservation: Reservation): Promise<void>;
  /** Writes the states of reservations; their lines stay. */
  saveReservations(reservations: readonly Reservation[]): Promise<void>;

  /** The levels that there are, kept from others until the transaction ends. */
  lockLevels(ids: readonly VariantId[]): Promise<ReadonlyMap<VariantId, StockLevel>>;
  /** Adds levels of nothing, whoever's they are; those that are there stay. */
  addLevels(variants: readonly Pick<StockLevel, 'variantId' | 'sku'>[]): Promise<void>;
  /** Takes down what the catalogue says of variants, and adds levels of nothing for new ones. */
  describeVariants(shopId: ShopId, variants: readonly DescribedVariant[]): Promise<void>;
  /** Takes down that variants are off sale for good. */
  archiveVariants(ids: readonly VariantId[]): Promise<void>;
  saveThreshold(level: StockLevel): Promise<void>;
  /** Which of the variants have a movement for this reason with this reference. */
  movedBefore(
    reason: Movement['reason'],
    reference: string,
    ids: readonly VariantId[],
  ): Promise<ReadonlySet<VariantId>>;

  // What changes stock answers what became of each variant, once for each, by variant id.
  /** From now on orders hold these units. */
  reserve(lines: readonly Line[]): Promise<readonly LevelChange[]>;
  /** Orders no longer hold these units. */
  release(lines: readonly Line[]): Promise<readonly LevelChange[]>;
  /** The units that the order holds leave the stock. */
  sell(orderId: OrderId, lines: readonly Line[]): Promise<readonly LevelChange[]>;
  /** Units that nobody holds come or leave. */
  move(movements: readonly Movement[]): Promise<readonly LevelChange[]>;
}
