import type { UserId } from '../domain/notification.ts';
import { withOrder, withRefund, type OrderId, type OrderRecord, type Refund } from '../domain/order.ts';
import type { Dependencies } from './dependencies.ts';
import { notify } from './notify.ts';

/** Takes note of whose an order is, and tells of the refunds that were heard of before it. */
export async function recordOrder(
  dependencies: Dependencies,
  order: { readonly id: OrderId; readonly customerId: UserId; readonly number: string },
): Promise<void> {
  const { id, ...ofOrder } = order;
  const record = await dependencies.orders.change(id, (before) => withOrder(before, ofOrder));
  for (const refund of record.earlyRefunds) await tellOfRefund(dependencies, ofOrder, refund);
}

/** Tells the customer of a refund, now or as soon as it is known who that is. */
export async function recordRefund(dependencies: Dependencies, orderId: OrderId, refund: Refund): Promise<void> {
  const { order } = await dependencies.orders.change(orderId, (before) => withRefund(before, refund));
  if (order !== undefined) await tellOfRefund(dependencies, order, refund);
}

const tellOfRefund = (
  dependencies: Dependencies,
  { customerId, number }: NonNullable<OrderRecord['order']>,
  { causedBy, amount }: Refund,
): Promise<void> =>
  notify(dependencies, {
    causedBy,
    recipient: customerId,
    channels: ['IN_APP', 'EMAIL'],
    content: { template: 'payment-refunded', number, amount },
  });
