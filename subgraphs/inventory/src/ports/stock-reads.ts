import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { Line } from '../domain/reservation.ts';
import type { Movement, MovementId, OrderId, ShopId, StockLevel, VariantId } from '../domain/stock.ts';

/** A movement that has happened. */
export interface RecordedMovement extends Movement {
  readonly id: MovementId;
  readonly movedAt: Date;
}

export interface CommittedLine extends Line {
  readonly orderId: OrderId;
}

/**
 * Reads of the stock; each is one statement, however many keys it gets. Pages have up to `page.size + 1` entries for each
 * key, in the order in which they are read.
 */
export interface StockReads {
  levels(ids: readonly VariantId[]): Promise<readonly StockLevel[]>;
  /** Forward is by variant id. */
  lowLevels(shopIds: readonly ShopId[], page: Page): Promise<ReadonlyMap<ShopId, readonly StockLevel[]>>;
  /** How many levels are low, counted up to `limit`. */
  countLowLevels(shopIds: readonly ShopId[], limit: number): Promise<ReadonlyMap<ShopId, number>>;
  /** Forward is the newest first. */
  movements(ids: readonly VariantId[], page: Page): Promise<readonly RecordedMovement[]>;
  /** How many movements there are, counted up to `limit`. */
  countMovements(ids: readonly VariantId[], limit: number): Promise<ReadonlyMap<VariantId, number>>;
  /** What has left the stock for these orders. */
  committed(orderIds: readonly OrderId[]): Promise<readonly CommittedLine[]>;
}
