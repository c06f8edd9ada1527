import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { Money } from '@agora/subgraph-kit/money';
import type { CustomerId, OrderId, Payment, PaymentId } from '../domain/payment.ts';
import type { RecordedPayout, ShopId } from '../domain/payout.ts';
import type { OrderFlow } from '../domain/reconciliation.ts';
import type { SavedMethod } from '../domain/saved-method.ts';
import type { PayoutRunId, Transfer } from '../domain/transfer.ts';
import type { OrderRange } from './payment-provider.ts';

export interface ListedPayout extends RecordedPayout {
  readonly orderId: OrderId;
  readonly recordedAt: Date;
}

/** What a shop is owed in one currency. */
export interface ShopBalance {
  readonly shopId: ShopId;
  /** Below zero when refunds came after a transfer. */
  readonly owed: Money;
  /** What the next payout run sends; not below zero. */
  readonly due: Money;
}

/** What waits for a person. */
export type Queue = 'held' | 'awaitingMoney' | 'owingRefund';

/**
 * Payments that are held for review, attempts of which it is not known what the provider has made of them (but those that
 * wait for the customer), and orders whose payouts wait for the commission of a shop.
 */
export type WaitingKind = 'held' | 'attempts' | 'postponedPayouts';

/** How many there are, and since when the first is there. */
export interface Waiting {
  readonly count: number;
  readonly since?: Date;
}

/** Reads of payments and of the ledger; each is one statement, however many keys it gets. */
export interface PaymentReads {
  payments(ids: readonly PaymentId[]): Promise<readonly Payment[]>;
  paymentsOfOrders(ids: readonly OrderId[]): Promise<readonly Payment[]>;
  /**
   * Up to `page.size + 1` payments, the oldest first, in the order in which the page is read.
   * @param statement only those whose reference stands in it, as `readStatement` gives it.
   */
  queue(queue: Queue, page: Page, statement?: string): Promise<readonly Payment[]>;
  /** How many payments wait so; `limit` when there are more. */
  countQueue(queue: Queue, limit: number, statement?: string): Promise<number>;
  /** What should not wait for long, by what it is. */
  waiting(): Promise<Readonly<Record<WaitingKind, Waiting>>>;
  /** Up to `page.size + 1` payouts of each shop, the newest first, in the order in which the page is read. */
  payouts(shopIds: readonly ShopId[], page: Page): Promise<readonly ListedPayout[]>;
  /** Up to `page.size + 1` transfers to each shop, the newest first, in the order in which the page is read. */
  transfers(shopIds: readonly ShopId[], page: Page): Promise<readonly Transfer[]>;
  /** How many payouts each shop has; `limit` when there are more. */
  countPayouts(shopIds: readonly ShopId[], limit: number): Promise<ReadonlyMap<ShopId, number>>;
  /** How many transfers each shop has; `limit` when there are more. */
  countTransfers(shopIds: readonly ShopId[], limit: number): Promise<ReadonlyMap<ShopId, number>>;
  /** Up to `limit` transfers of a run. */
  transfersOfRun(runId: PayoutRunId, limit: number): Promise<readonly Transfer[]>;
  /** One for each shop and currency in which the shop is owed something or owes it. */
  balances(shopIds: readonly ShopId[], recordedUntil: Date): Promise<readonly ShopBalance[]>;
  /** The newest first. */
  savedMethods(customerId: CustomerId): Promise<readonly SavedMethod[]>;
  /** The last of the next `size` captured orders after this one; undefined when there are fewer. */
  endOfBatch(after: string | undefined, size: number): Promise<string | undefined>;
  /** What the payments say. */
  paymentFlows(range: OrderRange): Promise<readonly OrderFlow[]>;
  /** What the ledger says. */
  ledgerFlows(range: OrderRange): Promise<readonly OrderFlow[]>;
  /** What the cash book says of money that came or went without a provider. */
  receiptFlows(range: OrderRange): Promise<readonly OrderFlow[]>;
}
