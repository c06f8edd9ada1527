import type { UnitOfWork } from '@agora/subgraph-kit/events/publish';
import type { Posting } from '../domain/ledger.ts';
import type { OrderId, Outcome, Payment } from '../domain/payment.ts';
import type { RecordedPayout, ShopId } from '../domain/payout.ts';

/** Writes to payments and the ledger. */
export interface PaymentStore {
  transaction<Result>(work: (transaction: PaymentTransaction) => Promise<Result>): Promise<Result>;
}

export interface PaymentTransaction extends UnitOfWork {
  /**
   * The payment of this order, kept from others until the transaction ends; undefined when there is none, which then
   * nobody else can change either.
   */
  lockByOrder(orderId: OrderId): Promise<Payment | undefined>;
  /** Adds or replaces a payment with its refunds. */
  save(payment: Payment): Promise<void>;
  /** Notes that the provider is about to be asked; `isRepeated` when that has been noted before. */
  beginAttempt(attempt: { readonly key: string; readonly orderId: OrderId; readonly startedAt: Date }): Promise<{
    readonly isRepeated: boolean;
  }>;
  /** Notes what the provider has answered; false when that has been noted before, with all that follows from it. */
  finishAttempt(key: string, outcome: Outcome, finishedAt: Date): Promise<boolean>;
  hasAttempt(key: string): Promise<boolean>;
  post(posting: Posting, recordedAt: Date): Promise<void>;
  payoutsOf(orderId: OrderId): Promise<readonly RecordedPayout[]>;
  savePayouts(orderId: OrderId, payouts: readonly RecordedPayout[], recordedAt: Date): Promise<void>;
  /** Basis points by shop; a shop that is not known yet has no entry. */
  commissions(shopIds: readonly ShopId[]): Promise<ReadonlyMap<ShopId, number>>;
  setCommission(shopId: ShopId, basisPoints: number): Promise<void>;
}
