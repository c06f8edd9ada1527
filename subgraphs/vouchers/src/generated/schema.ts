// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { VoucherModel, UserModel } from '../resolvers/models.ts';
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
  /** The caller's voucher with this id; null when there is none, or it is another's. */
  readonly voucher?: Maybe<Voucher>;
};


export type QueryVoucherArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Makes a voucher of the caller's own. */
  readonly createVoucher: CreateVoucherPayload;
  /** Gives one of the caller's vouchers another title. */
  readonly renameVoucher: RenameVoucherPayload;
  /** Deletes one of the caller's vouchers for good. */
  readonly deleteVoucher: DeleteVoucherPayload;
};


export type MutationCreateVoucherArgs = {
  input: CreateVoucherInput;
};


export type MutationRenameVoucherArgs = {
  input: RenameVoucherInput;
};


export type MutationDeleteVoucherArgs = {
  input: DeleteVoucherInput;
};

/** A voucher. It is its owner's alone to see and to change. */
export type Voucher = {
  readonly __typename?: 'Voucher';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly owner: User;
  /** What its owner calls it. */
  readonly title: Scalars['String']['output'];
  /** Grows with each change; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
};

export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
  /** The person's vouchers, newest first; null for all but the person. */
  readonly vouchers?: Maybe<VoucherConnection>;
};


export type UserVouchersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of vouchers. */
export type VoucherConnection = {
  readonly __typename?: 'VoucherConnection';
  /** The vouchers of this page with their cursors. */
  readonly edges: ReadonlyArray<VoucherEdge>;
  /** The vouchers of this page. */
  readonly nodes: ReadonlyArray<Voucher>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A voucher in a page. */
export type VoucherEdge = {
  readonly __typename?: 'VoucherEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The voucher. */
  readonly node: Voucher;
};

/** A voucher to be made. */
export type CreateVoucherInput = {
  /** What to call it, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** The same key again within 24 hours makes nothing. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Another title for a voucher. */
export type RenameVoucherInput = {
  /** The voucher. */
  readonly voucherId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What to call it, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** A voucher to be deleted. */
export type DeleteVoucherInput = {
  /** The voucher. */
  readonly voucherId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What became of `createVoucher`. */
export type CreateVoucherPayload = {
  readonly __typename?: 'CreateVoucherPayload';
  /** The voucher; null when none was made, or when it was deleted since. */
  readonly voucher?: Maybe<Voucher>;
  /** Why none was made. */
  readonly userErrors: ReadonlyArray<CreateVoucherError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why no voucher was made. */
export type CreateVoucherError = VoucherTitleError;

/** What became of `renameVoucher`. */
export type RenameVoucherPayload = {
  readonly __typename?: 'RenameVoucherPayload';
  /** The voucher as it is now; null when the change was refused. */
  readonly voucher?: Maybe<Voucher>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<RenameVoucherError>;
};

/** Why a voucher was not renamed. */
export type RenameVoucherError = ConflictError | VoucherTitleError;

/** What became of `deleteVoucher`. */
export type DeleteVoucherPayload = {
  readonly __typename?: 'DeleteVoucherPayload';
  /** The voucher as it was last; null when it was not deleted. */
  readonly voucher?: Maybe<Voucher>;
  /** Why it was not deleted. */
  readonly userErrors: ReadonlyArray<DeleteVoucherError>;
};

/** Why a voucher was not deleted. */
export type DeleteVoucherError = ConflictError;

/** A title is empty or too long. */
export type VoucherTitleError = UserError & {
  readonly __typename?: 'VoucherTitleError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many characters a title may have. */
  readonly maxLength: Scalars['Int']['output'];
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
  Voucher: Voucher;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Voucher:
    ( { __typename: 'Voucher' }
    & GraphQLRecursivePick<FederationTypes['Voucher'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateVoucherError: ( VoucherTitleError );
  RenameVoucherError:
    | ( ConflictError )
    | ( VoucherTitleError )
  ;
  DeleteVoucherError: ( ConflictError );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ConflictError )
    | ( VoucherTitleError )
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
  Voucher: ResolverTypeWrapper<VoucherModel>;
  User: ResolverTypeWrapper<UserModel>;
  VoucherConnection: ResolverTypeWrapper<Omit<VoucherConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VoucherEdge']>, nodes: ReadonlyArray<ResolversTypes['Voucher']> }>;
  VoucherEdge: ResolverTypeWrapper<Omit<VoucherEdge, 'node'> & { node: ResolversTypes['Voucher'] }>;
  CreateVoucherInput: CreateVoucherInput;
  RenameVoucherInput: RenameVoucherInput;
  DeleteVoucherInput: DeleteVoucherInput;
  CreateVoucherPayload: ResolverTypeWrapper<Omit<CreateVoucherPayload, 'voucher' | 'userErrors'> & { voucher?: Maybe<ResolversTypes['Voucher']>, userErrors: ReadonlyArray<ResolversTypes['CreateVoucherError']> }>;
  CreateVoucherError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateVoucherError']>;
  RenameVoucherPayload: ResolverTypeWrapper<Omit<RenameVoucherPayload, 'voucher' | 'userErrors'> & { voucher?: Maybe<ResolversTypes['Voucher']>, userErrors: ReadonlyArray<ResolversTypes['RenameVoucherError']> }>;
  RenameVoucherError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenameVoucherError']>;
  DeleteVoucherPayload: ResolverTypeWrapper<Omit<DeleteVoucherPayload, 'voucher' | 'userErrors'> & { voucher?: Maybe<ResolversTypes['Voucher']>, userErrors: ReadonlyArray<ResolversTypes['DeleteVoucherError']> }>;
  DeleteVoucherError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteVoucherError']>;
  VoucherTitleError: ResolverTypeWrapper<VoucherTitleError>;
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
  Voucher: VoucherModel;
  User: UserModel;
  VoucherConnection: Omit<VoucherConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VoucherEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Voucher']> };
  VoucherEdge: Omit<VoucherEdge, 'node'> & { node: ResolversParentTypes['Voucher'] };
  CreateVoucherInput: CreateVoucherInput;
  RenameVoucherInput: RenameVoucherInput;
  DeleteVoucherInput: DeleteVoucherInput;
  CreateVoucherPayload: Omit<CreateVoucherPayload, 'voucher' | 'userErrors'> & { voucher?: Maybe<ResolversParentTypes['Voucher']>, userErrors: ReadonlyArray<ResolversParentTypes['CreateVoucherError']> };
  CreateVoucherError: ResolversUnionTypes<ResolversParentTypes>['CreateVoucherError'];
  RenameVoucherPayload: Omit<RenameVoucherPayload, 'voucher' | 'userErrors'> & { voucher?: Maybe<ResolversParentTypes['Voucher']>, userErrors: ReadonlyArray<ResolversParentTypes['RenameVoucherError']> };
  RenameVoucherError: ResolversUnionTypes<ResolversParentTypes>['RenameVoucherError'];
  DeleteVoucherPayload: Omit<DeleteVoucherPayload, 'voucher' | 'userErrors'> & { voucher?: Maybe<ResolversParentTypes['Voucher']>, userErrors: ReadonlyArray<ResolversParentTypes['DeleteVoucherError']> };
  DeleteVoucherError: ResolversUnionTypes<ResolversParentTypes>['DeleteVoucherError'];
  VoucherTitleError: VoucherTitleError;
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
  __resolveType: TypeResolveFn<'ConflictError' | 'VoucherTitleError', ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType, RequireFields<QueryVoucherArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createVoucher?: Resolver<ResolversTypes['CreateVoucherPayload'], ParentType, ContextType, RequireFields<MutationCreateVoucherArgs, 'input'>>;
  renameVoucher?: Resolver<ResolversTypes['RenameVoucherPayload'], ParentType, ContextType, RequireFields<MutationRenameVoucherArgs, 'input'>>;
  deleteVoucher?: Resolver<ResolversTypes['DeleteVoucherPayload'], ParentType, ContextType, RequireFields<MutationDeleteVoucherArgs, 'input'>>;
};

export type VoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voucher'] = ResolversParentTypes['Voucher'], FederationReferenceType extends FederationReferenceTypes['Voucher'] = FederationReferenceTypes['Voucher']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Voucher']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ResolversTypes['VoucherConnection']>, ParentType, ContextType, Partial<UserVouchersArgs>>;
};

export type VoucherConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherConnection'] = ResolversParentTypes['VoucherConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoucherEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Voucher']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VoucherEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherEdge'] = ResolversParentTypes['VoucherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
};

export type CreateVoucherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateVoucherPayload'] = ResolversParentTypes['CreateVoucherPayload']> = {
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateVoucherError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateVoucherErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateVoucherError'] = ResolversParentTypes['CreateVoucherError']> = {
  __resolveType: TypeResolveFn<'VoucherTitleError', ParentType, ContextType>;
};

export type RenameVoucherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameVoucherPayload'] = ResolversParentTypes['RenameVoucherPayload']> = {
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RenameVoucherError']>, ParentType, ContextType>;
};

export type RenameVoucherErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameVoucherError'] = ResolversParentTypes['RenameVoucherError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'VoucherTitleError', ParentType, ContextType>;
};

export type DeleteVoucherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteVoucherPayload'] = ResolversParentTypes['DeleteVoucherPayload']> = {
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['DeleteVoucherError']>, ParentType, ContextType>;
};

export type DeleteVoucherErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteVoucherError'] = ResolversParentTypes['DeleteVoucherError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type VoucherTitleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherTitleError'] = ResolversParentTypes['VoucherTitleError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  maxLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Voucher?: VoucherResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  VoucherConnection?: VoucherConnectionResolvers<ContextType>;
  VoucherEdge?: VoucherEdgeResolvers<ContextType>;
  CreateVoucherPayload?: CreateVoucherPayloadResolvers<ContextType>;
  CreateVoucherError?: CreateVoucherErrorResolvers<ContextType>;
  RenameVoucherPayload?: RenameVoucherPayloadResolvers<ContextType>;
  RenameVoucherError?: RenameVoucherErrorResolvers<ContextType>;
  DeleteVoucherPayload?: DeleteVoucherPayloadResolvers<ContextType>;
  DeleteVoucherError?: DeleteVoucherErrorResolvers<ContextType>;
  VoucherTitleError?: VoucherTitleErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
