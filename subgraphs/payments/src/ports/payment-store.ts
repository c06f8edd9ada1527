import type { UnitOfWork } from '@agora/subgraph-kit/events/publish';
import type { Money } from '@agora/subgraph-kit/money';
import type { Posting } from '../domain/ledger.ts';
import type { CustomerId, OrderId, Outcome, Payment, RefundId, ShopPart } from '../domain/payment.ts';
import type { RecordedPayout, ShopId } from '../domain/payout.ts';
import type { SavedMethod, SavedMethodId } from '../domain/saved-method.ts';
import type { OpenPayout, Transfer } from '../domain/transfer.ts';
import type { ProviderEvent } from './payment-provider.ts';

/** Writes to payments and the ledger. */
export interface PaymentStore {
  transaction<Result>(work: (transaction: PaymentTransaction) => Promise<Result>): Promise<Result>;
  /** Keys of attempts that are open, those first that were not looked at for longest; they are looked at `now`. */
  takeOpenAttempts(wanted: {
    readonly startedBefore: Date;
    readonly now: Date;
    readonly limit: number;
  }): Promise<readonly string[]>;
  /** Orders whose payouts were postponed and whose shops are all known by now. */
  bookablePayouts(limit: number): Promise<readonly OrderId[]>;
  /** Forgets up to `limit` events that have come until then; answers how many there were. */
  forgetProviderEvents(receivedUntil: Date, limit: number): Promise<number>;
  /** Shops, by currency, of which something may be due; in the order of shop and currency. */
  accountsToPay(wanted: {
    readonly recordedUntil: Date;
    readonly after?: ShopAccount;
    readonly limit: number;
  }): Promise<readonly ShopAccount[]>;
}

export interface ShopAccount {
  readonly shopId: ShopId;
  readonly currency: string;
}

/** Money that came or went without a provider. */
export interface ManualReceipt {
  readonly orderId: OrderId;
  readonly kind: 'received' | 'paidBack';
  /** The refund that was paid back. */
  readonly refundId?: RefundId;
  readonly amount: Money;
  readonly reference: string;
  readonly recordedAt: Date;
}

export interface PaymentTransaction
  extends UnitOfWork, AttemptWrites, PayoutWrites, SavedMethodWrites, ProviderEventWrites {
  /**
   * The payment of this order, kept from others until the transaction ends; undefined when there is none, which then
   * nobody else can change either.
   */
  lockByOrder(orderId: OrderId): Promise<Payment | undefined>;
  /** How many payments the customer has begun at this instant or later; none begins until the transaction ends. */
  paymentsSince(customerId: CustomerId, since: Date): Promise<number>;
  /** Adds or replaces a payment with its refunds. */
  save(payment: Payment): Promise<void>;
  saveReceipt(receipt: ManualReceipt): Promise<void>;
  post(posting: Posting, recordedAt: Date): Promise<void>;
}

/** What was asked of the provider. */
export interface AttemptWrites {
  /** Notes that the provider is about to be asked; `isRepeated` when that has been noted before. */
  beginAttempt(attempt: { readonly key: string; readonly orderId: OrderId; readonly startedAt: Date }): Promise<{
    readonly isRepeated: boolean;
  }>;
  /** Notes what the provider has answered; false when that has been noted before, with all that follows from it. */
  finishAttempt(key: string, outcome: Outcome, finishedAt: Date): Promise<boolean>;
  /** Takes the note back, if it is open still: the next attempt is another. */
  withdrawAttempt(key: string): Promise<void>;
  hasAttempt(key: string): Promise<boolean>;
  /** Keys of an order's attempts that are open. */
  openAttempts(orderId: OrderId): Promise<readonly string[]>;
}

/** What shops have earned, and what was sent to them. */
export interface PayoutWrites {
  payoutsOf(orderId: OrderId): Promise<readonly RecordedPayout[]>;
  savePayouts(orderId: OrderId, payouts: readonly RecordedPayout[], recordedAt: Date): Promise<void>;
  /** Keeps what is to be shared out later. */
  postponePayouts(orderId: OrderId, sales: readonly ShopPart[], postponedAt: Date): Promise<void>;
  postponedPayouts(orderId: OrderId): Promise<readonly ShopPart[] | undefined>;
  forgetPostponed(orderId: OrderId): Promise<void>;
  /** Basis points by shop; a shop that is not known yet has no entry. */
  commissions(shopIds: readonly ShopId[]): Promise<ReadonlyMap<ShopId, number>>;
  /** Unless a later version of the shop is known. */
  setCommission(commission: ToldCommission): Promise<void>;
  /**
   * Payouts of a shop that transfers have not dealt with to the end, and of which the shop owes something or that were
   * recorded until then; kept from others until the transaction ends.
   */
  lockOpenPayouts(account: ShopAccount, recordedUntil: Date): Promise<readonly OpenPayout[]>;
  /** Adds a transfer, with which these payouts are dealt with. */
  saveTransfer(transfer: Transfer, payouts: readonly OpenPayout[]): Promise<void>;
}

/** The platform's share of what a shop sells, as shops has told. */
export interface ToldCommission {
  readonly shopId: ShopId;
  readonly basisPoints: number;
  /** The shop's, when it was told; without one it is taken for the latest. */
  readonly version?: number | undefined;
}

export interface SavedMethodWrites {
  /** The newest first. */
  savedMethods(customerId: CustomerId): Promise<readonly SavedMethod[]>;
  /** The same, and nobody else changes them, or forgets the customer, until the transaction ends. */
  lockSavedMethods(customerId: CustomerId): Promise<readonly SavedMethod[]>;
  /** Notes that the customer is gone; to be called under the lock. */
  forgetCustomer(customerId: CustomerId, now: Date): Promise<void>;
  isForgotten(customerId: CustomerId): Promise<boolean>;
  saveMethod(method: SavedMethod): Promise<void>;
  removeMethods(customerId: CustomerId, ids: readonly SavedMethodId[]): Promise<void>;
  /** What the provider calls the customer, for a token that the customer has saved. */
  providerCustomer(customerId: CustomerId, token: string): Promise<string | undefined>;
}

/** What the provider has told by itself. */
export interface ProviderEventWrites {
  /** Notes that it has come; `isHandled` when it has had its effect before. */
  beginProviderEvent(
    event: ProviderEvent & { readonly provider: string; readonly receivedAt: Date },
  ): Promise<{ readonly isHandled: boolean }>;
  /** Notes that it has had its effect; false when that has been noted before. */
  finishProviderEvent(provider: string, id: string, handledAt: Date): Promise<boolean>;
}
