import type { UnitOfWork } from '@agora/subgraph-kit/events/publish';
import type { CustomerId, Order, OrderId, ShopOrderId } from '../domain/order.ts';
import type { Refund, RefundId } from '../domain/refund.ts';
import type { OrderReturn, ReturnId } from '../domain/return.ts';
import type { SagaState } from '../domain/saga.ts';
import type { OrderEvent } from '../domain/timeline.ts';

/** The checkout of one order, as it is kept between messages. */
export interface Saga {
  readonly orderId: OrderId;
  readonly state: SagaState;
  /** Grows with each step: a driver that has lost its turn cannot write any more. */
  readonly version: number;
  readonly deadline?: Date;
}

/** A step that a saga has taken. */
export interface SagaJournalEntry {
  readonly version: number;
  readonly state: SagaState;
  /** What it heard: the kind of the input, or `checkout`. */
  readonly cause: string;
  readonly at: Date;
}

/** Something that people were told of an order. */
export interface ToldEvent extends OrderEvent {
  readonly orderId: OrderId;
  readonly at: Date;
}

/** Who asked for an order, so that asking again finds it. */
export interface OrderRequest {
  readonly customerId: CustomerId;
  readonly idempotencyKey: string;
  /** What was asked. */
  readonly fingerprint: string;
}

export interface OrderStore {
  /**
   * Erases what is personal in up to `limit` orders that have come to an end, of customers who are gone; answers how many
   * there were.
   */
  eraseForgotten(limit: number): Promise<number>;
  transaction<Result>(work: (transaction: OrderTransaction) => Promise<Result>): Promise<Result>;
}

export interface OrderTransaction extends UnitOfWork {
  nextNumber(): Promise<string>;
  /** @throws AlreadyPlaced when the key, the reference or the cart has an order. */
  insert(order: Order, request: OrderRequest): Promise<void>;
  lock(id: OrderId): Promise<Order | undefined>;
  save(order: Order): Promise<void>;
  /** The order that this is a part of. */
  orderOf(id: ShopOrderId): Promise<OrderId | undefined>;
  /** Adds to what people are told of an order. */
  tell(orderId: OrderId, events: readonly OrderEvent[], at: Date): Promise<void>;
  lockSaga(id: OrderId): Promise<Saga | undefined>;
  /** Sagas whose deadline has passed and that no other driver has in hand. */
  lockOverdueSagas(now: Date, limit: number): Promise<readonly Saga[]>;
  saveSaga(saga: Saga, entry: Omit<SagaJournalEntry, 'version' | 'state'>): Promise<void>;
  findRefund(orderId: OrderId, reference: string): Promise<Refund | undefined>;
  lockRefund(id: RefundId): Promise<Refund | undefined>;
  saveRefund(refund: Refund): Promise<void>;
  /** To be read once its order is locked, as all changes of it are made under that lock. */
  findReturn(id: ReturnId): Promise<OrderReturn | undefined>;
  saveReturn(asked: OrderReturn): Promise<void>;
  /** The person is gone: what is personal in their orders is erased by and by. */
  forget(customerId: CustomerId): Promise<void>;
}

/** What makes an order the same as one that exists. */
export class AlreadyPlaced extends Error {
  override readonly name = 'AlreadyPlaced';
  readonly by: 'idempotencyKey' | 'externalReference' | 'cart';

  constructor(by: AlreadyPlaced['by']) {
    super(`an order exists for this ${by}`);
    this.by = by;
  }
}
