import type { OrderId, OrderRecord } from '../domain/order.ts';

export interface OrderStore {
  /**
   * Answers the record as `change` has made it of the one that is kept, which is `UNKNOWN_ORDER` at first. `change` runs
   * again when another came in between; when it answers what it was given, nothing is written.
   */
  change(id: OrderId, change: (record: OrderRecord) => OrderRecord): Promise<OrderRecord>;
}
