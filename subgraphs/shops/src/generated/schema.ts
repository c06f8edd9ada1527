// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ShopModel, UserModel, ShopConnectionModel } from '../resolvers/models.ts';
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
  /** The shop with this id; null when there is none that the caller may see. */
  readonly shop?: Maybe<Shop>;
  /** The shop with this slug; null when there is none that the caller may see. */
  readonly shopBySlug?: Maybe<Shop>;
  /** Shops that may sell and, in whatever state, those of the caller; the newest first. */
  readonly shops: ShopConnection;
};


export type QueryShopArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShopBySlugArgs = {
  slug: Scalars['String']['input'];
};


export type QueryShopsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Opens a shop that the caller owns. It may sell once the marketplace has verified it. */
  readonly registerShop: RegisterShopPayload;
  /** Changes what a shop says of itself. For its owner and its members. */
  readonly updateShop: UpdateShopPayload;
  /** Lets a new or a suspended shop sell from now on. */
  readonly verifyShop: VerifyShopPayload;
  /** Stops a shop from selling until it is verified again. Orders that were placed are not affected. */
  readonly suspendShop: SuspendShopPayload;
};


export type MutationRegisterShopArgs = {
  input: RegisterShopInput;
};


export type MutationUpdateShopArgs = {
  input: UpdateShopInput;
};


export type MutationVerifyShopArgs = {
  input: VerifyShopInput;
};


export type MutationSuspendShopArgs = {
  input: SuspendShopInput;
};

/**
 * Somebody who sells on the marketplace. Only its owner, its members and administrators find a shop that is not active;
 * where a product or an order refers to one, anybody reads its name and that it is not active.
 */
export type Shop = {
  readonly __typename?: 'Shop';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Name in a URL, unique in the whole marketplace; never changes. */
  readonly slug: Scalars['String']['output'];
  /** Name as customers read it. */
  readonly name: Scalars['String']['output'];
  /** What customers should know about it, as plain text. */
  readonly description: Scalars['String']['output'];
  /** Whether it may sell. */
  readonly status: ShopStatus;
  /** The platform's share of each sale, in hundredths of a percent; null for all but the owner and administrators. */
  readonly commissionBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** Grows with each change; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** Whether a shop may sell. */
export type ShopStatus =
  /** It waits for the marketplace to verify it. */
  | 'REGISTERED'
  /** It sells. */
  | 'ACTIVE'
  /** It may not sell until it is verified again. */
  | 'SUSPENDED';

export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
  /** Shops that the person owns, the newest 100 first; null for all but the person and administrators. */
  readonly shops?: Maybe<ReadonlyArray<Shop>>;
};

/** A page of shops. */
export type ShopConnection = {
  readonly __typename?: 'ShopConnection';
  /** The shops of this page with their cursors. */
  readonly edges: ReadonlyArray<ShopEdge>;
  /** The shops of this page. */
  readonly nodes: ReadonlyArray<Shop>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many shops there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A shop in a page. */
export type ShopEdge = {
  readonly __typename?: 'ShopEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The shop. */
  readonly node: Shop;
};

/** A shop to register. */
export type RegisterShopInput = {
  /** Name in a URL: 3 to 60 lower-case letters and digits, with single dashes in between. Cannot be changed later. */
  readonly slug: Scalars['String']['input'];
  /** Name as customers read it, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** What customers should know, up to 5,000 characters of plain text. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The same key again answers as the first time and registers nothing. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `registerShop`. */
export type RegisterShopPayload = {
  readonly __typename?: 'RegisterShopPayload';
  /** The shop; null when it was refused. */
  readonly shop?: Maybe<Shop>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<RegisterShopError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why a shop was not registered. */
export type RegisterShopError = SlugTakenError;

/** Another shop has this slug. */
export type SlugTakenError = UserError & {
  readonly __typename?: 'SlugTakenError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The slug. */
  readonly slug: Scalars['String']['output'];
};

/** What to change of a shop; what is absent stays. */
export type UpdateShopInput = {
  /** The shop. */
  readonly shopId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Name as customers read it, 1 to 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What customers should know, up to 5,000 characters of plain text. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `updateShop`. */
export type UpdateShopPayload = {
  readonly __typename?: 'UpdateShopPayload';
  /** The shop as it is now; null when the change was refused. */
  readonly shop?: Maybe<Shop>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UpdateShopError>;
};

/** Why a shop was not changed. */
export type UpdateShopError = ConflictError;

/** A shop to verify. */
export type VerifyShopInput = {
  /** The shop. */
  readonly shopId: Scalars['ID']['input'];
};

/** What became of `verifyShop`. It refuses nothing: a shop that is active stays so. */
export type VerifyShopPayload = {
  readonly __typename?: 'VerifyShopPayload';
  /** The shop as it is now. */
  readonly shop: Shop;
};

/** A shop to suspend. */
export type SuspendShopInput = {
  /** The shop. */
  readonly shopId: Scalars['ID']['input'];
  /** Why, in 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `suspendShop`. A shop that is suspended stays so, for the reason that was given first. */
export type SuspendShopPayload = {
  readonly __typename?: 'SuspendShopPayload';
  /** The shop as it is now; null when it was refused. */
  readonly shop?: Maybe<Shop>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<SuspendShopError>;
};

/** Why a shop was not suspended. */
export type SuspendShopError = ShopNeverActiveError;

/** The shop has never been verified, so there is nothing to suspend. */
export type ShopNeverActiveError = UserError & {
  readonly __typename?: 'ShopNeverActiveError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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
  Shop: Shop;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RegisterShopError: ( SlugTakenError );
  UpdateShopError: ( ConflictError );
  SuspendShopError: ( ShopNeverActiveError );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ConflictError )
    | ( SlugTakenError )
    | ( ShopNeverActiveError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Shop: ResolverTypeWrapper<ShopModel>;
  ShopStatus: ShopStatus;
  User: ResolverTypeWrapper<UserModel>;
  ShopConnection: ResolverTypeWrapper<ShopConnectionModel>;
  ShopEdge: ResolverTypeWrapper<Omit<ShopEdge, 'node'> & { node: ResolversTypes['Shop'] }>;
  RegisterShopInput: RegisterShopInput;
  RegisterShopPayload: ResolverTypeWrapper<Omit<RegisterShopPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversTypes['Shop']>, userErrors: ReadonlyArray<ResolversTypes['RegisterShopError']> }>;
  RegisterShopError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterShopError']>;
  SlugTakenError: ResolverTypeWrapper<SlugTakenError>;
  UpdateShopInput: UpdateShopInput;
  UpdateShopPayload: ResolverTypeWrapper<Omit<UpdateShopPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversTypes['Shop']>, userErrors: ReadonlyArray<ResolversTypes['UpdateShopError']> }>;
  UpdateShopError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateShopError']>;
  VerifyShopInput: VerifyShopInput;
  VerifyShopPayload: ResolverTypeWrapper<Omit<VerifyShopPayload, 'shop'> & { shop: ResolversTypes['Shop'] }>;
  SuspendShopInput: SuspendShopInput;
  SuspendShopPayload: ResolverTypeWrapper<Omit<SuspendShopPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversTypes['Shop']>, userErrors: ReadonlyArray<ResolversTypes['SuspendShopError']> }>;
  SuspendShopError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendShopError']>;
  ShopNeverActiveError: ResolverTypeWrapper<ShopNeverActiveError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ConflictError: ConflictError;
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Shop: ShopModel;
  User: UserModel;
  ShopConnection: ShopConnectionModel;
  ShopEdge: Omit<ShopEdge, 'node'> & { node: ResolversParentTypes['Shop'] };
  RegisterShopInput: RegisterShopInput;
  RegisterShopPayload: Omit<RegisterShopPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversParentTypes['Shop']>, userErrors: ReadonlyArray<ResolversParentTypes['RegisterShopError']> };
  RegisterShopError: ResolversUnionTypes<ResolversParentTypes>['RegisterShopError'];
  SlugTakenError: SlugTakenError;
  UpdateShopInput: UpdateShopInput;
  UpdateShopPayload: Omit<UpdateShopPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversParentTypes['Shop']>, userErrors: ReadonlyArray<ResolversParentTypes['UpdateShopError']> };
  UpdateShopError: ResolversUnionTypes<ResolversParentTypes>['UpdateShopError'];
  VerifyShopInput: VerifyShopInput;
  VerifyShopPayload: Omit<VerifyShopPayload, 'shop'> & { shop: ResolversParentTypes['Shop'] };
  SuspendShopInput: SuspendShopInput;
  SuspendShopPayload: Omit<SuspendShopPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversParentTypes['Shop']>, userErrors: ReadonlyArray<ResolversParentTypes['SuspendShopError']> };
  SuspendShopError: ResolversUnionTypes<ResolversParentTypes>['SuspendShopError'];
  ShopNeverActiveError: ShopNeverActiveError;
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  __resolveType: TypeResolveFn<'ConflictError' | 'SlugTakenError' | 'ShopNeverActiveError', ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType, RequireFields<QueryShopArgs, 'id'>>;
  shopBySlug?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType, RequireFields<QueryShopBySlugArgs, 'slug'>>;
  shops?: Resolver<ResolversTypes['ShopConnection'], ParentType, ContextType, Partial<QueryShopsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerShop?: Resolver<ResolversTypes['RegisterShopPayload'], ParentType, ContextType, RequireFields<MutationRegisterShopArgs, 'input'>>;
  updateShop?: Resolver<ResolversTypes['UpdateShopPayload'], ParentType, ContextType, RequireFields<MutationUpdateShopArgs, 'input'>>;
  verifyShop?: Resolver<ResolversTypes['VerifyShopPayload'], ParentType, ContextType, RequireFields<MutationVerifyShopArgs, 'input'>>;
  suspendShop?: Resolver<ResolversTypes['SuspendShopPayload'], ParentType, ContextType, RequireFields<MutationSuspendShopArgs, 'input'>>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShopStatus'], ParentType, ContextType>;
  commissionBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shops?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Shop']>>, ParentType, ContextType>;
};

export type ShopConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopConnection'] = ResolversParentTypes['ShopConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShopEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Shop']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ShopEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopEdge'] = ResolversParentTypes['ShopEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
};

export type RegisterShopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterShopPayload'] = ResolversParentTypes['RegisterShopPayload']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RegisterShopError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegisterShopErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterShopError'] = ResolversParentTypes['RegisterShopError']> = {
  __resolveType: TypeResolveFn<'SlugTakenError', ParentType, ContextType>;
};

export type SlugTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlugTakenError'] = ResolversParentTypes['SlugTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateShopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateShopPayload'] = ResolversParentTypes['UpdateShopPayload']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateShopError']>, ParentType, ContextType>;
};

export type UpdateShopErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateShopError'] = ResolversParentTypes['UpdateShopError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type VerifyShopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyShopPayload'] = ResolversParentTypes['VerifyShopPayload']> = {
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
};

export type SuspendShopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendShopPayload'] = ResolversParentTypes['SuspendShopPayload']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SuspendShopError']>, ParentType, ContextType>;
};

export type SuspendShopErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendShopError'] = ResolversParentTypes['SuspendShopError']> = {
  __resolveType: TypeResolveFn<'ShopNeverActiveError', ParentType, ContextType>;
};

export type ShopNeverActiveErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopNeverActiveError'] = ResolversParentTypes['ShopNeverActiveError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  ShopConnection?: ShopConnectionResolvers<ContextType>;
  ShopEdge?: ShopEdgeResolvers<ContextType>;
  RegisterShopPayload?: RegisterShopPayloadResolvers<ContextType>;
  RegisterShopError?: RegisterShopErrorResolvers<ContextType>;
  SlugTakenError?: SlugTakenErrorResolvers<ContextType>;
  UpdateShopPayload?: UpdateShopPayloadResolvers<ContextType>;
  UpdateShopError?: UpdateShopErrorResolvers<ContextType>;
  VerifyShopPayload?: VerifyShopPayloadResolvers<ContextType>;
  SuspendShopPayload?: SuspendShopPayloadResolvers<ContextType>;
  SuspendShopError?: SuspendShopErrorResolvers<ContextType>;
  ShopNeverActiveError?: ShopNeverActiveErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
