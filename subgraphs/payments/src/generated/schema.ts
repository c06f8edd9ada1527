// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel } from '@agora/subgraph-kit/money';
import type { PaymentModel, PaymentConnectionModel, PaymentMethodModel, TransferInstructionsModel, RefundModel, PayoutModel, PayoutConnectionModel, PayoutTransferModel, PayoutTransferConnectionModel, ShopBalanceModel, SavedPaymentMethodModel, CurrencyReconciliationModel, MoneyFlowModel, OrderModel, ShopModel } from '../resolvers/models.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, as ISO 8601: `2026-01-31T12:00:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** A whole number of up to 64 bits, as a string, because JSON numbers lose precision beyond 2^53. */
  BigInt: { input: bigint; output: bigint; }
  /** A decimal number as a string: `12.50`. */
  Decimal: { input: string; output: string; }
  /** A currency by its ISO 4217 code: `EUR`. */
  CurrencyCode: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in the currency's main unit, for display: `12.50`. */
  readonly amount: Scalars['Decimal']['output'];
  /** The amount in the currency's minor unit, for arithmetic: `1250`. */
  readonly minorUnits: Scalars['BigInt']['output'];
  /** The currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** An amount of money that a caller names. */
export type MoneyInput = {
  /** The amount in the currency's minor unit: `1250` for 12.50 EUR. */
  readonly minorUnits: Scalars['BigInt']['input'];
  /** The currency. */
  readonly currency: Scalars['CurrencyCode']['input'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more entries follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether entries come before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry; absent on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last entry; absent on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Why a mutation refused what it was asked. Nothing has changed. */
export type UserError = {
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** The payment with this id; null when there is none that the caller may see: one of their own, or any for support. */
  readonly payment?: Maybe<Payment>;
  /** What the caller may pay with again, the newest first. */
  readonly savedPaymentMethods?: Maybe<ReadonlyArray<SavedPaymentMethod>>;
  /** Payments that wait for `reviewPayment`, the oldest first. */
  readonly heldPayments?: Maybe<PaymentConnection>;
  /** Payments that no provider takes and that wait for a person, the oldest first. */
  readonly offlinePayments?: Maybe<PaymentConnection>;
  /**
   * Compares what the payments, the ledger and the provider's own journal have for every order; what came without a provider
   * is compared with what people have recorded.
   */
  readonly paymentReconciliation?: Maybe<PaymentReconciliation>;
};


export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHeldPaymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOfflinePaymentsArgs = {
  waitingFor: OfflinePaymentWait;
  statement?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Goes on with a payment that waited for its customer, who has done what the provider asked for. While the provider still
   * waits, the payment stays `ACTION_REQUIRED`.
   */
  readonly confirmPayment: ConfirmPaymentPayload;
  /** Keeps a provider's token, so that the caller may pay with it again. The same token again changes its label. */
  readonly savePaymentMethod: SavePaymentMethodPayload;
  /** Lets go of what the caller has paid with. Payments that were made with it stay as they are. */
  readonly removePaymentMethod: RemovePaymentMethodPayload;
  /** Decides about a payment that was held: it goes on to its authorisation, or fails. */
  readonly reviewPayment: ReviewPaymentPayload;
  /** Records that the money of a payment has come which no provider takes: a bank transfer, or cash on delivery. */
  readonly recordPayment: RecordPaymentPayload;
  /** Records that a refund was paid by hand, of a payment that no provider has taken. */
  readonly recordRefund: RecordRefundPayload;
  /**
   * Sends every shop what it is owed and has waited long enough, now and not at the next hour. What shops owe, after refunds
   * that came late, is kept back first.
   */
  readonly triggerPayoutRun: TriggerPayoutRunPayload;
};


export type MutationConfirmPaymentArgs = {
  input: ConfirmPaymentInput;
};


export type MutationSavePaymentMethodArgs = {
  input: SavePaymentMethodInput;
};


export type MutationRemovePaymentMethodArgs = {
  input: RemovePaymentMethodInput;
};


export type MutationReviewPaymentArgs = {
  input: ReviewPaymentInput;
};


export type MutationRecordPaymentArgs = {
  input: RecordPaymentInput;
};


export type MutationRecordRefundArgs = {
  input: RecordRefundInput;
};


export type MutationTriggerPayoutRunArgs = {
  input: TriggerPayoutRunInput;
};

/** How an order is paid. Its customer sees it, and support. */
export type Payment = {
  readonly __typename?: 'Payment';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** The order that it pays. */
  readonly order?: Maybe<Order>;
  /** What the customer pays with. */
  readonly method: PaymentMethod;
  /** What is to be paid. */
  readonly amount: Money;
  /** What the provider holds, or has held before it was captured; zero before it does and after a void. */
  readonly authorisedAmount: Money;
  /** What was taken from the customer; given back or not. */
  readonly capturedAmount: Money;
  /** What was given back to the customer: never more than was taken. */
  readonly refundedAmount: Money;
  /** How far it has come. */
  readonly status: PaymentStatus;
  /** Where the customer confirms the payment, while the status is `ACTION_REQUIRED`. */
  readonly actionUrl?: Maybe<Scalars['String']['output']>;
  /**
   * Where the customer transfers the money to, while a payment by `BANK_TRANSFER` has the status `AWAITING_MONEY`; null at
   * any other time, for any other method, and while the platform has no account for bank transfers.
   */
  readonly transferInstructions?: Maybe<TransferInstructions>;
  /**
   * Why it failed, when the status is `FAILED`: `declined`, `insufficientFunds`, `expiredCard` and the like, as the provider
   * says, `rejected` after a review, or `bankTransferUnavailable` when the platform has no account for bank transfers.
   */
  readonly failureReason?: Maybe<Scalars['String']['output']>;
  /** Why a person must look at it, while the status is `HELD`; for those who do. */
  readonly holdReason?: Maybe<PaymentHoldReason>;
  /** What the bank or the carrier calls the money that came without a provider; for those who record it. */
  readonly receiptReference?: Maybe<Scalars['String']['output']>;
  /** What was given back, or is to be, the oldest first. */
  readonly refunds: ReadonlyArray<Refund>;
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** Where a customer transfers the money of a payment to. */
export type TransferInstructions = {
  readonly __typename?: 'TransferInstructions';
  /** Whose account it is. */
  readonly accountHolder: Scalars['String']['output'];
  /** The account's IBAN, without spaces. */
  readonly iban: Scalars['String']['output'];
  /** The BIC of the account's bank, for transfers from a bank that asks for it; null when it is not given. */
  readonly bic?: Maybe<Scalars['String']['output']>;
  /** What to write on the transfer, so that its payment is found: ten letters and digits, another one for each payment. */
  readonly reference: Scalars['String']['output'];
};

/** How far a payment has come. */
export type PaymentStatus =
  /** The provider has not answered yet. */
  | 'PENDING'
  /** A person must look at it before the provider is asked. */
  | 'HELD'
  /** The order goes on, and its money is to come by bank transfer or on delivery. */
  | 'AWAITING_MONEY'
  /** The customer must confirm at `actionUrl`, then `confirmPayment` goes on. */
  | 'ACTION_REQUIRED'
  /** The provider holds the money for the order. */
  | 'AUTHORISED'
  /** The money was taken. */
  | 'CAPTURED'
  /** A part of what was taken was given back. */
  | 'PARTIALLY_REFUNDED'
  /** All that was taken was given back. */
  | 'REFUNDED'
  /** The order was given up before anything was taken; nothing is held any more. */
  | 'VOIDED'
  /** The provider refused for good, or a person did after a review. */
  | 'FAILED';

/** Why a person must look at a payment. */
export type PaymentHoldReason =
  /** The customer has begun many payments within an hour. */
  | 'VELOCITY'
  /** It is of a high amount. */
  | 'AMOUNT'
  /** The order is sent to a country that is on the list. */
  | 'COUNTRY';

/** What a payment waits for that no provider takes. */
export type OfflinePaymentWait =
  /** The money is to come: `recordPayment` says when it has. */
  | 'MONEY'
  /** The customer is to get money back: `recordRefund` says when it was paid. */
  | 'REFUND';

/** A page of payments. */
export type PaymentConnection = {
  readonly __typename?: 'PaymentConnection';
  /** The payments of this page with their cursors. */
  readonly edges: ReadonlyArray<PaymentEdge>;
  /** The payments of this page. */
  readonly nodes: ReadonlyArray<Payment>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many payments there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A payment in a page. */
export type PaymentEdge = {
  readonly __typename?: 'PaymentEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The payment. */
  readonly node: Payment;
};

/** What a customer pays with. Card numbers never reach this system. */
export type PaymentMethod = {
  readonly __typename?: 'PaymentMethod';
  /** Of what kind it is. */
  readonly kind: PaymentMethodKind;
  /** What the customer knows it by: `Visa 4242`, `Bank transfer`. Absent until the provider has said. */
  readonly label?: Maybe<Scalars['String']['output']>;
};

/** With what to pay. */
export type PaymentMethodKind =
  /** A card. */
  | 'CARD'
  /** A wallet of the customer's. */
  | 'WALLET'
  /** A transfer from the customer's bank: no provider takes it, and somebody records that it has come. */
  | 'BANK_TRANSFER'
  /** The customer pays on receipt: the carrier collects it, and somebody records that it has come. */
  | 'CASH_ON_DELIVERY';

/** What a customer may pay with again: a name that the provider gave to it, and nothing of the card itself. */
export type SavedPaymentMethod = {
  readonly __typename?: 'SavedPaymentMethod';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Of what kind it is: `CARD` or `WALLET`. */
  readonly kind: PaymentMethodKind;
  /** The provider's token for it, to be given to `checkout`. */
  readonly token: Scalars['String']['output'];
  /** What the customer calls it, or the provider: `Visa 4242`. */
  readonly label: Scalars['String']['output'];
  /** When it was saved. */
  readonly savedAt: Scalars['DateTime']['output'];
};

/** Money that is given back. */
export type Refund = {
  readonly __typename?: 'Refund';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** How much. */
  readonly amount: Money;
  /** Why, in the words of who asked for it. */
  readonly reason: Scalars['String']['output'];
  /** What became of it. */
  readonly status: RefundStatus;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
};

/** What became of a refund. */
export type RefundStatus =
  /** The provider has not answered yet; or no provider makes it, and it waits until somebody has paid it by hand. */
  | 'PENDING'
  /** The money was given back. */
  | 'SUCCEEDED'
  /** Nothing was given back: it was more than was left of the payment, or the provider refused. */
  | 'FAILED';

export type Order = {
  readonly __typename?: 'Order';
  readonly id: Scalars['ID']['output'];
  /** How it is paid; null when there is no payment that the caller may see. */
  readonly payment?: Maybe<Payment>;
};

export type Shop = {
  readonly __typename?: 'Shop';
  readonly id: Scalars['ID']['output'];
  /** What it has earned, the newest first; null for all but its members and those who keep the books. */
  readonly payouts?: Maybe<PayoutConnection>;
  /** What was sent to it, the newest first; null for all but its members and those who keep the books. */
  readonly transfers?: Maybe<PayoutTransferConnection>;
  /** What it is owed, by currency; null for all but its members and those who keep the books. */
  readonly balance?: Maybe<ReadonlyArray<ShopBalance>>;
};


export type ShopPayoutsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ShopTransfersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a shop is owed in one currency. */
export type ShopBalance = {
  readonly __typename?: 'ShopBalance';
  /** What it has earned and was not sent yet. Below zero when refunds came after a transfer: later sales make up for it. */
  readonly owed: Money;
  /** The part of it that has waited long enough and goes out with the next payout run. */
  readonly due: Money;
};

/** What a shop had earned and was sent to its account. */
export type PayoutTransfer = {
  readonly __typename?: 'PayoutTransfer';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** The shop. */
  readonly shop?: Maybe<Shop>;
  /** How much. */
  readonly amount: Money;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** A page of transfers. */
export type PayoutTransferConnection = {
  readonly __typename?: 'PayoutTransferConnection';
  /** The transfers of this page with their cursors. */
  readonly edges: ReadonlyArray<PayoutTransferEdge>;
  /** The transfers of this page. */
  readonly nodes: ReadonlyArray<PayoutTransfer>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many transfers there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A transfer in a page. */
export type PayoutTransferEdge = {
  readonly __typename?: 'PayoutTransferEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The transfer. */
  readonly node: PayoutTransfer;
};

/** A payment to confirm. */
export type ConfirmPaymentInput = {
  /** The order whose payment waits for the caller. */
  readonly orderId: Scalars['ID']['input'];
  /** The same key again answers as the first time and moves nothing. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What became of `confirmPayment`. */
export type ConfirmPaymentPayload = {
  readonly __typename?: 'ConfirmPaymentPayload';
  /** The payment as it is now; null when it was refused. */
  readonly payment?: Maybe<Payment>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ConfirmPaymentError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why a payment was not confirmed. */
export type ConfirmPaymentError = PaymentNotConfirmableError | PaymentDeclinedError;

/** The payment does not wait for its customer. */
export type PaymentNotConfirmableError = UserError & {
  readonly __typename?: 'PaymentNotConfirmableError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How far the payment has come. */
  readonly status: PaymentStatus;
};

/** The provider refused the payment for good. */
export type PaymentDeclinedError = UserError & {
  readonly __typename?: 'PaymentDeclinedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Why, as the provider says. */
  readonly reason: Scalars['String']['output'];
};

/** What to keep for later payments. */
export type SavePaymentMethodInput = {
  /** Of what kind it is: `CARD` or `WALLET`. */
  readonly kind: PaymentMethodKind;
  /** The provider's token for it. Card numbers are never sent here. */
  readonly token: Scalars['String']['input'];
  /** What to call it, 1 to 60 characters; what the provider calls it when absent. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `savePaymentMethod`. */
export type SavePaymentMethodPayload = {
  readonly __typename?: 'SavePaymentMethodPayload';
  /** What was saved; null when it was refused. */
  readonly paymentMethod?: Maybe<SavedPaymentMethod>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<SavePaymentMethodError>;
};

/** Why a payment method was not saved. */
export type SavePaymentMethodError = PaymentMethodRefusedError | TooManyPaymentMethodsError;

/** The provider does not keep it, or it is no method that a provider takes. */
export type PaymentMethodRefusedError = UserError & {
  readonly __typename?: 'PaymentMethodRefusedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Why, as the provider says. */
  readonly reason: Scalars['String']['output'];
};

/** The caller has saved as many as there may be. */
export type TooManyPaymentMethodsError = UserError & {
  readonly __typename?: 'TooManyPaymentMethodsError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many there may be. */
  readonly limit: Scalars['Int']['output'];
};

/** What to let go of. */
export type RemovePaymentMethodInput = {
  /** Id of the saved method. */
  readonly id: Scalars['ID']['input'];
};

/** What became of `removePaymentMethod`. */
export type RemovePaymentMethodPayload = {
  readonly __typename?: 'RemovePaymentMethodPayload';
  /** Id of what is saved no more. */
  readonly removedId: Scalars['ID']['output'];
};

/** What is decided about a payment that was held. */
export type ReviewPaymentInput = {
  /** The order whose payment is held. */
  readonly orderId: Scalars['ID']['input'];
  /** What is decided. */
  readonly decision: PaymentDecision;
  /** Why, 1 to 500 characters; kept in the audit trail, and not shown to the customer. */
  readonly reason: Scalars['String']['input'];
  /** The same key again answers as the first time and moves nothing. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What may be decided about a payment that was held. */
export type PaymentDecision =
  /** It goes on to its authorisation. */
  | 'APPROVE'
  /** It fails, and its order is cancelled. */
  | 'REJECT';

/** What became of `reviewPayment`. */
export type ReviewPaymentPayload = {
  readonly __typename?: 'ReviewPaymentPayload';
  /** The payment as it is now; null when it was refused. */
  readonly payment?: Maybe<Payment>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ReviewPaymentError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why a decision about a payment was refused. */
export type ReviewPaymentError = PaymentNotHeldError;

/** The payment does not wait for a review. */
export type PaymentNotHeldError = UserError & {
  readonly __typename?: 'PaymentNotHeldError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How far the payment has come. */
  readonly status: PaymentStatus;
};

/** Money that has come without a provider. */
export type RecordPaymentInput = {
  /** The order that it pays. */
  readonly orderId: Scalars['ID']['input'];
  /** What the bank or the carrier calls it, 1 to 140 characters. */
  readonly reference: Scalars['String']['input'];
  /** How much has come; what was to be paid when absent. An order is paid as a whole. */
  readonly receivedAmount?: InputMaybe<MoneyInput>;
  /** The same key again answers as the first time and moves nothing. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What became of `recordPayment`. */
export type RecordPaymentPayload = {
  readonly __typename?: 'RecordPaymentPayload';
  /** The payment as it is now; null when it was refused. */
  readonly payment?: Maybe<Payment>;
  /** Why it was refused. Nothing has changed. */
  readonly userErrors: ReadonlyArray<RecordPaymentError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why money was not recorded. */
export type RecordPaymentError = PaymentNotAwaitingMoneyError | ReceivedAmountError;

/** The payment does not wait for money that comes without a provider. */
export type PaymentNotAwaitingMoneyError = UserError & {
  readonly __typename?: 'PaymentNotAwaitingMoneyError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How far the payment has come. */
  readonly status: PaymentStatus;
};

/** It is not what was to be paid. */
export type ReceivedAmountError = UserError & {
  readonly __typename?: 'ReceivedAmountError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is to be paid. */
  readonly expected: Money;
};

/** A refund that was paid by hand. */
export type RecordRefundInput = {
  /** The order whose money was given back. */
  readonly orderId: Scalars['ID']['input'];
  /** The refund that was paid. */
  readonly refundId: Scalars['ID']['input'];
  /** What the bank calls it, 1 to 140 characters. */
  readonly reference: Scalars['String']['input'];
  /** The same key again answers as the first time and moves nothing. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What became of `recordRefund`. */
export type RecordRefundPayload = {
  readonly __typename?: 'RecordRefundPayload';
  /** The payment as it is now; null when it was refused. */
  readonly payment?: Maybe<Payment>;
  /** Why it was refused. Nothing has changed. */
  readonly userErrors: ReadonlyArray<RecordRefundError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why a refund was not recorded. */
export type RecordRefundError = RefundNotOwedError;

/** The refund is not owed: it was paid, or refused. */
export type RefundNotOwedError = UserError & {
  readonly __typename?: 'RefundNotOwedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What became of it. */
  readonly status: RefundStatus;
};

/** A payout run that is wanted now. */
export type TriggerPayoutRunInput = {
  /** The same key again goes on with the same run. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What became of `triggerPayoutRun`. */
export type TriggerPayoutRunPayload = {
  readonly __typename?: 'TriggerPayoutRunPayload';
  /** What the run has sent; the first 100 transfers. */
  readonly transfers: ReadonlyArray<PayoutTransfer>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What a shop has earned with an order. */
export type Payout = {
  readonly __typename?: 'Payout';
  /** The order. */
  readonly order?: Maybe<Order>;
  /** The shop. */
  readonly shop?: Maybe<Shop>;
  /** What the shop sold with the order. */
  readonly gross: Money;
  /** What the platform keeps of it. */
  readonly commission: Money;
  /** What the shop is owed: gross less commission. */
  readonly net: Money;
  /** What refunds have taken back of `net`. */
  readonly reversedNet: Money;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A page of payouts. */
export type PayoutConnection = {
  readonly __typename?: 'PayoutConnection';
  /** The payouts of this page with their cursors. */
  readonly edges: ReadonlyArray<PayoutEdge>;
  /** The payouts of this page. */
  readonly nodes: ReadonlyArray<Payout>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many payouts there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A payout in a page. */
export type PayoutEdge = {
  readonly __typename?: 'PayoutEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The payout. */
  readonly node: Payout;
};

/** What three books that are written apart say of the same money. A payment that is under way may show as a mismatch. */
export type PaymentReconciliation = {
  readonly __typename?: 'PaymentReconciliation';
  /** Totals by currency, in the order of the currencies' codes. */
  readonly currencies: ReadonlyArray<CurrencyReconciliation>;
  /** Orders in which the books disagree, by order id; the first 100. */
  readonly mismatches: ReadonlyArray<PaymentMismatch>;
};

/** The totals of one currency. */
export type CurrencyReconciliation = {
  readonly __typename?: 'CurrencyReconciliation';
  /** The currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** What the payments say. */
  readonly payments: MoneyFlow;
  /** What the ledger says. */
  readonly ledger: MoneyFlow;
  /** What the provider's own journal says. */
  readonly provider: MoneyFlow;
  /** By how much the three balances lie apart at most: zero when all is well. */
  readonly difference: Money;
};

/** What went in and out. */
export type MoneyFlow = {
  readonly __typename?: 'MoneyFlow';
  /** What was taken from customers. */
  readonly captured: Money;
  /** What was given back to them. */
  readonly refunded: Money;
  /** Captured less refunded. */
  readonly balance: Money;
};

/** An order in which the books disagree. */
export type PaymentMismatch = {
  readonly __typename?: 'PaymentMismatch';
  /** The order's id; no order need exist, which is then the mismatch. */
  readonly orderId: Scalars['ID']['output'];
  /** What is different, in English. */
  readonly what: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Payment: Payment;
  Order: Order;
  Shop: Shop;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ConfirmPaymentError:
    | ( PaymentNotConfirmableError )
    | ( PaymentDeclinedError )
  ;
  SavePaymentMethodError:
    | ( PaymentMethodRefusedError )
    | ( TooManyPaymentMethodsError )
  ;
  ReviewPaymentError: ( PaymentNotHeldError );
  RecordPaymentError:
    | ( PaymentNotAwaitingMoneyError )
    | ( Omit<ReceivedAmountError, 'expected'> & { expected: _RefType['Money'] } )
  ;
  RecordRefundError: ( RefundNotOwedError );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( PaymentNotConfirmableError )
    | ( PaymentDeclinedError )
    | ( PaymentMethodRefusedError )
    | ( TooManyPaymentMethodsError )
    | ( PaymentNotHeldError )
    | ( PaymentNotAwaitingMoneyError )
    | ( Omit<ReceivedAmountError, 'expected'> & { expected: _RefType['Money'] } )
    | ( RefundNotOwedError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  MoneyInput: MoneyInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Payment: ResolverTypeWrapper<PaymentModel>;
  TransferInstructions: ResolverTypeWrapper<TransferInstructionsModel>;
  PaymentStatus: PaymentStatus;
  PaymentHoldReason: PaymentHoldReason;
  OfflinePaymentWait: OfflinePaymentWait;
  PaymentConnection: ResolverTypeWrapper<PaymentConnectionModel>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentMethod: ResolverTypeWrapper<PaymentMethodModel>;
  PaymentMethodKind: PaymentMethodKind;
  SavedPaymentMethod: ResolverTypeWrapper<SavedPaymentMethodModel>;
  Refund: ResolverTypeWrapper<RefundModel>;
  RefundStatus: RefundStatus;
  Order: ResolverTypeWrapper<OrderModel>;
  Shop: ResolverTypeWrapper<ShopModel>;
  ShopBalance: ResolverTypeWrapper<ShopBalanceModel>;
  PayoutTransfer: ResolverTypeWrapper<PayoutTransferModel>;
  PayoutTransferConnection: ResolverTypeWrapper<PayoutTransferConnectionModel>;
  PayoutTransferEdge: ResolverTypeWrapper<Omit<PayoutTransferEdge, 'node'> & { node: ResolversTypes['PayoutTransfer'] }>;
  ConfirmPaymentInput: ConfirmPaymentInput;
  ConfirmPaymentPayload: ResolverTypeWrapper<Omit<ConfirmPaymentPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversTypes['Payment']>, userErrors: ReadonlyArray<ResolversTypes['ConfirmPaymentError']> }>;
  ConfirmPaymentError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmPaymentError']>;
  PaymentNotConfirmableError: ResolverTypeWrapper<PaymentNotConfirmableError>;
  PaymentDeclinedError: ResolverTypeWrapper<PaymentDeclinedError>;
  SavePaymentMethodInput: SavePaymentMethodInput;
  SavePaymentMethodPayload: ResolverTypeWrapper<Omit<SavePaymentMethodPayload, 'paymentMethod' | 'userErrors'> & { paymentMethod?: Maybe<ResolversTypes['SavedPaymentMethod']>, userErrors: ReadonlyArray<ResolversTypes['SavePaymentMethodError']> }>;
  SavePaymentMethodError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavePaymentMethodError']>;
  PaymentMethodRefusedError: ResolverTypeWrapper<PaymentMethodRefusedError>;
  TooManyPaymentMethodsError: ResolverTypeWrapper<TooManyPaymentMethodsError>;
  RemovePaymentMethodInput: RemovePaymentMethodInput;
  RemovePaymentMethodPayload: ResolverTypeWrapper<RemovePaymentMethodPayload>;
  ReviewPaymentInput: ReviewPaymentInput;
  PaymentDecision: PaymentDecision;
  ReviewPaymentPayload: ResolverTypeWrapper<Omit<ReviewPaymentPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversTypes['Payment']>, userErrors: ReadonlyArray<ResolversTypes['ReviewPaymentError']> }>;
  ReviewPaymentError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewPaymentError']>;
  PaymentNotHeldError: ResolverTypeWrapper<PaymentNotHeldError>;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentPayload: ResolverTypeWrapper<Omit<RecordPaymentPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversTypes['Payment']>, userErrors: ReadonlyArray<ResolversTypes['RecordPaymentError']> }>;
  RecordPaymentError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPaymentError']>;
  PaymentNotAwaitingMoneyError: ResolverTypeWrapper<PaymentNotAwaitingMoneyError>;
  ReceivedAmountError: ResolverTypeWrapper<Omit<ReceivedAmountError, 'expected'> & { expected: ResolversTypes['Money'] }>;
  RecordRefundInput: RecordRefundInput;
  RecordRefundPayload: ResolverTypeWrapper<Omit<RecordRefundPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversTypes['Payment']>, userErrors: ReadonlyArray<ResolversTypes['RecordRefundError']> }>;
  RecordRefundError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRefundError']>;
  RefundNotOwedError: ResolverTypeWrapper<RefundNotOwedError>;
  TriggerPayoutRunInput: TriggerPayoutRunInput;
  TriggerPayoutRunPayload: ResolverTypeWrapper<Omit<TriggerPayoutRunPayload, 'transfers'> & { transfers: ReadonlyArray<ResolversTypes['PayoutTransfer']> }>;
  Payout: ResolverTypeWrapper<PayoutModel>;
  PayoutConnection: ResolverTypeWrapper<PayoutConnectionModel>;
  PayoutEdge: ResolverTypeWrapper<Omit<PayoutEdge, 'node'> & { node: ResolversTypes['Payout'] }>;
  PaymentReconciliation: ResolverTypeWrapper<Omit<PaymentReconciliation, 'currencies'> & { currencies: ReadonlyArray<ResolversTypes['CurrencyReconciliation']> }>;
  CurrencyReconciliation: ResolverTypeWrapper<CurrencyReconciliationModel>;
  MoneyFlow: ResolverTypeWrapper<MoneyFlowModel>;
  PaymentMismatch: ResolverTypeWrapper<PaymentMismatch>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  BigInt: Scalars['BigInt']['output'];
  Decimal: Scalars['Decimal']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Money: MoneyModel;
  MoneyInput: MoneyInput;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Payment: PaymentModel;
  TransferInstructions: TransferInstructionsModel;
  PaymentConnection: PaymentConnectionModel;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentMethod: PaymentMethodModel;
  SavedPaymentMethod: SavedPaymentMethodModel;
  Refund: RefundModel;
  Order: OrderModel;
  Shop: ShopModel;
  ShopBalance: ShopBalanceModel;
  PayoutTransfer: PayoutTransferModel;
  PayoutTransferConnection: PayoutTransferConnectionModel;
  PayoutTransferEdge: Omit<PayoutTransferEdge, 'node'> & { node: ResolversParentTypes['PayoutTransfer'] };
  ConfirmPaymentInput: ConfirmPaymentInput;
  ConfirmPaymentPayload: Omit<ConfirmPaymentPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: ReadonlyArray<ResolversParentTypes['ConfirmPaymentError']> };
  ConfirmPaymentError: ResolversUnionTypes<ResolversParentTypes>['ConfirmPaymentError'];
  PaymentNotConfirmableError: PaymentNotConfirmableError;
  PaymentDeclinedError: PaymentDeclinedError;
  SavePaymentMethodInput: SavePaymentMethodInput;
  SavePaymentMethodPayload: Omit<SavePaymentMethodPayload, 'paymentMethod' | 'userErrors'> & { paymentMethod?: Maybe<ResolversParentTypes['SavedPaymentMethod']>, userErrors: ReadonlyArray<ResolversParentTypes['SavePaymentMethodError']> };
  SavePaymentMethodError: ResolversUnionTypes<ResolversParentTypes>['SavePaymentMethodError'];
  PaymentMethodRefusedError: PaymentMethodRefusedError;
  TooManyPaymentMethodsError: TooManyPaymentMethodsError;
  RemovePaymentMethodInput: RemovePaymentMethodInput;
  RemovePaymentMethodPayload: RemovePaymentMethodPayload;
  ReviewPaymentInput: ReviewPaymentInput;
  ReviewPaymentPayload: Omit<ReviewPaymentPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: ReadonlyArray<ResolversParentTypes['ReviewPaymentError']> };
  ReviewPaymentError: ResolversUnionTypes<ResolversParentTypes>['ReviewPaymentError'];
  PaymentNotHeldError: PaymentNotHeldError;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentPayload: Omit<RecordPaymentPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: ReadonlyArray<ResolversParentTypes['RecordPaymentError']> };
  RecordPaymentError: ResolversUnionTypes<ResolversParentTypes>['RecordPaymentError'];
  PaymentNotAwaitingMoneyError: PaymentNotAwaitingMoneyError;
  ReceivedAmountError: Omit<ReceivedAmountError, 'expected'> & { expected: ResolversParentTypes['Money'] };
  RecordRefundInput: RecordRefundInput;
  RecordRefundPayload: Omit<RecordRefundPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: ReadonlyArray<ResolversParentTypes['RecordRefundError']> };
  RecordRefundError: ResolversUnionTypes<ResolversParentTypes>['RecordRefundError'];
  RefundNotOwedError: RefundNotOwedError;
  TriggerPayoutRunInput: TriggerPayoutRunInput;
  TriggerPayoutRunPayload: Omit<TriggerPayoutRunPayload, 'transfers'> & { transfers: ReadonlyArray<ResolversParentTypes['PayoutTransfer']> };
  Payout: PayoutModel;
  PayoutConnection: PayoutConnectionModel;
  PayoutEdge: Omit<PayoutEdge, 'node'> & { node: ResolversParentTypes['Payout'] };
  PaymentReconciliation: Omit<PaymentReconciliation, 'currencies'> & { currencies: ReadonlyArray<ResolversParentTypes['CurrencyReconciliation']> };
  CurrencyReconciliation: CurrencyReconciliationModel;
  MoneyFlow: MoneyFlowModel;
  PaymentMismatch: PaymentMismatch;
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'PaymentNotConfirmableError' | 'PaymentDeclinedError' | 'PaymentMethodRefusedError' | 'TooManyPaymentMethodsError' | 'PaymentNotHeldError' | 'PaymentNotAwaitingMoneyError' | 'ReceivedAmountError' | 'RefundNotOwedError', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
  savedPaymentMethods?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SavedPaymentMethod']>>, ParentType, ContextType>;
  heldPayments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<QueryHeldPaymentsArgs>>;
  offlinePayments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, RequireFields<QueryOfflinePaymentsArgs, 'waitingFor'>>;
  paymentReconciliation?: Resolver<Maybe<ResolversTypes['PaymentReconciliation']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  confirmPayment?: Resolver<ResolversTypes['ConfirmPaymentPayload'], ParentType, ContextType, RequireFields<MutationConfirmPaymentArgs, 'input'>>;
  savePaymentMethod?: Resolver<ResolversTypes['SavePaymentMethodPayload'], ParentType, ContextType, RequireFields<MutationSavePaymentMethodArgs, 'input'>>;
  removePaymentMethod?: Resolver<ResolversTypes['RemovePaymentMethodPayload'], ParentType, ContextType, RequireFields<MutationRemovePaymentMethodArgs, 'input'>>;
  reviewPayment?: Resolver<ResolversTypes['ReviewPaymentPayload'], ParentType, ContextType, RequireFields<MutationReviewPaymentArgs, 'input'>>;
  recordPayment?: Resolver<ResolversTypes['RecordPaymentPayload'], ParentType, ContextType, RequireFields<MutationRecordPaymentArgs, 'input'>>;
  recordRefund?: Resolver<ResolversTypes['RecordRefundPayload'], ParentType, ContextType, RequireFields<MutationRecordRefundArgs, 'input'>>;
  triggerPayoutRun?: Resolver<ResolversTypes['TriggerPayoutRunPayload'], ParentType, ContextType, RequireFields<MutationTriggerPayoutRunArgs, 'input'>>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  authorisedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  capturedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  actionUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transferInstructions?: Resolver<Maybe<ResolversTypes['TransferInstructions']>, ParentType, ContextType>;
  failureReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holdReason?: Resolver<Maybe<ResolversTypes['PaymentHoldReason']>, ParentType, ContextType>;
  receiptReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refunds?: Resolver<ReadonlyArray<ResolversTypes['Refund']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TransferInstructionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferInstructions'] = ResolversParentTypes['TransferInstructions']> = {
  accountHolder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iban?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethod'] = ResolversParentTypes['PaymentMethod']> = {
  kind?: Resolver<ResolversTypes['PaymentMethodKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SavedPaymentMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedPaymentMethod'] = ResolversParentTypes['SavedPaymentMethod']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentMethodKind'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RefundStatus'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payouts?: Resolver<Maybe<ResolversTypes['PayoutConnection']>, ParentType, ContextType, Partial<ShopPayoutsArgs>>;
  transfers?: Resolver<Maybe<ResolversTypes['PayoutTransferConnection']>, ParentType, ContextType, Partial<ShopTransfersArgs>>;
  balance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ShopBalance']>>, ParentType, ContextType>;
};

export type ShopBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopBalance'] = ResolversParentTypes['ShopBalance']> = {
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PayoutTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutTransfer'] = ResolversParentTypes['PayoutTransfer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PayoutTransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutTransferConnection'] = ResolversParentTypes['PayoutTransferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayoutTransferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PayoutTransfer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PayoutTransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutTransferEdge'] = ResolversParentTypes['PayoutTransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PayoutTransfer'], ParentType, ContextType>;
};

export type ConfirmPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPaymentPayload'] = ResolversParentTypes['ConfirmPaymentPayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ConfirmPaymentError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConfirmPaymentErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPaymentError'] = ResolversParentTypes['ConfirmPaymentError']> = {
  __resolveType: TypeResolveFn<'PaymentNotConfirmableError' | 'PaymentDeclinedError', ParentType, ContextType>;
};

export type PaymentNotConfirmableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentNotConfirmableError'] = ResolversParentTypes['PaymentNotConfirmableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentDeclinedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDeclinedError'] = ResolversParentTypes['PaymentDeclinedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavePaymentMethodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePaymentMethodPayload'] = ResolversParentTypes['SavePaymentMethodPayload']> = {
  paymentMethod?: Resolver<Maybe<ResolversTypes['SavedPaymentMethod']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SavePaymentMethodError']>, ParentType, ContextType>;
};

export type SavePaymentMethodErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePaymentMethodError'] = ResolversParentTypes['SavePaymentMethodError']> = {
  __resolveType: TypeResolveFn<'PaymentMethodRefusedError' | 'TooManyPaymentMethodsError', ParentType, ContextType>;
};

export type PaymentMethodRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodRefusedError'] = ResolversParentTypes['PaymentMethodRefusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyPaymentMethodsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyPaymentMethodsError'] = ResolversParentTypes['TooManyPaymentMethodsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovePaymentMethodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePaymentMethodPayload'] = ResolversParentTypes['RemovePaymentMethodPayload']> = {
  removedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReviewPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewPaymentPayload'] = ResolversParentTypes['ReviewPaymentPayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ReviewPaymentError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReviewPaymentErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewPaymentError'] = ResolversParentTypes['ReviewPaymentError']> = {
  __resolveType: TypeResolveFn<'PaymentNotHeldError', ParentType, ContextType>;
};

export type PaymentNotHeldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentNotHeldError'] = ResolversParentTypes['PaymentNotHeldError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPaymentPayload'] = ResolversParentTypes['RecordPaymentPayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RecordPaymentError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecordPaymentErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPaymentError'] = ResolversParentTypes['RecordPaymentError']> = {
  __resolveType: TypeResolveFn<'PaymentNotAwaitingMoneyError' | 'ReceivedAmountError', ParentType, ContextType>;
};

export type PaymentNotAwaitingMoneyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentNotAwaitingMoneyError'] = ResolversParentTypes['PaymentNotAwaitingMoneyError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceivedAmountErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivedAmountError'] = ResolversParentTypes['ReceivedAmountError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordRefundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRefundPayload'] = ResolversParentTypes['RecordRefundPayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RecordRefundError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecordRefundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRefundError'] = ResolversParentTypes['RecordRefundError']> = {
  __resolveType: TypeResolveFn<'RefundNotOwedError', ParentType, ContextType>;
};

export type RefundNotOwedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundNotOwedError'] = ResolversParentTypes['RefundNotOwedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RefundStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriggerPayoutRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriggerPayoutRunPayload'] = ResolversParentTypes['TriggerPayoutRunPayload']> = {
  transfers?: Resolver<ReadonlyArray<ResolversTypes['PayoutTransfer']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PayoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payout'] = ResolversParentTypes['Payout']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  commission?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reversedNet?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PayoutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutConnection'] = ResolversParentTypes['PayoutConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayoutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payout']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PayoutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutEdge'] = ResolversParentTypes['PayoutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
};

export type PaymentReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReconciliation'] = ResolversParentTypes['PaymentReconciliation']> = {
  currencies?: Resolver<ReadonlyArray<ResolversTypes['CurrencyReconciliation']>, ParentType, ContextType>;
  mismatches?: Resolver<ReadonlyArray<ResolversTypes['PaymentMismatch']>, ParentType, ContextType>;
};

export type CurrencyReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurrencyReconciliation'] = ResolversParentTypes['CurrencyReconciliation']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['MoneyFlow'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['MoneyFlow'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['MoneyFlow'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MoneyFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyFlow'] = ResolversParentTypes['MoneyFlow']> = {
  captured?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PaymentMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMismatch'] = ResolversParentTypes['PaymentMismatch']> = {
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  TransferInstructions?: TransferInstructionsResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentMethod?: PaymentMethodResolvers<ContextType>;
  SavedPaymentMethod?: SavedPaymentMethodResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ShopBalance?: ShopBalanceResolvers<ContextType>;
  PayoutTransfer?: PayoutTransferResolvers<ContextType>;
  PayoutTransferConnection?: PayoutTransferConnectionResolvers<ContextType>;
  PayoutTransferEdge?: PayoutTransferEdgeResolvers<ContextType>;
  ConfirmPaymentPayload?: ConfirmPaymentPayloadResolvers<ContextType>;
  ConfirmPaymentError?: ConfirmPaymentErrorResolvers<ContextType>;
  PaymentNotConfirmableError?: PaymentNotConfirmableErrorResolvers<ContextType>;
  PaymentDeclinedError?: PaymentDeclinedErrorResolvers<ContextType>;
  SavePaymentMethodPayload?: SavePaymentMethodPayloadResolvers<ContextType>;
  SavePaymentMethodError?: SavePaymentMethodErrorResolvers<ContextType>;
  PaymentMethodRefusedError?: PaymentMethodRefusedErrorResolvers<ContextType>;
  TooManyPaymentMethodsError?: TooManyPaymentMethodsErrorResolvers<ContextType>;
  RemovePaymentMethodPayload?: RemovePaymentMethodPayloadResolvers<ContextType>;
  ReviewPaymentPayload?: ReviewPaymentPayloadResolvers<ContextType>;
  ReviewPaymentError?: ReviewPaymentErrorResolvers<ContextType>;
  PaymentNotHeldError?: PaymentNotHeldErrorResolvers<ContextType>;
  RecordPaymentPayload?: RecordPaymentPayloadResolvers<ContextType>;
  RecordPaymentError?: RecordPaymentErrorResolvers<ContextType>;
  PaymentNotAwaitingMoneyError?: PaymentNotAwaitingMoneyErrorResolvers<ContextType>;
  ReceivedAmountError?: ReceivedAmountErrorResolvers<ContextType>;
  RecordRefundPayload?: RecordRefundPayloadResolvers<ContextType>;
  RecordRefundError?: RecordRefundErrorResolvers<ContextType>;
  RefundNotOwedError?: RefundNotOwedErrorResolvers<ContextType>;
  TriggerPayoutRunPayload?: TriggerPayoutRunPayloadResolvers<ContextType>;
  Payout?: PayoutResolvers<ContextType>;
  PayoutConnection?: PayoutConnectionResolvers<ContextType>;
  PayoutEdge?: PayoutEdgeResolvers<ContextType>;
  PaymentReconciliation?: PaymentReconciliationResolvers<ContextType>;
  CurrencyReconciliation?: CurrencyReconciliationResolvers<ContextType>;
  MoneyFlow?: MoneyFlowResolvers<ContextType>;
  PaymentMismatch?: PaymentMismatchResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
