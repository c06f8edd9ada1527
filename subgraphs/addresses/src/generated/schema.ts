// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AddressModel, UserModel } from '../resolvers/models.ts';
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
  /** The caller's address with this id; null when there is none, or it is another's. */
  readonly address?: Maybe<Address>;
};


export type QueryAddressArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Makes an address of the caller's own. */
  readonly createAddress: CreateAddressPayload;
  /** Gives one of the caller's addresses another title. */
  readonly renameAddress: RenameAddressPayload;
  /** Deletes one of the caller's addresses for good. */
  readonly deleteAddress: DeleteAddressPayload;
};


export type MutationCreateAddressArgs = {
  input: CreateAddressInput;
};


export type MutationRenameAddressArgs = {
  input: RenameAddressInput;
};


export type MutationDeleteAddressArgs = {
  input: DeleteAddressInput;
};

/** An address. It is its owner's alone to see and to change. */
export type Address = {
  readonly __typename?: 'Address';
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
  /** The person's addresses, newest first; null for all but the person. */
  readonly addresses?: Maybe<AddressConnection>;
};


export type UserAddressesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of addresses. */
export type AddressConnection = {
  readonly __typename?: 'AddressConnection';
  /** The addresses of this page with their cursors. */
  readonly edges: ReadonlyArray<AddressEdge>;
  /** The addresses of this page. */
  readonly nodes: ReadonlyArray<Address>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** An address in a page. */
export type AddressEdge = {
  readonly __typename?: 'AddressEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The address. */
  readonly node: Address;
};

/** An address to be made. */
export type CreateAddressInput = {
  /** What to call it, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** The same key again within 24 hours makes nothing. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Another title for an address. */
export type RenameAddressInput = {
  /** The address. */
  readonly addressId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What to call it, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** An address to be deleted. */
export type DeleteAddressInput = {
  /** The address. */
  readonly addressId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What became of `createAddress`. */
export type CreateAddressPayload = {
  readonly __typename?: 'CreateAddressPayload';
  /** The address; null when none was made, or when it was deleted since. */
  readonly address?: Maybe<Address>;
  /** Why none was made. */
  readonly userErrors: ReadonlyArray<CreateAddressError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why no address was made. */
export type CreateAddressError = AddressTitleError;

/** What became of `renameAddress`. */
export type RenameAddressPayload = {
  readonly __typename?: 'RenameAddressPayload';
  /** The address as it is now; null when the change was refused. */
  readonly address?: Maybe<Address>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<RenameAddressError>;
};

/** Why an address was not renamed. */
export type RenameAddressError = ConflictError | AddressTitleError;

/** What became of `deleteAddress`. */
export type DeleteAddressPayload = {
  readonly __typename?: 'DeleteAddressPayload';
  /** The address as it was last; null when it was not deleted. */
  readonly address?: Maybe<Address>;
  /** Why it was not deleted. */
  readonly userErrors: ReadonlyArray<DeleteAddressError>;
};

/** Why an address was not deleted. */
export type DeleteAddressError = ConflictError;

/** A title is empty or too long. */
export type AddressTitleError = UserError & {
  readonly __typename?: 'AddressTitleError';
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
  Address: Address;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Address:
    ( { __typename: 'Address' }
    & GraphQLRecursivePick<FederationTypes['Address'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateAddressError: ( AddressTitleError );
  RenameAddressError:
    | ( ConflictError )
    | ( AddressTitleError )
  ;
  DeleteAddressError: ( ConflictError );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ConflictError )
    | ( AddressTitleError )
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
  Address: ResolverTypeWrapper<AddressModel>;
  User: ResolverTypeWrapper<UserModel>;
  AddressConnection: ResolverTypeWrapper<Omit<AddressConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AddressEdge']>, nodes: ReadonlyArray<ResolversTypes['Address']> }>;
  AddressEdge: ResolverTypeWrapper<Omit<AddressEdge, 'node'> & { node: ResolversTypes['Address'] }>;
  CreateAddressInput: CreateAddressInput;
  RenameAddressInput: RenameAddressInput;
  DeleteAddressInput: DeleteAddressInput;
  CreateAddressPayload: ResolverTypeWrapper<Omit<CreateAddressPayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversTypes['Address']>, userErrors: ReadonlyArray<ResolversTypes['CreateAddressError']> }>;
  CreateAddressError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateAddressError']>;
  RenameAddressPayload: ResolverTypeWrapper<Omit<RenameAddressPayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversTypes['Address']>, userErrors: ReadonlyArray<ResolversTypes['RenameAddressError']> }>;
  RenameAddressError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenameAddressError']>;
  DeleteAddressPayload: ResolverTypeWrapper<Omit<DeleteAddressPayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversTypes['Address']>, userErrors: ReadonlyArray<ResolversTypes['DeleteAddressError']> }>;
  DeleteAddressError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteAddressError']>;
  AddressTitleError: ResolverTypeWrapper<AddressTitleError>;
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
  Address: AddressModel;
  User: UserModel;
  AddressConnection: Omit<AddressConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AddressEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Address']> };
  AddressEdge: Omit<AddressEdge, 'node'> & { node: ResolversParentTypes['Address'] };
  CreateAddressInput: CreateAddressInput;
  RenameAddressInput: RenameAddressInput;
  DeleteAddressInput: DeleteAddressInput;
  CreateAddressPayload: Omit<CreateAddressPayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversParentTypes['Address']>, userErrors: ReadonlyArray<ResolversParentTypes['CreateAddressError']> };
  CreateAddressError: ResolversUnionTypes<ResolversParentTypes>['CreateAddressError'];
  RenameAddressPayload: Omit<RenameAddressPayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversParentTypes['Address']>, userErrors: ReadonlyArray<ResolversParentTypes['RenameAddressError']> };
  RenameAddressError: ResolversUnionTypes<ResolversParentTypes>['RenameAddressError'];
  DeleteAddressPayload: Omit<DeleteAddressPayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversParentTypes['Address']>, userErrors: ReadonlyArray<ResolversParentTypes['DeleteAddressError']> };
  DeleteAddressError: ResolversUnionTypes<ResolversParentTypes>['DeleteAddressError'];
  AddressTitleError: AddressTitleError;
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
  __resolveType: TypeResolveFn<'ConflictError' | 'AddressTitleError', ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType, RequireFields<QueryAddressArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createAddress?: Resolver<ResolversTypes['CreateAddressPayload'], ParentType, ContextType, RequireFields<MutationCreateAddressArgs, 'input'>>;
  renameAddress?: Resolver<ResolversTypes['RenameAddressPayload'], ParentType, ContextType, RequireFields<MutationRenameAddressArgs, 'input'>>;
  deleteAddress?: Resolver<ResolversTypes['DeleteAddressPayload'], ParentType, ContextType, RequireFields<MutationDeleteAddressArgs, 'input'>>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address'], FederationReferenceType extends FederationReferenceTypes['Address'] = FederationReferenceTypes['Address']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Address']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  addresses?: Resolver<Maybe<ResolversTypes['AddressConnection']>, ParentType, ContextType, Partial<UserAddressesArgs>>;
};

export type AddressConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressConnection'] = ResolversParentTypes['AddressConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AddressEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Address']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AddressEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressEdge'] = ResolversParentTypes['AddressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
};

export type CreateAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAddressPayload'] = ResolversParentTypes['CreateAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateAddressError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateAddressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAddressError'] = ResolversParentTypes['CreateAddressError']> = {
  __resolveType: TypeResolveFn<'AddressTitleError', ParentType, ContextType>;
};

export type RenameAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameAddressPayload'] = ResolversParentTypes['RenameAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RenameAddressError']>, ParentType, ContextType>;
};

export type RenameAddressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameAddressError'] = ResolversParentTypes['RenameAddressError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'AddressTitleError', ParentType, ContextType>;
};

export type DeleteAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAddressPayload'] = ResolversParentTypes['DeleteAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['DeleteAddressError']>, ParentType, ContextType>;
};

export type DeleteAddressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAddressError'] = ResolversParentTypes['DeleteAddressError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type AddressTitleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressTitleError'] = ResolversParentTypes['AddressTitleError']> = {
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
  Address?: AddressResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  AddressConnection?: AddressConnectionResolvers<ContextType>;
  AddressEdge?: AddressEdgeResolvers<ContextType>;
  CreateAddressPayload?: CreateAddressPayloadResolvers<ContextType>;
  CreateAddressError?: CreateAddressErrorResolvers<ContextType>;
  RenameAddressPayload?: RenameAddressPayloadResolvers<ContextType>;
  RenameAddressError?: RenameAddressErrorResolvers<ContextType>;
  DeleteAddressPayload?: DeleteAddressPayloadResolvers<ContextType>;
  DeleteAddressError?: DeleteAddressErrorResolvers<ContextType>;
  AddressTitleError?: AddressTitleErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
