import type { Order } from '../domain/order.ts';
import { eventsBetween, type OrderEvent } from '../domain/timeline.ts';
import type { OrderTransaction } from '../ports/order-store.ts';

/** Saves an order with what its customer is told of the change. @param more what the order itself does not show */
export async function keepOrder(
  transaction: OrderTransaction,
  before: Order,
  after: Order,
  at: Date,
  more: readonly OrderEvent[] = [],
): Promise<void> {
  await transaction.save(after);
  await transaction.tell(after.id, [...more, ...eventsBetween(before, after)], at);
}
