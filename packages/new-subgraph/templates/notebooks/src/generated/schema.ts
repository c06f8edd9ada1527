// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NotebookModel, UserModel } from '../resolvers/models.ts';
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
  /** The caller's notebook with this id; null when there is none, or it is another's. */
  readonly notebook?: Maybe<Notebook>;
};


export type QueryNotebookArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Makes a notebook of the caller's own. */
  readonly createNotebook: CreateNotebookPayload;
  /** Gives one of the caller's notebooks another title. */
  readonly renameNotebook: RenameNotebookPayload;
  /** Deletes one of the caller's notebooks for good. */
  readonly deleteNotebook: DeleteNotebookPayload;
};


export type MutationCreateNotebookArgs = {
  input: CreateNotebookInput;
};


export type MutationRenameNotebookArgs = {
  input: RenameNotebookInput;
};


export type MutationDeleteNotebookArgs = {
  input: DeleteNotebookInput;
};

/** A notebook. It is its owner's alone to see and to change. */
export type Notebook = {
  readonly __typename?: 'Notebook';
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
  /** The person's notebooks, newest first; null for all but the person. */
  readonly notebooks?: Maybe<NotebookConnection>;
};


export type UserNotebooksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of notebooks. */
export type NotebookConnection = {
  readonly __typename?: 'NotebookConnection';
  /** The notebooks of this page with their cursors. */
  readonly edges: ReadonlyArray<NotebookEdge>;
  /** The notebooks of this page. */
  readonly nodes: ReadonlyArray<Notebook>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A notebook in a page. */
export type NotebookEdge = {
  readonly __typename?: 'NotebookEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The notebook. */
  readonly node: Notebook;
};

/** A notebook to be made. */
export type CreateNotebookInput = {
  /** What to call it, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** The same key again within 24 hours makes nothing. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Another title for a notebook. */
export type RenameNotebookInput = {
  /** The notebook. */
  readonly notebookId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What to call it, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** A notebook to be deleted. */
export type DeleteNotebookInput = {
  /** The notebook. */
  readonly notebookId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What became of `createNotebook`. */
export type CreateNotebookPayload = {
  readonly __typename?: 'CreateNotebookPayload';
  /** The notebook; null when none was made, or when it was deleted since. */
  readonly notebook?: Maybe<Notebook>;
  /** Why none was made. */
  readonly userErrors: ReadonlyArray<CreateNotebookError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why no notebook was made. */
export type CreateNotebookError = NotebookTitleError;

/** What became of `renameNotebook`. */
export type RenameNotebookPayload = {
  readonly __typename?: 'RenameNotebookPayload';
  /** The notebook as it is now; null when the change was refused. */
  readonly notebook?: Maybe<Notebook>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<RenameNotebookError>;
};

/** Why a notebook was not renamed. */
export type RenameNotebookError = ConflictError | NotebookTitleError;

/** What became of `deleteNotebook`. */
export type DeleteNotebookPayload = {
  readonly __typename?: 'DeleteNotebookPayload';
  /** The notebook as it was last; null when it was not deleted. */
  readonly notebook?: Maybe<Notebook>;
  /** Why it was not deleted. */
  readonly userErrors: ReadonlyArray<DeleteNotebookError>;
};

/** Why a notebook was not deleted. */
export type DeleteNotebookError = ConflictError;

/** A title is empty or too long. */
export type NotebookTitleError = UserError & {
  readonly __typename?: 'NotebookTitleError';
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
  Notebook: Notebook;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Notebook:
    ( { __typename: 'Notebook' }
    & GraphQLRecursivePick<FederationTypes['Notebook'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateNotebookError: ( NotebookTitleError );
  RenameNotebookError:
    | ( ConflictError )
    | ( NotebookTitleError )
  ;
  DeleteNotebookError: ( ConflictError );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ConflictError )
    | ( NotebookTitleError )
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
  Notebook: ResolverTypeWrapper<NotebookModel>;
  User: ResolverTypeWrapper<UserModel>;
  NotebookConnection: ResolverTypeWrapper<Omit<NotebookConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NotebookEdge']>, nodes: ReadonlyArray<ResolversTypes['Notebook']> }>;
  NotebookEdge: ResolverTypeWrapper<Omit<NotebookEdge, 'node'> & { node: ResolversTypes['Notebook'] }>;
  CreateNotebookInput: CreateNotebookInput;
  RenameNotebookInput: RenameNotebookInput;
  DeleteNotebookInput: DeleteNotebookInput;
  CreateNotebookPayload: ResolverTypeWrapper<Omit<CreateNotebookPayload, 'notebook' | 'userErrors'> & { notebook?: Maybe<ResolversTypes['Notebook']>, userErrors: ReadonlyArray<ResolversTypes['CreateNotebookError']> }>;
  CreateNotebookError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateNotebookError']>;
  RenameNotebookPayload: ResolverTypeWrapper<Omit<RenameNotebookPayload, 'notebook' | 'userErrors'> & { notebook?: Maybe<ResolversTypes['Notebook']>, userErrors: ReadonlyArray<ResolversTypes['RenameNotebookError']> }>;
  RenameNotebookError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenameNotebookError']>;
  DeleteNotebookPayload: ResolverTypeWrapper<Omit<DeleteNotebookPayload, 'notebook' | 'userErrors'> & { notebook?: Maybe<ResolversTypes['Notebook']>, userErrors: ReadonlyArray<ResolversTypes['DeleteNotebookError']> }>;
  DeleteNotebookError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteNotebookError']>;
  NotebookTitleError: ResolverTypeWrapper<NotebookTitleError>;
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
  Notebook: NotebookModel;
  User: UserModel;
  NotebookConnection: Omit<NotebookConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NotebookEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Notebook']> };
  NotebookEdge: Omit<NotebookEdge, 'node'> & { node: ResolversParentTypes['Notebook'] };
  CreateNotebookInput: CreateNotebookInput;
  RenameNotebookInput: RenameNotebookInput;
  DeleteNotebookInput: DeleteNotebookInput;
  CreateNotebookPayload: Omit<CreateNotebookPayload, 'notebook' | 'userErrors'> & { notebook?: Maybe<ResolversParentTypes['Notebook']>, userErrors: ReadonlyArray<ResolversParentTypes['CreateNotebookError']> };
  CreateNotebookError: ResolversUnionTypes<ResolversParentTypes>['CreateNotebookError'];
  RenameNotebookPayload: Omit<RenameNotebookPayload, 'notebook' | 'userErrors'> & { notebook?: Maybe<ResolversParentTypes['Notebook']>, userErrors: ReadonlyArray<ResolversParentTypes['RenameNotebookError']> };
  RenameNotebookError: ResolversUnionTypes<ResolversParentTypes>['RenameNotebookError'];
  DeleteNotebookPayload: Omit<DeleteNotebookPayload, 'notebook' | 'userErrors'> & { notebook?: Maybe<ResolversParentTypes['Notebook']>, userErrors: ReadonlyArray<ResolversParentTypes['DeleteNotebookError']> };
  DeleteNotebookError: ResolversUnionTypes<ResolversParentTypes>['DeleteNotebookError'];
  NotebookTitleError: NotebookTitleError;
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
  __resolveType: TypeResolveFn<'ConflictError' | 'NotebookTitleError', ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  notebook?: Resolver<Maybe<ResolversTypes['Notebook']>, ParentType, ContextType, RequireFields<QueryNotebookArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createNotebook?: Resolver<ResolversTypes['CreateNotebookPayload'], ParentType, ContextType, RequireFields<MutationCreateNotebookArgs, 'input'>>;
  renameNotebook?: Resolver<ResolversTypes['RenameNotebookPayload'], ParentType, ContextType, RequireFields<MutationRenameNotebookArgs, 'input'>>;
  deleteNotebook?: Resolver<ResolversTypes['DeleteNotebookPayload'], ParentType, ContextType, RequireFields<MutationDeleteNotebookArgs, 'input'>>;
};

export type NotebookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notebook'] = ResolversParentTypes['Notebook'], FederationReferenceType extends FederationReferenceTypes['Notebook'] = FederationReferenceTypes['Notebook']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notebook']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notebooks?: Resolver<Maybe<ResolversTypes['NotebookConnection']>, ParentType, ContextType, Partial<UserNotebooksArgs>>;
};

export type NotebookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotebookConnection'] = ResolversParentTypes['NotebookConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotebookEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notebook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NotebookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotebookEdge'] = ResolversParentTypes['NotebookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notebook'], ParentType, ContextType>;
};

export type CreateNotebookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateNotebookPayload'] = ResolversParentTypes['CreateNotebookPayload']> = {
  notebook?: Resolver<Maybe<ResolversTypes['Notebook']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateNotebookError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateNotebookErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateNotebookError'] = ResolversParentTypes['CreateNotebookError']> = {
  __resolveType: TypeResolveFn<'NotebookTitleError', ParentType, ContextType>;
};

export type RenameNotebookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameNotebookPayload'] = ResolversParentTypes['RenameNotebookPayload']> = {
  notebook?: Resolver<Maybe<ResolversTypes['Notebook']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RenameNotebookError']>, ParentType, ContextType>;
};

export type RenameNotebookErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameNotebookError'] = ResolversParentTypes['RenameNotebookError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'NotebookTitleError', ParentType, ContextType>;
};

export type DeleteNotebookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteNotebookPayload'] = ResolversParentTypes['DeleteNotebookPayload']> = {
  notebook?: Resolver<Maybe<ResolversTypes['Notebook']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['DeleteNotebookError']>, ParentType, ContextType>;
};

export type DeleteNotebookErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteNotebookError'] = ResolversParentTypes['DeleteNotebookError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type NotebookTitleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotebookTitleError'] = ResolversParentTypes['NotebookTitleError']> = {
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
  Notebook?: NotebookResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  NotebookConnection?: NotebookConnectionResolvers<ContextType>;
  NotebookEdge?: NotebookEdgeResolvers<ContextType>;
  CreateNotebookPayload?: CreateNotebookPayloadResolvers<ContextType>;
  CreateNotebookError?: CreateNotebookErrorResolvers<ContextType>;
  RenameNotebookPayload?: RenameNotebookPayloadResolvers<ContextType>;
  RenameNotebookError?: RenameNotebookErrorResolvers<ContextType>;
  DeleteNotebookPayload?: DeleteNotebookPayloadResolvers<ContextType>;
  DeleteNotebookError?: DeleteNotebookErrorResolvers<ContextType>;
  NotebookTitleError?: NotebookTitleErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
