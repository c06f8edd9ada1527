// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel } from '@agora/subgraph-kit/money';
import type { PaymentModel, PaymentMethodModel, RefundModel, PayoutModel, CurrencyReconciliationModel, MoneyFlowModel, OrderModel, ShopModel } from '../resolvers/models.ts';
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
  /** What a shop has earned, the newest first; null for a shop of which the caller is no member. */
  readonly payouts?: Maybe<PayoutConnection>;
  /** Compares what the payments, the ledger and the provider's own journal have for every order. */
  readonly paymentReconciliation: PaymentReconciliation;
};


export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPayoutsArgs = {
  shopId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Goes on with a payment that waited for its customer, who has done what the provider asked for. */
  readonly confirmPayment: ConfirmPaymentPayload;
};


export type MutationConfirmPaymentArgs = {
  input: ConfirmPaymentInput;
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
  /** Why it failed, as the provider says, when the status is `FAILED`. */
  readonly failureReason?: Maybe<Scalars['String']['output']>;
  /** What was given back, or is to be, the oldest first. */
  readonly refunds: ReadonlyArray<Refund>;
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** How far a payment has come. */
export type PaymentStatus =
  /** The provider has not answered yet. */
  | 'PENDING'
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
  /** The provider refused for good. */
  | 'FAILED';

/** What a customer pays with. Card numbers never reach this system. */
export type PaymentMethod = {
  readonly __typename?: 'PaymentMethod';
  /** Of what kind it is. */
  readonly kind: PaymentMethodKind;
  /** What the customer knows it by: `Visa 4242`. Absent until the provider has said. */
  readonly label?: Maybe<Scalars['String']['output']>;
};

/** With what to pay. */
export type PaymentMethodKind =
  /** A card. */
  | 'CARD'
  /** A wallet of the customer's. */
  | 'WALLET';

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
  /** The provider has not answered yet. */
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ConfirmPaymentError:
    | ( PaymentNotConfirmableError )
    | ( PaymentDeclinedError )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( PaymentNotConfirmableError )
    | ( PaymentDeclinedError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Payment: ResolverTypeWrapper<PaymentModel>;
  PaymentStatus: PaymentStatus;
  PaymentMethod: ResolverTypeWrapper<PaymentMethodModel>;
  PaymentMethodKind: PaymentMethodKind;
  Refund: ResolverTypeWrapper<RefundModel>;
  RefundStatus: RefundStatus;
  Order: ResolverTypeWrapper<OrderModel>;
  Shop: ResolverTypeWrapper<ShopModel>;
  ConfirmPaymentInput: ConfirmPaymentInput;
  ConfirmPaymentPayload: ResolverTypeWrapper<Omit<ConfirmPaymentPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversTypes['Payment']>, userErrors: ReadonlyArray<ResolversTypes['ConfirmPaymentError']> }>;
  ConfirmPaymentError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmPaymentError']>;
  PaymentNotConfirmableError: ResolverTypeWrapper<PaymentNotConfirmableError>;
  PaymentDeclinedError: ResolverTypeWrapper<PaymentDeclinedError>;
  Payout: ResolverTypeWrapper<PayoutModel>;
  PayoutConnection: ResolverTypeWrapper<Omit<PayoutConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PayoutEdge']>, nodes: ReadonlyArray<ResolversTypes['Payout']> }>;
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
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Payment: PaymentModel;
  PaymentMethod: PaymentMethodModel;
  Refund: RefundModel;
  Order: OrderModel;
  Shop: ShopModel;
  ConfirmPaymentInput: ConfirmPaymentInput;
  ConfirmPaymentPayload: Omit<ConfirmPaymentPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: ReadonlyArray<ResolversParentTypes['ConfirmPaymentError']> };
  ConfirmPaymentError: ResolversUnionTypes<ResolversParentTypes>['ConfirmPaymentError'];
  PaymentNotConfirmableError: PaymentNotConfirmableError;
  PaymentDeclinedError: PaymentDeclinedError;
  Payout: PayoutModel;
  PayoutConnection: Omit<PayoutConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PayoutEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Payout']> };
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
  __resolveType: TypeResolveFn<'PaymentNotConfirmableError' | 'PaymentDeclinedError', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
  payouts?: Resolver<Maybe<ResolversTypes['PayoutConnection']>, ParentType, ContextType, RequireFields<QueryPayoutsArgs, 'shopId'>>;
  paymentReconciliation?: Resolver<ResolversTypes['PaymentReconciliation'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  confirmPayment?: Resolver<ResolversTypes['ConfirmPaymentPayload'], ParentType, ContextType, RequireFields<MutationConfirmPaymentArgs, 'input'>>;
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
  failureReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refunds?: Resolver<ReadonlyArray<ResolversTypes['Refund']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PaymentMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethod'] = ResolversParentTypes['PaymentMethod']> = {
  kind?: Resolver<ResolversTypes['PaymentMethodKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  PaymentMethod?: PaymentMethodResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ConfirmPaymentPayload?: ConfirmPaymentPayloadResolvers<ContextType>;
  ConfirmPaymentError?: ConfirmPaymentErrorResolvers<ContextType>;
  PaymentNotConfirmableError?: PaymentNotConfirmableErrorResolvers<ContextType>;
  PaymentDeclinedError?: PaymentDeclinedErrorResolvers<ContextType>;
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
