// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserModel, SessionModel, SessionTokensModel } from '../resolvers/models.ts';
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

/** Why a mutation refused what it was asked. Nothing has changed. */
export type UserError = {
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** The session that the caller's access token stems from; null when it has ended meanwhile. */
  readonly session?: Maybe<Session>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Makes an account. The answer is the same whether the e-mail address has one already or not. */
  readonly signUp: SignUpPayload;
  /** Begins a session. A wrong password and an unknown e-mail address have the same answer. */
  readonly signIn: SignInPayload;
  /** Exchanges a refresh token for new tokens of the same session. Each refresh token is good for one exchange: one that comes back ends its session, because somebody else has a copy. */
  readonly refreshSession: RefreshSessionPayload;
  /** Ends one of the caller's sessions. Its access token stays good until it expires, ten minutes at most. */
  readonly signOut: SignOutPayload;
  /** Ends all sessions of the caller, or of another user for those who hold `users:admin`. */
  readonly signOutEverywhere: SignOutEverywherePayload;
  /** Gives a user a role; it counts from the next access token on. A role that the user has stays. */
  readonly grantRole: GrantRolePayload;
  /** Takes a role from a user; it counts from the next access token on. A role that the user lacks is no error. */
  readonly revokeRole: RevokeRolePayload;
};


export type MutationSignUpArgs = {
  input: SignUpInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


export type MutationSignOutArgs = {
  input: SignOutInput;
};


export type MutationSignOutEverywhereArgs = {
  input: SignOutEverywhereInput;
};


export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationRevokeRoleArgs = {
  input: RevokeRoleInput;
};

export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
  /** What the user may be; null for others than the user and those who hold `users:admin`. */
  readonly roles?: Maybe<ReadonlyArray<Role>>;
  /** The user's live sessions, those used last first, at most 100; null for others than the user and those who hold `users:admin`. */
  readonly sessions?: Maybe<ReadonlyArray<Session>>;
};

/** What a user may be. Each role stands for a set of scopes. */
export type Role =
  /** Buys: everybody who has signed up. */
  | 'CUSTOMER'
  /** Sells: whoever has registered a shop. */
  | 'VENDOR'
  /** Helps customers with their orders. */
  | 'SUPPORT'
  /** Looks after the marketplace. */
  | 'ADMIN';

/** A sign-in that goes on for as long as its refresh token is exchanged in time. */
export type Session = {
  readonly __typename?: 'Session';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Who has signed in. */
  readonly user: User;
  /** When it began. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When its tokens were last exchanged. */
  readonly lastUsedAt: Scalars['DateTime']['output'];
  /** When it ends unless its tokens are exchanged before. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Whether the caller's access token stems from it. */
  readonly isCurrent: Scalars['Boolean']['output'];
};

/** What a client holds of a session. Whoever has these tokens acts as the user: keep them where no script of another origin can read them. */
export type SessionTokens = {
  readonly __typename?: 'SessionTokens';
  /** For the `Authorization` header of requests, as `Bearer <token>`. */
  readonly accessToken: Scalars['String']['output'];
  /** When the access token expires: ten minutes after it was made. */
  readonly accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** For `refreshSession`, once. */
  readonly refreshToken: Scalars['String']['output'];
  /** When the refresh token expires: thirty days after it was made. */
  readonly refreshTokenExpiresAt: Scalars['DateTime']['output'];
  /** Who has signed in. */
  readonly userId: Scalars['ID']['output'];
};

/** Who signs up. */
export type SignUpInput = {
  /** The address to sign in with, in ASCII; upper and lower case are the same. International domains are written in their `xn--` form. */
  readonly email: Scalars['String']['input'];
  /** 8 to 1,024 bytes of UTF-8, and none of the most common ones. */
  readonly password: Scalars['String']['input'];
  /** The name that others see, 1 to 100 characters. */
  readonly displayName: Scalars['String']['input'];
};

/** What became of `signUp`. */
export type SignUpPayload = {
  readonly __typename?: 'SignUpPayload';
  /** Whether the request was in order; it does not say whether the address was new. */
  readonly accepted: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<SignUpError>;
};

/** Why a sign-up was refused. */
export type SignUpError = EmailRefusedError | PasswordRefusedError;

/** This is no e-mail address that can be used here. */
export type EmailRefusedError = UserError & {
  readonly __typename?: 'EmailRefusedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** This password is not safe enough. */
export type PasswordRefusedError = UserError & {
  readonly __typename?: 'PasswordRefusedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong with it. */
  readonly reason: PasswordRefusalReason;
};

/** What is wrong with a password. */
export type PasswordRefusalReason =
  /** It has less than 8 bytes. */
  | 'TOO_SHORT'
  /** It has more than 1,024 bytes. */
  | 'TOO_LONG'
  /** It is one of those that attackers try first. */
  | 'TOO_COMMON';

/** Who signs in. */
export type SignInInput = {
  /** The address of the account. */
  readonly email: Scalars['String']['input'];
  /** The password of the account. */
  readonly password: Scalars['String']['input'];
};

/** What became of `signIn`. */
export type SignInPayload = {
  readonly __typename?: 'SignInPayload';
  /** The tokens of the new session; null when it was refused. */
  readonly session?: Maybe<SessionTokens>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<SignInError>;
};

/** Why a sign-in was refused. */
export type SignInError = InvalidCredentialsError | TooManyAttemptsError;

/** There is no account with this e-mail address and this password. */
export type InvalidCredentialsError = UserError & {
  readonly __typename?: 'InvalidCredentialsError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Too many attempts have failed lately; for now even the right password is refused. */
export type TooManyAttemptsError = UserError & {
  readonly __typename?: 'TooManyAttemptsError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** After how many seconds to try again. */
  readonly retryAfterSeconds: Scalars['Int']['output'];
};

/** What to exchange. */
export type RefreshSessionInput = {
  /** The session's newest refresh token. */
  readonly refreshToken: Scalars['String']['input'];
};

/** What became of `refreshSession`. */
export type RefreshSessionPayload = {
  readonly __typename?: 'RefreshSessionPayload';
  /** The session's new tokens; null when it was refused. */
  readonly session?: Maybe<SessionTokens>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<RefreshSessionError>;
};

/** Why tokens were not exchanged. */
export type RefreshSessionError = InvalidRefreshTokenError;

/** The refresh token is unknown, expired or used, or its session has ended: sign in again. */
export type InvalidRefreshTokenError = UserError & {
  readonly __typename?: 'InvalidRefreshTokenError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Which session to end. */
export type SignOutInput = {
  /** One of the caller's sessions; that of the access token when absent. */
  readonly sessionId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `signOut`. */
export type SignOutPayload = {
  readonly __typename?: 'SignOutPayload';
  /** How many sessions it ended: 0 when the session had ended before. */
  readonly endedSessions: Scalars['Int']['output'];
};

/** Whose sessions to end. */
export type SignOutEverywhereInput = {
  /** The user; the caller when absent. */
  readonly userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `signOutEverywhere`. */
export type SignOutEverywherePayload = {
  readonly __typename?: 'SignOutEverywherePayload';
  /** How many sessions it ended. */
  readonly endedSessions: Scalars['Int']['output'];
};

/** Which role to give to whom. */
export type GrantRoleInput = {
  /** The user. */
  readonly userId: Scalars['ID']['input'];
  /** The role. */
  readonly role: Role;
};

/** What became of `grantRole`. */
export type GrantRolePayload = {
  readonly __typename?: 'GrantRolePayload';
  /** The user with the roles as they are now. */
  readonly user: User;
};

/** Which role to take from whom. */
export type RevokeRoleInput = {
  /** The user. */
  readonly userId: Scalars['ID']['input'];
  /** The role. */
  readonly role: Role;
};

/** What became of `revokeRole`. */
export type RevokeRolePayload = {
  readonly __typename?: 'RevokeRolePayload';
  /** The user with the roles as they are now. */
  readonly user: User;
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
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SignUpError:
    | ( EmailRefusedError )
    | ( PasswordRefusedError )
  ;
  SignInError:
    | ( InvalidCredentialsError )
    | ( TooManyAttemptsError )
  ;
  RefreshSessionError: ( InvalidRefreshTokenError );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( EmailRefusedError )
    | ( PasswordRefusedError )
    | ( InvalidCredentialsError )
    | ( TooManyAttemptsError )
    | ( InvalidRefreshTokenError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<UserModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Role: Role;
  Session: ResolverTypeWrapper<SessionModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  SessionTokens: ResolverTypeWrapper<SessionTokensModel>;
  SignUpInput: SignUpInput;
  SignUpPayload: ResolverTypeWrapper<Omit<SignUpPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['SignUpError']> }>;
  SignUpError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignUpError']>;
  EmailRefusedError: ResolverTypeWrapper<EmailRefusedError>;
  PasswordRefusedError: ResolverTypeWrapper<PasswordRefusedError>;
  PasswordRefusalReason: PasswordRefusalReason;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['SessionTokens']>, userErrors: ReadonlyArray<ResolversTypes['SignInError']> }>;
  SignInError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInError']>;
  InvalidCredentialsError: ResolverTypeWrapper<InvalidCredentialsError>;
  TooManyAttemptsError: ResolverTypeWrapper<TooManyAttemptsError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionPayload: ResolverTypeWrapper<Omit<RefreshSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['SessionTokens']>, userErrors: ReadonlyArray<ResolversTypes['RefreshSessionError']> }>;
  RefreshSessionError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshSessionError']>;
  InvalidRefreshTokenError: ResolverTypeWrapper<InvalidRefreshTokenError>;
  SignOutInput: SignOutInput;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  SignOutEverywhereInput: SignOutEverywhereInput;
  SignOutEverywherePayload: ResolverTypeWrapper<SignOutEverywherePayload>;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: ResolverTypeWrapper<Omit<GrantRolePayload, 'user'> & { user: ResolversTypes['User'] }>;
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: ResolverTypeWrapper<Omit<RevokeRolePayload, 'user'> & { user: ResolversTypes['User'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  User: UserModel;
  ID: Scalars['ID']['output'];
  Session: SessionModel;
  Boolean: Scalars['Boolean']['output'];
  SessionTokens: SessionTokensModel;
  SignUpInput: SignUpInput;
  SignUpPayload: Omit<SignUpPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['SignUpError']> };
  SignUpError: ResolversUnionTypes<ResolversParentTypes>['SignUpError'];
  EmailRefusedError: EmailRefusedError;
  PasswordRefusedError: PasswordRefusedError;
  SignInInput: SignInInput;
  SignInPayload: Omit<SignInPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['SessionTokens']>, userErrors: ReadonlyArray<ResolversParentTypes['SignInError']> };
  SignInError: ResolversUnionTypes<ResolversParentTypes>['SignInError'];
  InvalidCredentialsError: InvalidCredentialsError;
  TooManyAttemptsError: TooManyAttemptsError;
  Int: Scalars['Int']['output'];
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionPayload: Omit<RefreshSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['SessionTokens']>, userErrors: ReadonlyArray<ResolversParentTypes['RefreshSessionError']> };
  RefreshSessionError: ResolversUnionTypes<ResolversParentTypes>['RefreshSessionError'];
  InvalidRefreshTokenError: InvalidRefreshTokenError;
  SignOutInput: SignOutInput;
  SignOutPayload: SignOutPayload;
  SignOutEverywhereInput: SignOutEverywhereInput;
  SignOutEverywherePayload: SignOutEverywherePayload;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: Omit<GrantRolePayload, 'user'> & { user: ResolversParentTypes['User'] };
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: Omit<RevokeRolePayload, 'user'> & { user: ResolversParentTypes['User'] };
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'EmailRefusedError' | 'PasswordRefusedError' | 'InvalidCredentialsError' | 'TooManyAttemptsError' | 'InvalidRefreshTokenError', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  signUp?: Resolver<ResolversTypes['SignUpPayload'], ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['RefreshSessionPayload'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'input'>>;
  signOutEverywhere?: Resolver<ResolversTypes['SignOutEverywherePayload'], ParentType, ContextType, RequireFields<MutationSignOutEverywhereArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantRolePayload'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  revokeRole?: Resolver<ResolversTypes['RevokeRolePayload'], ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Session']>>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SessionTokensResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionTokens'] = ResolversParentTypes['SessionTokens']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SignUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignUpPayload'] = ResolversParentTypes['SignUpPayload']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SignUpError']>, ParentType, ContextType>;
};

export type SignUpErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignUpError'] = ResolversParentTypes['SignUpError']> = {
  __resolveType: TypeResolveFn<'EmailRefusedError' | 'PasswordRefusedError', ParentType, ContextType>;
};

export type EmailRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailRefusedError'] = ResolversParentTypes['EmailRefusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordRefusedError'] = ResolversParentTypes['PasswordRefusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PasswordRefusalReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SignInError']>, ParentType, ContextType>;
};

export type SignInErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInError'] = ResolversParentTypes['SignInError']> = {
  __resolveType: TypeResolveFn<'InvalidCredentialsError' | 'TooManyAttemptsError', ParentType, ContextType>;
};

export type InvalidCredentialsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidCredentialsError'] = ResolversParentTypes['InvalidCredentialsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAttemptsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyAttemptsError'] = ResolversParentTypes['TooManyAttemptsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefreshSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshSessionPayload'] = ResolversParentTypes['RefreshSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RefreshSessionError']>, ParentType, ContextType>;
};

export type RefreshSessionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshSessionError'] = ResolversParentTypes['RefreshSessionError']> = {
  __resolveType: TypeResolveFn<'InvalidRefreshTokenError', ParentType, ContextType>;
};

export type InvalidRefreshTokenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidRefreshTokenError'] = ResolversParentTypes['InvalidRefreshTokenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignOutEverywherePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutEverywherePayload'] = ResolversParentTypes['SignOutEverywherePayload']> = {
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantRolePayload'] = ResolversParentTypes['GrantRolePayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type RevokeRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeRolePayload'] = ResolversParentTypes['RevokeRolePayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionTokens?: SessionTokensResolvers<ContextType>;
  SignUpPayload?: SignUpPayloadResolvers<ContextType>;
  SignUpError?: SignUpErrorResolvers<ContextType>;
  EmailRefusedError?: EmailRefusedErrorResolvers<ContextType>;
  PasswordRefusedError?: PasswordRefusedErrorResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignInError?: SignInErrorResolvers<ContextType>;
  InvalidCredentialsError?: InvalidCredentialsErrorResolvers<ContextType>;
  TooManyAttemptsError?: TooManyAttemptsErrorResolvers<ContextType>;
  RefreshSessionPayload?: RefreshSessionPayloadResolvers<ContextType>;
  RefreshSessionError?: RefreshSessionErrorResolvers<ContextType>;
  InvalidRefreshTokenError?: InvalidRefreshTokenErrorResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  SignOutEverywherePayload?: SignOutEverywherePayloadResolvers<ContextType>;
  GrantRolePayload?: GrantRolePayloadResolvers<ContextType>;
  RevokeRolePayload?: RevokeRolePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
