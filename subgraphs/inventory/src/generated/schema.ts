// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProductVariantModel, ShopModel, StockLevelModel, StockLevelConnectionModel, StockMovementModel, StockMovementConnectionModel } from '../resolvers/models.ts';
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
  _FieldSet: { input: string; output: string; }
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
  /** How much there is of a variant; null when the caller does not look after its stock, or nobody knows it. */
  readonly stockLevel?: Maybe<StockLevel>;
  /**
   * How much there is of each of these variants, in the same order; null where the caller does not look after the stock,
   * or nobody knows the variant. At most 500.
   */
  readonly stockLevels?: Maybe<ReadonlyArray<Maybe<StockLevel>>>;
  /**
   * What came and went of a variant, the newest first; null when the caller does not look after its stock, or nobody knows
   * it.
   */
  readonly stockMovements?: Maybe<StockMovementConnection>;
  /** The units that have left the stock for these orders, to compare with what was sold. At most 100 orders. */
  readonly committedStock?: Maybe<ReadonlyArray<CommittedStock>>;
};


export type QueryStockLevelArgs = {
  variantId: Scalars['ID']['input'];
};


export type QueryStockLevelsArgs = {
  variantIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryStockMovementsArgs = {
  variantId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCommittedStockArgs = {
  orderIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Corrects how many units of a variant there are, or takes returned units back. */
  readonly adjustStock: AdjustStockPayload;
  /**
   * Takes a delivery in: all its variants or none. Each variant counts once for a reference, for ever, so that the same
   * delivery can be sent again. Variants of which the catalogue has not told yet can be received by administrators only.
   */
  readonly receiveStock: ReceiveStockPayload;
  /** Sets when a variant counts as low in stock. The shop is told each time that it becomes low, and at once if it is low now. */
  readonly setLowStockThreshold: SetLowStockThresholdPayload;
};


export type MutationAdjustStockArgs = {
  input: AdjustStockInput;
};


export type MutationReceiveStockArgs = {
  input: ReceiveStockInput;
};


export type MutationSetLowStockThresholdArgs = {
  input: SetLowStockThresholdInput;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * The variant, each time that its stock is received, adjusted or given back by a customer, that its last available unit
   * is reserved, and that there is one again.
   */
  readonly stockChanged?: Maybe<ProductVariant>;
};


export type SubscriptionStockChangedArgs = {
  variantId: Scalars['ID']['input'];
};

export type ProductVariant = {
  readonly __typename?: 'ProductVariant';
  readonly id: Scalars['ID']['output'];
  /** How many can be bought now; null while the stock does not know the variant. */
  readonly availability?: Maybe<Availability>;
  /** How much there is of it; null when the caller does not look after its stock, or the stock does not know it. */
  readonly stock?: Maybe<StockLevel>;
};

export type Shop = {
  readonly __typename?: 'Shop';
  readonly id: Scalars['ID']['output'];
  /**
   * The variants of which fewer units can be bought than their threshold, the oldest variant first; null when the caller
   * does not look after the shop's stock.
   */
  readonly lowStock?: Maybe<StockLevelConnection>;
};


export type ShopLowStockArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How many units of a variant can be bought now. */
export type Availability = {
  readonly __typename?: 'Availability';
  /** Units that nobody has reserved. */
  readonly available: Scalars['Int']['output'];
  /** Whether there is at least one. */
  readonly isInStock: Scalars['Boolean']['output'];
};

/** How much there is of a variant. */
export type StockLevel = {
  readonly __typename?: 'StockLevel';
  /** Id of the variant. */
  readonly variantId: Scalars['ID']['output'];
  /** The variant; null when it is out of reach. */
  readonly variant?: Maybe<ProductVariant>;
  /** Its stock keeping unit. */
  readonly sku: Scalars['String']['output'];
  /** Units in the warehouse, those that orders hold included. */
  readonly onHand: Scalars['Int']['output'];
  /** Units that orders hold. */
  readonly reserved: Scalars['Int']['output'];
  /** Units that can be bought: on hand and not reserved. */
  readonly available: Scalars['Int']['output'];
  /** Fewer available units than this are low; null while nobody has asked to be told. */
  readonly lowStockThreshold?: Maybe<Scalars['Int']['output']>;
  /** Whether fewer units can be bought than the threshold; never of a variant that is off sale for good. */
  readonly isLow: Scalars['Boolean']['output'];
  /** What came and went of the variant, the newest first. All that ever did add up to `onHand`. */
  readonly movements: StockMovementConnection;
};


/** How much there is of a variant. */
export type StockLevelMovementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of stock levels. */
export type StockLevelConnection = {
  readonly __typename?: 'StockLevelConnection';
  /** The stock levels of this page with their cursors. */
  readonly edges: ReadonlyArray<StockLevelEdge>;
  /** The stock levels of this page. */
  readonly nodes: ReadonlyArray<StockLevel>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many stock levels there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A stock level in a page. */
export type StockLevelEdge = {
  readonly __typename?: 'StockLevelEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The stock level. */
  readonly node: StockLevel;
};

/** Units of a variant that came or went. */
export type StockMovement = {
  readonly __typename?: 'StockMovement';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** The variant. */
  readonly variantId: Scalars['ID']['output'];
  /** How many came, or with a minus went. */
  readonly quantity: Scalars['Int']['output'];
  /** Why. */
  readonly reason: StockMovementReason;
  /** The delivery of a receipt, the order of a sale, what an order was given back for. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly movedAt: Scalars['DateTime']['output'];
  /** Who moved them; null for what orders move. */
  readonly movedBy?: Maybe<Scalars['ID']['output']>;
};

/** Why units came or went. */
export type StockMovementReason =
  /** They were delivered. */
  | 'RECEIPT'
  /** They were counted anew, lost, found or damaged. */
  | 'ADJUSTMENT'
  /** They were sold. */
  | 'SALE'
  /** A customer gave them back. */
  | 'RETURN';

/** A page of movements. */
export type StockMovementConnection = {
  readonly __typename?: 'StockMovementConnection';
  /** The movements of this page with their cursors. */
  readonly edges: ReadonlyArray<StockMovementEdge>;
  /** The movements of this page. */
  readonly nodes: ReadonlyArray<StockMovement>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many movements there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A movement in a page. */
export type StockMovementEdge = {
  readonly __typename?: 'StockMovementEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The movement. */
  readonly node: StockMovement;
};

/** Units of a variant that have left the stock for an order. */
export type CommittedStock = {
  readonly __typename?: 'CommittedStock';
  /** The order. */
  readonly orderId: Scalars['ID']['output'];
  /** The variant. */
  readonly variantId: Scalars['ID']['output'];
  /** How many. */
  readonly quantity: Scalars['Int']['output'];
};

/** An adjustment: either `delta`, or `setTo` with `expectedOnHand`. */
export type AdjustStockInput = {
  /** The variant. */
  readonly variantId: Scalars['ID']['input'];
  /** How many more there are, or with a minus fewer: 1 to 1,000,000 either way. */
  readonly delta?: InputMaybe<Scalars['Int']['input']>;
  /** How many there are from now on, those that orders hold included. */
  readonly setTo?: InputMaybe<Scalars['Int']['input']>;
  /** How many there were when the caller looked; goes with `setTo`, which is refused when it has changed since. */
  readonly expectedOnHand?: InputMaybe<Scalars['Int']['input']>;
  /** Why. */
  readonly reason: StockAdjustmentReason;
  /** The same key again answers as the first time and adjusts nothing: 1 to 128 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Why stock is adjusted. */
export type StockAdjustmentReason =
  /** It was counted anew, or units were lost, found or damaged. */
  | 'ADJUSTMENT'
  /** A customer gave units back; adds units only. */
  | 'RETURN';

/** What became of `adjustStock`. */
export type AdjustStockPayload = {
  readonly __typename?: 'AdjustStockPayload';
  /** The stock after the adjustment; null when it was refused. */
  readonly stockLevel?: Maybe<StockLevel>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<AdjustStockError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why stock was not adjusted. */
export type AdjustStockError = InsufficientStockError | StockChangedError;

/** Orders hold more units than would remain. */
export type InsufficientStockError = UserError & {
  readonly __typename?: 'InsufficientStockError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many could be taken away. */
  readonly available: Scalars['Int']['output'];
};

/** There are no longer as many units as the caller has seen. Look again and decide anew. */
export type StockChangedError = UserError & {
  readonly __typename?: 'StockChangedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many there are now, those that orders hold included. */
  readonly currentOnHand: Scalars['Int']['output'];
};

/** A delivery. */
export type ReceiveStockInput = {
  /** The delivery's own name, as on its note: 1 to 128 printable ASCII characters without spaces. */
  readonly reference: Scalars['String']['input'];
  /** What has come: 1 to 500 variants, each once. */
  readonly receipts: ReadonlyArray<StockReceiptInput>;
};

/** Units of one variant that have come. */
export type StockReceiptInput = {
  /** The variant. */
  readonly variantId: Scalars['ID']['input'];
  /** Its stock keeping unit; noted when the stock does not know the variant yet. */
  readonly sku: Scalars['String']['input'];
  /** How many: 1 to 1,000,000. */
  readonly quantity: Scalars['Int']['input'];
};

/** What became of `receiveStock`. It refuses nothing: what has been received before is counted, not added. */
export type ReceiveStockPayload = {
  readonly __typename?: 'ReceiveStockPayload';
  /** How many of the receipts were added now. */
  readonly received: Scalars['Int']['output'];
  /** How many of the receipts had been added before. */
  readonly alreadyReceived: Scalars['Int']['output'];
};

/** When a variant counts as low in stock. */
export type SetLowStockThresholdInput = {
  /** The variant. */
  readonly variantId: Scalars['ID']['input'];
  /** Fewer available units than this are low: 1 to 1,000,000; null to be told no more. */
  readonly threshold?: InputMaybe<Scalars['Int']['input']>;
  /** What the threshold was when the caller looked, null for none; absent to set it whatever it is. */
  readonly expectedThreshold?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of `setLowStockThreshold`. */
export type SetLowStockThresholdPayload = {
  readonly __typename?: 'SetLowStockThresholdPayload';
  /** The stock with its threshold; null when it was not set. */
  readonly stockLevel?: Maybe<StockLevel>;
  /** Why it was not set. */
  readonly userErrors: ReadonlyArray<SetLowStockThresholdError>;
};

/** Why a threshold was not set. */
export type SetLowStockThresholdError = ThresholdChangedError;

/** Somebody else has set another threshold than the caller has seen. Look again and decide anew. */
export type ThresholdChangedError = UserError & {
  readonly __typename?: 'ThresholdChangedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The threshold now; null for none. */
  readonly currentThreshold?: Maybe<Scalars['Int']['output']>;
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
  ProductVariant: ProductVariant;
  Shop: Shop;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ProductVariant:
    ( { __typename: 'ProductVariant' }
    & GraphQLRecursivePick<FederationTypes['ProductVariant'], {"id":true}> );
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdjustStockError:
    | ( InsufficientStockError )
    | ( StockChangedError )
  ;
  SetLowStockThresholdError: ( ThresholdChangedError );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( InsufficientStockError )
    | ( StockChangedError )
    | ( ThresholdChangedError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ProductVariant: ResolverTypeWrapper<ProductVariantModel>;
  Shop: ResolverTypeWrapper<ShopModel>;
  Availability: ResolverTypeWrapper<Availability>;
  StockLevel: ResolverTypeWrapper<StockLevelModel>;
  StockLevelConnection: ResolverTypeWrapper<StockLevelConnectionModel>;
  StockLevelEdge: ResolverTypeWrapper<Omit<StockLevelEdge, 'node'> & { node: ResolversTypes['StockLevel'] }>;
  StockMovement: ResolverTypeWrapper<StockMovementModel>;
  StockMovementReason: StockMovementReason;
  StockMovementConnection: ResolverTypeWrapper<StockMovementConnectionModel>;
  StockMovementEdge: ResolverTypeWrapper<Omit<StockMovementEdge, 'node'> & { node: ResolversTypes['StockMovement'] }>;
  CommittedStock: ResolverTypeWrapper<CommittedStock>;
  AdjustStockInput: AdjustStockInput;
  StockAdjustmentReason: StockAdjustmentReason;
  AdjustStockPayload: ResolverTypeWrapper<Omit<AdjustStockPayload, 'stockLevel' | 'userErrors'> & { stockLevel?: Maybe<ResolversTypes['StockLevel']>, userErrors: ReadonlyArray<ResolversTypes['AdjustStockError']> }>;
  AdjustStockError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjustStockError']>;
  InsufficientStockError: ResolverTypeWrapper<InsufficientStockError>;
  StockChangedError: ResolverTypeWrapper<StockChangedError>;
  ReceiveStockInput: ReceiveStockInput;
  StockReceiptInput: StockReceiptInput;
  ReceiveStockPayload: ResolverTypeWrapper<ReceiveStockPayload>;
  SetLowStockThresholdInput: SetLowStockThresholdInput;
  SetLowStockThresholdPayload: ResolverTypeWrapper<Omit<SetLowStockThresholdPayload, 'stockLevel' | 'userErrors'> & { stockLevel?: Maybe<ResolversTypes['StockLevel']>, userErrors: ReadonlyArray<ResolversTypes['SetLowStockThresholdError']> }>;
  SetLowStockThresholdError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetLowStockThresholdError']>;
  ThresholdChangedError: ResolverTypeWrapper<ThresholdChangedError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  ProductVariant: ProductVariantModel;
  Shop: ShopModel;
  Availability: Availability;
  StockLevel: StockLevelModel;
  StockLevelConnection: StockLevelConnectionModel;
  StockLevelEdge: Omit<StockLevelEdge, 'node'> & { node: ResolversParentTypes['StockLevel'] };
  StockMovement: StockMovementModel;
  StockMovementConnection: StockMovementConnectionModel;
  StockMovementEdge: Omit<StockMovementEdge, 'node'> & { node: ResolversParentTypes['StockMovement'] };
  CommittedStock: CommittedStock;
  AdjustStockInput: AdjustStockInput;
  AdjustStockPayload: Omit<AdjustStockPayload, 'stockLevel' | 'userErrors'> & { stockLevel?: Maybe<ResolversParentTypes['StockLevel']>, userErrors: ReadonlyArray<ResolversParentTypes['AdjustStockError']> };
  AdjustStockError: ResolversUnionTypes<ResolversParentTypes>['AdjustStockError'];
  InsufficientStockError: InsufficientStockError;
  StockChangedError: StockChangedError;
  ReceiveStockInput: ReceiveStockInput;
  StockReceiptInput: StockReceiptInput;
  ReceiveStockPayload: ReceiveStockPayload;
  SetLowStockThresholdInput: SetLowStockThresholdInput;
  SetLowStockThresholdPayload: Omit<SetLowStockThresholdPayload, 'stockLevel' | 'userErrors'> & { stockLevel?: Maybe<ResolversParentTypes['StockLevel']>, userErrors: ReadonlyArray<ResolversParentTypes['SetLowStockThresholdError']> };
  SetLowStockThresholdError: ResolversUnionTypes<ResolversParentTypes>['SetLowStockThresholdError'];
  ThresholdChangedError: ThresholdChangedError;
  String: Scalars['String']['output'];
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type FedByDirectiveArgs = {
  events: ReadonlyArray<Scalars['String']['input']>;
  id: Scalars['String']['input'];
  recipient?: Maybe<Scalars['String']['input']>;
};

export type FedByDirectiveResolver<Result, Parent, ContextType = Context, Args = FedByDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InsufficientStockError' | 'StockChangedError' | 'ThresholdChangedError', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType, RequireFields<QueryStockLevelArgs, 'variantId'>>;
  stockLevels?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['StockLevel']>>>, ParentType, ContextType, RequireFields<QueryStockLevelsArgs, 'variantIds'>>;
  stockMovements?: Resolver<Maybe<ResolversTypes['StockMovementConnection']>, ParentType, ContextType, RequireFields<QueryStockMovementsArgs, 'variantId'>>;
  committedStock?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CommittedStock']>>, ParentType, ContextType, RequireFields<QueryCommittedStockArgs, 'orderIds'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adjustStock?: Resolver<ResolversTypes['AdjustStockPayload'], ParentType, ContextType, RequireFields<MutationAdjustStockArgs, 'input'>>;
  receiveStock?: Resolver<ResolversTypes['ReceiveStockPayload'], ParentType, ContextType, RequireFields<MutationReceiveStockArgs, 'input'>>;
  setLowStockThreshold?: Resolver<ResolversTypes['SetLowStockThresholdPayload'], ParentType, ContextType, RequireFields<MutationSetLowStockThresholdArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  stockChanged?: SubscriptionResolver<Maybe<ResolversTypes['ProductVariant']>, "stockChanged", ParentType, ContextType, RequireFields<SubscriptionStockChangedArgs, 'variantId'>>;
};

export type ProductVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant'], FederationReferenceType extends FederationReferenceTypes['ProductVariant'] = FederationReferenceTypes['ProductVariant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductVariant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lowStock?: Resolver<Maybe<ResolversTypes['StockLevelConnection']>, ParentType, ContextType, Partial<ShopLowStockArgs>>;
};

export type AvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isInStock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel']> = {
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowStockThreshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isLow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  movements?: Resolver<ResolversTypes['StockMovementConnection'], ParentType, ContextType, Partial<StockLevelMovementsArgs>>;
};

export type StockLevelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelConnection'] = ResolversParentTypes['StockLevelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StockLevelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockLevelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelEdge'] = ResolversParentTypes['StockLevelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['StockMovementReason'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  movedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  movedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
};

export type CommittedStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommittedStock'] = ResolversParentTypes['CommittedStock']> = {
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdjustStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustStockPayload'] = ResolversParentTypes['AdjustStockPayload']> = {
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdjustStockError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AdjustStockErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustStockError'] = ResolversParentTypes['AdjustStockError']> = {
  __resolveType: TypeResolveFn<'InsufficientStockError' | 'StockChangedError', ParentType, ContextType>;
};

export type InsufficientStockErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientStockError'] = ResolversParentTypes['InsufficientStockError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockChangedError'] = ResolversParentTypes['StockChangedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentOnHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiveStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveStockPayload'] = ResolversParentTypes['ReceiveStockPayload']> = {
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alreadyReceived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetLowStockThresholdPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLowStockThresholdPayload'] = ResolversParentTypes['SetLowStockThresholdPayload']> = {
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SetLowStockThresholdError']>, ParentType, ContextType>;
};

export type SetLowStockThresholdErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLowStockThresholdError'] = ResolversParentTypes['SetLowStockThresholdError']> = {
  __resolveType: TypeResolveFn<'ThresholdChangedError', ParentType, ContextType>;
};

export type ThresholdChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThresholdChangedError'] = ResolversParentTypes['ThresholdChangedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentThreshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockLevelConnection?: StockLevelConnectionResolvers<ContextType>;
  StockLevelEdge?: StockLevelEdgeResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  CommittedStock?: CommittedStockResolvers<ContextType>;
  AdjustStockPayload?: AdjustStockPayloadResolvers<ContextType>;
  AdjustStockError?: AdjustStockErrorResolvers<ContextType>;
  InsufficientStockError?: InsufficientStockErrorResolvers<ContextType>;
  StockChangedError?: StockChangedErrorResolvers<ContextType>;
  ReceiveStockPayload?: ReceiveStockPayloadResolvers<ContextType>;
  SetLowStockThresholdPayload?: SetLowStockThresholdPayloadResolvers<ContextType>;
  SetLowStockThresholdError?: SetLowStockThresholdErrorResolvers<ContextType>;
  ThresholdChangedError?: ThresholdChangedErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  fedBy?: FedByDirectiveResolver<any, any, ContextType>;
};
