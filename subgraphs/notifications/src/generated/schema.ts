// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NotificationModel, FailedNotificationModel, NotificationPreferencesModel, NotificationTemplateModel, UserModel, NotificationConnectionModel, FailedNotificationConnectionModel } from '../resolvers/models.ts';
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
  /** Of what the caller wants to be told, and how. */
  readonly notificationPreferences?: Maybe<NotificationPreferences>;
  /** What people can be told, in the order of the names. */
  readonly notificationTemplates?: Maybe<ReadonlyArray<NotificationTemplate>>;
  /** What a template says of a sample; null when there is no such template, or none for this channel. */
  readonly previewNotification?: Maybe<NotificationPreview>;
  /** Notifications that could not be sent and were given up, newest first. */
  readonly failedNotifications?: Maybe<FailedNotificationConnection>;
};


export type QueryPreviewNotificationArgs = {
  template: Scalars['String']['input'];
  locale: Scalars['String']['input'];
  channel: NotificationChannel;
};


export type QueryFailedNotificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Notes that the caller has read notifications of theirs. Those that were read before stay as they are. */
  readonly markNotificationsRead: MarkNotificationsReadPayload;
  /**
   * Changes of what the caller is told and when. What is not given stays. It is for what happens from now on; quiet hours
   * are also for what waits to be sent.
   */
  readonly updateNotificationPreferences: UpdateNotificationPreferencesPayload;
  /**
   * Shows the caller's pushes on a device from now on, and those of nobody else. Again it is no other device. Of more than
   * 20 devices the one that was registered first is let go.
   */
  readonly registerDevice: RegisterDevicePayload;
  /** Shows the caller's pushes no longer on a device. One that is not registered stays so. */
  readonly unregisterDevice: UnregisterDevicePayload;
  /** Tries to send a notification that was given up, with all attempts anew. */
  readonly retryNotification: RetryNotificationPayload;
};


export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


export type MutationUpdateNotificationPreferencesArgs = {
  input: UpdateNotificationPreferencesInput;
};


export type MutationRegisterDeviceArgs = {
  input: RegisterDeviceInput;
};


export type MutationUnregisterDeviceArgs = {
  input: UnregisterDeviceInput;
};


export type MutationRetryNotificationArgs = {
  input: RetryNotificationInput;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Each notification of the caller's when it is delivered, on whatever channel. */
  readonly notificationReceived?: Maybe<Notification>;
};

export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
  /** What the person was told, newest first; null for others than the person. */
  readonly notifications?: Maybe<NotificationConnection>;
  /** How many notifications in the app the person has not read, counted up to 1,000; null for others than the person. */
  readonly unreadNotificationCount?: Maybe<Scalars['Int']['output']>;
};


export type UserNotificationsArgs = {
  unreadOnly?: Scalars['Boolean']['input'];
  channel?: NotificationChannel;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Something that a person was told. */
export type Notification = {
  readonly __typename?: 'Notification';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** What it is about, in a few words of plain text. */
  readonly title: Scalars['String']['output'];
  /** What there is to know, as plain text. */
  readonly body: Scalars['String']['output'];
  /** What kind of news it is. */
  readonly topic: NotificationTopic;
  /** How the person was told. */
  readonly channel: NotificationChannel;
  /** When there was something to tell. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was handed over for the person; null while it waits, and when it could not be. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the person said that they have read it; null before. */
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A way to tell people something. */
export type NotificationChannel =
  /** By e-mail. */
  | 'EMAIL'
  /** In the app, where they find it in their list. */
  | 'IN_APP'
  /** By a text message to the telephone of their profile. */
  | 'SMS'
  /** By a push to each of their devices. */
  | 'PUSH';

/** A kind of news. */
export type NotificationTopic =
  /** What becomes of orders: confirmed, cancelled, returned. */
  | 'ORDERS'
  /** What is on its way, and what has arrived. */
  | 'SHIPPING'
  /** Payments that were received, need a confirmation or were given back. */
  | 'PAYMENTS'
  /** What becomes of reviews that one has written. */
  | 'REVIEWS'
  /** Articles of one's own shop that run low. */
  | 'STOCK'
  /** Reminders of what was left in the cart. */
  | 'CART_REMINDERS'
  /** What concerns the account, its security and one's own shop. As a mail it always comes. */
  | 'ACCOUNT';

/** Of what somebody wants to be told, and how. */
export type NotificationPreferences = {
  readonly __typename?: 'NotificationPreferences';
  /** Each topic on each channel. */
  readonly choices: ReadonlyArray<NotificationChoice>;
  /** When nothing may disturb; null for never. */
  readonly quietHours?: Maybe<QuietHours>;
  /** Grows with each change, 0 before the first; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Whether somebody is told of a topic on a channel. */
export type NotificationChoice = {
  readonly __typename?: 'NotificationChoice';
  /** The topic. */
  readonly topic: NotificationTopic;
  /** The channel. */
  readonly channel: NotificationChannel;
  /** Whether they are told. */
  readonly isOn: Scalars['Boolean']['output'];
  /** Whether they can decide it. */
  readonly isOptional: Scalars['Boolean']['output'];
};

/**
 * Hours of each day in which text messages, pushes and reminders by mail wait; they come when the hours end. What concerns
 * the account does not wait.
 */
export type QuietHours = {
  readonly __typename?: 'QuietHours';
  /** When they begin: `22:00`. */
  readonly from: Scalars['String']['output'];
  /** When they are over, on the next day when it is earlier: `07:00`. */
  readonly to: Scalars['String']['output'];
  /** By the clocks of which zone, as a name of the IANA database: `Europe/Berlin`. */
  readonly timeZone: Scalars['String']['output'];
};

/** A device that shows pushes. */
export type NotificationDevice = {
  readonly __typename?: 'NotificationDevice';
  /** What kind of device it is. */
  readonly platform: DevicePlatform;
  /** When it was registered. */
  readonly registeredAt: Scalars['DateTime']['output'];
};

/** A kind of device. */
export type DevicePlatform =
  /** Apple's telephones and tablets. */
  | 'IOS'
  /** Telephones and tablets with Android. */
  | 'ANDROID'
  /** A browser. */
  | 'WEB';

/** Something that people can be told. */
export type NotificationTemplate = {
  readonly __typename?: 'NotificationTemplate';
  /** Name that never changes: `order-shipped`. */
  readonly name: Scalars['String']['output'];
  /** What kind of news it is. */
  readonly topic: NotificationTopic;
  /** On which channels there are texts of it. */
  readonly channels: ReadonlyArray<NotificationChannel>;
  /** In which languages there are texts of it, as BCP 47 tags. */
  readonly locales: ReadonlyArray<Scalars['String']['output']>;
};

/** What a template says of a sample. */
export type NotificationPreview = {
  readonly __typename?: 'NotificationPreview';
  /** Subject of a mail, title elsewhere; null for a text message, which has none. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What there is to read, as plain text. */
  readonly text: Scalars['String']['output'];
  /** The same as HTML; null for all but mails. */
  readonly html?: Maybe<Scalars['String']['output']>;
};

/** A notification that could not be sent and was given up. What it says is between us and its recipient. */
export type FailedNotification = {
  readonly __typename?: 'FailedNotification';
  /** Id of the notification. */
  readonly id: Scalars['ID']['output'];
  /** Who was to be told. */
  readonly recipient?: Maybe<User>;
  /** Name of the template. */
  readonly template: Scalars['String']['output'];
  /** How they were to be told. */
  readonly channel: NotificationChannel;
  /** When there was something to tell. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why the last attempt has failed. */
  readonly reason: Scalars['String']['output'];
  /** The latest attempts, at most 16, the oldest first. */
  readonly attempts: ReadonlyArray<NotificationAttempt>;
};

/** An attempt to send a notification. */
export type NotificationAttempt = {
  readonly __typename?: 'NotificationAttempt';
  /** When it ended. */
  readonly endedAt: Scalars['DateTime']['output'];
  /** Why it failed; null when it was successful. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** A page of notifications that were given up. */
export type FailedNotificationConnection = {
  readonly __typename?: 'FailedNotificationConnection';
  /** The notifications of this page with their cursors. */
  readonly edges: ReadonlyArray<FailedNotificationEdge>;
  /** The notifications of this page. */
  readonly nodes: ReadonlyArray<FailedNotification>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A notification that was given up, in a page. */
export type FailedNotificationEdge = {
  readonly __typename?: 'FailedNotificationEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The notification. */
  readonly node: FailedNotification;
};

/** A page of notifications. */
export type NotificationConnection = {
  readonly __typename?: 'NotificationConnection';
  /** The notifications of this page with their cursors. */
  readonly edges: ReadonlyArray<NotificationEdge>;
  /** The notifications of this page. */
  readonly nodes: ReadonlyArray<Notification>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A notification in a page. */
export type NotificationEdge = {
  readonly __typename?: 'NotificationEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The notification. */
  readonly node: Notification;
};

/** Notifications that were read. */
export type MarkNotificationsReadInput = {
  /** Which ones, 1 to 100. When one is not the caller's, none is marked. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** What became of `markNotificationsRead`. */
export type MarkNotificationsReadPayload = {
  readonly __typename?: 'MarkNotificationsReadPayload';
  /** The notifications as they are now. */
  readonly notifications: ReadonlyArray<Notification>;
};

/** What to change of `notificationPreferences`. */
export type UpdateNotificationPreferencesInput = {
  /** The version that was read, 0 before the first change. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What is to be on or off, at most 100; the last one counts. */
  readonly choices?: InputMaybe<ReadonlyArray<NotificationChoiceInput>>;
  /** When nothing may disturb; null ends the quiet hours. */
  readonly quietHours?: InputMaybe<QuietHoursInput>;
};

/** Whether to be told of a topic on a channel. */
export type NotificationChoiceInput = {
  /** The topic. */
  readonly topic: NotificationTopic;
  /** The channel. */
  readonly channel: NotificationChannel;
  /** Whether to be told. */
  readonly isOn: Scalars['Boolean']['input'];
};

/** Hours of each day in which nothing may disturb. */
export type QuietHoursInput = {
  /** When they begin: `22:00`. */
  readonly from: Scalars['String']['input'];
  /** When they are over, on the next day when it is earlier: `07:00`. */
  readonly to: Scalars['String']['input'];
  /** By the clocks of which zone, as a name of the IANA database: `Europe/Berlin`. */
  readonly timeZone: Scalars['String']['input'];
};

/** What became of `updateNotificationPreferences`. */
export type UpdateNotificationPreferencesPayload = {
  readonly __typename?: 'UpdateNotificationPreferencesPayload';
  /** The preferences as they are now; null when the change was refused. */
  readonly preferences?: Maybe<NotificationPreferences>;
  /** Why the change was refused. */
  readonly userErrors: ReadonlyArray<UpdateNotificationPreferencesError>;
};

/** Why `updateNotificationPreferences` refused. */
export type UpdateNotificationPreferencesError = ConflictError | NotOptionalError | InvalidQuietHoursError;

/** What is to be turned off always comes. */
export type NotOptionalError = UserError & {
  readonly __typename?: 'NotOptionalError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The topic. */
  readonly topic: NotificationTopic;
  /** The channel. */
  readonly channel: NotificationChannel;
};

/** These are no quiet hours. */
export type InvalidQuietHoursError = UserError & {
  readonly __typename?: 'InvalidQuietHoursError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A device that is to show the caller's pushes. */
export type RegisterDeviceInput = {
  /** By which the platform's service finds the device, at most 4,096 characters of ASCII. */
  readonly token: Scalars['String']['input'];
  /** What kind of device it is. */
  readonly platform: DevicePlatform;
};

/** What became of `registerDevice`. */
export type RegisterDevicePayload = {
  readonly __typename?: 'RegisterDevicePayload';
  /** The device. */
  readonly device: NotificationDevice;
};

/** A device that is to show the caller's pushes no longer. */
export type UnregisterDeviceInput = {
  /** By which the platform's service finds the device. */
  readonly token: Scalars['String']['input'];
};

/** What became of `unregisterDevice`. */
export type UnregisterDevicePayload = {
  readonly __typename?: 'UnregisterDevicePayload';
  /** Whether the device was registered for the caller. */
  readonly wasRegistered: Scalars['Boolean']['output'];
};

/** A notification that is to be sent after all. */
export type RetryNotificationInput = {
  /** Id of the notification. */
  readonly id: Scalars['ID']['input'];
};

/** What became of `retryNotification`. */
export type RetryNotificationPayload = {
  readonly __typename?: 'RetryNotificationPayload';
  /** Whether it is to be sent again. */
  readonly isRetried: Scalars['Boolean']['output'];
  /** Why it is not. */
  readonly userErrors: ReadonlyArray<RetryNotificationError>;
};

/** Why `retryNotification` refused. */
export type RetryNotificationError = NotFailedError;

/** The notification is not one that was given up: it was sent, or is still to be sent. */
export type NotFailedError = UserError & {
  readonly __typename?: 'NotFailedError';
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
  User: User;
  Notification: Notification;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  UpdateNotificationPreferencesError:
    | ( ConflictError )
    | ( NotOptionalError )
    | ( InvalidQuietHoursError )
  ;
  RetryNotificationError: ( NotFailedError );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ConflictError )
    | ( NotOptionalError )
    | ( InvalidQuietHoursError )
    | ( NotFailedError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<UserModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Notification: ResolverTypeWrapper<NotificationModel>;
  NotificationChannel: NotificationChannel;
  NotificationTopic: NotificationTopic;
  NotificationPreferences: ResolverTypeWrapper<NotificationPreferencesModel>;
  NotificationChoice: ResolverTypeWrapper<NotificationChoice>;
  QuietHours: ResolverTypeWrapper<QuietHours>;
  NotificationDevice: ResolverTypeWrapper<NotificationDevice>;
  DevicePlatform: DevicePlatform;
  NotificationTemplate: ResolverTypeWrapper<NotificationTemplateModel>;
  NotificationPreview: ResolverTypeWrapper<NotificationPreview>;
  FailedNotification: ResolverTypeWrapper<FailedNotificationModel>;
  NotificationAttempt: ResolverTypeWrapper<NotificationAttempt>;
  FailedNotificationConnection: ResolverTypeWrapper<FailedNotificationConnectionModel>;
  FailedNotificationEdge: ResolverTypeWrapper<Omit<FailedNotificationEdge, 'node'> & { node: ResolversTypes['FailedNotification'] }>;
  NotificationConnection: ResolverTypeWrapper<NotificationConnectionModel>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadPayload: ResolverTypeWrapper<Omit<MarkNotificationsReadPayload, 'notifications'> & { notifications: ReadonlyArray<ResolversTypes['Notification']> }>;
  UpdateNotificationPreferencesInput: UpdateNotificationPreferencesInput;
  NotificationChoiceInput: NotificationChoiceInput;
  QuietHoursInput: QuietHoursInput;
  UpdateNotificationPreferencesPayload: ResolverTypeWrapper<Omit<UpdateNotificationPreferencesPayload, 'preferences' | 'userErrors'> & { preferences?: Maybe<ResolversTypes['NotificationPreferences']>, userErrors: ReadonlyArray<ResolversTypes['UpdateNotificationPreferencesError']> }>;
  UpdateNotificationPreferencesError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateNotificationPreferencesError']>;
  NotOptionalError: ResolverTypeWrapper<NotOptionalError>;
  InvalidQuietHoursError: ResolverTypeWrapper<InvalidQuietHoursError>;
  RegisterDeviceInput: RegisterDeviceInput;
  RegisterDevicePayload: ResolverTypeWrapper<RegisterDevicePayload>;
  UnregisterDeviceInput: UnregisterDeviceInput;
  UnregisterDevicePayload: ResolverTypeWrapper<UnregisterDevicePayload>;
  RetryNotificationInput: RetryNotificationInput;
  RetryNotificationPayload: ResolverTypeWrapper<Omit<RetryNotificationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['RetryNotificationError']> }>;
  RetryNotificationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryNotificationError']>;
  NotFailedError: ResolverTypeWrapper<NotFailedError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ConflictError: ConflictError;
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  User: UserModel;
  ID: Scalars['ID']['output'];
  Notification: NotificationModel;
  NotificationPreferences: NotificationPreferencesModel;
  NotificationChoice: NotificationChoice;
  QuietHours: QuietHours;
  NotificationDevice: NotificationDevice;
  NotificationTemplate: NotificationTemplateModel;
  NotificationPreview: NotificationPreview;
  FailedNotification: FailedNotificationModel;
  NotificationAttempt: NotificationAttempt;
  FailedNotificationConnection: FailedNotificationConnectionModel;
  FailedNotificationEdge: Omit<FailedNotificationEdge, 'node'> & { node: ResolversParentTypes['FailedNotification'] };
  NotificationConnection: NotificationConnectionModel;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadPayload: Omit<MarkNotificationsReadPayload, 'notifications'> & { notifications: ReadonlyArray<ResolversParentTypes['Notification']> };
  UpdateNotificationPreferencesInput: UpdateNotificationPreferencesInput;
  NotificationChoiceInput: NotificationChoiceInput;
  QuietHoursInput: QuietHoursInput;
  UpdateNotificationPreferencesPayload: Omit<UpdateNotificationPreferencesPayload, 'preferences' | 'userErrors'> & { preferences?: Maybe<ResolversParentTypes['NotificationPreferences']>, userErrors: ReadonlyArray<ResolversParentTypes['UpdateNotificationPreferencesError']> };
  UpdateNotificationPreferencesError: ResolversUnionTypes<ResolversParentTypes>['UpdateNotificationPreferencesError'];
  NotOptionalError: NotOptionalError;
  InvalidQuietHoursError: InvalidQuietHoursError;
  RegisterDeviceInput: RegisterDeviceInput;
  RegisterDevicePayload: RegisterDevicePayload;
  UnregisterDeviceInput: UnregisterDeviceInput;
  UnregisterDevicePayload: UnregisterDevicePayload;
  RetryNotificationInput: RetryNotificationInput;
  RetryNotificationPayload: Omit<RetryNotificationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['RetryNotificationError']> };
  RetryNotificationError: ResolversUnionTypes<ResolversParentTypes>['RetryNotificationError'];
  NotFailedError: NotFailedError;
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
  __resolveType: TypeResolveFn<'ConflictError' | 'NotOptionalError' | 'InvalidQuietHoursError' | 'NotFailedError', ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  notificationPreferences?: Resolver<Maybe<ResolversTypes['NotificationPreferences']>, ParentType, ContextType>;
  notificationTemplates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NotificationTemplate']>>, ParentType, ContextType>;
  previewNotification?: Resolver<Maybe<ResolversTypes['NotificationPreview']>, ParentType, ContextType, RequireFields<QueryPreviewNotificationArgs, 'template' | 'locale' | 'channel'>>;
  failedNotifications?: Resolver<Maybe<ResolversTypes['FailedNotificationConnection']>, ParentType, ContextType, Partial<QueryFailedNotificationsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  markNotificationsRead?: Resolver<ResolversTypes['MarkNotificationsReadPayload'], ParentType, ContextType, RequireFields<MutationMarkNotificationsReadArgs, 'input'>>;
  updateNotificationPreferences?: Resolver<ResolversTypes['UpdateNotificationPreferencesPayload'], ParentType, ContextType, RequireFields<MutationUpdateNotificationPreferencesArgs, 'input'>>;
  registerDevice?: Resolver<ResolversTypes['RegisterDevicePayload'], ParentType, ContextType, RequireFields<MutationRegisterDeviceArgs, 'input'>>;
  unregisterDevice?: Resolver<ResolversTypes['UnregisterDevicePayload'], ParentType, ContextType, RequireFields<MutationUnregisterDeviceArgs, 'input'>>;
  retryNotification?: Resolver<ResolversTypes['RetryNotificationPayload'], ParentType, ContextType, RequireFields<MutationRetryNotificationArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  notificationReceived?: SubscriptionResolver<Maybe<ResolversTypes['Notification']>, "notificationReceived", ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<UserNotificationsArgs, 'unreadOnly' | 'channel'>>;
  unreadNotificationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'], FederationReferenceType extends FederationReferenceTypes['Notification'] = FederationReferenceTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['NotificationTopic'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NotificationPreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreferences'] = ResolversParentTypes['NotificationPreferences']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['NotificationChoice']>, ParentType, ContextType>;
  quietHours?: Resolver<Maybe<ResolversTypes['QuietHours']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationChoice'] = ResolversParentTypes['NotificationChoice']> = {
  topic?: Resolver<ResolversTypes['NotificationTopic'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  isOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOptional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuietHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuietHours'] = ResolversParentTypes['QuietHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationDeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationDevice'] = ResolversParentTypes['NotificationDevice']> = {
  platform?: Resolver<ResolversTypes['DevicePlatform'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NotificationTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationTemplate'] = ResolversParentTypes['NotificationTemplate']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['NotificationTopic'], ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['NotificationChannel']>, ParentType, ContextType>;
  locales?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NotificationPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreview'] = ResolversParentTypes['NotificationPreview']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FailedNotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedNotification'] = ResolversParentTypes['FailedNotification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['NotificationAttempt']>, ParentType, ContextType>;
};

export type NotificationAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationAttempt'] = ResolversParentTypes['NotificationAttempt']> = {
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FailedNotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedNotificationConnection'] = ResolversParentTypes['FailedNotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FailedNotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FailedNotification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FailedNotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedNotificationEdge'] = ResolversParentTypes['FailedNotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FailedNotification'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type MarkNotificationsReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationsReadPayload'] = ResolversParentTypes['MarkNotificationsReadPayload']> = {
  notifications?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
};

export type UpdateNotificationPreferencesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateNotificationPreferencesPayload'] = ResolversParentTypes['UpdateNotificationPreferencesPayload']> = {
  preferences?: Resolver<Maybe<ResolversTypes['NotificationPreferences']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateNotificationPreferencesError']>, ParentType, ContextType>;
};

export type UpdateNotificationPreferencesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateNotificationPreferencesError'] = ResolversParentTypes['UpdateNotificationPreferencesError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'NotOptionalError' | 'InvalidQuietHoursError', ParentType, ContextType>;
};

export type NotOptionalErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotOptionalError'] = ResolversParentTypes['NotOptionalError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['NotificationTopic'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidQuietHoursErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidQuietHoursError'] = ResolversParentTypes['InvalidQuietHoursError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterDevicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterDevicePayload'] = ResolversParentTypes['RegisterDevicePayload']> = {
  device?: Resolver<ResolversTypes['NotificationDevice'], ParentType, ContextType>;
};

export type UnregisterDevicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnregisterDevicePayload'] = ResolversParentTypes['UnregisterDevicePayload']> = {
  wasRegistered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RetryNotificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryNotificationPayload'] = ResolversParentTypes['RetryNotificationPayload']> = {
  isRetried?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RetryNotificationError']>, ParentType, ContextType>;
};

export type RetryNotificationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryNotificationError'] = ResolversParentTypes['RetryNotificationError']> = {
  __resolveType: TypeResolveFn<'NotFailedError', ParentType, ContextType>;
};

export type NotFailedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFailedError'] = ResolversParentTypes['NotFailedError']> = {
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
  Subscription?: SubscriptionResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationPreferences?: NotificationPreferencesResolvers<ContextType>;
  NotificationChoice?: NotificationChoiceResolvers<ContextType>;
  QuietHours?: QuietHoursResolvers<ContextType>;
  NotificationDevice?: NotificationDeviceResolvers<ContextType>;
  NotificationTemplate?: NotificationTemplateResolvers<ContextType>;
  NotificationPreview?: NotificationPreviewResolvers<ContextType>;
  FailedNotification?: FailedNotificationResolvers<ContextType>;
  NotificationAttempt?: NotificationAttemptResolvers<ContextType>;
  FailedNotificationConnection?: FailedNotificationConnectionResolvers<ContextType>;
  FailedNotificationEdge?: FailedNotificationEdgeResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  MarkNotificationsReadPayload?: MarkNotificationsReadPayloadResolvers<ContextType>;
  UpdateNotificationPreferencesPayload?: UpdateNotificationPreferencesPayloadResolvers<ContextType>;
  UpdateNotificationPreferencesError?: UpdateNotificationPreferencesErrorResolvers<ContextType>;
  NotOptionalError?: NotOptionalErrorResolvers<ContextType>;
  InvalidQuietHoursError?: InvalidQuietHoursErrorResolvers<ContextType>;
  RegisterDevicePayload?: RegisterDevicePayloadResolvers<ContextType>;
  UnregisterDevicePayload?: UnregisterDevicePayloadResolvers<ContextType>;
  RetryNotificationPayload?: RetryNotificationPayloadResolvers<ContextType>;
  RetryNotificationError?: RetryNotificationErrorResolvers<ContextType>;
  NotFailedError?: NotFailedErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  fedBy?: FedByDirectiveResolver<any, any, ContextType>;
};
