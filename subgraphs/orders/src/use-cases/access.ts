import { notFound } from '@agora/subgraph-kit/errors';
import { hasScope, isMemberOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Powers } from '../domain/actions.ts';
import type { Order, ShopId } from '../domain/order.ts';

/** A customer's orders: for the customer, and for those who help customers. */
export const maySeeOrdersOf = (viewer: Viewer, customerId: string): boolean =>
  customerId === viewer.subject || isSupport(viewer);

export const isSupport = (viewer: Viewer): boolean => hasScope(viewer, 'orders:support');

/** Who sends what a shop has sold: its members, and those who help customers. */
export const mayFulfil = (viewer: Viewer, shopId: ShopId): boolean => isSupport(viewer) || isFulfiller(viewer, shopId);

const isFulfiller = (viewer: Viewer, shopId: ShopId): boolean =>
  hasScope(viewer, 'orders:fulfil') && isMemberOf(viewer, shopId);

/** @throws NOT_FOUND for no order, and for another's. */
export function seen(viewer: Viewer, order: Order | undefined): Order {
  if (order === undefined || !maySeeOrdersOf(viewer, order.customerId)) throw notFound('The order');
  return order;
}

export const powersOf = (viewer: Viewer, { customerId }: Pick<Order, 'customerId'>): Powers => ({
  isCustomer: customerId === viewer.subject,
  isSupport: isSupport(viewer),
  isRefunder: hasScope(viewer, 'payments:refund'),
});
