// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserSettingsModel, SystemSettingModel, SystemSettingConnectionModel, FeatureFlagModel, FeatureFlagConnectionModel, EvaluatedFlagModel, UserModel } from '../resolvers/models.ts';
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
  /** A currency by its ISO 4217 code: `EUR`. */
  CurrencyCode: { input: string; output: string; }
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
  /** Settings of the marketplace in the order of their keys: those that are public; with `settings:admin` all. */
  readonly systemSettings?: Maybe<SystemSettingConnection>;
  /**
   * What flags say to the caller, in the order of the keys that were asked for. A guest is told apart by the guest session;
   * without one a guest meets only what is on for everybody.
   */
  readonly featureFlags?: Maybe<ReadonlyArray<EvaluatedFlag>>;
  /** The flag with this key and its rules; null when there is none. */
  readonly featureFlagDefinition?: Maybe<FeatureFlag>;
  /** The flags and their rules, in the order of their keys. */
  readonly featureFlagDefinitions?: Maybe<FeatureFlagConnection>;
};


export type QuerySystemSettingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFeatureFlagsArgs = {
  keys: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryFeatureFlagDefinitionArgs = {
  key: Scalars['String']['input'];
};


export type QueryFeatureFlagDefinitionsArgs = {
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Changes how the marketplace speaks to the caller. What is not given stays. */
  readonly updateUserSettings: UpdateUserSettingsPayload;
  /** Sets a setting of the marketplace: a new one with `expectedVersion` 0, one that is there with its version. */
  readonly setSystemSetting: SetSystemSettingPayload;
  /** Makes a flag. It is off until it is enabled, and then on for those whom one of its rules names. */
  readonly createFeatureFlag: CreateFeatureFlagPayload;
  /** Changes a flag and its rules. What is not given stays. */
  readonly updateFeatureFlag: UpdateFeatureFlagPayload;
  /** Ends a flag for good: it is off for everybody, as one that never was. Its key is not given again. */
  readonly archiveFeatureFlag: ArchiveFeatureFlagPayload;
};


export type MutationUpdateUserSettingsArgs = {
  input: UpdateUserSettingsInput;
};


export type MutationSetSystemSettingArgs = {
  input: SetSystemSettingInput;
};


export type MutationCreateFeatureFlagArgs = {
  input: CreateFeatureFlagInput;
};


export type MutationUpdateFeatureFlagArgs = {
  input: UpdateFeatureFlagInput;
};


export type MutationArchiveFeatureFlagArgs = {
  input: ArchiveFeatureFlagInput;
};

export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
  /** How the marketplace speaks to the person; null for all but the person. */
  readonly settings?: Maybe<UserSettings>;
};

/** How the marketplace speaks to somebody. Who has never changed it has the defaults. */
export type UserSettings = {
  readonly __typename?: 'UserSettings';
  /** Language and region, as a BCP 47 tag: `de-CH`. */
  readonly locale: Scalars['String']['output'];
  /** The currency in which prices are shown, where there are some in it. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Where the person's days begin and end, as a name of the IANA database: `Europe/Berlin`. */
  readonly timeZone: Scalars['String']['output'];
  /** Grows with each change, 0 before the first; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What a setting of the marketplace holds. */
export type SystemSettingType =
  /** Text. */
  | 'STRING'
  /** A number. */
  | 'NUMBER'
  /** Yes or no. */
  | 'BOOLEAN'
  /** Anything that JSON can say, as text. */
  | 'JSON';

/** A setting of the marketplace. Its value is in the field of its type, which never changes. */
export type SystemSetting = {
  readonly __typename?: 'SystemSetting';
  /** What it is called in code: `support-email`. */
  readonly key: Scalars['String']['output'];
  /** What it holds. */
  readonly type: SystemSettingType;
  /** The value of a STRING; null for others. */
  readonly string?: Maybe<Scalars['String']['output']>;
  /** The value of a NUMBER; null for others. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** The value of a BOOLEAN; null for others. */
  readonly boolean?: Maybe<Scalars['Boolean']['output']>;
  /** The value of a JSON, as text; null for others. */
  readonly json?: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  readonly description: Scalars['String']['output'];
  /** Whether anybody may read it. */
  readonly isPublic: Scalars['Boolean']['output'];
  /** Grows with each change; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was last set. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A page of settings. */
export type SystemSettingConnection = {
  readonly __typename?: 'SystemSettingConnection';
  /** The settings of this page with their cursors. */
  readonly edges: ReadonlyArray<SystemSettingEdge>;
  /** The settings of this page. */
  readonly nodes: ReadonlyArray<SystemSetting>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many settings there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A setting in a page. */
export type SystemSettingEdge = {
  readonly __typename?: 'SystemSettingEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The setting. */
  readonly node: SystemSetting;
};

/** What a flag says to the caller. */
export type EvaluatedFlag = {
  readonly __typename?: 'EvaluatedFlag';
  /** The key that was asked for. */
  readonly key: Scalars['String']['output'];
  /** Whether it is on for the caller. What is unknown is off. */
  readonly isEnabled: Scalars['Boolean']['output'];
  /** Why it is. */
  readonly reason: FlagReason;
};

/** Why a flag is on or off for somebody. */
export type FlagReason =
  /** Off: there is no flag of this key, or none any more. */
  | 'UNKNOWN'
  /** Off: it is for everybody. */
  | 'DISABLED'
  /** On: the person is on its list. */
  | 'USER'
  /** On: it is for a role of theirs. */
  | 'ROLE'
  /** On: it is for a part of all people, and they are in it. */
  | 'PERCENTAGE'
  /** Off: no rule of it is about them. */
  | 'NO_RULE';

/** A switch in the code, and for whom it is on: for whoever meets one of its rules while it is enabled. */
export type FeatureFlag = {
  readonly __typename?: 'FeatureFlag';
  /** What it is called in code: `new-checkout`. */
  readonly key: Scalars['String']['output'];
  /** What it switches. */
  readonly description: Scalars['String']['output'];
  /** Whether its rules are in force. While they are not, it is off for everybody. */
  readonly isEnabled: Scalars['Boolean']['output'];
  /**
   * On for this part of all people, 0 to 100. Who is in stays in when it is raised; and each flag has its own order of
   * people. At 100 it is on for guests without a session, too.
   */
  readonly percentage: Scalars['Int']['output'];
  /** On for who has one of these roles. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** On for these people. */
  readonly users: ReadonlyArray<User>;
  /** Whether it has ended for good. */
  readonly isArchived: Scalars['Boolean']['output'];
  /** Grows with each change; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A page of flags. */
export type FeatureFlagConnection = {
  readonly __typename?: 'FeatureFlagConnection';
  /** The flags of this page with their cursors. */
  readonly edges: ReadonlyArray<FeatureFlagEdge>;
  /** The flags of this page. */
  readonly nodes: ReadonlyArray<FeatureFlag>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many flags there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A flag in a page. */
export type FeatureFlagEdge = {
  readonly __typename?: 'FeatureFlagEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The flag. */
  readonly node: FeatureFlag;
};

/** How the marketplace is to speak to the caller. What is not given stays. */
export type UpdateUserSettingsInput = {
  /** The version that the caller has seen; 0 before the first change. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Language and region, as a BCP 47 tag: `de-CH`. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** The currency in which prices are to be shown. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** A time zone of the IANA database: `Europe/Berlin`. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** The value of a setting: exactly one of these. */
export type SystemSettingValueInput = {
  /** Text, up to 16,384 characters. */
  readonly string?: InputMaybe<Scalars['String']['input']>;
  /** A number. */
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  /** Yes or no. */
  readonly boolean?: InputMaybe<Scalars['Boolean']['input']>;
  /** JSON as text, up to 16,384 characters. */
  readonly json?: InputMaybe<Scalars['String']['input']>;
};

/** A setting of the marketplace. */
export type SetSystemSettingInput = {
  /** What it is called in code: 1 to 64 lower-case letters, digits, dots and dashes. */
  readonly key: Scalars['String']['input'];
  /** The version that the caller has seen; 0 for a new one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What it holds from now on, of the type that it has. */
  readonly value: SystemSettingValueInput;
  /** What it is for, 1 to 500 characters. */
  readonly description: Scalars['String']['input'];
  /** Whether anybody may read it. */
  readonly isPublic: Scalars['Boolean']['input'];
};

/** A flag to be made. */
export type CreateFeatureFlagInput = {
  /** What it is called in code: 1 to 64 lower-case letters, digits, dots and dashes. */
  readonly key: Scalars['String']['input'];
  /** What it switches, 1 to 500 characters. */
  readonly description: Scalars['String']['input'];
  /** Whether its rules are in force at once; absent: they are not. */
  readonly isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** On for this part of all people, 0 to 100; absent: 0. */
  readonly percentage?: InputMaybe<Scalars['Int']['input']>;
  /** On for who has one of these roles: `guest`, `customer`, `staff`, `vendor`, `support`, `admin`, `partner`. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** On for these people, at most 1,000. */
  readonly userIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The same key again within 24 hours makes nothing. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a flag is to be. What is not given stays. */
export type UpdateFeatureFlagInput = {
  /** The flag. */
  readonly key: Scalars['String']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What it switches, 1 to 500 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether its rules are in force. */
  readonly isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** On for this part of all people, 0 to 100. */
  readonly percentage?: InputMaybe<Scalars['Int']['input']>;
  /** On for who has one of these roles: all of them, not those to be added. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** On for these people, at most 1,000: all of them, not those to be added. */
  readonly userIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A flag to be archived. */
export type ArchiveFeatureFlagInput = {
  /** The flag. */
  readonly key: Scalars['String']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What became of `updateUserSettings`. */
export type UpdateUserSettingsPayload = {
  readonly __typename?: 'UpdateUserSettingsPayload';
  /** The settings as they are now; null when the change was refused. */
  readonly settings?: Maybe<UserSettings>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UpdateUserSettingsError>;
};

/** Why somebody's settings were not changed. */
export type UpdateUserSettingsError = ConflictError | UnknownLocaleError | UnknownTimeZoneError;

/** What became of `setSystemSetting`. */
export type SetSystemSettingPayload = {
  readonly __typename?: 'SetSystemSettingPayload';
  /** The setting as it is now; null when it was not set. */
  readonly setting?: Maybe<SystemSetting>;
  /** Why it was not set. */
  readonly userErrors: ReadonlyArray<SetSystemSettingError>;
};

/** Why a setting of the marketplace was not set. */
export type SetSystemSettingError = ConflictError | SettingTypeError;

/** What became of `createFeatureFlag`. */
export type CreateFeatureFlagPayload = {
  readonly __typename?: 'CreateFeatureFlagPayload';
  /** The flag; null when none was made. */
  readonly flag?: Maybe<FeatureFlag>;
  /** Why none was made. */
  readonly userErrors: ReadonlyArray<CreateFeatureFlagError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why no flag was made. */
export type CreateFeatureFlagError = FlagKeyTakenError | UnknownRoleError;

/** What became of `updateFeatureFlag`. */
export type UpdateFeatureFlagPayload = {
  readonly __typename?: 'UpdateFeatureFlagPayload';
  /** The flag as it is now; null when the change was refused. */
  readonly flag?: Maybe<FeatureFlag>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UpdateFeatureFlagError>;
};

/** Why a flag was not changed. */
export type UpdateFeatureFlagError = ConflictError | FlagArchivedError | UnknownRoleError;

/** What became of `archiveFeatureFlag`. */
export type ArchiveFeatureFlagPayload = {
  readonly __typename?: 'ArchiveFeatureFlagPayload';
  /** The flag as it is now; null when it was not archived. */
  readonly flag?: Maybe<FeatureFlag>;
  /** Why it was not archived. */
  readonly userErrors: ReadonlyArray<ArchiveFeatureFlagError>;
};

/** Why a flag was not archived. */
export type ArchiveFeatureFlagError = ConflictError | FlagArchivedError;

/** Nothing can be shown in this locale. */
export type UnknownLocaleError = UserError & {
  readonly __typename?: 'UnknownLocaleError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** There is no time zone of this name. */
export type UnknownTimeZoneError = UserError & {
  readonly __typename?: 'UnknownTimeZoneError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The setting holds something of another type, and goes on doing so. */
export type SettingTypeError = UserError & {
  readonly __typename?: 'SettingTypeError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it holds. */
  readonly type: SystemSettingType;
};

/** There is, or was, a flag with this key. */
export type FlagKeyTakenError = UserError & {
  readonly __typename?: 'FlagKeyTakenError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The key. */
  readonly key: Scalars['String']['output'];
};

/** Nobody can have these roles. */
export type UnknownRoleError = UserError & {
  readonly __typename?: 'UnknownRoleError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The roles that there are not. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

/** The flag has ended for good. */
export type FlagArchivedError = UserError & {
  readonly __typename?: 'FlagArchivedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The key. */
  readonly key: Scalars['String']['output'];
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
  UpdateUserSettingsError:
    | ( ConflictError )
    | ( UnknownLocaleError )
    | ( UnknownTimeZoneError )
  ;
  SetSystemSettingError:
    | ( ConflictError )
    | ( SettingTypeError )
  ;
  CreateFeatureFlagError:
    | ( FlagKeyTakenError )
    | ( UnknownRoleError )
  ;
  UpdateFeatureFlagError:
    | ( ConflictError )
    | ( FlagArchivedError )
    | ( UnknownRoleError )
  ;
  ArchiveFeatureFlagError:
    | ( ConflictError )
    | ( FlagArchivedError )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ConflictError )
    | ( UnknownLocaleError )
    | ( UnknownTimeZoneError )
    | ( SettingTypeError )
    | ( FlagKeyTakenError )
    | ( UnknownRoleError )
    | ( FlagArchivedError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<UserModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  UserSettings: ResolverTypeWrapper<UserSettingsModel>;
  SystemSettingType: SystemSettingType;
  SystemSetting: ResolverTypeWrapper<SystemSettingModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SystemSettingConnection: ResolverTypeWrapper<SystemSettingConnectionModel>;
  SystemSettingEdge: ResolverTypeWrapper<Omit<SystemSettingEdge, 'node'> & { node: ResolversTypes['SystemSetting'] }>;
  EvaluatedFlag: ResolverTypeWrapper<EvaluatedFlagModel>;
  FlagReason: FlagReason;
  FeatureFlag: ResolverTypeWrapper<FeatureFlagModel>;
  FeatureFlagConnection: ResolverTypeWrapper<FeatureFlagConnectionModel>;
  FeatureFlagEdge: ResolverTypeWrapper<Omit<FeatureFlagEdge, 'node'> & { node: ResolversTypes['FeatureFlag'] }>;
  UpdateUserSettingsInput: UpdateUserSettingsInput;
  SystemSettingValueInput: SystemSettingValueInput;
  SetSystemSettingInput: SetSystemSettingInput;
  CreateFeatureFlagInput: CreateFeatureFlagInput;
  UpdateFeatureFlagInput: UpdateFeatureFlagInput;
  ArchiveFeatureFlagInput: ArchiveFeatureFlagInput;
  UpdateUserSettingsPayload: ResolverTypeWrapper<Omit<UpdateUserSettingsPayload, 'settings' | 'userErrors'> & { settings?: Maybe<ResolversTypes['UserSettings']>, userErrors: ReadonlyArray<ResolversTypes['UpdateUserSettingsError']> }>;
  UpdateUserSettingsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateUserSettingsError']>;
  SetSystemSettingPayload: ResolverTypeWrapper<Omit<SetSystemSettingPayload, 'setting' | 'userErrors'> & { setting?: Maybe<ResolversTypes['SystemSetting']>, userErrors: ReadonlyArray<ResolversTypes['SetSystemSettingError']> }>;
  SetSystemSettingError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSystemSettingError']>;
  CreateFeatureFlagPayload: ResolverTypeWrapper<Omit<CreateFeatureFlagPayload, 'flag' | 'userErrors'> & { flag?: Maybe<ResolversTypes['FeatureFlag']>, userErrors: ReadonlyArray<ResolversTypes['CreateFeatureFlagError']> }>;
  CreateFeatureFlagError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateFeatureFlagError']>;
  UpdateFeatureFlagPayload: ResolverTypeWrapper<Omit<UpdateFeatureFlagPayload, 'flag' | 'userErrors'> & { flag?: Maybe<ResolversTypes['FeatureFlag']>, userErrors: ReadonlyArray<ResolversTypes['UpdateFeatureFlagError']> }>;
  UpdateFeatureFlagError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateFeatureFlagError']>;
  ArchiveFeatureFlagPayload: ResolverTypeWrapper<Omit<ArchiveFeatureFlagPayload, 'flag' | 'userErrors'> & { flag?: Maybe<ResolversTypes['FeatureFlag']>, userErrors: ReadonlyArray<ResolversTypes['ArchiveFeatureFlagError']> }>;
  ArchiveFeatureFlagError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveFeatureFlagError']>;
  UnknownLocaleError: ResolverTypeWrapper<UnknownLocaleError>;
  UnknownTimeZoneError: ResolverTypeWrapper<UnknownTimeZoneError>;
  SettingTypeError: ResolverTypeWrapper<SettingTypeError>;
  FlagKeyTakenError: ResolverTypeWrapper<FlagKeyTakenError>;
  UnknownRoleError: ResolverTypeWrapper<UnknownRoleError>;
  FlagArchivedError: ResolverTypeWrapper<FlagArchivedError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ConflictError: ConflictError;
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  User: UserModel;
  ID: Scalars['ID']['output'];
  UserSettings: UserSettingsModel;
  SystemSetting: SystemSettingModel;
  Float: Scalars['Float']['output'];
  SystemSettingConnection: SystemSettingConnectionModel;
  SystemSettingEdge: Omit<SystemSettingEdge, 'node'> & { node: ResolversParentTypes['SystemSetting'] };
  EvaluatedFlag: EvaluatedFlagModel;
  FeatureFlag: FeatureFlagModel;
  FeatureFlagConnection: FeatureFlagConnectionModel;
  FeatureFlagEdge: Omit<FeatureFlagEdge, 'node'> & { node: ResolversParentTypes['FeatureFlag'] };
  UpdateUserSettingsInput: UpdateUserSettingsInput;
  SystemSettingValueInput: SystemSettingValueInput;
  SetSystemSettingInput: SetSystemSettingInput;
  CreateFeatureFlagInput: CreateFeatureFlagInput;
  UpdateFeatureFlagInput: UpdateFeatureFlagInput;
  ArchiveFeatureFlagInput: ArchiveFeatureFlagInput;
  UpdateUserSettingsPayload: Omit<UpdateUserSettingsPayload, 'settings' | 'userErrors'> & { settings?: Maybe<ResolversParentTypes['UserSettings']>, userErrors: ReadonlyArray<ResolversParentTypes['UpdateUserSettingsError']> };
  UpdateUserSettingsError: ResolversUnionTypes<ResolversParentTypes>['UpdateUserSettingsError'];
  SetSystemSettingPayload: Omit<SetSystemSettingPayload, 'setting' | 'userErrors'> & { setting?: Maybe<ResolversParentTypes['SystemSetting']>, userErrors: ReadonlyArray<ResolversParentTypes['SetSystemSettingError']> };
  SetSystemSettingError: ResolversUnionTypes<ResolversParentTypes>['SetSystemSettingError'];
  CreateFeatureFlagPayload: Omit<CreateFeatureFlagPayload, 'flag' | 'userErrors'> & { flag?: Maybe<ResolversParentTypes['FeatureFlag']>, userErrors: ReadonlyArray<ResolversParentTypes['CreateFeatureFlagError']> };
  CreateFeatureFlagError: ResolversUnionTypes<ResolversParentTypes>['CreateFeatureFlagError'];
  UpdateFeatureFlagPayload: Omit<UpdateFeatureFlagPayload, 'flag' | 'userErrors'> & { flag?: Maybe<ResolversParentTypes['FeatureFlag']>, userErrors: ReadonlyArray<ResolversParentTypes['UpdateFeatureFlagError']> };
  UpdateFeatureFlagError: ResolversUnionTypes<ResolversParentTypes>['UpdateFeatureFlagError'];
  ArchiveFeatureFlagPayload: Omit<ArchiveFeatureFlagPayload, 'flag' | 'userErrors'> & { flag?: Maybe<ResolversParentTypes['FeatureFlag']>, userErrors: ReadonlyArray<ResolversParentTypes['ArchiveFeatureFlagError']> };
  ArchiveFeatureFlagError: ResolversUnionTypes<ResolversParentTypes>['ArchiveFeatureFlagError'];
  UnknownLocaleError: UnknownLocaleError;
  UnknownTimeZoneError: UnknownTimeZoneError;
  SettingTypeError: SettingTypeError;
  FlagKeyTakenError: FlagKeyTakenError;
  UnknownRoleError: UnknownRoleError;
  FlagArchivedError: FlagArchivedError;
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'UnknownLocaleError' | 'UnknownTimeZoneError' | 'SettingTypeError' | 'FlagKeyTakenError' | 'UnknownRoleError' | 'FlagArchivedError', ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  systemSettings?: Resolver<Maybe<ResolversTypes['SystemSettingConnection']>, ParentType, ContextType, Partial<QuerySystemSettingsArgs>>;
  featureFlags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvaluatedFlag']>>, ParentType, ContextType, RequireFields<QueryFeatureFlagsArgs, 'keys'>>;
  featureFlagDefinition?: Resolver<Maybe<ResolversTypes['FeatureFlag']>, ParentType, ContextType, RequireFields<QueryFeatureFlagDefinitionArgs, 'key'>>;
  featureFlagDefinitions?: Resolver<Maybe<ResolversTypes['FeatureFlagConnection']>, ParentType, ContextType, Partial<QueryFeatureFlagDefinitionsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  updateUserSettings?: Resolver<ResolversTypes['UpdateUserSettingsPayload'], ParentType, ContextType, RequireFields<MutationUpdateUserSettingsArgs, 'input'>>;
  setSystemSetting?: Resolver<ResolversTypes['SetSystemSettingPayload'], ParentType, ContextType, RequireFields<MutationSetSystemSettingArgs, 'input'>>;
  createFeatureFlag?: Resolver<ResolversTypes['CreateFeatureFlagPayload'], ParentType, ContextType, RequireFields<MutationCreateFeatureFlagArgs, 'input'>>;
  updateFeatureFlag?: Resolver<ResolversTypes['UpdateFeatureFlagPayload'], ParentType, ContextType, RequireFields<MutationUpdateFeatureFlagArgs, 'input'>>;
  archiveFeatureFlag?: Resolver<ResolversTypes['ArchiveFeatureFlagPayload'], ParentType, ContextType, RequireFields<MutationArchiveFeatureFlagArgs, 'input'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['UserSettings']>, ParentType, ContextType>;
};

export type UserSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserSettings'] = ResolversParentTypes['UserSettings']> = {
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SystemSettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemSetting'] = ResolversParentTypes['SystemSetting']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SystemSettingType'], ParentType, ContextType>;
  string?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  json?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SystemSettingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemSettingConnection'] = ResolversParentTypes['SystemSettingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SystemSettingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SystemSetting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SystemSettingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemSettingEdge'] = ResolversParentTypes['SystemSettingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SystemSetting'], ParentType, ContextType>;
};

export type EvaluatedFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluatedFlag'] = ResolversParentTypes['EvaluatedFlag']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['FlagReason'], ParentType, ContextType>;
};

export type FeatureFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureFlag'] = ResolversParentTypes['FeatureFlag']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  users?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FeatureFlagConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureFlagConnection'] = ResolversParentTypes['FeatureFlagConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeatureFlagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FeatureFlag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FeatureFlagEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureFlagEdge'] = ResolversParentTypes['FeatureFlagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeatureFlag'], ParentType, ContextType>;
};

export type UpdateUserSettingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateUserSettingsPayload'] = ResolversParentTypes['UpdateUserSettingsPayload']> = {
  settings?: Resolver<Maybe<ResolversTypes['UserSettings']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateUserSettingsError']>, ParentType, ContextType>;
};

export type UpdateUserSettingsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateUserSettingsError'] = ResolversParentTypes['UpdateUserSettingsError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'UnknownLocaleError' | 'UnknownTimeZoneError', ParentType, ContextType>;
};

export type SetSystemSettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSystemSettingPayload'] = ResolversParentTypes['SetSystemSettingPayload']> = {
  setting?: Resolver<Maybe<ResolversTypes['SystemSetting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SetSystemSettingError']>, ParentType, ContextType>;
};

export type SetSystemSettingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSystemSettingError'] = ResolversParentTypes['SetSystemSettingError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'SettingTypeError', ParentType, ContextType>;
};

export type CreateFeatureFlagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateFeatureFlagPayload'] = ResolversParentTypes['CreateFeatureFlagPayload']> = {
  flag?: Resolver<Maybe<ResolversTypes['FeatureFlag']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateFeatureFlagError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateFeatureFlagErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateFeatureFlagError'] = ResolversParentTypes['CreateFeatureFlagError']> = {
  __resolveType: TypeResolveFn<'FlagKeyTakenError' | 'UnknownRoleError', ParentType, ContextType>;
};

export type UpdateFeatureFlagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateFeatureFlagPayload'] = ResolversParentTypes['UpdateFeatureFlagPayload']> = {
  flag?: Resolver<Maybe<ResolversTypes['FeatureFlag']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateFeatureFlagError']>, ParentType, ContextType>;
};

export type UpdateFeatureFlagErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateFeatureFlagError'] = ResolversParentTypes['UpdateFeatureFlagError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'FlagArchivedError' | 'UnknownRoleError', ParentType, ContextType>;
};

export type ArchiveFeatureFlagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveFeatureFlagPayload'] = ResolversParentTypes['ArchiveFeatureFlagPayload']> = {
  flag?: Resolver<Maybe<ResolversTypes['FeatureFlag']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ArchiveFeatureFlagError']>, ParentType, ContextType>;
};

export type ArchiveFeatureFlagErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveFeatureFlagError'] = ResolversParentTypes['ArchiveFeatureFlagError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'FlagArchivedError', ParentType, ContextType>;
};

export type UnknownLocaleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownLocaleError'] = ResolversParentTypes['UnknownLocaleError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownTimeZoneErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownTimeZoneError'] = ResolversParentTypes['UnknownTimeZoneError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettingTypeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettingTypeError'] = ResolversParentTypes['SettingTypeError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SystemSettingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlagKeyTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagKeyTakenError'] = ResolversParentTypes['FlagKeyTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownRoleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownRoleError'] = ResolversParentTypes['UnknownRoleError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlagArchivedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagArchivedError'] = ResolversParentTypes['FlagArchivedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserSettings?: UserSettingsResolvers<ContextType>;
  SystemSetting?: SystemSettingResolvers<ContextType>;
  SystemSettingConnection?: SystemSettingConnectionResolvers<ContextType>;
  SystemSettingEdge?: SystemSettingEdgeResolvers<ContextType>;
  EvaluatedFlag?: EvaluatedFlagResolvers<ContextType>;
  FeatureFlag?: FeatureFlagResolvers<ContextType>;
  FeatureFlagConnection?: FeatureFlagConnectionResolvers<ContextType>;
  FeatureFlagEdge?: FeatureFlagEdgeResolvers<ContextType>;
  UpdateUserSettingsPayload?: UpdateUserSettingsPayloadResolvers<ContextType>;
  UpdateUserSettingsError?: UpdateUserSettingsErrorResolvers<ContextType>;
  SetSystemSettingPayload?: SetSystemSettingPayloadResolvers<ContextType>;
  SetSystemSettingError?: SetSystemSettingErrorResolvers<ContextType>;
  CreateFeatureFlagPayload?: CreateFeatureFlagPayloadResolvers<ContextType>;
  CreateFeatureFlagError?: CreateFeatureFlagErrorResolvers<ContextType>;
  UpdateFeatureFlagPayload?: UpdateFeatureFlagPayloadResolvers<ContextType>;
  UpdateFeatureFlagError?: UpdateFeatureFlagErrorResolvers<ContextType>;
  ArchiveFeatureFlagPayload?: ArchiveFeatureFlagPayloadResolvers<ContextType>;
  ArchiveFeatureFlagError?: ArchiveFeatureFlagErrorResolvers<ContextType>;
  UnknownLocaleError?: UnknownLocaleErrorResolvers<ContextType>;
  UnknownTimeZoneError?: UnknownTimeZoneErrorResolvers<ContextType>;
  SettingTypeError?: SettingTypeErrorResolvers<ContextType>;
  FlagKeyTakenError?: FlagKeyTakenErrorResolvers<ContextType>;
  UnknownRoleError?: UnknownRoleErrorResolvers<ContextType>;
  FlagArchivedError?: FlagArchivedErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
