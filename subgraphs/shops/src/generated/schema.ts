// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ShopModel, UserModel, ShopConnectionModel, ShopMemberConnectionModel, ShopVerificationModel, ShopMemberModel, ShopInvitationModel } from '../resolvers/models.ts';
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
  readonly shops?: Maybe<ShopConnection>;
  /** Shops that ask to be verified, those registered first first. */
  readonly shopVerificationQueue?: Maybe<ShopConnection>;
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


export type QueryShopVerificationQueueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Opens a shop that the caller owns; their next access token names it. It may sell once the marketplace has verified it. */
  readonly registerShop: RegisterShopPayload;
  /** Changes what a shop says of itself. For its owner and its managers. */
  readonly updateShop: UpdateShopPayload;
  /** Tells the marketplace who is behind a shop, and asks to be verified; again, it corrects what was told. For its owner. */
  readonly requestShopVerification: RequestShopVerificationPayload;
  /** Turns a shop down that asks to be verified. It may ask again. */
  readonly rejectShop: RejectShopPayload;
  /** Sets the platform's share of each sale from now on. Orders that were placed keep theirs. */
  readonly setShopCommission: SetShopCommissionPayload;
  /** Asks somebody to work for a shop; again, it changes as what. Owners ask whom they like, managers ask staff. */
  readonly inviteShopMember: InviteShopMemberPayload;
  /** Makes the caller a member of a shop that has asked them. Their next access token names the shop. */
  readonly acceptShopInvitation: AcceptShopInvitationPayload;
  /** Changes what a member may do. For owners. */
  readonly changeShopMemberRole: ChangeShopMemberRolePayload;
  /**
   * Ends a membership, or an invitation. Owners end whose they like, managers those of staff, everybody their own. Access
   * tokens that name the shop are good until they end.
   */
  readonly removeShopMember: RemoveShopMemberPayload;
  /** Lets a new, a rejected or a suspended shop sell from now on. */
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


export type MutationRequestShopVerificationArgs = {
  input: RequestShopVerificationInput;
};


export type MutationRejectShopArgs = {
  input: RejectShopInput;
};


export type MutationSetShopCommissionArgs = {
  input: SetShopCommissionInput;
};


export type MutationInviteShopMemberArgs = {
  input: InviteShopMemberInput;
};


export type MutationAcceptShopInvitationArgs = {
  input: AcceptShopInvitationInput;
};


export type MutationChangeShopMemberRoleArgs = {
  input: ChangeShopMemberRoleInput;
};


export type MutationRemoveShopMemberArgs = {
  input: RemoveShopMemberInput;
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
  /** Why it is suspended or was rejected; null when it is neither, and for all but members and administrators. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Who is behind it; null before it has told, and for all but the owner and administrators. */
  readonly verification?: Maybe<ShopVerification>;
  /** Who works for it, and whom it has asked to, the owner first; null for all but members and administrators. */
  readonly members?: Maybe<ShopMemberConnection>;
  /** Grows with each change; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
};


/**
 * Somebody who sells on the marketplace. Only its owner, its members and administrators find a shop that is not active;
 * where a product or an order refers to one, anybody reads its name and that it is not active.
 */
export type ShopMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a shop may sell. */
export type ShopStatus =
  /** It has not told yet who is behind it. */
  | 'REGISTERED'
  /** It waits for the marketplace to verify it. */
  | 'IN_REVIEW'
  /** It sells. */
  | 'ACTIVE'
  /** It may not sell until it is verified again. */
  | 'SUSPENDED'
  /** The marketplace has turned it down. It may ask again. */
  | 'REJECTED';

/** Who is behind a shop, as it has told the marketplace. */
export type ShopVerification = {
  readonly __typename?: 'ShopVerification';
  /** The name in the register of companies, or of the person who trades. */
  readonly legalName: Scalars['String']['output'];
  /** Where that is, by its ISO 3166-1 code: `DE`. */
  readonly country: Scalars['String']['output'];
  /** The number in the register of companies. */
  readonly registrationNumber?: Maybe<Scalars['String']['output']>;
  /** The number for value added tax: `DE123456789`. */
  readonly vatId?: Maybe<Scalars['String']['output']>;
  /** When it has told so last. */
  readonly requestedAt: Scalars['DateTime']['output'];
};

/** Somebody who works for a shop, or was asked to. */
export type ShopMember = {
  readonly __typename?: 'ShopMember';
  /** Who; null when that is out of reach. */
  readonly user?: Maybe<User>;
  /** What they may do. */
  readonly role: ShopMemberRole;
  /** Whether they have joined. */
  readonly status: ShopMemberStatus;
  /** When they were asked. */
  readonly invitedAt: Scalars['DateTime']['output'];
  /** When they have joined; null before. */
  readonly joinedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What somebody may do for a shop. All of them look after its products, stock, orders, vouchers and answers to reviews, and see what it is paid. */
export type ShopMemberRole =
  /** Everything. Each shop has one owner, who has registered it. */
  | 'OWNER'
  /** Changes what the shop says of itself, and looks after staff. */
  | 'MANAGER'
  /** Nothing beside that. */
  | 'STAFF';

/** What somebody can be asked to be. */
export type ShopStaffRole =
  /** See `ShopMemberRole`. */
  | 'MANAGER'
  /** See `ShopMemberRole`. */
  | 'STAFF';

/** Whether somebody has joined a shop. */
export type ShopMemberStatus =
  /** They were asked to. */
  | 'INVITED'
  /** They have. */
  | 'JOINED';

/** A page of members. */
export type ShopMemberConnection = {
  readonly __typename?: 'ShopMemberConnection';
  /** The members of this page with their cursors. */
  readonly edges: ReadonlyArray<ShopMemberEdge>;
  /** The members of this page. */
  readonly nodes: ReadonlyArray<ShopMember>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, invitations included. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A member in a page. */
export type ShopMemberEdge = {
  readonly __typename?: 'ShopMemberEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The member. */
  readonly node: ShopMember;
};

/** A shop's wish that somebody works for it. */
export type ShopInvitation = {
  readonly __typename?: 'ShopInvitation';
  /** The shop. */
  readonly shop?: Maybe<Shop>;
  /** As what. */
  readonly role: ShopStaffRole;
  /** When they were asked. */
  readonly invitedAt: Scalars['DateTime']['output'];
};

export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
  /** Shops that the person owns or works for, the newest 100 first; null for all but the person and administrators. */
  readonly shops?: Maybe<ReadonlyArray<Shop>>;
  /** Shops that have asked the person to work for them, the newest 100 first; null for all but the person. */
  readonly shopInvitations?: Maybe<ReadonlyArray<ShopInvitation>>;
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

/** Who is behind a shop. */
export type RequestShopVerificationInput = {
  /** The shop. */
  readonly shopId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The name in the register of companies, or of the person who trades, 1 to 200 characters. */
  readonly legalName: Scalars['String']['input'];
  /** Where that is, by its ISO 3166-1 code: `DE`. */
  readonly country: Scalars['String']['input'];
  /** The number in the register of companies, 1 to 64 characters. One of the two numbers is needed. */
  readonly registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** The number for value added tax: two letters, then 2 to 13 letters and digits. */
  readonly vatId?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `requestShopVerification`. */
export type RequestShopVerificationPayload = {
  readonly __typename?: 'RequestShopVerificationPayload';
  /** The shop as it is now; null when it was refused. */
  readonly shop?: Maybe<Shop>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<RequestShopVerificationError>;
};

/** Why a shop cannot ask to be verified. */
export type RequestShopVerificationError = ConflictError | ShopVerifiedError;

/** The shop was verified before, so there is nothing to ask for. */
export type ShopVerifiedError = UserError & {
  readonly __typename?: 'ShopVerifiedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A shop to turn down. */
export type RejectShopInput = {
  /** The shop. */
  readonly shopId: Scalars['ID']['input'];
  /** Why, in 1 to 500 characters: told to its members. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `rejectShop`. A shop that was rejected stays so, for the reason that was given first. */
export type RejectShopPayload = {
  readonly __typename?: 'RejectShopPayload';
  /** The shop as it is now; null when it was refused. */
  readonly shop?: Maybe<Shop>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<RejectShopError>;
};

/** Why a shop was not turned down. */
export type RejectShopError = ShopNotInReviewError;

/** The shop does not ask to be verified. */
export type ShopNotInReviewError = UserError & {
  readonly __typename?: 'ShopNotInReviewError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A share to set. */
export type SetShopCommissionInput = {
  /** The shop. */
  readonly shopId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The platform's share of each sale, in hundredths of a percent: 0 to 10,000. */
  readonly commissionBasisPoints: Scalars['Int']['input'];
};

/** What became of `setShopCommission`. */
export type SetShopCommissionPayload = {
  readonly __typename?: 'SetShopCommissionPayload';
  /** The shop as it is now; null when it was refused. */
  readonly shop?: Maybe<Shop>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<SetShopCommissionError>;
};

/** Why a share was not set. */
export type SetShopCommissionError = ConflictError;

/** Somebody to ask. */
export type InviteShopMemberInput = {
  /** The shop. */
  readonly shopId: Scalars['ID']['input'];
  /** Whom. */
  readonly userId: Scalars['ID']['input'];
  /** As what. */
  readonly role: ShopStaffRole;
  /** The same key again answers as the first time and asks nobody. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `inviteShopMember`. */
export type InviteShopMemberPayload = {
  readonly __typename?: 'InviteShopMemberPayload';
  /** Who was asked; null when it was refused, or they were removed since. */
  readonly member?: Maybe<ShopMember>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<InviteShopMemberError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why somebody was not asked. */
export type InviteShopMemberError = AlreadyShopMemberError | TooManyShopMembersError;

/** They work for the shop already. */
export type AlreadyShopMemberError = UserError & {
  readonly __typename?: 'AlreadyShopMemberError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** As what. */
  readonly role: ShopMemberRole;
};

/** The shop has as many members and invitations as it can. */
export type TooManyShopMembersError = UserError & {
  readonly __typename?: 'TooManyShopMembersError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many that is, without its owner. */
  readonly limit: Scalars['Int']['output'];
};

/** An invitation to accept. */
export type AcceptShopInvitationInput = {
  /** The shop. */
  readonly shopId: Scalars['ID']['input'];
};

/** What became of `acceptShopInvitation`. It refuses nothing: who has joined already stays. */
export type AcceptShopInvitationPayload = {
  readonly __typename?: 'AcceptShopInvitationPayload';
  /** The shop. */
  readonly shop: Shop;
  /** The caller as its member. */
  readonly member: ShopMember;
};

/** A role to change. */
export type ChangeShopMemberRoleInput = {
  /** The shop. */
  readonly shopId: Scalars['ID']['input'];
  /** Whose. */
  readonly userId: Scalars['ID']['input'];
  /** What they are from now on. */
  readonly role: ShopStaffRole;
};

/** What became of `changeShopMemberRole`. */
export type ChangeShopMemberRolePayload = {
  readonly __typename?: 'ChangeShopMemberRolePayload';
  /** The member as they are now; null when it was refused. */
  readonly member?: Maybe<ShopMember>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ChangeShopMemberRoleError>;
};

/** Why a role was not changed. */
export type ChangeShopMemberRoleError = ShopOwnerError;

/** A shop keeps its owner. */
export type ShopOwnerError = UserError & {
  readonly __typename?: 'ShopOwnerError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A membership or an invitation to end. */
export type RemoveShopMemberInput = {
  /** The shop. */
  readonly shopId: Scalars['ID']['input'];
  /** Whose. */
  readonly userId: Scalars['ID']['input'];
};

/** What became of `removeShopMember`. Where there is none, nothing happens. */
export type RemoveShopMemberPayload = {
  readonly __typename?: 'RemoveShopMemberPayload';
  /** The shop; null when it was refused, or the caller does not see it any longer. */
  readonly shop?: Maybe<Shop>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<RemoveShopMemberError>;
};

/** Why nobody was removed. */
export type RemoveShopMemberError = ShopOwnerError;



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
  RequestShopVerificationError:
    | ( ConflictError )
    | ( ShopVerifiedError )
  ;
  RejectShopError: ( ShopNotInReviewError );
  SetShopCommissionError: ( ConflictError );
  InviteShopMemberError:
    | ( AlreadyShopMemberError )
    | ( TooManyShopMembersError )
  ;
  ChangeShopMemberRoleError: ( ShopOwnerError );
  RemoveShopMemberError: ( ShopOwnerError );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ConflictError )
    | ( SlugTakenError )
    | ( ShopNeverActiveError )
    | ( ShopVerifiedError )
    | ( ShopNotInReviewError )
    | ( AlreadyShopMemberError )
    | ( TooManyShopMembersError )
    | ( ShopOwnerError )
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
  ShopVerification: ResolverTypeWrapper<ShopVerificationModel>;
  ShopMember: ResolverTypeWrapper<ShopMemberModel>;
  ShopMemberRole: ShopMemberRole;
  ShopStaffRole: ShopStaffRole;
  ShopMemberStatus: ShopMemberStatus;
  ShopMemberConnection: ResolverTypeWrapper<ShopMemberConnectionModel>;
  ShopMemberEdge: ResolverTypeWrapper<Omit<ShopMemberEdge, 'node'> & { node: ResolversTypes['ShopMember'] }>;
  ShopInvitation: ResolverTypeWrapper<ShopInvitationModel>;
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
  RequestShopVerificationInput: RequestShopVerificationInput;
  RequestShopVerificationPayload: ResolverTypeWrapper<Omit<RequestShopVerificationPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversTypes['Shop']>, userErrors: ReadonlyArray<ResolversTypes['RequestShopVerificationError']> }>;
  RequestShopVerificationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestShopVerificationError']>;
  ShopVerifiedError: ResolverTypeWrapper<ShopVerifiedError>;
  RejectShopInput: RejectShopInput;
  RejectShopPayload: ResolverTypeWrapper<Omit<RejectShopPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversTypes['Shop']>, userErrors: ReadonlyArray<ResolversTypes['RejectShopError']> }>;
  RejectShopError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectShopError']>;
  ShopNotInReviewError: ResolverTypeWrapper<ShopNotInReviewError>;
  SetShopCommissionInput: SetShopCommissionInput;
  SetShopCommissionPayload: ResolverTypeWrapper<Omit<SetShopCommissionPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversTypes['Shop']>, userErrors: ReadonlyArray<ResolversTypes['SetShopCommissionError']> }>;
  SetShopCommissionError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetShopCommissionError']>;
  InviteShopMemberInput: InviteShopMemberInput;
  InviteShopMemberPayload: ResolverTypeWrapper<Omit<InviteShopMemberPayload, 'member' | 'userErrors'> & { member?: Maybe<ResolversTypes['ShopMember']>, userErrors: ReadonlyArray<ResolversTypes['InviteShopMemberError']> }>;
  InviteShopMemberError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteShopMemberError']>;
  AlreadyShopMemberError: ResolverTypeWrapper<AlreadyShopMemberError>;
  TooManyShopMembersError: ResolverTypeWrapper<TooManyShopMembersError>;
  AcceptShopInvitationInput: AcceptShopInvitationInput;
  AcceptShopInvitationPayload: ResolverTypeWrapper<Omit<AcceptShopInvitationPayload, 'shop' | 'member'> & { shop: ResolversTypes['Shop'], member: ResolversTypes['ShopMember'] }>;
  ChangeShopMemberRoleInput: ChangeShopMemberRoleInput;
  ChangeShopMemberRolePayload: ResolverTypeWrapper<Omit<ChangeShopMemberRolePayload, 'member' | 'userErrors'> & { member?: Maybe<ResolversTypes['ShopMember']>, userErrors: ReadonlyArray<ResolversTypes['ChangeShopMemberRoleError']> }>;
  ChangeShopMemberRoleError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeShopMemberRoleError']>;
  ShopOwnerError: ResolverTypeWrapper<ShopOwnerError>;
  RemoveShopMemberInput: RemoveShopMemberInput;
  RemoveShopMemberPayload: ResolverTypeWrapper<Omit<RemoveShopMemberPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversTypes['Shop']>, userErrors: ReadonlyArray<ResolversTypes['RemoveShopMemberError']> }>;
  RemoveShopMemberError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveShopMemberError']>;
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
  ShopVerification: ShopVerificationModel;
  ShopMember: ShopMemberModel;
  ShopMemberConnection: ShopMemberConnectionModel;
  ShopMemberEdge: Omit<ShopMemberEdge, 'node'> & { node: ResolversParentTypes['ShopMember'] };
  ShopInvitation: ShopInvitationModel;
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
  RequestShopVerificationInput: RequestShopVerificationInput;
  RequestShopVerificationPayload: Omit<RequestShopVerificationPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversParentTypes['Shop']>, userErrors: ReadonlyArray<ResolversParentTypes['RequestShopVerificationError']> };
  RequestShopVerificationError: ResolversUnionTypes<ResolversParentTypes>['RequestShopVerificationError'];
  ShopVerifiedError: ShopVerifiedError;
  RejectShopInput: RejectShopInput;
  RejectShopPayload: Omit<RejectShopPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversParentTypes['Shop']>, userErrors: ReadonlyArray<ResolversParentTypes['RejectShopError']> };
  RejectShopError: ResolversUnionTypes<ResolversParentTypes>['RejectShopError'];
  ShopNotInReviewError: ShopNotInReviewError;
  SetShopCommissionInput: SetShopCommissionInput;
  SetShopCommissionPayload: Omit<SetShopCommissionPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversParentTypes['Shop']>, userErrors: ReadonlyArray<ResolversParentTypes['SetShopCommissionError']> };
  SetShopCommissionError: ResolversUnionTypes<ResolversParentTypes>['SetShopCommissionError'];
  InviteShopMemberInput: InviteShopMemberInput;
  InviteShopMemberPayload: Omit<InviteShopMemberPayload, 'member' | 'userErrors'> & { member?: Maybe<ResolversParentTypes['ShopMember']>, userErrors: ReadonlyArray<ResolversParentTypes['InviteShopMemberError']> };
  InviteShopMemberError: ResolversUnionTypes<ResolversParentTypes>['InviteShopMemberError'];
  AlreadyShopMemberError: AlreadyShopMemberError;
  TooManyShopMembersError: TooManyShopMembersError;
  AcceptShopInvitationInput: AcceptShopInvitationInput;
  AcceptShopInvitationPayload: Omit<AcceptShopInvitationPayload, 'shop' | 'member'> & { shop: ResolversParentTypes['Shop'], member: ResolversParentTypes['ShopMember'] };
  ChangeShopMemberRoleInput: ChangeShopMemberRoleInput;
  ChangeShopMemberRolePayload: Omit<ChangeShopMemberRolePayload, 'member' | 'userErrors'> & { member?: Maybe<ResolversParentTypes['ShopMember']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeShopMemberRoleError']> };
  ChangeShopMemberRoleError: ResolversUnionTypes<ResolversParentTypes>['ChangeShopMemberRoleError'];
  ShopOwnerError: ShopOwnerError;
  RemoveShopMemberInput: RemoveShopMemberInput;
  RemoveShopMemberPayload: Omit<RemoveShopMemberPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversParentTypes['Shop']>, userErrors: ReadonlyArray<ResolversParentTypes['RemoveShopMemberError']> };
  RemoveShopMemberError: ResolversUnionTypes<ResolversParentTypes>['RemoveShopMemberError'];
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
  __resolveType: TypeResolveFn<'ConflictError' | 'SlugTakenError' | 'ShopNeverActiveError' | 'ShopVerifiedError' | 'ShopNotInReviewError' | 'AlreadyShopMemberError' | 'TooManyShopMembersError' | 'ShopOwnerError', ParentType, ContextType>;
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
  shops?: Resolver<Maybe<ResolversTypes['ShopConnection']>, ParentType, ContextType, Partial<QueryShopsArgs>>;
  shopVerificationQueue?: Resolver<Maybe<ResolversTypes['ShopConnection']>, ParentType, ContextType, Partial<QueryShopVerificationQueueArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerShop?: Resolver<ResolversTypes['RegisterShopPayload'], ParentType, ContextType, RequireFields<MutationRegisterShopArgs, 'input'>>;
  updateShop?: Resolver<ResolversTypes['UpdateShopPayload'], ParentType, ContextType, RequireFields<MutationUpdateShopArgs, 'input'>>;
  requestShopVerification?: Resolver<ResolversTypes['RequestShopVerificationPayload'], ParentType, ContextType, RequireFields<MutationRequestShopVerificationArgs, 'input'>>;
  rejectShop?: Resolver<ResolversTypes['RejectShopPayload'], ParentType, ContextType, RequireFields<MutationRejectShopArgs, 'input'>>;
  setShopCommission?: Resolver<ResolversTypes['SetShopCommissionPayload'], ParentType, ContextType, RequireFields<MutationSetShopCommissionArgs, 'input'>>;
  inviteShopMember?: Resolver<ResolversTypes['InviteShopMemberPayload'], ParentType, ContextType, RequireFields<MutationInviteShopMemberArgs, 'input'>>;
  acceptShopInvitation?: Resolver<ResolversTypes['AcceptShopInvitationPayload'], ParentType, ContextType, RequireFields<MutationAcceptShopInvitationArgs, 'input'>>;
  changeShopMemberRole?: Resolver<ResolversTypes['ChangeShopMemberRolePayload'], ParentType, ContextType, RequireFields<MutationChangeShopMemberRoleArgs, 'input'>>;
  removeShopMember?: Resolver<ResolversTypes['RemoveShopMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveShopMemberArgs, 'input'>>;
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
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['ShopVerification']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['ShopMemberConnection']>, ParentType, ContextType, Partial<ShopMembersArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ShopVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopVerification'] = ResolversParentTypes['ShopVerification']> = {
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vatId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ShopMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopMember'] = ResolversParentTypes['ShopMember']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ShopMemberRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShopMemberStatus'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ShopMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopMemberConnection'] = ResolversParentTypes['ShopMemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShopMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ShopMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopMemberEdge'] = ResolversParentTypes['ShopMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShopMember'], ParentType, ContextType>;
};

export type ShopInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopInvitation'] = ResolversParentTypes['ShopInvitation']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ShopStaffRole'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shops?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Shop']>>, ParentType, ContextType>;
  shopInvitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ShopInvitation']>>, ParentType, ContextType>;
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

export type RequestShopVerificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestShopVerificationPayload'] = ResolversParentTypes['RequestShopVerificationPayload']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RequestShopVerificationError']>, ParentType, ContextType>;
};

export type RequestShopVerificationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestShopVerificationError'] = ResolversParentTypes['RequestShopVerificationError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ShopVerifiedError', ParentType, ContextType>;
};

export type ShopVerifiedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopVerifiedError'] = ResolversParentTypes['ShopVerifiedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectShopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectShopPayload'] = ResolversParentTypes['RejectShopPayload']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RejectShopError']>, ParentType, ContextType>;
};

export type RejectShopErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectShopError'] = ResolversParentTypes['RejectShopError']> = {
  __resolveType: TypeResolveFn<'ShopNotInReviewError', ParentType, ContextType>;
};

export type ShopNotInReviewErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopNotInReviewError'] = ResolversParentTypes['ShopNotInReviewError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetShopCommissionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetShopCommissionPayload'] = ResolversParentTypes['SetShopCommissionPayload']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SetShopCommissionError']>, ParentType, ContextType>;
};

export type SetShopCommissionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetShopCommissionError'] = ResolversParentTypes['SetShopCommissionError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type InviteShopMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteShopMemberPayload'] = ResolversParentTypes['InviteShopMemberPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['InviteShopMemberError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InviteShopMemberErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteShopMemberError'] = ResolversParentTypes['InviteShopMemberError']> = {
  __resolveType: TypeResolveFn<'AlreadyShopMemberError' | 'TooManyShopMembersError', ParentType, ContextType>;
};

export type AlreadyShopMemberErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyShopMemberError'] = ResolversParentTypes['AlreadyShopMemberError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ShopMemberRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyShopMembersErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyShopMembersError'] = ResolversParentTypes['TooManyShopMembersError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptShopInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptShopInvitationPayload'] = ResolversParentTypes['AcceptShopInvitationPayload']> = {
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['ShopMember'], ParentType, ContextType>;
};

export type ChangeShopMemberRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeShopMemberRolePayload'] = ResolversParentTypes['ChangeShopMemberRolePayload']> = {
  member?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeShopMemberRoleError']>, ParentType, ContextType>;
};

export type ChangeShopMemberRoleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeShopMemberRoleError'] = ResolversParentTypes['ChangeShopMemberRoleError']> = {
  __resolveType: TypeResolveFn<'ShopOwnerError', ParentType, ContextType>;
};

export type ShopOwnerErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopOwnerError'] = ResolversParentTypes['ShopOwnerError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveShopMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveShopMemberPayload'] = ResolversParentTypes['RemoveShopMemberPayload']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RemoveShopMemberError']>, ParentType, ContextType>;
};

export type RemoveShopMemberErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveShopMemberError'] = ResolversParentTypes['RemoveShopMemberError']> = {
  __resolveType: TypeResolveFn<'ShopOwnerError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ShopVerification?: ShopVerificationResolvers<ContextType>;
  ShopMember?: ShopMemberResolvers<ContextType>;
  ShopMemberConnection?: ShopMemberConnectionResolvers<ContextType>;
  ShopMemberEdge?: ShopMemberEdgeResolvers<ContextType>;
  ShopInvitation?: ShopInvitationResolvers<ContextType>;
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
  RequestShopVerificationPayload?: RequestShopVerificationPayloadResolvers<ContextType>;
  RequestShopVerificationError?: RequestShopVerificationErrorResolvers<ContextType>;
  ShopVerifiedError?: ShopVerifiedErrorResolvers<ContextType>;
  RejectShopPayload?: RejectShopPayloadResolvers<ContextType>;
  RejectShopError?: RejectShopErrorResolvers<ContextType>;
  ShopNotInReviewError?: ShopNotInReviewErrorResolvers<ContextType>;
  SetShopCommissionPayload?: SetShopCommissionPayloadResolvers<ContextType>;
  SetShopCommissionError?: SetShopCommissionErrorResolvers<ContextType>;
  InviteShopMemberPayload?: InviteShopMemberPayloadResolvers<ContextType>;
  InviteShopMemberError?: InviteShopMemberErrorResolvers<ContextType>;
  AlreadyShopMemberError?: AlreadyShopMemberErrorResolvers<ContextType>;
  TooManyShopMembersError?: TooManyShopMembersErrorResolvers<ContextType>;
  AcceptShopInvitationPayload?: AcceptShopInvitationPayloadResolvers<ContextType>;
  ChangeShopMemberRolePayload?: ChangeShopMemberRolePayloadResolvers<ContextType>;
  ChangeShopMemberRoleError?: ChangeShopMemberRoleErrorResolvers<ContextType>;
  ShopOwnerError?: ShopOwnerErrorResolvers<ContextType>;
  RemoveShopMemberPayload?: RemoveShopMemberPayloadResolvers<ContextType>;
  RemoveShopMemberError?: RemoveShopMemberErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
