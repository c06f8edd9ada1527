import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type {
  CartId,
  CustomerId,
  Fulfilment,
  Order,
  OrderFulfilment,
  OrderId,
  OrderStatus,
  PaymentStatus,
  ShopId,
  ShopOrderId,
} from '../domain/order.ts';
import type { Refund } from '../domain/refund.ts';
import type { OrderReturn, ReturnId } from '../domain/return.ts';
import type { Saga, SagaJournalEntry, ToldEvent } from './order-store.ts';

/** Which orders to list; what is absent does not matter. */
export interface OrderFilter {
  readonly customerId?: string;
  readonly status?: OrderStatus;
  readonly paymentStatus?: PaymentStatus;
  readonly fulfilment?: OrderFulfilment;
  readonly number?: string;
  readonly placedAfter?: Date;
  readonly placedBefore?: Date;
  /** Only those whose checkout waits for a person. */
  readonly needsAttention?: true;
}

/** A part of an order by its id, with the order. */
export interface ListedPart {
  readonly shopOrderId: ShopOrderId;
  readonly shopId: ShopId;
  readonly order: Order;
}

/** Reads of orders; each is one statement, however many keys it gets. */
export interface OrderReads {
  orders(ids: readonly OrderId[]): Promise<readonly Order[]>;
  /** The orders that these are parts of. */
  ordersOf(shopOrderIds: readonly ShopOrderId[]): Promise<readonly Order[]>;
  byReference(customerId: CustomerId, references: readonly string[]): Promise<readonly Order[]>;
  byKey(customerId: CustomerId, idempotencyKey: string): Promise<{ order: Order; fingerprint: string } | undefined>;
  /** The order that stands for this state of a cart, if it was not cancelled. */
  byCart(cartId: CartId, version: number): Promise<Order | undefined>;
  /** Up to `page.size + 1` orders, the newest first, in the order in which the page is read. */
  list(filter: OrderFilter, page: Page): Promise<readonly Order[]>;
  /** How many orders the filter leaves; `limit` when there are more. */
  count(filter: OrderFilter, limit: number): Promise<number>;
  /** How many checkouts wait for a person, and since when the first of them does. */
  needingAttention(): Promise<{ readonly count: number; readonly since?: Date }>;
  /** Up to `page.size + 1` parts of each shop's, the newest first, in the order in which the page is read. */
  ofShops(shopIds: readonly ShopId[], fulfilment: Fulfilment | undefined, page: Page): Promise<readonly ListedPart[]>;
  /** How many parts each shop has; `limit` when there are more. */
  countOfShops(
    shopIds: readonly ShopId[],
    fulfilment: Fulfilment | undefined,
    limit: number,
  ): Promise<ReadonlyMap<ShopId, number>>;
  returns(orderIds: readonly OrderId[]): Promise<readonly OrderReturn[]>;
  returnsById(ids: readonly ReturnId[]): Promise<readonly OrderReturn[]>;
  /** What people were told of these orders, oldest first. */
  timelines(orderIds: readonly OrderId[]): Promise<readonly ToldEvent[]>;
  refunds(orderIds: readonly OrderId[]): Promise<readonly Refund[]>;
  sagas(orderIds: readonly OrderId[]): Promise<readonly Saga[]>;
  journals(orderIds: readonly OrderId[]): Promise<readonly (SagaJournalEntry & { readonly orderId: OrderId })[]>;
}
