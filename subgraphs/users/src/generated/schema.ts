// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel } from '@agora/subgraph-kit/money';
import type { UserModel, UserConnectionModel, LoyaltyEntryModel, LoyaltyEntryConnectionModel } from '../resolvers/models.ts';
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
  /** The caller's own account. Right after sign-up it may be known by its id alone, with everything else null, for a moment. */
  readonly me?: Maybe<User>;
  /** The user with this id: the caller, or anybody for those who hold `users:read`; else null. */
  readonly user?: Maybe<User>;
  /** Users, those who signed up last first. */
  readonly users?: Maybe<UserConnection>;
  /** The users with these ids, in their order; null in the place of an id that nobody has. */
  readonly usersByIds?: Maybe<ReadonlyArray<Maybe<User>>>;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUsersArgs = {
  where?: InputMaybe<UserWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUsersByIdsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Changes what the caller tells about themselves. */
  readonly updateProfile: UpdateProfilePayload;
  /** Asks for an address to upload a picture of the caller to. Nothing is shown before `confirmAvatar`. */
  readonly requestAvatarUpload: RequestAvatarUploadPayload;
  /** Looks at what was uploaded and shows it in place of the picture of before. Again it changes nothing. */
  readonly confirmAvatar: ConfirmAvatarPayload;
  /** Removes the caller's picture for good. */
  readonly removeAvatar: RemoveAvatarPayload;
  /**
   * Deletes the caller's account for good: signing in ends, and whatever is personal is erased in the whole marketplace.
   * Orders, payments and published reviews remain without a name.
   */
  readonly deleteMyAccount: DeleteMyAccountPayload;
  /** Keeps an account from being used. It is signed out everywhere and cannot sign in until it is reactivated. */
  readonly suspendUser: SuspendUserPayload;
  /** Lets a suspended account be used again. */
  readonly reactivateUser: ReactivateUserPayload;
  /** Deletes somebody's account as `deleteMyAccount` does. Again it changes nothing. */
  readonly deleteUser: DeleteUserPayload;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


export type MutationRequestAvatarUploadArgs = {
  input: RequestAvatarUploadInput;
};


export type MutationConfirmAvatarArgs = {
  input: ConfirmAvatarInput;
};


export type MutationRemoveAvatarArgs = {
  input: RemoveAvatarInput;
};


export type MutationDeleteMyAccountArgs = {
  input: DeleteMyAccountInput;
};


export type MutationSuspendUserArgs = {
  input: SuspendUserInput;
};


export type MutationReactivateUserArgs = {
  input: ReactivateUserInput;
};


export type MutationDeleteUserArgs = {
  input: DeleteUserInput;
};

/**
 * Somebody with an account. Other users see the names that the person goes by; what is private is null for all but the
 * person and those who hold `users:read`. Right after sign-up everything but the id may be null for a moment.
 */
export type User = {
  readonly __typename?: 'User';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** The name that others read; `Former customer` when the account was deleted. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** A name that nobody else has, in lower case; null while none was chosen. */
  readonly username?: Maybe<Scalars['String']['output']>;
  /** The picture that the person shows; null while there is none. */
  readonly avatar?: Maybe<Avatar>;
  /** The e-mail address of the account. Private. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name. Private. */
  readonly givenName?: Maybe<Scalars['String']['output']>;
  /** Family name. Private. */
  readonly familyName?: Maybe<Scalars['String']['output']>;
  /** Telephone number in international form: `+4930123456`. Private. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Day of birth: `1990-12-31`. Private. */
  readonly birthDate?: Maybe<Scalars['String']['output']>;
  /** Whether the account may be used. Private. */
  readonly status?: Maybe<UserStatus>;
  /** When the person signed up. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with each change; for `expectedVersion`. Private. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** What the person's orders have earned in all: a point for each whole main unit that was paid and not given back. Private. */
  readonly loyaltyPoints?: Maybe<Scalars['Int']['output']>;
  /** What each paid order has earned, that of the latest order first. Private. */
  readonly loyaltyLedger?: Maybe<LoyaltyEntryConnection>;
};


/**
 * Somebody with an account. Other users see the names that the person goes by; what is private is null for all but the
 * person and those who hold `users:read`. Right after sign-up everything but the id may be null for a moment.
 */
export type UserLoyaltyLedgerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Order = {
  readonly __typename?: 'Order';
  readonly id: Scalars['ID']['output'];
};

/** A picture that somebody shows of themselves. */
export type Avatar = {
  readonly __typename?: 'Avatar';
  /** Where anybody who knows the address reads it. */
  readonly url: Scalars['String']['output'];
};

/** What one paid order has earned its customer. */
export type LoyaltyEntry = {
  readonly __typename?: 'LoyaltyEntry';
  /** The order. */
  readonly order?: Maybe<Order>;
  /** Points by what was paid less what was given back. A refund lowers them. */
  readonly points: Scalars['Int']['output'];
  /** What the customer has paid. */
  readonly paid: Money;
  /** What was given back so far. */
  readonly refunded: Money;
  /** When the order was paid. */
  readonly creditedAt: Scalars['DateTime']['output'];
};

/** A page of loyalty entries. */
export type LoyaltyEntryConnection = {
  readonly __typename?: 'LoyaltyEntryConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<LoyaltyEntryEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<LoyaltyEntry>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many entries there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A loyalty entry in a page. */
export type LoyaltyEntryEdge = {
  readonly __typename?: 'LoyaltyEntryEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LoyaltyEntry;
};

/** Whether an account may be used. */
export type UserStatus =
  /** It may. */
  | 'ACTIVE'
  /** It may not, until an administrator reactivates it. */
  | 'SUSPENDED'
  /** It is gone for good, and nothing personal is left of it. */
  | 'DELETED';

/** A page of users. */
export type UserConnection = {
  readonly __typename?: 'UserConnection';
  /** The users of this page with their cursors. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** The users of this page. */
  readonly nodes: ReadonlyArray<User>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many users there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A user in a page. */
export type UserEdge = {
  readonly __typename?: 'UserEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The user. */
  readonly node: User;
};

/** Which users to list. */
export type UserWhere = {
  /** Up to 5 words; each must begin a word of a name, the username or the e-mail address. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Users whose accounts are in this status; in any when absent. */
  readonly status?: InputMaybe<UserStatus>;
};

/** What to change of a profile; what is absent stays, and what is null is removed. */
export type UpdateProfileInput = {
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The name that others read, 1 to 100 characters. It cannot be removed: null leaves it. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** A name that nobody else has: 3 to 30 letters, digits, dots, dashes and underscores, which begins with a letter. Case does not matter. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
  /** Given name, 1 to 100 characters. */
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  /** Family name, 1 to 100 characters. */
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number in international form, with or without spaces: `+49 30 123456`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Day of birth: `1990-12-31`. */
  readonly birthDate?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `updateProfile`. */
export type UpdateProfilePayload = {
  readonly __typename?: 'UpdateProfilePayload';
  /** The caller as they are now; null when the change was refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UpdateProfileError>;
};

/** Why a profile was not changed. */
export type UpdateProfileError = ConflictError | UsernameTakenError;

/** Somebody else has this username. */
export type UsernameTakenError = UserError & {
  readonly __typename?: 'UsernameTakenError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The username, as it is compared. */
  readonly username: Scalars['String']['output'];
};

/** Whose account to delete: the caller's own. */
export type DeleteMyAccountInput = {
  /** The e-mail address of the account, typed once more, because there is no way back. Case does not matter. */
  readonly confirmation: Scalars['String']['input'];
};

/** What became of `deleteMyAccount`. */
export type DeleteMyAccountPayload = {
  readonly __typename?: 'DeleteMyAccountPayload';
  /** What is left of the caller; null when nothing was deleted. */
  readonly user?: Maybe<User>;
  /** Why nothing was deleted. */
  readonly userErrors: ReadonlyArray<DeleteMyAccountError>;
};

/** Why the caller's account was not deleted. */
export type DeleteMyAccountError = ConfirmationMismatchError;

/** The confirmation is not the e-mail address of the account. */
export type ConfirmationMismatchError = UserError & {
  readonly __typename?: 'ConfirmationMismatchError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Whose account to suspend. */
export type SuspendUserInput = {
  /** The user. */
  readonly userId: Scalars['ID']['input'];
  /** Why, in 1 to 500 characters. It is kept for those who look back at it. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `suspendUser`. An account that is suspended stays so, for the reason that was given first. */
export type SuspendUserPayload = {
  readonly __typename?: 'SuspendUserPayload';
  /** The user as they are now; null when it was refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<SuspendUserError>;
};

/** Why an account was not suspended. */
export type SuspendUserError = OwnAccountError | UserDeletedError;

/** It is the caller's own account. */
export type OwnAccountError = UserError & {
  readonly __typename?: 'OwnAccountError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The account is gone for good. */
export type UserDeletedError = UserError & {
  readonly __typename?: 'UserDeletedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Whose account to reactivate. */
export type ReactivateUserInput = {
  /** The user. */
  readonly userId: Scalars['ID']['input'];
  /** Why, in 1 to 500 characters. It is kept for those who look back at it. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `reactivateUser`. An account that is in use stays so. */
export type ReactivateUserPayload = {
  readonly __typename?: 'ReactivateUserPayload';
  /** The user as they are now; null when it was refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ReactivateUserError>;
};

/** Why an account was not reactivated. */
export type ReactivateUserError = UserDeletedError;

/** Whose account to delete. */
export type DeleteUserInput = {
  /** The user. */
  readonly userId: Scalars['ID']['input'];
  /** Why, in 1 to 500 characters, without personal data. It is kept for those who look back at it. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `deleteUser`. */
export type DeleteUserPayload = {
  readonly __typename?: 'DeleteUserPayload';
  /** What is left of the user; null when nothing was deleted. */
  readonly user?: Maybe<User>;
  /** Why nothing was deleted. */
  readonly userErrors: ReadonlyArray<DeleteUserError>;
};

/** Why an account was not deleted. */
export type DeleteUserError = OwnAccountError;

/** What will be uploaded. */
export type RequestAvatarUploadInput = {
  /** Its type: `image/jpeg`, `image/png` or `image/webp`. */
  readonly contentType: Scalars['String']['input'];
  /** How many bytes it has: 1 to 5,242,880, unless the marketplace is set up otherwise. */
  readonly sizeBytes: Scalars['Int']['input'];
  /** The SHA-256 of its bytes, in base64. */
  readonly checksumSha256: Scalars['String']['input'];
};

/** What became of `requestAvatarUpload`. */
export type RequestAvatarUploadPayload = {
  readonly __typename?: 'RequestAvatarUploadPayload';
  /** Where and how to upload it. */
  readonly upload: MediaUpload;
};

/**
 * Where and how to upload a file: a PUT of its bytes to the address, with these headers. The store refuses another type,
 * length or content.
 */
export type MediaUpload = {
  readonly __typename?: 'MediaUpload';
  /** For the confirmation. */
  readonly mediaId: Scalars['ID']['output'];
  /** The signed address. */
  readonly url: Scalars['String']['output'];
  /** Headers that the request must have. */
  readonly headers: ReadonlyArray<MediaUploadHeader>;
  /** Until when the address serves. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** A header of an upload. */
export type MediaUploadHeader = {
  readonly __typename?: 'MediaUploadHeader';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['String']['output'];
};

/** Which upload to confirm. */
export type ConfirmAvatarInput = {
  /** Id of the upload, from `requestAvatarUpload`. */
  readonly mediaId: Scalars['ID']['input'];
};

/** What became of `confirmAvatar`. */
export type ConfirmAvatarPayload = {
  readonly __typename?: 'ConfirmAvatarPayload';
  /** The caller as they are now; null when it was refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ConfirmAvatarError>;
};

/** Why an upload was not confirmed. */
export type ConfirmAvatarError = MediaNotUploadedError | MediaNotAsDeclaredError;

/** Nothing has been uploaded under this id, or it was removed since. */
export type MediaNotUploadedError = UserError & {
  readonly __typename?: 'MediaNotUploadedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What was uploaded is no picture of the declared type. It was removed: ask for another upload. */
export type MediaNotAsDeclaredError = UserError & {
  readonly __typename?: 'MediaNotAsDeclaredError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Which version of the profile to remove the picture of. */
export type RemoveAvatarInput = {
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What became of `removeAvatar`. */
export type RemoveAvatarPayload = {
  readonly __typename?: 'RemoveAvatarPayload';
  /** The caller as they are now; null when it was refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<RemoveAvatarError>;
};

/** Why a picture was not removed. */
export type RemoveAvatarError = ConflictError;



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
  UpdateProfileError:
    | ( ConflictError )
    | ( UsernameTakenError )
  ;
  DeleteMyAccountError: ( ConfirmationMismatchError );
  SuspendUserError:
    | ( OwnAccountError )
    | ( UserDeletedError )
  ;
  ReactivateUserError: ( UserDeletedError );
  DeleteUserError: ( OwnAccountError );
  ConfirmAvatarError:
    | ( MediaNotUploadedError )
    | ( MediaNotAsDeclaredError )
  ;
  RemoveAvatarError: ( ConflictError );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ConflictError )
    | ( UsernameTakenError )
    | ( ConfirmationMismatchError )
    | ( OwnAccountError )
    | ( UserDeletedError )
    | ( MediaNotUploadedError )
    | ( MediaNotAsDeclaredError )
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
  ConflictError: ResolverTypeWrapper<ConflictError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<UserModel>;
  Order: ResolverTypeWrapper<Order>;
  Avatar: ResolverTypeWrapper<Avatar>;
  LoyaltyEntry: ResolverTypeWrapper<LoyaltyEntryModel>;
  LoyaltyEntryConnection: ResolverTypeWrapper<LoyaltyEntryConnectionModel>;
  LoyaltyEntryEdge: ResolverTypeWrapper<Omit<LoyaltyEntryEdge, 'node'> & { node: ResolversTypes['LoyaltyEntry'] }>;
  UserStatus: UserStatus;
  UserConnection: ResolverTypeWrapper<UserConnectionModel>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserWhere: UserWhere;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfilePayload: ResolverTypeWrapper<Omit<UpdateProfilePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UpdateProfileError']> }>;
  UpdateProfileError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProfileError']>;
  UsernameTakenError: ResolverTypeWrapper<UsernameTakenError>;
  DeleteMyAccountInput: DeleteMyAccountInput;
  DeleteMyAccountPayload: ResolverTypeWrapper<Omit<DeleteMyAccountPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['DeleteMyAccountError']> }>;
  DeleteMyAccountError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteMyAccountError']>;
  ConfirmationMismatchError: ResolverTypeWrapper<ConfirmationMismatchError>;
  SuspendUserInput: SuspendUserInput;
  SuspendUserPayload: ResolverTypeWrapper<Omit<SuspendUserPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['SuspendUserError']> }>;
  SuspendUserError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendUserError']>;
  OwnAccountError: ResolverTypeWrapper<OwnAccountError>;
  UserDeletedError: ResolverTypeWrapper<UserDeletedError>;
  ReactivateUserInput: ReactivateUserInput;
  ReactivateUserPayload: ResolverTypeWrapper<Omit<ReactivateUserPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['ReactivateUserError']> }>;
  ReactivateUserError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReactivateUserError']>;
  DeleteUserInput: DeleteUserInput;
  DeleteUserPayload: ResolverTypeWrapper<Omit<DeleteUserPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['DeleteUserError']> }>;
  DeleteUserError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteUserError']>;
  RequestAvatarUploadInput: RequestAvatarUploadInput;
  RequestAvatarUploadPayload: ResolverTypeWrapper<RequestAvatarUploadPayload>;
  MediaUpload: ResolverTypeWrapper<MediaUpload>;
  MediaUploadHeader: ResolverTypeWrapper<MediaUploadHeader>;
  ConfirmAvatarInput: ConfirmAvatarInput;
  ConfirmAvatarPayload: ResolverTypeWrapper<Omit<ConfirmAvatarPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['ConfirmAvatarError']> }>;
  ConfirmAvatarError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmAvatarError']>;
  MediaNotUploadedError: ResolverTypeWrapper<MediaNotUploadedError>;
  MediaNotAsDeclaredError: ResolverTypeWrapper<MediaNotAsDeclaredError>;
  RemoveAvatarInput: RemoveAvatarInput;
  RemoveAvatarPayload: ResolverTypeWrapper<Omit<RemoveAvatarPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['RemoveAvatarError']> }>;
  RemoveAvatarError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveAvatarError']>;
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
  ConflictError: ConflictError;
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  User: UserModel;
  Order: Order;
  Avatar: Avatar;
  LoyaltyEntry: LoyaltyEntryModel;
  LoyaltyEntryConnection: LoyaltyEntryConnectionModel;
  LoyaltyEntryEdge: Omit<LoyaltyEntryEdge, 'node'> & { node: ResolversParentTypes['LoyaltyEntry'] };
  UserConnection: UserConnectionModel;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserWhere: UserWhere;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfilePayload: Omit<UpdateProfilePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UpdateProfileError']> };
  UpdateProfileError: ResolversUnionTypes<ResolversParentTypes>['UpdateProfileError'];
  UsernameTakenError: UsernameTakenError;
  DeleteMyAccountInput: DeleteMyAccountInput;
  DeleteMyAccountPayload: Omit<DeleteMyAccountPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['DeleteMyAccountError']> };
  DeleteMyAccountError: ResolversUnionTypes<ResolversParentTypes>['DeleteMyAccountError'];
  ConfirmationMismatchError: ConfirmationMismatchError;
  SuspendUserInput: SuspendUserInput;
  SuspendUserPayload: Omit<SuspendUserPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['SuspendUserError']> };
  SuspendUserError: ResolversUnionTypes<ResolversParentTypes>['SuspendUserError'];
  OwnAccountError: OwnAccountError;
  UserDeletedError: UserDeletedError;
  ReactivateUserInput: ReactivateUserInput;
  ReactivateUserPayload: Omit<ReactivateUserPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['ReactivateUserError']> };
  ReactivateUserError: ResolversUnionTypes<ResolversParentTypes>['ReactivateUserError'];
  DeleteUserInput: DeleteUserInput;
  DeleteUserPayload: Omit<DeleteUserPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['DeleteUserError']> };
  DeleteUserError: ResolversUnionTypes<ResolversParentTypes>['DeleteUserError'];
  RequestAvatarUploadInput: RequestAvatarUploadInput;
  RequestAvatarUploadPayload: RequestAvatarUploadPayload;
  MediaUpload: MediaUpload;
  MediaUploadHeader: MediaUploadHeader;
  ConfirmAvatarInput: ConfirmAvatarInput;
  ConfirmAvatarPayload: Omit<ConfirmAvatarPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['ConfirmAvatarError']> };
  ConfirmAvatarError: ResolversUnionTypes<ResolversParentTypes>['ConfirmAvatarError'];
  MediaNotUploadedError: MediaNotUploadedError;
  MediaNotAsDeclaredError: MediaNotAsDeclaredError;
  RemoveAvatarInput: RemoveAvatarInput;
  RemoveAvatarPayload: Omit<RemoveAvatarPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['RemoveAvatarError']> };
  RemoveAvatarError: ResolversUnionTypes<ResolversParentTypes>['RemoveAvatarError'];
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
  __resolveType: TypeResolveFn<'ConflictError' | 'UsernameTakenError' | 'ConfirmationMismatchError' | 'OwnAccountError' | 'UserDeletedError' | 'MediaNotUploadedError' | 'MediaNotAsDeclaredError', ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryUsersArgs>>;
  usersByIds?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['User']>>>, ParentType, ContextType, RequireFields<QueryUsersByIdsArgs, 'ids'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  updateProfile?: Resolver<ResolversTypes['UpdateProfilePayload'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
  requestAvatarUpload?: Resolver<ResolversTypes['RequestAvatarUploadPayload'], ParentType, ContextType, RequireFields<MutationRequestAvatarUploadArgs, 'input'>>;
  confirmAvatar?: Resolver<ResolversTypes['ConfirmAvatarPayload'], ParentType, ContextType, RequireFields<MutationConfirmAvatarArgs, 'input'>>;
  removeAvatar?: Resolver<ResolversTypes['RemoveAvatarPayload'], ParentType, ContextType, RequireFields<MutationRemoveAvatarArgs, 'input'>>;
  deleteMyAccount?: Resolver<ResolversTypes['DeleteMyAccountPayload'], ParentType, ContextType, RequireFields<MutationDeleteMyAccountArgs, 'input'>>;
  suspendUser?: Resolver<ResolversTypes['SuspendUserPayload'], ParentType, ContextType, RequireFields<MutationSuspendUserArgs, 'input'>>;
  reactivateUser?: Resolver<ResolversTypes['ReactivateUserPayload'], ParentType, ContextType, RequireFields<MutationReactivateUserArgs, 'input'>>;
  deleteUser?: Resolver<ResolversTypes['DeleteUserPayload'], ParentType, ContextType, RequireFields<MutationDeleteUserArgs, 'input'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  avatar?: Resolver<Maybe<ResolversTypes['Avatar']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['UserStatus']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  loyaltyPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  loyaltyLedger?: Resolver<Maybe<ResolversTypes['LoyaltyEntryConnection']>, ParentType, ContextType, Partial<UserLoyaltyLedgerArgs>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AvatarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Avatar'] = ResolversParentTypes['Avatar']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LoyaltyEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoyaltyEntry'] = ResolversParentTypes['LoyaltyEntry']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  creditedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LoyaltyEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoyaltyEntryConnection'] = ResolversParentTypes['LoyaltyEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LoyaltyEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LoyaltyEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LoyaltyEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoyaltyEntryEdge'] = ResolversParentTypes['LoyaltyEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LoyaltyEntry'], ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UpdateProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProfilePayload'] = ResolversParentTypes['UpdateProfilePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateProfileError']>, ParentType, ContextType>;
};

export type UpdateProfileErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProfileError'] = ResolversParentTypes['UpdateProfileError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'UsernameTakenError', ParentType, ContextType>;
};

export type UsernameTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsernameTakenError'] = ResolversParentTypes['UsernameTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteMyAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMyAccountPayload'] = ResolversParentTypes['DeleteMyAccountPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['DeleteMyAccountError']>, ParentType, ContextType>;
};

export type DeleteMyAccountErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMyAccountError'] = ResolversParentTypes['DeleteMyAccountError']> = {
  __resolveType: TypeResolveFn<'ConfirmationMismatchError', ParentType, ContextType>;
};

export type ConfirmationMismatchErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmationMismatchError'] = ResolversParentTypes['ConfirmationMismatchError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendUserPayload'] = ResolversParentTypes['SuspendUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SuspendUserError']>, ParentType, ContextType>;
};

export type SuspendUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendUserError'] = ResolversParentTypes['SuspendUserError']> = {
  __resolveType: TypeResolveFn<'OwnAccountError' | 'UserDeletedError', ParentType, ContextType>;
};

export type OwnAccountErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnAccountError'] = ResolversParentTypes['OwnAccountError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserDeletedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserDeletedError'] = ResolversParentTypes['UserDeletedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReactivateUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReactivateUserPayload'] = ResolversParentTypes['ReactivateUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ReactivateUserError']>, ParentType, ContextType>;
};

export type ReactivateUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReactivateUserError'] = ResolversParentTypes['ReactivateUserError']> = {
  __resolveType: TypeResolveFn<'UserDeletedError', ParentType, ContextType>;
};

export type DeleteUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteUserPayload'] = ResolversParentTypes['DeleteUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['DeleteUserError']>, ParentType, ContextType>;
};

export type DeleteUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteUserError'] = ResolversParentTypes['DeleteUserError']> = {
  __resolveType: TypeResolveFn<'OwnAccountError', ParentType, ContextType>;
};

export type RequestAvatarUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestAvatarUploadPayload'] = ResolversParentTypes['RequestAvatarUploadPayload']> = {
  upload?: Resolver<ResolversTypes['MediaUpload'], ParentType, ContextType>;
};

export type MediaUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUpload'] = ResolversParentTypes['MediaUpload']> = {
  mediaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headers?: Resolver<ReadonlyArray<ResolversTypes['MediaUploadHeader']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MediaUploadHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUploadHeader'] = ResolversParentTypes['MediaUploadHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfirmAvatarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAvatarPayload'] = ResolversParentTypes['ConfirmAvatarPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ConfirmAvatarError']>, ParentType, ContextType>;
};

export type ConfirmAvatarErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAvatarError'] = ResolversParentTypes['ConfirmAvatarError']> = {
  __resolveType: TypeResolveFn<'MediaNotUploadedError' | 'MediaNotAsDeclaredError', ParentType, ContextType>;
};

export type MediaNotUploadedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaNotUploadedError'] = ResolversParentTypes['MediaNotUploadedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaNotAsDeclaredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaNotAsDeclaredError'] = ResolversParentTypes['MediaNotAsDeclaredError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveAvatarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveAvatarPayload'] = ResolversParentTypes['RemoveAvatarPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RemoveAvatarError']>, ParentType, ContextType>;
};

export type RemoveAvatarErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveAvatarError'] = ResolversParentTypes['RemoveAvatarError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  Avatar?: AvatarResolvers<ContextType>;
  LoyaltyEntry?: LoyaltyEntryResolvers<ContextType>;
  LoyaltyEntryConnection?: LoyaltyEntryConnectionResolvers<ContextType>;
  LoyaltyEntryEdge?: LoyaltyEntryEdgeResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UpdateProfilePayload?: UpdateProfilePayloadResolvers<ContextType>;
  UpdateProfileError?: UpdateProfileErrorResolvers<ContextType>;
  UsernameTakenError?: UsernameTakenErrorResolvers<ContextType>;
  DeleteMyAccountPayload?: DeleteMyAccountPayloadResolvers<ContextType>;
  DeleteMyAccountError?: DeleteMyAccountErrorResolvers<ContextType>;
  ConfirmationMismatchError?: ConfirmationMismatchErrorResolvers<ContextType>;
  SuspendUserPayload?: SuspendUserPayloadResolvers<ContextType>;
  SuspendUserError?: SuspendUserErrorResolvers<ContextType>;
  OwnAccountError?: OwnAccountErrorResolvers<ContextType>;
  UserDeletedError?: UserDeletedErrorResolvers<ContextType>;
  ReactivateUserPayload?: ReactivateUserPayloadResolvers<ContextType>;
  ReactivateUserError?: ReactivateUserErrorResolvers<ContextType>;
  DeleteUserPayload?: DeleteUserPayloadResolvers<ContextType>;
  DeleteUserError?: DeleteUserErrorResolvers<ContextType>;
  RequestAvatarUploadPayload?: RequestAvatarUploadPayloadResolvers<ContextType>;
  MediaUpload?: MediaUploadResolvers<ContextType>;
  MediaUploadHeader?: MediaUploadHeaderResolvers<ContextType>;
  ConfirmAvatarPayload?: ConfirmAvatarPayloadResolvers<ContextType>;
  ConfirmAvatarError?: ConfirmAvatarErrorResolvers<ContextType>;
  MediaNotUploadedError?: MediaNotUploadedErrorResolvers<ContextType>;
  MediaNotAsDeclaredError?: MediaNotAsDeclaredErrorResolvers<ContextType>;
  RemoveAvatarPayload?: RemoveAvatarPayloadResolvers<ContextType>;
  RemoveAvatarError?: RemoveAvatarErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
