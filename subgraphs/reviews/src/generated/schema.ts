// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ReviewModel, ReviewMediaModel, ProductModel, ProductRatingModel, UserModel, ReviewConnectionModel } from '../resolvers/models.ts';
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
  /** A decimal number as a string: `12.50`. */
  Decimal: { input: string; output: string; }
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
  /** The review with this id; null when there is none that the caller may see: a published one, or the caller's own. */
  readonly review?: Maybe<Review>;
  /** Reviews that a moderator has to look at, the oldest first. */
  readonly reviewQueue?: Maybe<ReviewConnection>;
};


export type QueryReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReviewQueueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Says what the caller thinks of a product that they have bought. Each customer has one review of a product. */
  readonly postReview: PostReviewPayload;
  /** Changes one of the caller's reviews. It waits for a moderator again, where there are any. */
  readonly updateReview: UpdateReviewPayload;
  /** Deletes one of the caller's reviews for good. The product can then be reviewed anew. */
  readonly deleteReview: DeleteReviewPayload;
  /** Asks for an address to upload a picture for one of the caller's reviews to. Nothing is shown before `confirmReviewMedia`. */
  readonly requestReviewMediaUpload: RequestReviewMediaUploadPayload;
  /** Shows an uploaded picture with the review, behind those that are there. The review waits for a moderator again, where there are any. */
  readonly confirmReviewMedia: ConfirmReviewMediaPayload;
  /** Takes a picture off one of the caller's reviews, and deletes it. */
  readonly removeReviewMedia: RemoveReviewMediaPayload;
  /** Tells the marketplace that a published review should not be there. Each person counts once. */
  readonly reportReview: ReportReviewPayload;
  /** Publishes a review, or rejects it. Forgets what was reported of it. */
  readonly moderateReview: ModerateReviewPayload;
  /** Answers a published review in the name of the shop that sells the product; again, it replaces the answer. */
  readonly replyToReview: ReplyToReviewPayload;
};


export type MutationPostReviewArgs = {
  input: PostReviewInput;
};


export type MutationUpdateReviewArgs = {
  input: UpdateReviewInput;
};


export type MutationDeleteReviewArgs = {
  input: DeleteReviewInput;
};


export type MutationRequestReviewMediaUploadArgs = {
  input: RequestReviewMediaUploadInput;
};


export type MutationConfirmReviewMediaArgs = {
  input: ConfirmReviewMediaInput;
};


export type MutationRemoveReviewMediaArgs = {
  input: RemoveReviewMediaInput;
};


export type MutationReportReviewArgs = {
  input: ReportReviewInput;
};


export type MutationModerateReviewArgs = {
  input: ModerateReviewInput;
};


export type MutationReplyToReviewArgs = {
  input: ReplyToReviewInput;
};

/** What a customer says of a product that they have bought. Until it is published its author and moderators alone see it. */
export type Review = {
  readonly __typename?: 'Review';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** What it is about; null when that is out of reach. */
  readonly product?: Maybe<Product>;
  /** How good the product is, from 1 to 5. */
  readonly rating: Scalars['Int']['output'];
  /** What it says in short. */
  readonly title: Scalars['String']['output'];
  /** What it says, as plain text. */
  readonly text: Scalars['String']['output'];
  /** Pictures that its author has added, at most 6. */
  readonly media: ReadonlyArray<ReviewMedia>;
  /** The name that its author had when it was posted. */
  readonly authorName: Scalars['String']['output'];
  /** Its author; null for all but the author and moderators. */
  readonly author?: Maybe<User>;
  /** What the shop answers; null when it has not. */
  readonly reply?: Maybe<ReviewReply>;
  /** Where it stands. */
  readonly status: ReviewStatus;
  /** Why it was rejected; null when it was not. */
  readonly rejectionReason?: Maybe<Scalars['String']['output']>;
  /** How many people have reported it since a moderator saw it; null for all but moderators. */
  readonly reportCount?: Maybe<Scalars['Int']['output']>;
  /** What people have reported of it since a moderator saw it, each reason once; null for all but moderators. */
  readonly reportReasons?: Maybe<ReadonlyArray<ReviewReportReason>>;
  /** Grows with each change; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was posted. */
  readonly postedAt: Scalars['DateTime']['output'];
  /** When its author has changed it last; null when they never have. */
  readonly editedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Where a review stands. */
export type ReviewStatus =
  /** A moderator has to look at it. */
  | 'PENDING'
  /** Everybody sees it, and it counts in the rating of its product. */
  | 'PUBLISHED'
  /** A moderator has turned it down. */
  | 'REJECTED';

/** A picture in a review. */
export type ReviewMedia = {
  readonly __typename?: 'ReviewMedia';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Where it is read. The address is signed and serves for ten minutes, unless the marketplace is set up otherwise. */
  readonly url: Scalars['String']['output'];
  /** What it shows, for those who do not see it; may be empty. */
  readonly alt: Scalars['String']['output'];
};

/** What a shop answers to a review. */
export type ReviewReply = {
  readonly __typename?: 'ReviewReply';
  /** What it says, as plain text. */
  readonly text: Scalars['String']['output'];
  /** When the shop has said so, or last changed it. */
  readonly repliedAt: Scalars['DateTime']['output'];
};

export type Product = {
  readonly __typename?: 'Product';
  readonly id: Scalars['ID']['output'];
  /** What the published reviews say together; null when that is out of reach. */
  readonly rating?: Maybe<ProductRating>;
  /** The published reviews, the newest first when nothing else is asked for. */
  readonly reviews?: Maybe<ReviewConnection>;
};


export type ProductReviewsArgs = {
  where?: InputMaybe<ReviewWhere>;
  orderBy?: InputMaybe<ReviewOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What the published reviews of a product say together. */
export type ProductRating = {
  readonly __typename?: 'ProductRating';
  /** The mean of the ratings with two decimals, rounded half to even: `4.25`; null when there are none. */
  readonly average?: Maybe<Scalars['Decimal']['output']>;
  /** How many published reviews there are. */
  readonly count: Scalars['Int']['output'];
  /** How many of them give each rating, from 5 down to 1. */
  readonly distribution: ReadonlyArray<RatingCount>;
};

/** How many reviews give a rating. */
export type RatingCount = {
  readonly __typename?: 'RatingCount';
  /** The rating, from 1 to 5. */
  readonly rating: Scalars['Int']['output'];
  /** How many give it. */
  readonly count: Scalars['Int']['output'];
};

/** Which reviews of a product to list. */
export type ReviewWhere = {
  /** Only those with this rating, from 1 to 5. */
  readonly rating?: InputMaybe<Scalars['Int']['input']>;
};

/** In what order to list reviews. */
export type ReviewOrder = {
  /** By what. */
  readonly field: ReviewOrderField;
  /** Which way. */
  readonly direction?: SortDirection;
};

/** What reviews can be sorted by. */
export type ReviewOrderField =
  /** When they were posted. */
  | 'POSTED_AT'
  /** The rating, and among equals when they were posted. */
  | 'RATING';

/** Which way a list is sorted. */
export type SortDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
  /** The person's reviews, the newest first; null for all but the person and moderators. */
  readonly reviews?: Maybe<ReviewConnection>;
};


export type UserReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of reviews. */
export type ReviewConnection = {
  readonly __typename?: 'ReviewConnection';
  /** The reviews of this page with their cursors. */
  readonly edges: ReadonlyArray<ReviewEdge>;
  /** The reviews of this page. */
  readonly nodes: ReadonlyArray<Review>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many reviews there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A review in a page. */
export type ReviewEdge = {
  readonly __typename?: 'ReviewEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: Review;
};

/** A review to post. */
export type PostReviewInput = {
  /** The product, which the caller has bought and paid for. */
  readonly productId: Scalars['ID']['input'];
  /** How good it is, from 1 to 5. */
  readonly rating: Scalars['Int']['input'];
  /** What to say in short, 1 to 120 characters. */
  readonly title: Scalars['String']['input'];
  /** What to say, 1 to 5,000 characters of plain text. */
  readonly text: Scalars['String']['input'];
  /** The same key again within 24 hours posts nothing. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `postReview`. */
export type PostReviewPayload = {
  readonly __typename?: 'PostReviewPayload';
  /** The review; null when it was refused, or deleted since. */
  readonly review?: Maybe<Review>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<PostReviewError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why a review was not posted. */
export type PostReviewError = NotPurchasedError | AlreadyReviewedError;

/** The caller has not bought the product, or the payment is not known yet. */
export type NotPurchasedError = UserError & {
  readonly __typename?: 'NotPurchasedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The caller has a review of the product, which can be changed. */
export type AlreadyReviewedError = UserError & {
  readonly __typename?: 'AlreadyReviewedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The review that is there; null when it is being deleted. */
  readonly review?: Maybe<Review>;
};

/** What to change of a review; what is absent stays. */
export type UpdateReviewInput = {
  /** The review. */
  readonly reviewId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** How good the product is, from 1 to 5. */
  readonly rating?: InputMaybe<Scalars['Int']['input']>;
  /** What to say in short, 1 to 120 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What to say, 1 to 5,000 characters of plain text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `updateReview`. */
export type UpdateReviewPayload = {
  readonly __typename?: 'UpdateReviewPayload';
  /** The review as it is now; null when the change was refused. */
  readonly review?: Maybe<Review>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UpdateReviewError>;
};

/** Why a review was not changed. */
export type UpdateReviewError = ConflictError;

/** A review to delete. */
export type DeleteReviewInput = {
  /** The review. */
  readonly reviewId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What became of `deleteReview`. */
export type DeleteReviewPayload = {
  readonly __typename?: 'DeleteReviewPayload';
  /** The review as it was last; null when it was not deleted. */
  readonly review?: Maybe<Review>;
  /** Why it was not deleted. */
  readonly userErrors: ReadonlyArray<DeleteReviewError>;
};

/** Why a review was not deleted. */
export type DeleteReviewError = ConflictError;

/** A picture to upload. */
export type RequestReviewMediaUploadInput = {
  /** The review, which is the caller's. */
  readonly reviewId: Scalars['ID']['input'];
  /** Its type: `image/jpeg`, `image/png` or `image/webp`. */
  readonly contentType: Scalars['String']['input'];
  /** How many bytes it has: 1 to 5,242,880, unless the marketplace is set up otherwise. */
  readonly sizeBytes: Scalars['Int']['input'];
  /** The SHA-256 of its bytes, in base64. */
  readonly checksumSha256: Scalars['String']['input'];
};

/** What became of `requestReviewMediaUpload`. */
export type RequestReviewMediaUploadPayload = {
  readonly __typename?: 'RequestReviewMediaUploadPayload';
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

/** Which upload to confirm. */
export type ConfirmReviewMediaInput = {
  /** The review. */
  readonly reviewId: Scalars['ID']['input'];
  /** Id of the upload, from `requestReviewMediaUpload`. */
  readonly mediaId: Scalars['ID']['input'];
  /** What it shows, for those who do not see it: up to 500 characters. */
  readonly alt?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `confirmReviewMedia`. */
export type ConfirmReviewMediaPayload = {
  readonly __typename?: 'ConfirmReviewMediaPayload';
  /** The review as it is now; null when it was refused. */
  readonly review?: Maybe<Review>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ConfirmReviewMediaError>;
};

/** Why an upload was not confirmed. */
export type ConfirmReviewMediaError = MediaNotUploadedError | MediaNotAsDeclaredError | TooManyReviewMediaError;

/** The review has as many pictures as it may have. */
export type TooManyReviewMediaError = UserError & {
  readonly __typename?: 'TooManyReviewMediaError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many it may have. */
  readonly limit: Scalars['Int']['output'];
};

/** A picture to remove. */
export type RemoveReviewMediaInput = {
  /** The review. */
  readonly reviewId: Scalars['ID']['input'];
  /** Id of the picture. */
  readonly mediaId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What became of `removeReviewMedia`. */
export type RemoveReviewMediaPayload = {
  readonly __typename?: 'RemoveReviewMediaPayload';
  /** The review as it is now; null when it was refused. */
  readonly review?: Maybe<Review>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<RemoveReviewMediaError>;
};

/** Why a picture was not removed. */
export type RemoveReviewMediaError = ConflictError;

/** A review that should not be there. */
export type ReportReviewInput = {
  /** The review. */
  readonly reviewId: Scalars['ID']['input'];
  /** What is wrong with it. */
  readonly reason: ReviewReportReason;
};

/** What can be wrong with a review. */
export type ReviewReportReason =
  /** It advertises something. */
  | 'SPAM'
  /** It insults or threatens somebody. */
  | 'OFFENSIVE'
  /** It is not about the product. */
  | 'OFF_TOPIC'
  /** It gives away something personal. */
  | 'PERSONAL_DATA'
  /** Something else. */
  | 'OTHER';

/** What became of `reportReview`. It refuses nothing: what the caller has reported already stays reported. */
export type ReportReviewPayload = {
  readonly __typename?: 'ReportReviewPayload';
  /** The review as the caller sees it now; null when it is not public any longer. */
  readonly review?: Maybe<Review>;
};

/** A decision on a review. */
export type ModerateReviewInput = {
  /** The review. */
  readonly reviewId: Scalars['ID']['input'];
  /** The version that the moderator has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What to do. */
  readonly decision: ReviewDecision;
  /** Why, in 1 to 500 characters: needed to reject, and told to the author. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a moderator does with a review. */
export type ReviewDecision =
  /** Everybody sees it from now on. */
  | 'PUBLISH'
  /** Nobody but its author and moderators sees it from now on. */
  | 'REJECT';

/** What became of `moderateReview`. */
export type ModerateReviewPayload = {
  readonly __typename?: 'ModerateReviewPayload';
  /** The review as it is now; null when the decision was refused. */
  readonly review?: Maybe<Review>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ModerateReviewError>;
};

/** Why a decision was refused. */
export type ModerateReviewError = ConflictError;

/** An answer to a review. */
export type ReplyToReviewInput = {
  /** The review. */
  readonly reviewId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What to say, 1 to 2,000 characters of plain text. */
  readonly text: Scalars['String']['input'];
};

/** What became of `replyToReview`. */
export type ReplyToReviewPayload = {
  readonly __typename?: 'ReplyToReviewPayload';
  /** The review as it is now; null when the answer was refused. */
  readonly review?: Maybe<Review>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ReplyToReviewError>;
};

/** Why an answer was refused. */
export type ReplyToReviewError = ConflictError;



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
  Review: Review;
  Product: Product;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Review:
    ( { __typename: 'Review' }
    & GraphQLRecursivePick<FederationTypes['Review'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PostReviewError:
    | ( NotPurchasedError )
    | ( Omit<AlreadyReviewedError, 'review'> & { review?: Maybe<_RefType['Review']> } )
  ;
  UpdateReviewError: ( ConflictError );
  DeleteReviewError: ( ConflictError );
  ConfirmReviewMediaError:
    | ( MediaNotUploadedError )
    | ( MediaNotAsDeclaredError )
    | ( TooManyReviewMediaError )
  ;
  RemoveReviewMediaError: ( ConflictError );
  ModerateReviewError: ( ConflictError );
  ReplyToReviewError: ( ConflictError );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ConflictError )
    | ( NotPurchasedError )
    | ( Omit<AlreadyReviewedError, 'review'> & { review?: Maybe<_RefType['Review']> } )
    | ( MediaNotUploadedError )
    | ( MediaNotAsDeclaredError )
    | ( TooManyReviewMediaError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Review: ResolverTypeWrapper<ReviewModel>;
  ReviewStatus: ReviewStatus;
  ReviewMedia: ResolverTypeWrapper<ReviewMediaModel>;
  ReviewReply: ResolverTypeWrapper<ReviewReply>;
  Product: ResolverTypeWrapper<ProductModel>;
  ProductRating: ResolverTypeWrapper<ProductRatingModel>;
  RatingCount: ResolverTypeWrapper<RatingCount>;
  ReviewWhere: ReviewWhere;
  ReviewOrder: ReviewOrder;
  ReviewOrderField: ReviewOrderField;
  SortDirection: SortDirection;
  User: ResolverTypeWrapper<UserModel>;
  ReviewConnection: ResolverTypeWrapper<ReviewConnectionModel>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  PostReviewInput: PostReviewInput;
  PostReviewPayload: ResolverTypeWrapper<Omit<PostReviewPayload, 'review' | 'userErrors'> & { review?: Maybe<ResolversTypes['Review']>, userErrors: ReadonlyArray<ResolversTypes['PostReviewError']> }>;
  PostReviewError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostReviewError']>;
  NotPurchasedError: ResolverTypeWrapper<NotPurchasedError>;
  AlreadyReviewedError: ResolverTypeWrapper<Omit<AlreadyReviewedError, 'review'> & { review?: Maybe<ResolversTypes['Review']> }>;
  UpdateReviewInput: UpdateReviewInput;
  UpdateReviewPayload: ResolverTypeWrapper<Omit<UpdateReviewPayload, 'review' | 'userErrors'> & { review?: Maybe<ResolversTypes['Review']>, userErrors: ReadonlyArray<ResolversTypes['UpdateReviewError']> }>;
  UpdateReviewError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateReviewError']>;
  DeleteReviewInput: DeleteReviewInput;
  DeleteReviewPayload: ResolverTypeWrapper<Omit<DeleteReviewPayload, 'review' | 'userErrors'> & { review?: Maybe<ResolversTypes['Review']>, userErrors: ReadonlyArray<ResolversTypes['DeleteReviewError']> }>;
  DeleteReviewError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteReviewError']>;
  RequestReviewMediaUploadInput: RequestReviewMediaUploadInput;
  RequestReviewMediaUploadPayload: ResolverTypeWrapper<RequestReviewMediaUploadPayload>;
  MediaUpload: ResolverTypeWrapper<MediaUpload>;
  MediaUploadHeader: ResolverTypeWrapper<MediaUploadHeader>;
  MediaNotUploadedError: ResolverTypeWrapper<MediaNotUploadedError>;
  MediaNotAsDeclaredError: ResolverTypeWrapper<MediaNotAsDeclaredError>;
  ConfirmReviewMediaInput: ConfirmReviewMediaInput;
  ConfirmReviewMediaPayload: ResolverTypeWrapper<Omit<ConfirmReviewMediaPayload, 'review' | 'userErrors'> & { review?: Maybe<ResolversTypes['Review']>, userErrors: ReadonlyArray<ResolversTypes['ConfirmReviewMediaError']> }>;
  ConfirmReviewMediaError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmReviewMediaError']>;
  TooManyReviewMediaError: ResolverTypeWrapper<TooManyReviewMediaError>;
  RemoveReviewMediaInput: RemoveReviewMediaInput;
  RemoveReviewMediaPayload: ResolverTypeWrapper<Omit<RemoveReviewMediaPayload, 'review' | 'userErrors'> & { review?: Maybe<ResolversTypes['Review']>, userErrors: ReadonlyArray<ResolversTypes['RemoveReviewMediaError']> }>;
  RemoveReviewMediaError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveReviewMediaError']>;
  ReportReviewInput: ReportReviewInput;
  ReviewReportReason: ReviewReportReason;
  ReportReviewPayload: ResolverTypeWrapper<Omit<ReportReviewPayload, 'review'> & { review?: Maybe<ResolversTypes['Review']> }>;
  ModerateReviewInput: ModerateReviewInput;
  ReviewDecision: ReviewDecision;
  ModerateReviewPayload: ResolverTypeWrapper<Omit<ModerateReviewPayload, 'review' | 'userErrors'> & { review?: Maybe<ResolversTypes['Review']>, userErrors: ReadonlyArray<ResolversTypes['ModerateReviewError']> }>;
  ModerateReviewError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ModerateReviewError']>;
  ReplyToReviewInput: ReplyToReviewInput;
  ReplyToReviewPayload: ResolverTypeWrapper<Omit<ReplyToReviewPayload, 'review' | 'userErrors'> & { review?: Maybe<ResolversTypes['Review']>, userErrors: ReadonlyArray<ResolversTypes['ReplyToReviewError']> }>;
  ReplyToReviewError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplyToReviewError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ConflictError: ConflictError;
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Review: ReviewModel;
  ReviewMedia: ReviewMediaModel;
  ReviewReply: ReviewReply;
  Product: ProductModel;
  ProductRating: ProductRatingModel;
  RatingCount: RatingCount;
  ReviewWhere: ReviewWhere;
  ReviewOrder: ReviewOrder;
  User: UserModel;
  ReviewConnection: ReviewConnectionModel;
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  PostReviewInput: PostReviewInput;
  PostReviewPayload: Omit<PostReviewPayload, 'review' | 'userErrors'> & { review?: Maybe<ResolversParentTypes['Review']>, userErrors: ReadonlyArray<ResolversParentTypes['PostReviewError']> };
  PostReviewError: ResolversUnionTypes<ResolversParentTypes>['PostReviewError'];
  NotPurchasedError: NotPurchasedError;
  AlreadyReviewedError: Omit<AlreadyReviewedError, 'review'> & { review?: Maybe<ResolversParentTypes['Review']> };
  UpdateReviewInput: UpdateReviewInput;
  UpdateReviewPayload: Omit<UpdateReviewPayload, 'review' | 'userErrors'> & { review?: Maybe<ResolversParentTypes['Review']>, userErrors: ReadonlyArray<ResolversParentTypes['UpdateReviewError']> };
  UpdateReviewError: ResolversUnionTypes<ResolversParentTypes>['UpdateReviewError'];
  DeleteReviewInput: DeleteReviewInput;
  DeleteReviewPayload: Omit<DeleteReviewPayload, 'review' | 'userErrors'> & { review?: Maybe<ResolversParentTypes['Review']>, userErrors: ReadonlyArray<ResolversParentTypes['DeleteReviewError']> };
  DeleteReviewError: ResolversUnionTypes<ResolversParentTypes>['DeleteReviewError'];
  RequestReviewMediaUploadInput: RequestReviewMediaUploadInput;
  RequestReviewMediaUploadPayload: RequestReviewMediaUploadPayload;
  MediaUpload: MediaUpload;
  MediaUploadHeader: MediaUploadHeader;
  MediaNotUploadedError: MediaNotUploadedError;
  MediaNotAsDeclaredError: MediaNotAsDeclaredError;
  ConfirmReviewMediaInput: ConfirmReviewMediaInput;
  ConfirmReviewMediaPayload: Omit<ConfirmReviewMediaPayload, 'review' | 'userErrors'> & { review?: Maybe<ResolversParentTypes['Review']>, userErrors: ReadonlyArray<ResolversParentTypes['ConfirmReviewMediaError']> };
  ConfirmReviewMediaError: ResolversUnionTypes<ResolversParentTypes>['ConfirmReviewMediaError'];
  TooManyReviewMediaError: TooManyReviewMediaError;
  RemoveReviewMediaInput: RemoveReviewMediaInput;
  RemoveReviewMediaPayload: Omit<RemoveReviewMediaPayload, 'review' | 'userErrors'> & { review?: Maybe<ResolversParentTypes['Review']>, userErrors: ReadonlyArray<ResolversParentTypes['RemoveReviewMediaError']> };
  RemoveReviewMediaError: ResolversUnionTypes<ResolversParentTypes>['RemoveReviewMediaError'];
  ReportReviewInput: ReportReviewInput;
  ReportReviewPayload: Omit<ReportReviewPayload, 'review'> & { review?: Maybe<ResolversParentTypes['Review']> };
  ModerateReviewInput: ModerateReviewInput;
  ModerateReviewPayload: Omit<ModerateReviewPayload, 'review' | 'userErrors'> & { review?: Maybe<ResolversParentTypes['Review']>, userErrors: ReadonlyArray<ResolversParentTypes['ModerateReviewError']> };
  ModerateReviewError: ResolversUnionTypes<ResolversParentTypes>['ModerateReviewError'];
  ReplyToReviewInput: ReplyToReviewInput;
  ReplyToReviewPayload: Omit<ReplyToReviewPayload, 'review' | 'userErrors'> & { review?: Maybe<ResolversParentTypes['Review']>, userErrors: ReadonlyArray<ResolversParentTypes['ReplyToReviewError']> };
  ReplyToReviewError: ResolversUnionTypes<ResolversParentTypes>['ReplyToReviewError'];
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'NotPurchasedError' | 'AlreadyReviewedError' | 'MediaNotUploadedError' | 'MediaNotAsDeclaredError' | 'TooManyReviewMediaError', ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType, RequireFields<QueryReviewArgs, 'id'>>;
  reviewQueue?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, Partial<QueryReviewQueueArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  postReview?: Resolver<ResolversTypes['PostReviewPayload'], ParentType, ContextType, RequireFields<MutationPostReviewArgs, 'input'>>;
  updateReview?: Resolver<ResolversTypes['UpdateReviewPayload'], ParentType, ContextType, RequireFields<MutationUpdateReviewArgs, 'input'>>;
  deleteReview?: Resolver<ResolversTypes['DeleteReviewPayload'], ParentType, ContextType, RequireFields<MutationDeleteReviewArgs, 'input'>>;
  requestReviewMediaUpload?: Resolver<ResolversTypes['RequestReviewMediaUploadPayload'], ParentType, ContextType, RequireFields<MutationRequestReviewMediaUploadArgs, 'input'>>;
  confirmReviewMedia?: Resolver<ResolversTypes['ConfirmReviewMediaPayload'], ParentType, ContextType, RequireFields<MutationConfirmReviewMediaArgs, 'input'>>;
  removeReviewMedia?: Resolver<ResolversTypes['RemoveReviewMediaPayload'], ParentType, ContextType, RequireFields<MutationRemoveReviewMediaArgs, 'input'>>;
  reportReview?: Resolver<ResolversTypes['ReportReviewPayload'], ParentType, ContextType, RequireFields<MutationReportReviewArgs, 'input'>>;
  moderateReview?: Resolver<ResolversTypes['ModerateReviewPayload'], ParentType, ContextType, RequireFields<MutationModerateReviewArgs, 'input'>>;
  replyToReview?: Resolver<ResolversTypes['ReplyToReviewPayload'], ParentType, ContextType, RequireFields<MutationReplyToReviewArgs, 'input'>>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review'], FederationReferenceType extends FederationReferenceTypes['Review'] = FederationReferenceTypes['Review']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Review']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  media?: Resolver<ReadonlyArray<ResolversTypes['ReviewMedia']>, ParentType, ContextType>;
  authorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['ReviewReply']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportReasons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReviewReportReason']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReviewMediaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewMedia'] = ResolversParentTypes['ReviewMedia']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewReply'] = ResolversParentTypes['ReviewReply']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['ProductRating']>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, Partial<ProductReviewsArgs>>;
};

export type ProductRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductRating'] = ResolversParentTypes['ProductRating']> = {
  average?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distribution?: Resolver<ReadonlyArray<ResolversTypes['RatingCount']>, ParentType, ContextType>;
};

export type RatingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingCount'] = ResolversParentTypes['RatingCount']> = {
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reviews?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, Partial<UserReviewsArgs>>;
};

export type ReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type PostReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostReviewPayload'] = ResolversParentTypes['PostReviewPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PostReviewError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PostReviewErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostReviewError'] = ResolversParentTypes['PostReviewError']> = {
  __resolveType: TypeResolveFn<'NotPurchasedError' | 'AlreadyReviewedError', ParentType, ContextType>;
};

export type NotPurchasedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotPurchasedError'] = ResolversParentTypes['NotPurchasedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyReviewedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyReviewedError'] = ResolversParentTypes['AlreadyReviewedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateReviewPayload'] = ResolversParentTypes['UpdateReviewPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateReviewError']>, ParentType, ContextType>;
};

export type UpdateReviewErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateReviewError'] = ResolversParentTypes['UpdateReviewError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type DeleteReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteReviewPayload'] = ResolversParentTypes['DeleteReviewPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['DeleteReviewError']>, ParentType, ContextType>;
};

export type DeleteReviewErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteReviewError'] = ResolversParentTypes['DeleteReviewError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type RequestReviewMediaUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestReviewMediaUploadPayload'] = ResolversParentTypes['RequestReviewMediaUploadPayload']> = {
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

export type ConfirmReviewMediaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmReviewMediaPayload'] = ResolversParentTypes['ConfirmReviewMediaPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ConfirmReviewMediaError']>, ParentType, ContextType>;
};

export type ConfirmReviewMediaErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmReviewMediaError'] = ResolversParentTypes['ConfirmReviewMediaError']> = {
  __resolveType: TypeResolveFn<'MediaNotUploadedError' | 'MediaNotAsDeclaredError' | 'TooManyReviewMediaError', ParentType, ContextType>;
};

export type TooManyReviewMediaErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyReviewMediaError'] = ResolversParentTypes['TooManyReviewMediaError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveReviewMediaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveReviewMediaPayload'] = ResolversParentTypes['RemoveReviewMediaPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RemoveReviewMediaError']>, ParentType, ContextType>;
};

export type RemoveReviewMediaErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveReviewMediaError'] = ResolversParentTypes['RemoveReviewMediaError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type ReportReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportReviewPayload'] = ResolversParentTypes['ReportReviewPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type ModerateReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModerateReviewPayload'] = ResolversParentTypes['ModerateReviewPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ModerateReviewError']>, ParentType, ContextType>;
};

export type ModerateReviewErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModerateReviewError'] = ResolversParentTypes['ModerateReviewError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type ReplyToReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyToReviewPayload'] = ResolversParentTypes['ReplyToReviewPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ReplyToReviewError']>, ParentType, ContextType>;
};

export type ReplyToReviewErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyToReviewError'] = ResolversParentTypes['ReplyToReviewError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewMedia?: ReviewMediaResolvers<ContextType>;
  ReviewReply?: ReviewReplyResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductRating?: ProductRatingResolvers<ContextType>;
  RatingCount?: RatingCountResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  PostReviewPayload?: PostReviewPayloadResolvers<ContextType>;
  PostReviewError?: PostReviewErrorResolvers<ContextType>;
  NotPurchasedError?: NotPurchasedErrorResolvers<ContextType>;
  AlreadyReviewedError?: AlreadyReviewedErrorResolvers<ContextType>;
  UpdateReviewPayload?: UpdateReviewPayloadResolvers<ContextType>;
  UpdateReviewError?: UpdateReviewErrorResolvers<ContextType>;
  DeleteReviewPayload?: DeleteReviewPayloadResolvers<ContextType>;
  DeleteReviewError?: DeleteReviewErrorResolvers<ContextType>;
  RequestReviewMediaUploadPayload?: RequestReviewMediaUploadPayloadResolvers<ContextType>;
  MediaUpload?: MediaUploadResolvers<ContextType>;
  MediaUploadHeader?: MediaUploadHeaderResolvers<ContextType>;
  MediaNotUploadedError?: MediaNotUploadedErrorResolvers<ContextType>;
  MediaNotAsDeclaredError?: MediaNotAsDeclaredErrorResolvers<ContextType>;
  ConfirmReviewMediaPayload?: ConfirmReviewMediaPayloadResolvers<ContextType>;
  ConfirmReviewMediaError?: ConfirmReviewMediaErrorResolvers<ContextType>;
  TooManyReviewMediaError?: TooManyReviewMediaErrorResolvers<ContextType>;
  RemoveReviewMediaPayload?: RemoveReviewMediaPayloadResolvers<ContextType>;
  RemoveReviewMediaError?: RemoveReviewMediaErrorResolvers<ContextType>;
  ReportReviewPayload?: ReportReviewPayloadResolvers<ContextType>;
  ModerateReviewPayload?: ModerateReviewPayloadResolvers<ContextType>;
  ModerateReviewError?: ModerateReviewErrorResolvers<ContextType>;
  ReplyToReviewPayload?: ReplyToReviewPayloadResolvers<ContextType>;
  ReplyToReviewError?: ReplyToReviewErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
