import { hasScope, type Viewer } from '@agora/subgraph-kit/identity/viewer';

/** A customer's orders: for the customer, and for those who help customers. */
export const maySeeOrdersOf = (viewer: Viewer, customerId: string): boolean =>
  customerId === viewer.subject || hasScope(viewer, 'orders:support');
