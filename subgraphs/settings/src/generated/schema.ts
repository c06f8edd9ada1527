// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SettingModel, UserModel } from '../resolvers/models.ts';
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
  /** The caller's setting with this id; null when there is none, or it is another's. */
  readonly setting?: Maybe<Setting>;
};


export type QuerySettingArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Makes a setting of the caller's own. */
  readonly createSetting: CreateSettingPayload;
  /** Gives one of the caller's settings another title. */
  readonly renameSetting: RenameSettingPayload;
  /** Deletes one of the caller's settings for good. */
  readonly deleteSetting: DeleteSettingPayload;
};


export type MutationCreateSettingArgs = {
  input: CreateSettingInput;
};


export type MutationRenameSettingArgs = {
  input: RenameSettingInput;
};


export type MutationDeleteSettingArgs = {
  input: DeleteSettingInput;
};

/** A setting. It is its owner's alone to see and to change. */
export type Setting = {
  readonly __typename?: 'Setting';
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
  /** The person's settings, newest first; null for all but the person. */
  readonly settings?: Maybe<SettingConnection>;
};


export type UserSettingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of settings. */
export type SettingConnection = {
  readonly __typename?: 'SettingConnection';
  /** The settings of this page with their cursors. */
  readonly edges: ReadonlyArray<SettingEdge>;
  /** The settings of this page. */
  readonly nodes: ReadonlyArray<Setting>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A setting in a page. */
export type SettingEdge = {
  readonly __typename?: 'SettingEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The setting. */
  readonly node: Setting;
};

/** A setting to be made. */
export type CreateSettingInput = {
  /** What to call it, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** The same key again within 24 hours makes nothing. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Another title for a setting. */
export type RenameSettingInput = {
  /** The setting. */
  readonly settingId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What to call it, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** A setting to be deleted. */
export type DeleteSettingInput = {
  /** The setting. */
  readonly settingId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What became of `createSetting`. */
export type CreateSettingPayload = {
  readonly __typename?: 'CreateSettingPayload';
  /** The setting; null when none was made, or when it was deleted since. */
  readonly setting?: Maybe<Setting>;
  /** Why none was made. */
  readonly userErrors: ReadonlyArray<CreateSettingError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why no setting was made. */
export type CreateSettingError = SettingTitleError;

/** What became of `renameSetting`. */
export type RenameSettingPayload = {
  readonly __typename?: 'RenameSettingPayload';
  /** The setting as it is now; null when the change was refused. */
  readonly setting?: Maybe<Setting>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<RenameSettingError>;
};

/** Why a setting was not renamed. */
export type RenameSettingError = ConflictError | SettingTitleError;

/** What became of `deleteSetting`. */
export type DeleteSettingPayload = {
  readonly __typename?: 'DeleteSettingPayload';
  /** The setting as it was last; null when it was not deleted. */
  readonly setting?: Maybe<Setting>;
  /** Why it was not deleted. */
  readonly userErrors: ReadonlyArray<DeleteSettingError>;
};

/** Why a setting was not deleted. */
export type DeleteSettingError = ConflictError;

/** A title is empty or too long. */
export type SettingTitleError = UserError & {
  readonly __typename?: 'SettingTitleError';
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
  Setting: Setting;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Setting:
    ( { __typename: 'Setting' }
    & GraphQLRecursivePick<FederationTypes['Setting'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateSettingError: ( SettingTitleError );
  RenameSettingError:
    | ( ConflictError )
    | ( SettingTitleError )
  ;
  DeleteSettingError: ( ConflictError );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ConflictError )
    | ( SettingTitleError )
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
  Setting: ResolverTypeWrapper<SettingModel>;
  User: ResolverTypeWrapper<UserModel>;
  SettingConnection: ResolverTypeWrapper<Omit<SettingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SettingEdge']>, nodes: ReadonlyArray<ResolversTypes['Setting']> }>;
  SettingEdge: ResolverTypeWrapper<Omit<SettingEdge, 'node'> & { node: ResolversTypes['Setting'] }>;
  CreateSettingInput: CreateSettingInput;
  RenameSettingInput: RenameSettingInput;
  DeleteSettingInput: DeleteSettingInput;
  CreateSettingPayload: ResolverTypeWrapper<Omit<CreateSettingPayload, 'setting' | 'userErrors'> & { setting?: Maybe<ResolversTypes['Setting']>, userErrors: ReadonlyArray<ResolversTypes['CreateSettingError']> }>;
  CreateSettingError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateSettingError']>;
  RenameSettingPayload: ResolverTypeWrapper<Omit<RenameSettingPayload, 'setting' | 'userErrors'> & { setting?: Maybe<ResolversTypes['Setting']>, userErrors: ReadonlyArray<ResolversTypes['RenameSettingError']> }>;
  RenameSettingError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenameSettingError']>;
  DeleteSettingPayload: ResolverTypeWrapper<Omit<DeleteSettingPayload, 'setting' | 'userErrors'> & { setting?: Maybe<ResolversTypes['Setting']>, userErrors: ReadonlyArray<ResolversTypes['DeleteSettingError']> }>;
  DeleteSettingError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteSettingError']>;
  SettingTitleError: ResolverTypeWrapper<SettingTitleError>;
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
  Setting: SettingModel;
  User: UserModel;
  SettingConnection: Omit<SettingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SettingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Setting']> };
  SettingEdge: Omit<SettingEdge, 'node'> & { node: ResolversParentTypes['Setting'] };
  CreateSettingInput: CreateSettingInput;
  RenameSettingInput: RenameSettingInput;
  DeleteSettingInput: DeleteSettingInput;
  CreateSettingPayload: Omit<CreateSettingPayload, 'setting' | 'userErrors'> & { setting?: Maybe<ResolversParentTypes['Setting']>, userErrors: ReadonlyArray<ResolversParentTypes['CreateSettingError']> };
  CreateSettingError: ResolversUnionTypes<ResolversParentTypes>['CreateSettingError'];
  RenameSettingPayload: Omit<RenameSettingPayload, 'setting' | 'userErrors'> & { setting?: Maybe<ResolversParentTypes['Setting']>, userErrors: ReadonlyArray<ResolversParentTypes['RenameSettingError']> };
  RenameSettingError: ResolversUnionTypes<ResolversParentTypes>['RenameSettingError'];
  DeleteSettingPayload: Omit<DeleteSettingPayload, 'setting' | 'userErrors'> & { setting?: Maybe<ResolversParentTypes['Setting']>, userErrors: ReadonlyArray<ResolversParentTypes['DeleteSettingError']> };
  DeleteSettingError: ResolversUnionTypes<ResolversParentTypes>['DeleteSettingError'];
  SettingTitleError: SettingTitleError;
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
  __resolveType: TypeResolveFn<'ConflictError' | 'SettingTitleError', ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  setting?: Resolver<Maybe<ResolversTypes['Setting']>, ParentType, ContextType, RequireFields<QuerySettingArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createSetting?: Resolver<ResolversTypes['CreateSettingPayload'], ParentType, ContextType, RequireFields<MutationCreateSettingArgs, 'input'>>;
  renameSetting?: Resolver<ResolversTypes['RenameSettingPayload'], ParentType, ContextType, RequireFields<MutationRenameSettingArgs, 'input'>>;
  deleteSetting?: Resolver<ResolversTypes['DeleteSettingPayload'], ParentType, ContextType, RequireFields<MutationDeleteSettingArgs, 'input'>>;
};

export type SettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Setting'] = ResolversParentTypes['Setting'], FederationReferenceType extends FederationReferenceTypes['Setting'] = FederationReferenceTypes['Setting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Setting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['SettingConnection']>, ParentType, ContextType, Partial<UserSettingsArgs>>;
};

export type SettingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettingConnection'] = ResolversParentTypes['SettingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SettingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Setting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SettingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettingEdge'] = ResolversParentTypes['SettingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Setting'], ParentType, ContextType>;
};

export type CreateSettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSettingPayload'] = ResolversParentTypes['CreateSettingPayload']> = {
  setting?: Resolver<Maybe<ResolversTypes['Setting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateSettingError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateSettingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSettingError'] = ResolversParentTypes['CreateSettingError']> = {
  __resolveType: TypeResolveFn<'SettingTitleError', ParentType, ContextType>;
};

export type RenameSettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameSettingPayload'] = ResolversParentTypes['RenameSettingPayload']> = {
  setting?: Resolver<Maybe<ResolversTypes['Setting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RenameSettingError']>, ParentType, ContextType>;
};

export type RenameSettingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameSettingError'] = ResolversParentTypes['RenameSettingError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'SettingTitleError', ParentType, ContextType>;
};

export type DeleteSettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteSettingPayload'] = ResolversParentTypes['DeleteSettingPayload']> = {
  setting?: Resolver<Maybe<ResolversTypes['Setting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['DeleteSettingError']>, ParentType, ContextType>;
};

export type DeleteSettingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteSettingError'] = ResolversParentTypes['DeleteSettingError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type SettingTitleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettingTitleError'] = ResolversParentTypes['SettingTitleError']> = {
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
  Setting?: SettingResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  SettingConnection?: SettingConnectionResolvers<ContextType>;
  SettingEdge?: SettingEdgeResolvers<ContextType>;
  CreateSettingPayload?: CreateSettingPayloadResolvers<ContextType>;
  CreateSettingError?: CreateSettingErrorResolvers<ContextType>;
  RenameSettingPayload?: RenameSettingPayloadResolvers<ContextType>;
  RenameSettingError?: RenameSettingErrorResolvers<ContextType>;
  DeleteSettingPayload?: DeleteSettingPayloadResolvers<ContextType>;
  DeleteSettingError?: DeleteSettingErrorResolvers<ContextType>;
  SettingTitleError?: SettingTitleErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
