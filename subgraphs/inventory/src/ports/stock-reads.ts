import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { Line } from '../domain/reservation.ts';
import type { Movement, MovementId, OrderId, StockLevel, VariantId } from '../domain/stock.ts';

/** A movement that has happened. */
export interface RecordedMovement extends Movement {
  readonly id: MovementId;
  readonly movedAt: Date;
}

export interface CommittedLine extends Line {
  readonly orderId: OrderId;
}

/** Reads of the stock; each is one statement, however many keys it gets. */
export interface StockReads {
  levels(ids: readonly VariantId[]): Promise<readonly StockLevel[]>;
  /** Up to `page.size + 1` movements, in the order in which the page is read: forward is the newest first. */
  movements(id: VariantId, page: Page): Promise<readonly RecordedMovement[]>;
  /** How many movements there are, counted up to `limit`. */
  countMovements(id: VariantId, limit: number): Promise<number>;
  /** What has left the stock for these orders. */
  committed(orderIds: readonly OrderId[]): Promise<readonly CommittedLine[]>;
}
