import { hasScope, isMemberOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Payment } from '../domain/payment.ts';
import type { ShopId } from '../domain/payout.ts';

/** Its customer, and whoever helps customers with their orders. */
export const maySee = (viewer: Viewer, payment: Payment): boolean =>
  isCustomerOf(viewer, payment) || hasScope(viewer, 'orders:support');

export const isCustomerOf = ({ subject }: Viewer, { customerId }: Payment): boolean =>
  subject !== undefined && subject === customerId;

/** Who works for the shop, and who keeps the books. */
export const maySeePayouts = (viewer: Viewer, shopId: ShopId): boolean =>
  isMemberOf(viewer, shopId) || hasScope(viewer, 'payments:reconcile');
