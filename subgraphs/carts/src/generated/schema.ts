// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel } from '@agora/subgraph-kit/money';
import type { CartModel, CartLineModel, CartProblemModel, OutOfStockProblemModel, NotForSaleProblemModel, PriceChangedProblemModel, CappedCartLineModel, NotSoldInCurrencyProblemModel, ProductVariantModel, UserModel } from '../resolvers/models.ts';
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

/** Why a mutation refused what it was asked. Nothing has changed. */
export type UserError = {
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Somebody else has changed the thing since it was read. Read it again and decide anew. */
export type ConflictError = UserError & {
  readonly __typename?: 'ConflictError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The version that it has now. */
  readonly currentVersion: Scalars['Int']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** The caller's cart; null while nothing was put into it. */
  readonly cart?: Maybe<Cart>;
};


export type QueryCartArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Puts variants into the caller's cart. Units of a variant that is in there already are added to its line. */
  readonly addCartLines: AddCartLinesPayload;
  /** Sets how many units of a variant the caller's cart holds. */
  readonly changeCartLine: ChangeCartLinePayload;
  /** Takes a variant out of the caller's cart. One that is not in there is no error: it is gone either way. */
  readonly removeCartLine: RemoveCartLinePayload;
  /** Takes everything out of the caller's cart. */
  readonly clearCart: ClearCartPayload;
  /** Chooses the currency in which the caller's cart is priced. Makes an empty cart where there is none yet. */
  readonly changeCartCurrency: ChangeCartCurrencyPayload;
  /** Takes note that the customer knows what the lines of the caller's cart cost now: `PriceChangedProblem` ends. */
  readonly acknowledgeCartPrices: AcknowledgeCartPricesPayload;
  /**
   * Brings what a guest has put together into the cart of the customer who they turn out to be, when they sign in. Units of
   * a variant that is in both carts add up. The guest's cart is gone then; the same token again changes nothing. Its voucher
   * follows a moment later, unless the customer's cart has one.
   */
  readonly mergeGuestCart: MergeGuestCartPayload;
};


export type MutationAddCartLinesArgs = {
  input: AddCartLinesInput;
};


export type MutationChangeCartLineArgs = {
  input: ChangeCartLineInput;
};


export type MutationRemoveCartLineArgs = {
  input: RemoveCartLineInput;
};


export type MutationClearCartArgs = {
  input: ClearCartInput;
};


export type MutationChangeCartCurrencyArgs = {
  input: ChangeCartCurrencyInput;
};


export type MutationAcknowledgeCartPricesArgs = {
  input: AcknowledgeCartPricesInput;
};


export type MutationMergeGuestCartArgs = {
  input: MergeGuestCartInput;
};

/** What a customer means to buy. Each customer and each guest has one, and it is theirs alone to see. */
export type Cart = {
  readonly __typename?: 'Cart';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Grows with each change, and names the state that a checkout orders. It never returns to an earlier value. */
  readonly version: Scalars['Int']['output'];
  /** What is in it, in the order in which it was put in; by default at most 2,000 lines. */
  readonly lines: ReadonlyArray<CartLine>;
  /** The currency in which it is priced; null while none was chosen: then each variant has its base price. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** What the lines cost at the prices of now. Null for an empty cart, and when a price is missing or currencies differ. */
  readonly subtotal?: Maybe<Money>;
  /** How many units it holds in all. */
  readonly totalQuantity: Scalars['Int']['output'];
  /**
   * What the customer must know before ordering it now; empty when there is nothing, null when that cannot be told at the
   * moment.
   */
  readonly problems?: Maybe<ReadonlyArray<CartProblem>>;
  /**
   * Of a guest's cart: what `mergeGuestCart` takes once the guest has signed in. A secret, good for one time; null for the
   * cart of a customer.
   */
  readonly mergeToken?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** Some units of one variant in a cart. */
export type CartLine = {
  readonly __typename?: 'CartLine';
  /** The variant; null when it is out of reach. */
  readonly variant?: Maybe<ProductVariant>;
  /** How many units. */
  readonly quantity: Scalars['Int']['output'];
  /** What one unit costs now, in the cart's currency; null when the catalogue has no such price. */
  readonly unitPrice?: Maybe<Money>;
  /** What the line costs now, in the cart's currency; null when the catalogue has no such price. */
  readonly total?: Maybe<Money>;
};

/** Something that the customer must know before ordering a cart now. */
export type CartProblem = {
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The variant at fault. */
  readonly variant?: Maybe<ProductVariant>;
};

/** A unit costs something else than when the customer put it in, or last acknowledged the prices of the cart. */
export type PriceChangedProblem = CartProblem & {
  readonly __typename?: 'PriceChangedProblem';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The variant at fault. */
  readonly variant?: Maybe<ProductVariant>;
  /** What a unit cost then. */
  readonly previous: Money;
  /** What a unit costs now. */
  readonly current: Money;
};

/** There are fewer units than the cart holds. */
export type OutOfStockProblem = CartProblem & {
  readonly __typename?: 'OutOfStockProblem';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The variant at fault. */
  readonly variant?: Maybe<ProductVariant>;
  /** How many units the cart holds. */
  readonly requested: Scalars['Int']['output'];
  /** How many there are. */
  readonly available: Scalars['Int']['output'];
};

/** The variant may not be bought: it is off sale, or its shop is not active. */
export type NotForSaleProblem = CartProblem & {
  readonly __typename?: 'NotForSaleProblem';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The variant at fault. */
  readonly variant?: Maybe<ProductVariant>;
};

/** The variant has no price in the currency of the cart. */
export type NotSoldInCurrencyProblem = CartProblem & {
  readonly __typename?: 'NotSoldInCurrencyProblem';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The variant at fault. */
  readonly variant?: Maybe<ProductVariant>;
  /** The currency of the cart. */
  readonly currency: Scalars['CurrencyCode']['output'];
};

export type ProductVariant = {
  readonly __typename?: 'ProductVariant';
  readonly id: Scalars['ID']['output'];
};

export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
  /** The person's cart; null for all but the person, and while nothing was put into it. */
  readonly cart?: Maybe<Cart>;
};

/** What to put into the caller's cart. */
export type AddCartLinesInput = {
  /** Variants and how many units of each, 1 to 2,000 entries; those of one variant add up. */
  readonly lines: ReadonlyArray<CartLineInput>;
  /** The version that the caller has seen, 0 for no cart yet; absent to add whatever the version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key again within 24 hours adds nothing. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Units of one variant. */
export type CartLineInput = {
  /** The variant. */
  readonly variantId: Scalars['ID']['input'];
  /** How many units, 1 or more. */
  readonly quantity: Scalars['Int']['input'];
};

/** How many units of a variant the cart shall hold. */
export type ChangeCartLineInput = {
  /** The variant; it must be in the cart. */
  readonly variantId: Scalars['ID']['input'];
  /** How many units from now on, 1 or more; `removeCartLine` takes all out. */
  readonly quantity: Scalars['Int']['input'];
  /** The version that the caller has seen; absent to change whatever the version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What to take out of the caller's cart. */
export type RemoveCartLineInput = {
  /** The variant. */
  readonly variantId: Scalars['ID']['input'];
  /** The version that the caller has seen; absent to change whatever the version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Under which condition to take everything out. */
export type ClearCartInput = {
  /** The version that the caller has seen; absent to clear whatever the version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** In which currency to price the caller's cart. */
export type ChangeCartCurrencyInput = {
  /** The currency; null for each variant's base price. Any code is taken: a line without a price in it is a problem of the cart. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The version that the caller has seen, 0 for no cart yet; absent to change whatever the version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Under which condition to take note of prices. */
export type AcknowledgeCartPricesInput = {
  /** The version that the caller has seen; absent to acknowledge whatever the version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** The cart of a guest that the caller is or was. */
export type MergeGuestCartInput = {
  /** The `mergeToken` of the guest's cart. */
  readonly token: Scalars['String']['input'];
  /** The same key again within 24 hours changes nothing. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `addCartLines`. */
export type AddCartLinesPayload = {
  readonly __typename?: 'AddCartLinesPayload';
  /** The cart as it is now; null when nothing was added. */
  readonly cart?: Maybe<Cart>;
  /** Why nothing was added. */
  readonly userErrors: ReadonlyArray<AddCartLinesError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why nothing was added. */
export type AddCartLinesError = ConflictError | UnknownVariantError | CartLineLimitError | CartTooManyLinesError;

/** What became of `changeCartLine`. */
export type ChangeCartLinePayload = {
  readonly __typename?: 'ChangeCartLinePayload';
  /** The cart as it is now; null when the change was refused. */
  readonly cart?: Maybe<Cart>;
  /** Why the change was refused. */
  readonly userErrors: ReadonlyArray<ChangeCartLineError>;
};

/** Why a line was not changed. */
export type ChangeCartLineError = ConflictError | CartLineNotFoundError | CartLineLimitError;

/** What became of `removeCartLine`. */
export type RemoveCartLinePayload = {
  readonly __typename?: 'RemoveCartLinePayload';
  /** The cart as it is now; null when the change was refused, and when there is no cart. */
  readonly cart?: Maybe<Cart>;
  /** Why the change was refused. */
  readonly userErrors: ReadonlyArray<RemoveCartLineError>;
};

/** Why a line was not taken out. */
export type RemoveCartLineError = ConflictError;

/** What became of `clearCart`. */
export type ClearCartPayload = {
  readonly __typename?: 'ClearCartPayload';
  /** The cart as it is now; null when the change was refused, and when there is no cart. */
  readonly cart?: Maybe<Cart>;
  /** Why the change was refused. */
  readonly userErrors: ReadonlyArray<ClearCartError>;
};

/** Why a cart was not cleared. */
export type ClearCartError = ConflictError;

/** What became of `changeCartCurrency`. */
export type ChangeCartCurrencyPayload = {
  readonly __typename?: 'ChangeCartCurrencyPayload';
  /** The cart as it is now; null when the change was refused, and when base prices were asked for where there is no cart. */
  readonly cart?: Maybe<Cart>;
  /** Why the change was refused. */
  readonly userErrors: ReadonlyArray<ChangeCartCurrencyError>;
};

/** Why the currency of a cart was not changed. */
export type ChangeCartCurrencyError = ConflictError;

/** What became of `acknowledgeCartPrices`. */
export type AcknowledgeCartPricesPayload = {
  readonly __typename?: 'AcknowledgeCartPricesPayload';
  /** The cart as it is now; null when this was refused, and when there is no cart. */
  readonly cart?: Maybe<Cart>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<AcknowledgeCartPricesError>;
};

/** Why prices were not acknowledged. */
export type AcknowledgeCartPricesError = ConflictError;

/** What became of `mergeGuestCart`. */
export type MergeGuestCartPayload = {
  readonly __typename?: 'MergeGuestCartPayload';
  /** The caller's cart as it is now; null when nothing was brought. */
  readonly cart?: Maybe<Cart>;
  /** How many units have come in; 0 for a repetition. */
  readonly merged: Scalars['Int']['output'];
  /** What did not fit, in the order of the guest's cart; empty for a repetition. */
  readonly capped: ReadonlyArray<CappedCartLine>;
  /** Why nothing was brought. */
  readonly userErrors: ReadonlyArray<MergeGuestCartError>;
  /** Whether the token, or the idempotency key, was used for the caller's cart before. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** A variant of which not all units fit into the cart. */
export type CappedCartLine = {
  readonly __typename?: 'CappedCartLine';
  /** The variant; null when it is out of reach. */
  readonly variant?: Maybe<ProductVariant>;
  /** How many units there would have been. */
  readonly requested: Scalars['Int']['output'];
  /** How many the cart holds: as many as a line may, or 0 when it has as many lines as one may. */
  readonly quantity: Scalars['Int']['output'];
};

/** Why a guest's cart was not brought. */
export type MergeGuestCartError = InvalidMergeTokenError;

/** There is no cart of a guest with this token: it was never given out, was used by somebody else, or is too old. */
export type InvalidMergeTokenError = UserError & {
  readonly __typename?: 'InvalidMergeTokenError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Nobody sells these variants. */
export type UnknownVariantError = UserError & {
  readonly __typename?: 'UnknownVariantError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The variants that are not known. */
  readonly variantIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** A line would hold more units than one may. */
export type CartLineLimitError = UserError & {
  readonly __typename?: 'CartLineLimitError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many units a line may hold. */
  readonly maxQuantity: Scalars['Int']['output'];
};

/** The cart would have more lines than one may. */
export type CartTooManyLinesError = UserError & {
  readonly __typename?: 'CartTooManyLinesError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many lines a cart may have. */
  readonly maxLines: Scalars['Int']['output'];
};

/** The variant is not in the cart. */
export type CartLineNotFoundError = UserError & {
  readonly __typename?: 'CartLineNotFoundError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The variant. */
  readonly variantId: Scalars['ID']['output'];
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
  Cart: Cart;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Cart:
    ( { __typename: 'Cart' }
    & GraphQLRecursivePick<FederationTypes['Cart'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddCartLinesError:
    | ( ConflictError )
    | ( UnknownVariantError )
    | ( CartLineLimitError )
    | ( CartTooManyLinesError )
  ;
  ChangeCartLineError:
    | ( ConflictError )
    | ( CartLineNotFoundError )
    | ( CartLineLimitError )
  ;
  RemoveCartLineError: ( ConflictError );
  ClearCartError: ( ConflictError );
  ChangeCartCurrencyError: ( ConflictError );
  AcknowledgeCartPricesError: ( ConflictError );
  MergeGuestCartError: ( InvalidMergeTokenError );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ConflictError )
    | ( InvalidMergeTokenError )
    | ( UnknownVariantError )
    | ( CartLineLimitError )
    | ( CartTooManyLinesError )
    | ( CartLineNotFoundError )
  ;
  CartProblem:
    | ( PriceChangedProblemModel )
    | ( OutOfStockProblemModel )
    | ( NotForSaleProblemModel )
    | ( NotSoldInCurrencyProblemModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Cart: ResolverTypeWrapper<CartModel>;
  CartLine: ResolverTypeWrapper<CartLineModel>;
  CartProblem: ResolverTypeWrapper<CartProblemModel>;
  PriceChangedProblem: ResolverTypeWrapper<PriceChangedProblemModel>;
  OutOfStockProblem: ResolverTypeWrapper<OutOfStockProblemModel>;
  NotForSaleProblem: ResolverTypeWrapper<NotForSaleProblemModel>;
  NotSoldInCurrencyProblem: ResolverTypeWrapper<NotSoldInCurrencyProblemModel>;
  ProductVariant: ResolverTypeWrapper<ProductVariantModel>;
  User: ResolverTypeWrapper<UserModel>;
  AddCartLinesInput: AddCartLinesInput;
  CartLineInput: CartLineInput;
  ChangeCartLineInput: ChangeCartLineInput;
  RemoveCartLineInput: RemoveCartLineInput;
  ClearCartInput: ClearCartInput;
  ChangeCartCurrencyInput: ChangeCartCurrencyInput;
  AcknowledgeCartPricesInput: AcknowledgeCartPricesInput;
  MergeGuestCartInput: MergeGuestCartInput;
  AddCartLinesPayload: ResolverTypeWrapper<Omit<AddCartLinesPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['AddCartLinesError']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddCartLinesError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddCartLinesError']>;
  ChangeCartLinePayload: ResolverTypeWrapper<Omit<ChangeCartLinePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['ChangeCartLineError']> }>;
  ChangeCartLineError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCartLineError']>;
  RemoveCartLinePayload: ResolverTypeWrapper<Omit<RemoveCartLinePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['RemoveCartLineError']> }>;
  RemoveCartLineError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveCartLineError']>;
  ClearCartPayload: ResolverTypeWrapper<Omit<ClearCartPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['ClearCartError']> }>;
  ClearCartError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClearCartError']>;
  ChangeCartCurrencyPayload: ResolverTypeWrapper<Omit<ChangeCartCurrencyPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['ChangeCartCurrencyError']> }>;
  ChangeCartCurrencyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCartCurrencyError']>;
  AcknowledgeCartPricesPayload: ResolverTypeWrapper<Omit<AcknowledgeCartPricesPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['AcknowledgeCartPricesError']> }>;
  AcknowledgeCartPricesError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeCartPricesError']>;
  MergeGuestCartPayload: ResolverTypeWrapper<Omit<MergeGuestCartPayload, 'cart' | 'capped' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, capped: ReadonlyArray<ResolversTypes['CappedCartLine']>, userErrors: ReadonlyArray<ResolversTypes['MergeGuestCartError']> }>;
  CappedCartLine: ResolverTypeWrapper<CappedCartLineModel>;
  MergeGuestCartError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeGuestCartError']>;
  InvalidMergeTokenError: ResolverTypeWrapper<InvalidMergeTokenError>;
  UnknownVariantError: ResolverTypeWrapper<UnknownVariantError>;
  CartLineLimitError: ResolverTypeWrapper<CartLineLimitError>;
  CartTooManyLinesError: ResolverTypeWrapper<CartTooManyLinesError>;
  CartLineNotFoundError: ResolverTypeWrapper<CartLineNotFoundError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  BigInt: Scalars['BigInt']['output'];
  Decimal: Scalars['Decimal']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Money: MoneyModel;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  String: Scalars['String']['output'];
  ConflictError: ConflictError;
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Cart: CartModel;
  CartLine: CartLineModel;
  CartProblem: CartProblemModel;
  PriceChangedProblem: PriceChangedProblemModel;
  OutOfStockProblem: OutOfStockProblemModel;
  NotForSaleProblem: NotForSaleProblemModel;
  NotSoldInCurrencyProblem: NotSoldInCurrencyProblemModel;
  ProductVariant: ProductVariantModel;
  User: UserModel;
  AddCartLinesInput: AddCartLinesInput;
  CartLineInput: CartLineInput;
  ChangeCartLineInput: ChangeCartLineInput;
  RemoveCartLineInput: RemoveCartLineInput;
  ClearCartInput: ClearCartInput;
  ChangeCartCurrencyInput: ChangeCartCurrencyInput;
  AcknowledgeCartPricesInput: AcknowledgeCartPricesInput;
  MergeGuestCartInput: MergeGuestCartInput;
  AddCartLinesPayload: Omit<AddCartLinesPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['AddCartLinesError']> };
  Boolean: Scalars['Boolean']['output'];
  AddCartLinesError: ResolversUnionTypes<ResolversParentTypes>['AddCartLinesError'];
  ChangeCartLinePayload: Omit<ChangeCartLinePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeCartLineError']> };
  ChangeCartLineError: ResolversUnionTypes<ResolversParentTypes>['ChangeCartLineError'];
  RemoveCartLinePayload: Omit<RemoveCartLinePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['RemoveCartLineError']> };
  RemoveCartLineError: ResolversUnionTypes<ResolversParentTypes>['RemoveCartLineError'];
  ClearCartPayload: Omit<ClearCartPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['ClearCartError']> };
  ClearCartError: ResolversUnionTypes<ResolversParentTypes>['ClearCartError'];
  ChangeCartCurrencyPayload: Omit<ChangeCartCurrencyPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeCartCurrencyError']> };
  ChangeCartCurrencyError: ResolversUnionTypes<ResolversParentTypes>['ChangeCartCurrencyError'];
  AcknowledgeCartPricesPayload: Omit<AcknowledgeCartPricesPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['AcknowledgeCartPricesError']> };
  AcknowledgeCartPricesError: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeCartPricesError'];
  MergeGuestCartPayload: Omit<MergeGuestCartPayload, 'cart' | 'capped' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, capped: ReadonlyArray<ResolversParentTypes['CappedCartLine']>, userErrors: ReadonlyArray<ResolversParentTypes['MergeGuestCartError']> };
  CappedCartLine: CappedCartLineModel;
  MergeGuestCartError: ResolversUnionTypes<ResolversParentTypes>['MergeGuestCartError'];
  InvalidMergeTokenError: InvalidMergeTokenError;
  UnknownVariantError: UnknownVariantError;
  CartLineLimitError: CartLineLimitError;
  CartTooManyLinesError: CartTooManyLinesError;
  CartLineNotFoundError: CartLineNotFoundError;
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

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InvalidMergeTokenError' | 'UnknownVariantError' | 'CartLineLimitError' | 'CartTooManyLinesError' | 'CartLineNotFoundError', ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType, Partial<QueryCartArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCartLines?: Resolver<ResolversTypes['AddCartLinesPayload'], ParentType, ContextType, RequireFields<MutationAddCartLinesArgs, 'input'>>;
  changeCartLine?: Resolver<ResolversTypes['ChangeCartLinePayload'], ParentType, ContextType, RequireFields<MutationChangeCartLineArgs, 'input'>>;
  removeCartLine?: Resolver<ResolversTypes['RemoveCartLinePayload'], ParentType, ContextType, RequireFields<MutationRemoveCartLineArgs, 'input'>>;
  clearCart?: Resolver<ResolversTypes['ClearCartPayload'], ParentType, ContextType, RequireFields<MutationClearCartArgs, 'input'>>;
  changeCartCurrency?: Resolver<ResolversTypes['ChangeCartCurrencyPayload'], ParentType, ContextType, RequireFields<MutationChangeCartCurrencyArgs, 'input'>>;
  acknowledgeCartPrices?: Resolver<ResolversTypes['AcknowledgeCartPricesPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeCartPricesArgs, 'input'>>;
  mergeGuestCart?: Resolver<ResolversTypes['MergeGuestCartPayload'], ParentType, ContextType, RequireFields<MutationMergeGuestCartArgs, 'input'>>;
};

export type CartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart'], FederationReferenceType extends FederationReferenceTypes['Cart'] = FederationReferenceTypes['Cart']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cart']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CartLine']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  subtotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CartProblem']>>, ParentType, ContextType>;
  mergeToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CartLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLine'] = ResolversParentTypes['CartLine']> = {
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type CartProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartProblem'] = ResolversParentTypes['CartProblem']> = {
  __resolveType: TypeResolveFn<'PriceChangedProblem' | 'OutOfStockProblem' | 'NotForSaleProblem' | 'NotSoldInCurrencyProblem', ParentType, ContextType>;
};

export type PriceChangedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangedProblem'] = ResolversParentTypes['PriceChangedProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutOfStockProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutOfStockProblem'] = ResolversParentTypes['OutOfStockProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotForSaleProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotForSaleProblem'] = ResolversParentTypes['NotForSaleProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotSoldInCurrencyProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotSoldInCurrencyProblem'] = ResolversParentTypes['NotSoldInCurrencyProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
};

export type AddCartLinesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCartLinesPayload'] = ResolversParentTypes['AddCartLinesPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AddCartLinesError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AddCartLinesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCartLinesError'] = ResolversParentTypes['AddCartLinesError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'UnknownVariantError' | 'CartLineLimitError' | 'CartTooManyLinesError', ParentType, ContextType>;
};

export type ChangeCartLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCartLinePayload'] = ResolversParentTypes['ChangeCartLinePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeCartLineError']>, ParentType, ContextType>;
};

export type ChangeCartLineErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCartLineError'] = ResolversParentTypes['ChangeCartLineError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'CartLineNotFoundError' | 'CartLineLimitError', ParentType, ContextType>;
};

export type RemoveCartLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveCartLinePayload'] = ResolversParentTypes['RemoveCartLinePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RemoveCartLineError']>, ParentType, ContextType>;
};

export type RemoveCartLineErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveCartLineError'] = ResolversParentTypes['RemoveCartLineError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type ClearCartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearCartPayload'] = ResolversParentTypes['ClearCartPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ClearCartError']>, ParentType, ContextType>;
};

export type ClearCartErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearCartError'] = ResolversParentTypes['ClearCartError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type ChangeCartCurrencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCartCurrencyPayload'] = ResolversParentTypes['ChangeCartCurrencyPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeCartCurrencyError']>, ParentType, ContextType>;
};

export type ChangeCartCurrencyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCartCurrencyError'] = ResolversParentTypes['ChangeCartCurrencyError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type AcknowledgeCartPricesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeCartPricesPayload'] = ResolversParentTypes['AcknowledgeCartPricesPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AcknowledgeCartPricesError']>, ParentType, ContextType>;
};

export type AcknowledgeCartPricesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeCartPricesError'] = ResolversParentTypes['AcknowledgeCartPricesError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type MergeGuestCartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeGuestCartPayload'] = ResolversParentTypes['MergeGuestCartPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capped?: Resolver<ReadonlyArray<ResolversTypes['CappedCartLine']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['MergeGuestCartError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CappedCartLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CappedCartLine'] = ResolversParentTypes['CappedCartLine']> = {
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergeGuestCartErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeGuestCartError'] = ResolversParentTypes['MergeGuestCartError']> = {
  __resolveType: TypeResolveFn<'InvalidMergeTokenError', ParentType, ContextType>;
};

export type InvalidMergeTokenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidMergeTokenError'] = ResolversParentTypes['InvalidMergeTokenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownVariantErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownVariantError'] = ResolversParentTypes['UnknownVariantError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  variantIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineLimitError'] = ResolversParentTypes['CartLineLimitError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  maxQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartTooManyLinesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartTooManyLinesError'] = ResolversParentTypes['CartTooManyLinesError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  maxLines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineNotFoundError'] = ResolversParentTypes['CartLineNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  CartLine?: CartLineResolvers<ContextType>;
  CartProblem?: CartProblemResolvers<ContextType>;
  PriceChangedProblem?: PriceChangedProblemResolvers<ContextType>;
  OutOfStockProblem?: OutOfStockProblemResolvers<ContextType>;
  NotForSaleProblem?: NotForSaleProblemResolvers<ContextType>;
  NotSoldInCurrencyProblem?: NotSoldInCurrencyProblemResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  AddCartLinesPayload?: AddCartLinesPayloadResolvers<ContextType>;
  AddCartLinesError?: AddCartLinesErrorResolvers<ContextType>;
  ChangeCartLinePayload?: ChangeCartLinePayloadResolvers<ContextType>;
  ChangeCartLineError?: ChangeCartLineErrorResolvers<ContextType>;
  RemoveCartLinePayload?: RemoveCartLinePayloadResolvers<ContextType>;
  RemoveCartLineError?: RemoveCartLineErrorResolvers<ContextType>;
  ClearCartPayload?: ClearCartPayloadResolvers<ContextType>;
  ClearCartError?: ClearCartErrorResolvers<ContextType>;
  ChangeCartCurrencyPayload?: ChangeCartCurrencyPayloadResolvers<ContextType>;
  ChangeCartCurrencyError?: ChangeCartCurrencyErrorResolvers<ContextType>;
  AcknowledgeCartPricesPayload?: AcknowledgeCartPricesPayloadResolvers<ContextType>;
  AcknowledgeCartPricesError?: AcknowledgeCartPricesErrorResolvers<ContextType>;
  MergeGuestCartPayload?: MergeGuestCartPayloadResolvers<ContextType>;
  CappedCartLine?: CappedCartLineResolvers<ContextType>;
  MergeGuestCartError?: MergeGuestCartErrorResolvers<ContextType>;
  InvalidMergeTokenError?: InvalidMergeTokenErrorResolvers<ContextType>;
  UnknownVariantError?: UnknownVariantErrorResolvers<ContextType>;
  CartLineLimitError?: CartLineLimitErrorResolvers<ContextType>;
  CartTooManyLinesError?: CartTooManyLinesErrorResolvers<ContextType>;
  CartLineNotFoundError?: CartLineNotFoundErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
