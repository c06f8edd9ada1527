import {
  completedIfSo,
  type Fulfilment,
  type Order,
  type OrderStatus,
  type Shipment,
  type ShopOrder,
  type ShopOrderId,
} from './order.ts';

export type FulfilmentDecision =
  | { readonly kind: 'changed'; readonly order: Order; readonly part: ShopOrder }
  | { readonly kind: 'conflict'; readonly currentVersion: number }
  | { readonly kind: 'notFulfillable'; readonly orderStatus: OrderStatus; readonly fulfilment: Fulfilment };

export const isShippable = ({ status }: Pick<Order, 'status'>, { fulfilment }: ShopOrder): boolean =>
  status === 'confirmed' && fulfilment === 'unfulfilled';

/** What is on its way, and what the customer collects. */
export const isDeliverable = ({ status }: Pick<Order, 'status'>, { fulfilment, shipping }: ShopOrder): boolean =>
  status === 'confirmed' && (fulfilment === 'shipped' || (fulfilment === 'unfulfilled' && shipping === undefined));

/** A shop has sent its part on its way. */
export const ship = (order: Order, part: ShopOrder, shipment: Shipment, expectedVersion: number): FulfilmentDecision =>
  changed(order, part, { isAllowed: isShippable, expectedVersion, change: { fulfilment: 'shipped', shipment } });

/** A shop's part has arrived, or was collected. */
export const deliver = (
  order: Order,
  part: ShopOrder,
  deliveredAt: Date,
  expectedVersion: number,
): FulfilmentDecision =>
  changed(order, part, { isAllowed: isDeliverable, expectedVersion, change: { fulfilment: 'delivered', deliveredAt } });

/** The order with this part changed; completed if nothing else is open. */
export function withPart(order: Order, id: ShopOrderId, change: Partial<ShopOrder>): Order {
  const shopOrders = order.shopOrders.map((part) =>
    part.id === id ? { ...part, ...change, version: part.version + 1 } : part,
  );
  return completedIfSo({ ...order, shopOrders, version: order.version + 1 });
}

/** @throws RangeError for a part of another order. */
export function partOf({ id: orderId, shopOrders }: Order, id: ShopOrderId): ShopOrder {
  const part = shopOrders.find((each) => each.id === id);
  if (part === undefined) throw new RangeError(`order ${orderId} has no part ${id}`);
  return part;
}

function changed(
  order: Order,
  part: ShopOrder,
  {
    isAllowed,
    expectedVersion,
    change,
  }: {
    readonly isAllowed: (order: Order, part: ShopOrder) => boolean;
    readonly expectedVersion: number;
    readonly change: Partial<ShopOrder>;
  },
): FulfilmentDecision {
  if (part.version !== expectedVersion) return { kind: 'conflict', currentVersion: part.version };
  if (!isAllowed(order, part)) {
    return { kind: 'notFulfillable', orderStatus: order.status, fulfilment: part.fulfilment };
  }
  const after = withPart(order, part.id, change);
  return { kind: 'changed', order: after, part: partOf(after, part.id) };
}
