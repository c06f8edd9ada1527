import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { CartId, CustomerId, Order, OrderId, ShopOrderId } from '../domain/order.ts';
import type { Refund } from '../domain/refund.ts';
import type { Saga, SagaJournalEntry } from './order-store.ts';

/** Reads of orders; each is one statement, however many keys it gets. */
export interface OrderReads {
  orders(ids: readonly OrderId[]): Promise<readonly Order[]>;
  /** The orders that these are parts of. */
  ordersOf(shopOrderIds: readonly ShopOrderId[]): Promise<readonly Order[]>;
  byReference(customerId: CustomerId, references: readonly string[]): Promise<readonly Order[]>;
  byKey(customerId: CustomerId, idempotencyKey: string): Promise<{ order: Order; fingerprint: string } | undefined>;
  /** The order that stands for this state of a cart, if it was not cancelled. */
  byCart(cartId: CartId, version: number): Promise<Order | undefined>;
  /** Up to `page.size + 1` orders, in the order in which the page is read. */
  ofCustomer(customerId: CustomerId, page: Page): Promise<readonly Order[]>;
  refunds(orderIds: readonly OrderId[]): Promise<readonly Refund[]>;
  sagas(orderIds: readonly OrderId[]): Promise<readonly Saga[]>;
  journals(orderIds: readonly OrderId[]): Promise<readonly (SagaJournalEntry & { readonly orderId: OrderId })[]>;
}
