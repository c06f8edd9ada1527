// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserModel, SessionModel, SessionTokensModel, PartnerModel, PartnerConnectionModel, PartnerUsageModel, PartnerUsageConnectionModel, PartnerStatementLineModel, PartnerStatementModel, PartnerOperationModel, PartnerOperationConnectionModel, PartnerOperationGrantModel, ApiKeyModel, ApiKeyGrantModel, RoleScopesModel } from '../resolvers/models.ts';
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
  /** The session that the caller's access token stems from; null when it has ended meanwhile. */
  readonly session?: Maybe<Session>;
  /** The OpenID providers with which people may sign in, by name, for `beginOpenIdSignIn`. */
  readonly openIdProviders?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What each role lets somebody do, a guest's included. */
  readonly roles?: Maybe<ReadonlyArray<RoleScopes>>;
  /** A partner. */
  readonly partner?: Maybe<Partner>;
  /** All partners, newest first. */
  readonly partners?: Maybe<PartnerConnection>;
  /** The operations that a partner has asked for, the latest first. */
  readonly partnerOperations?: Maybe<PartnerOperationConnection>;
  /** An operation as one partner may run it, by its id or by its digest; null when nobody has asked for it. For the gateway. */
  readonly partnerOperationGrant?: Maybe<PartnerOperationGrant>;
  /** What was asked with the keys of a partner: one entry for each day and operation, the latest day first. Gateways report once a minute. */
  readonly partnerUsage?: Maybe<PartnerUsageConnection>;
  /** What was asked with the keys of a partner in a month, by operation; null when there is no such partner. */
  readonly partnerStatement?: Maybe<PartnerStatement>;
  /** What the bearer of an API key may do; null when the key opens nothing. For the gateway, which has got the key. */
  readonly apiKeyByDigest?: Maybe<ApiKeyGrant>;
};


export type QueryPartnerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartnerOperationsArgs = {
  partnerId: Scalars['ID']['input'];
  where?: InputMaybe<PartnerOperationsWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartnerOperationGrantArgs = {
  partnerId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['String']['input']>;
  digest?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartnerUsageArgs = {
  partnerId: Scalars['ID']['input'];
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartnerStatementArgs = {
  partnerId: Scalars['ID']['input'];
  month: Scalars['String']['input'];
};


export type QueryApiKeyByDigestArgs = {
  prefix: Scalars['String']['input'];
  digest: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Makes an account, which can be used as soon as its e-mail address is verified. The answer is the same whether the address has an account already or not. */
  readonly signUp: SignUpPayload;
  /** Verifies an e-mail address with the link that was sent to it and the password that was signed up with: who reads the mails of an address need not be who wanted the account. From now on the account can be signed in to. */
  readonly verifyEmail: VerifyEmailPayload;
  /** Sends another link to an e-mail address that waits to be verified. The answer is the same for every address. */
  readonly resendVerification: ResendVerificationPayload;
  /** Begins a session. A wrong password and an unknown e-mail address have the same answer. */
  readonly signIn: SignInPayload;
  /** Begins a session of somebody who does not sign in: for a cart. It goes on with `refreshSession`, as any other. */
  readonly beginGuestSession: BeginGuestSessionPayload;
  /** Begins to sign in, or to sign up, with an OpenID provider: the client sends the person to the address that it gets, and keeps the state. */
  readonly beginOpenIdSignIn: BeginOpenIdSignInPayload;
  /** Ends what `beginOpenIdSignIn` has begun, when the provider has sent the person back. Whoever is new gets an account. */
  readonly completeOpenIdSignIn: CompleteOpenIdSignInPayload;
  /** Lets the caller sign in with the account at an OpenID provider, too, to which `beginOpenIdSignIn` has led. An account that is linked already stays so. */
  readonly linkOpenIdAccount: LinkOpenIdAccountPayload;
  /** Lets nobody sign in to the caller's account with an account at an OpenID provider any more. Sessions that have begun so go on. One that is not linked is no error. */
  readonly unlinkOpenIdAccount: UnlinkOpenIdAccountPayload;
  /** Exchanges a refresh token for new tokens of the same session. Each refresh token is good for one exchange: one that comes back ends its session, because somebody else has a copy. */
  readonly refreshSession: RefreshSessionPayload;
  /** Ends one of the caller's sessions. Its access token is void as soon as gateways have heard of it, which takes a moment. */
  readonly signOut: SignOutPayload;
  /** Ends all sessions of the caller, as `signOut` does, or of another user for those who hold `users:admin`. */
  readonly signOutEverywhere: SignOutEverywherePayload;
  /** Sends a link with which a new password can be set. The answer is the same for every e-mail address. */
  readonly requestPasswordReset: RequestPasswordResetPayload;
  /** Sets a new password with a link that was sent, and ends all sessions of the account and all other links to it. */
  readonly resetPassword: ResetPasswordPayload;
  /** Sets the caller's password, and ends all other sessions and all links that were sent. Without a password so far, `requestPasswordReset` leads to one. */
  readonly changePassword: ChangePasswordPayload;
  /** Sends a link to the e-mail address with which the caller wants to sign in. The answer is the same whether it has an account already or not. */
  readonly requestEmailChange: RequestEmailChangePayload;
  /** Gives the account the e-mail address to which the link was sent, and tells the one that it had. */
  readonly confirmEmailChange: ConfirmEmailChangePayload;
  /** Gives a user a role; it counts from the next access token on, and those that the user has are void. A role that the user has stays. */
  readonly grantRole: GrantRolePayload;
  /** Takes a role from a user; access tokens that the user has are void. A role that the user lacks is no error. */
  readonly revokeRole: RevokeRolePayload;
  /** Decides what a role lets somebody do, in place of all that it did so far. Access tokens of the role are void, and new ones follow the decision. */
  readonly setRoleScopes: SetRoleScopesPayload;
  /** Gives a role the scopes that it has by default, now and with later releases. One that has them is no error. */
  readonly resetRoleScopes: ResetRoleScopesPayload;
  /** Makes a partner, who can be given API keys. */
  readonly createPartner: CreatePartnerPayload;
  /** Replaces what is known of a partner, and from where its API keys are good. */
  readonly updatePartner: UpdatePartnerPayload;
  /** Lets none of the partner's API keys open anything until the partner is reactivated. Again it changes nothing. */
  readonly suspendPartner: SuspendPartnerPayload;
  /** Lets the partner's API keys be as good as before. Again it changes nothing. */
  readonly reactivatePartner: ReactivatePartnerPayload;
  /** Makes an API key of a partner. The key itself is in this answer and nowhere else. */
  readonly createApiKey: CreateApiKeyPayload;
  /** Replaces what an API key is good for. The key itself stays the same. */
  readonly updateApiKey: UpdateApiKeyPayload;
  /** Lets an API key open nothing from now on, for good. Again it changes nothing. */
  readonly revokeApiKey: RevokeApiKeyPayload;
  /** Takes in the operations of a partner's system and judges each. None of them runs before it is approved; those that are known keep their state and are judged anew. */
  readonly uploadPartnerManifest: UploadPartnerManifestPayload;
  /** Lets the keys of a partner run these operations. Again it changes nothing. */
  readonly approvePartnerOperations: ApprovePartnerOperationsPayload;
  /** Lets the keys of a partner run these operations no longer, or never. Again it changes nothing. */
  readonly rejectPartnerOperations: RejectPartnerOperationsPayload;
};


export type MutationSignUpArgs = {
  input: SignUpInput;
};


export type MutationVerifyEmailArgs = {
  input: VerifyEmailInput;
};


export type MutationResendVerificationArgs = {
  input: ResendVerificationInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationBeginGuestSessionArgs = {
  input?: InputMaybe<BeginGuestSessionInput>;
};


export type MutationBeginOpenIdSignInArgs = {
  input: BeginOpenIdSignInInput;
};


export type MutationCompleteOpenIdSignInArgs = {
  input: CompleteOpenIdSignInInput;
};


export type MutationLinkOpenIdAccountArgs = {
  input: LinkOpenIdAccountInput;
};


export type MutationUnlinkOpenIdAccountArgs = {
  input: UnlinkOpenIdAccountInput;
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


export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationRequestEmailChangeArgs = {
  input: RequestEmailChangeInput;
};


export type MutationConfirmEmailChangeArgs = {
  input: ConfirmEmailChangeInput;
};


export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationRevokeRoleArgs = {
  input: RevokeRoleInput;
};


export type MutationSetRoleScopesArgs = {
  input: SetRoleScopesInput;
};


export type MutationResetRoleScopesArgs = {
  input: ResetRoleScopesInput;
};


export type MutationCreatePartnerArgs = {
  input: CreatePartnerInput;
};


export type MutationUpdatePartnerArgs = {
  input: UpdatePartnerInput;
};


export type MutationSuspendPartnerArgs = {
  input: SuspendPartnerInput;
};


export type MutationReactivatePartnerArgs = {
  input: ReactivatePartnerInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationUpdateApiKeyArgs = {
  input: UpdateApiKeyInput;
};


export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


export type MutationUploadPartnerManifestArgs = {
  input: UploadPartnerManifestInput;
};


export type MutationApprovePartnerOperationsArgs = {
  input: ApprovePartnerOperationsInput;
};


export type MutationRejectPartnerOperationsArgs = {
  input: RejectPartnerOperationsInput;
};

export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
  /** What the user may be; null for others than the user and those who hold `users:admin`. */
  readonly roles?: Maybe<ReadonlyArray<Role>>;
  /** The user's live sessions, those used last first, at most 100; null for others than the user and those who hold `users:admin`. */
  readonly sessions?: Maybe<ReadonlyArray<Session>>;
  /** The accounts at OpenID providers with which the user can sign in, too, the newest 100; null for others than the user and those who hold `users:admin`. */
  readonly openIdAccounts?: Maybe<ReadonlyArray<OpenIdAccount>>;
};

/** An account at an OpenID provider with which somebody can sign in. */
export type OpenIdAccount = {
  readonly __typename?: 'OpenIdAccount';
  /** The name of the provider, as in `openIdProviders`. */
  readonly provider: Scalars['String']['output'];
  /** When it was linked. */
  readonly linkedAt: Scalars['DateTime']['output'];
};

/** What a user may be. Each role stands for a set of scopes. */
export type Role =
  /** Buys: everybody who has signed up. */
  | 'CUSTOMER'
  /** Works for a shop: looks after products, stock and orders. */
  | 'STAFF'
  /** Sells: whoever owns a shop or manages one. They act for those shops alone, not for others whose staff they are. */
  | 'VENDOR'
  /** Helps customers with their orders. */
  | 'SUPPORT'
  /** Looks after the marketplace. */
  | 'ADMIN';

/** What a role lets somebody do. */
export type RoleScopes = {
  readonly __typename?: 'RoleScopes';
  /** The role. */
  readonly role: ScopedRole;
  /** Its scopes. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Whether these are the defaults, which a release may change. */
  readonly isDefault: Scalars['Boolean']['output'];
  /** The scopes that it can be given. */
  readonly assignableScopes: ReadonlyArray<Scalars['String']['output']>;
  /** Grows with each change; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Whose scopes can be set: what a user may be, and a guest. */
export type ScopedRole =
  /** Has begun a session without signing in. */
  | 'GUEST'
  /** Buys: everybody who has signed up. */
  | 'CUSTOMER'
  /** Works for a shop: looks after products, stock and orders. */
  | 'STAFF'
  /** Sells: whoever owns a shop or manages one. They act for those shops alone, not for others whose staff they are. */
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
  /** Who has signed in; null in a guest's session. */
  readonly user?: Maybe<User>;
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
  /** Who has signed in; for a guest an id that starts with `gst_`. */
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
export type SignUpError = EmailRefusedError | PasswordRefusedError | TooManyAttemptsError;

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
export type SignInError = InvalidCredentialsError | TooManyAttemptsError | EmailNotVerifiedError | AccountSuspendedError;

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

/** The link that was sent, and the password. */
export type VerifyEmailInput = {
  /** What stands behind `token=` in the link. */
  readonly token: Scalars['String']['input'];
  /** The password that was signed up with. Whoever has forgotten it signs up again. */
  readonly password: Scalars['String']['input'];
};

/** What became of `verifyEmail`. */
export type VerifyEmailPayload = {
  readonly __typename?: 'VerifyEmailPayload';
  /** Whether the address is verified now. */
  readonly verified: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<VerifyEmailError>;
};

/** Why `verifyEmail` was refused. */
export type VerifyEmailError = InvalidLinkError | InvalidCredentialsError | TooManyAttemptsError;

/** The link is unknown, expired or used, or what it was for cannot be any more: ask for another. */
export type InvalidLinkError = UserError & {
  readonly __typename?: 'InvalidLinkError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Where to send a link. */
export type ResendVerificationInput = {
  /** The address that was signed up with. */
  readonly email: Scalars['String']['input'];
};

/** What became of `resendVerification`. */
export type ResendVerificationPayload = {
  readonly __typename?: 'ResendVerificationPayload';
  /** Whether the request was in order; it does not say whether a link was sent. */
  readonly accepted: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ResendVerificationError>;
};

/** Why `resendVerification` was refused. */
export type ResendVerificationError = TooManyAttemptsError;

/** Somebody has signed up with this e-mail address and password, and has not followed the link that was sent. Whether the address has an account is not told. */
export type EmailNotVerifiedError = UserError & {
  readonly __typename?: 'EmailNotVerifiedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The account may not be used at present. */
export type AccountSuspendedError = UserError & {
  readonly __typename?: 'AccountSuspendedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Who begins a guest session. */
export type BeginGuestSessionInput = {
  /** The newest refresh token of a guest session that the client has already: while it is good that session goes on instead. */
  readonly refreshToken?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `beginGuestSession`. */
export type BeginGuestSessionPayload = {
  readonly __typename?: 'BeginGuestSessionPayload';
  /** The tokens of the session; null when it was refused. */
  readonly session?: Maybe<SessionTokens>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<BeginGuestSessionError>;
};

/** Why `beginGuestSession` was refused. */
export type BeginGuestSessionError = TooManyAttemptsError;

/** With whom to sign in. */
export type BeginOpenIdSignInInput = {
  /** The name of the provider, as in `openIdProviders`. */
  readonly provider: Scalars['String']['input'];
  /** Where the provider is to send the person back to: one of the addresses that the operators have allowed, to the letter. */
  readonly redirectUri: Scalars['String']['input'];
};

/** What became of `beginOpenIdSignIn`. */
export type BeginOpenIdSignInPayload = {
  readonly __typename?: 'BeginOpenIdSignInPayload';
  /** Where to send the person; null when it was refused. */
  readonly authorizationUrl?: Maybe<Scalars['String']['output']>;
  /** For `completeOpenIdSignIn` or `linkOpenIdAccount`, once. The client keeps it to itself, where the browser of the person alone has it. */
  readonly state?: Maybe<Scalars['String']['output']>;
  /** When the state expires: ten minutes after it was made. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<BeginOpenIdSignInError>;
};

/** Why `beginOpenIdSignIn` was refused. */
export type BeginOpenIdSignInError = UnknownProviderError | RedirectUriRefusedError | TooManyAttemptsError;

/** There is no provider of this name. */
export type UnknownProviderError = UserError & {
  readonly __typename?: 'UnknownProviderError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The operators have not allowed this address. */
export type RedirectUriRefusedError = UserError & {
  readonly __typename?: 'RedirectUriRefusedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What the provider has answered. */
export type CompleteOpenIdSignInInput = {
  /** What `beginOpenIdSignIn` has answered. */
  readonly state: Scalars['String']['input'];
  /** The whole address to which the provider has sent the person. */
  readonly callbackUrl: Scalars['String']['input'];
};

/** What became of `completeOpenIdSignIn`. */
export type CompleteOpenIdSignInPayload = {
  readonly __typename?: 'CompleteOpenIdSignInPayload';
  /** The tokens of the new session; null when it was refused. */
  readonly session?: Maybe<SessionTokens>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<CompleteOpenIdSignInError>;
};

/** Why `completeOpenIdSignIn` was refused. */
export type CompleteOpenIdSignInError = OpenIdSignInRefusedError | ProviderEmailUnverifiedError | AccountExistsError | AccountSuspendedError;

/** The provider has refused, or its answer does not belong to a sign-in that was begun here and has not ended: begin again. */
export type OpenIdSignInRefusedError = UserError & {
  readonly __typename?: 'OpenIdSignInRefusedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The provider does not vouch for an e-mail address with which an account could be made. */
export type ProviderEmailUnverifiedError = UserError & {
  readonly __typename?: 'ProviderEmailUnverifiedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The e-mail address has an account already, which need not be the same person's: sign in with its password, then link the two with `linkOpenIdAccount`. */
export type AccountExistsError = UserError & {
  readonly __typename?: 'AccountExistsError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What the provider has answered. */
export type LinkOpenIdAccountInput = {
  /** What `beginOpenIdSignIn` has answered. */
  readonly state: Scalars['String']['input'];
  /** The whole address to which the provider has sent the person. */
  readonly callbackUrl: Scalars['String']['input'];
};

/** What became of `linkOpenIdAccount`. */
export type LinkOpenIdAccountPayload = {
  readonly __typename?: 'LinkOpenIdAccountPayload';
  /** The caller; null when it was refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<LinkOpenIdAccountError>;
};

/** Why `linkOpenIdAccount` was refused. */
export type LinkOpenIdAccountError = OpenIdSignInRefusedError | IdentityTakenError;

/** Another account is signed in to with this account at the provider. */
export type IdentityTakenError = UserError & {
  readonly __typename?: 'IdentityTakenError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Which account at a provider is not to count any more. */
export type UnlinkOpenIdAccountInput = {
  /** The name of the provider, as in `openIdProviders`. All of the caller's accounts there are meant. */
  readonly provider: Scalars['String']['input'];
};

/** What became of `unlinkOpenIdAccount`. */
export type UnlinkOpenIdAccountPayload = {
  readonly __typename?: 'UnlinkOpenIdAccountPayload';
  /** The caller; null when it was refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UnlinkOpenIdAccountError>;
};

/** Why `unlinkOpenIdAccount` was refused. */
export type UnlinkOpenIdAccountError = UnknownProviderError | LastSignInMethodError;

/** Nothing would be left to sign in with: set a password first, with `requestPasswordReset`, or link another account. */
export type LastSignInMethodError = UserError & {
  readonly __typename?: 'LastSignInMethodError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** For which account. */
export type RequestPasswordResetInput = {
  /** The address of the account. */
  readonly email: Scalars['String']['input'];
};

/** What became of `requestPasswordReset`. */
export type RequestPasswordResetPayload = {
  readonly __typename?: 'RequestPasswordResetPayload';
  /** Whether the request was in order; it does not say whether a link was sent. */
  readonly accepted: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<RequestPasswordResetError>;
};

/** Why `requestPasswordReset` was refused. */
export type RequestPasswordResetError = TooManyAttemptsError;

/** The link and the new password. */
export type ResetPasswordInput = {
  /** What stands behind `token=` in the link. */
  readonly token: Scalars['String']['input'];
  /** 8 to 1,024 bytes of UTF-8, and none of the most common ones. */
  readonly newPassword: Scalars['String']['input'];
};

/** What became of `resetPassword`. */
export type ResetPasswordPayload = {
  readonly __typename?: 'ResetPasswordPayload';
  /** Whether the new password counts now. */
  readonly reset: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ResetPasswordError>;
};

/** Why `resetPassword` was refused. */
export type ResetPasswordError = InvalidLinkError | PasswordRefusedError;

/** The old and the new password. */
export type ChangePasswordInput = {
  /** The password as it is. */
  readonly currentPassword: Scalars['String']['input'];
  /** 8 to 1,024 bytes of UTF-8, and none of the most common ones. */
  readonly newPassword: Scalars['String']['input'];
};

/** What became of `changePassword`. */
export type ChangePasswordPayload = {
  readonly __typename?: 'ChangePasswordPayload';
  /** How many other sessions it ended; null when it was refused. */
  readonly endedSessions?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ChangePasswordError>;
};

/** Why `changePassword` was refused. */
export type ChangePasswordError = InvalidCredentialsError | PasswordRefusedError | TooManyAttemptsError;

/** The new address. */
export type RequestEmailChangeInput = {
  /** The address to sign in with, as in `SignUpInput`. */
  readonly newEmail: Scalars['String']['input'];
  /** The password of the account. */
  readonly password: Scalars['String']['input'];
};

/** What became of `requestEmailChange`. */
export type RequestEmailChangePayload = {
  readonly __typename?: 'RequestEmailChangePayload';
  /** Whether the request was in order; it does not say whether the address can be had. */
  readonly accepted: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<RequestEmailChangeError>;
};

/** Why `requestEmailChange` was refused. */
export type RequestEmailChangeError = EmailRefusedError | InvalidCredentialsError | TooManyAttemptsError;

/** The link that was sent. */
export type ConfirmEmailChangeInput = {
  /** What stands behind `token=` in the link. */
  readonly token: Scalars['String']['input'];
};

/** What became of `confirmEmailChange`. */
export type ConfirmEmailChangePayload = {
  readonly __typename?: 'ConfirmEmailChangePayload';
  /** Whether the new address counts now. */
  readonly changed: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ConfirmEmailChangeError>;
};

/** Why `confirmEmailChange` was refused. */
export type ConfirmEmailChangeError = InvalidLinkError;

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
  /** The user with the roles as they are now; null when it was refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<RevokeRoleError>;
};

/** Why a role was not taken. */
export type RevokeRoleError = LastAdminError;

/** Nobody would be left who looks after the marketplace. */
export type LastAdminError = UserError & {
  readonly __typename?: 'LastAdminError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The scopes of a role. */
export type SetRoleScopesInput = {
  /** The role. */
  readonly role: ScopedRole;
  /** All that it is to have, any of its `assignableScopes`. */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
  /** The version that the decision is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repetition harmless: the same key with the same input has the same answer for a day. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `setRoleScopes`. */
export type SetRoleScopesPayload = {
  readonly __typename?: 'SetRoleScopesPayload';
  /** The role with the scopes as they are now; null when it was refused. */
  readonly role?: Maybe<RoleScopes>;
  /** Whether an earlier request has done it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<SetRoleScopesError>;
};

/** Why `setRoleScopes` was refused. */
export type SetRoleScopesError = ConflictError | ScopesRefusedError | LockOutError;

/** Administrators would lack scopes that nobody could give back to them. */
export type LockOutError = UserError & {
  readonly __typename?: 'LockOutError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The scopes that they must keep. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
};

/** Which role is to have its defaults. */
export type ResetRoleScopesInput = {
  /** The role. */
  readonly role: ScopedRole;
  /** The version that the decision is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What became of `resetRoleScopes`. */
export type ResetRoleScopesPayload = {
  readonly __typename?: 'ResetRoleScopesPayload';
  /** The role with the scopes as they are now; null when it was refused. */
  readonly role?: Maybe<RoleScopes>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ResetRoleScopesError>;
};

/** Why `resetRoleScopes` was refused. */
export type ResetRoleScopesError = ConflictError;

/** A company whose systems use the graph, with API keys of its own. */
export type Partner = {
  readonly __typename?: 'Partner';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** The company's name. */
  readonly name: Scalars['String']['output'];
  /** Whom to write to. */
  readonly contactEmail: Scalars['String']['output'];
  /** Whether its API keys open anything. */
  readonly status: PartnerStatus;
  /** Addresses and networks from which its API keys are good, whatever else they allow; null for any. */
  readonly allowedIps?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its API keys, the newest 100. */
  readonly apiKeys: ReadonlyArray<ApiKey>;
  /** Grows with each change; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Whether a partner's API keys open anything. */
export type PartnerStatus =
  /** They do. */
  | 'ACTIVE'
  /** They do not for now. */
  | 'SUSPENDED';

/** A page of partners. */
export type PartnerConnection = {
  readonly __typename?: 'PartnerConnection';
  /** The partners with their cursors. */
  readonly edges: ReadonlyArray<PartnerEdge>;
  /** The partners. */
  readonly nodes: ReadonlyArray<Partner>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A partner in a page. */
export type PartnerEdge = {
  readonly __typename?: 'PartnerEdge';
  /** Where the partner stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The partner. */
  readonly node: Partner;
};

/** A page of what was asked with the keys of a partner. */
export type PartnerUsageConnection = {
  readonly __typename?: 'PartnerUsageConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<PartnerUsageEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<PartnerUsage>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry in a page. */
export type PartnerUsageEdge = {
  readonly __typename?: 'PartnerUsageEdge';
  /** Where the entry stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: PartnerUsage;
};

/** What was asked with the keys of a partner on a day with one operation. */
export type PartnerUsage = {
  readonly __typename?: 'PartnerUsage';
  /** The beginning of the day in UTC. */
  readonly day: Scalars['DateTime']['output'];
  /** The name of the operation; null for operations without a name, and for requests that were refused before they were read. */
  readonly operation?: Maybe<Scalars['String']['output']>;
  /** How many requests came. */
  readonly requests: Scalars['BigInt']['output'];
  /** How many of them were refused as a whole. */
  readonly refused: Scalars['BigInt']['output'];
  /** How many of them were answered in part, with errors. */
  readonly errors: Scalars['BigInt']['output'];
  /** What the answers have cost together. */
  readonly cost: Scalars['BigInt']['output'];
};

/** What was asked with the keys of a partner in a month. */
export type PartnerStatement = {
  readonly __typename?: 'PartnerStatement';
  /** The partner. */
  readonly partner: Partner;
  /** The month in UTC: `2026-01`. */
  readonly month: Scalars['String']['output'];
  /** What was asked with each operation, the dearest first. */
  readonly operations: ReadonlyArray<PartnerStatementLine>;
  /** How many requests came. */
  readonly requests: Scalars['BigInt']['output'];
  /** How many of them were refused as a whole. */
  readonly refused: Scalars['BigInt']['output'];
  /** How many of them were answered in part, with errors. */
  readonly errors: Scalars['BigInt']['output'];
  /** What the answers have cost together. */
  readonly cost: Scalars['BigInt']['output'];
};

/** What was asked with one operation in a month. */
export type PartnerStatementLine = {
  readonly __typename?: 'PartnerStatementLine';
  /** The name of the operation; null for operations without a name, and for requests that were refused before they were read. */
  readonly operation?: Maybe<Scalars['String']['output']>;
  /** How many requests came. */
  readonly requests: Scalars['BigInt']['output'];
  /** How many of them were refused as a whole. */
  readonly refused: Scalars['BigInt']['output'];
  /** How many of them were answered in part, with errors. */
  readonly errors: Scalars['BigInt']['output'];
  /** What the answers have cost together. */
  readonly cost: Scalars['BigInt']['output'];
};

/** An API key, as it is known after it was made: what it is good for, and not the key itself. */
export type ApiKey = {
  readonly __typename?: 'ApiKey';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** What people call it. */
  readonly name: Scalars['String']['output'];
  /** What the key begins with: `agk_` and eight characters. */
  readonly prefix: Scalars['String']['output'];
  /** What it may be used for. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** How much may be asked with it. */
  readonly quota: ApiKeyQuota;
  /** Names of the operations for which it is good, among those that are approved for its partner; null for all of these. */
  readonly allowedOperations?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Addresses and networks from which it is good; null for any. */
  readonly allowedIps?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it expires; null for never. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was revoked; null while it is good. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last used, to the minute; null for never. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with each change; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** How much may be asked with an API key in each window of time. */
export type ApiKeyQuota = {
  readonly __typename?: 'ApiKeyQuota';
  /** How many requests. */
  readonly requests: Scalars['Int']['output'];
  /** Sum of the costs of the operations. */
  readonly cost: Scalars['Int']['output'];
  /** How long a window is. */
  readonly windowSeconds: Scalars['Int']['output'];
};

/** What the bearer of an API key may do. A key that was revoked or has expired, or whose partner is suspended, has none. */
export type ApiKeyGrant = {
  readonly __typename?: 'ApiKeyGrant';
  /** Id of the key. */
  readonly apiKeyId: Scalars['ID']['output'];
  /** Id of the partner. */
  readonly partnerId: Scalars['ID']['output'];
  /** What it may be used for. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** How much may be asked with it. */
  readonly quota: ApiKeyQuota;
  /** Names of the operations for which it is good, among those that are approved for its partner; null for all of these. */
  readonly allowedOperations?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Addresses and networks from which it is good; null for any. */
  readonly allowedIps?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Addresses and networks from which all keys of the partner are good; null for any. Where both lists are given, a request comes from an address in each. */
  readonly partnerAllowedIps?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it expires; null for never. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What an API key is to be good for. */
export type ApiKeySettingsInput = {
  /** What people call it, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** What it may be used for: any of `orders:read`, `orders:fulfil`, `products:write` and `inventory:write`. */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
  /** How much may be asked with it. */
  readonly quota: ApiKeyQuotaInput;
  /** Names of the operations for which it is good, among those that are approved for its partner, at most 100; absent for all of these. */
  readonly allowedOperations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Addresses and networks in CIDR form from which it is good, at most 100; absent for any. */
  readonly allowedIps?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** When it expires; absent for never. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How much may be asked with an API key in each window of time. */
export type ApiKeyQuotaInput = {
  /** How many requests: 1 to 1,000,000. */
  readonly requests: Scalars['Int']['input'];
  /** Sum of the costs of the operations: 1 to 1,000,000,000. */
  readonly cost: Scalars['Int']['input'];
  /** How long a window is: 1 to 86,400. */
  readonly windowSeconds: Scalars['Int']['input'];
};

/** The new partner. */
export type CreatePartnerInput = {
  /** The company's name, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Whom to write to. */
  readonly contactEmail: Scalars['String']['input'];
  /** Makes a repetition harmless: the same key with the same input has the same answer for a day. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `createPartner`. */
export type CreatePartnerPayload = {
  readonly __typename?: 'CreatePartnerPayload';
  /** The partner. */
  readonly partner: Partner;
  /** Whether an earlier request has done it. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** The change of a partner. */
export type UpdatePartnerInput = {
  /** The partner. */
  readonly partnerId: Scalars['ID']['input'];
  /** The version that the change is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The company's name, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Whom to write to. */
  readonly contactEmail: Scalars['String']['input'];
  /** Addresses and networks in CIDR form from which its API keys are good, at most 100; absent for any. */
  readonly allowedIps?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What became of `updatePartner`. */
export type UpdatePartnerPayload = {
  readonly __typename?: 'UpdatePartnerPayload';
  /** The partner as it is now; null when it was refused. */
  readonly partner?: Maybe<Partner>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UpdatePartnerError>;
};

/** Why `updatePartner` was refused. */
export type UpdatePartnerError = ConflictError | AddressesRefusedError;

/** Which partner to suspend. */
export type SuspendPartnerInput = {
  /** The partner. */
  readonly partnerId: Scalars['ID']['input'];
};

/** What became of `suspendPartner`. */
export type SuspendPartnerPayload = {
  readonly __typename?: 'SuspendPartnerPayload';
  /** The partner as it is now. */
  readonly partner: Partner;
};

/** Which partner to reactivate. */
export type ReactivatePartnerInput = {
  /** The partner. */
  readonly partnerId: Scalars['ID']['input'];
};

/** What became of `reactivatePartner`. */
export type ReactivatePartnerPayload = {
  readonly __typename?: 'ReactivatePartnerPayload';
  /** The partner as it is now. */
  readonly partner: Partner;
};

/** The new key. */
export type CreateApiKeyInput = {
  /** Whose it is. */
  readonly partnerId: Scalars['ID']['input'];
  /** What it is good for. */
  readonly settings: ApiKeySettingsInput;
  /** Makes a repetition harmless: the same key with the same input has the same answer for a day. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `createApiKey`. */
export type CreateApiKeyPayload = {
  readonly __typename?: 'CreateApiKeyPayload';
  /** The key; null when it was refused. */
  readonly apiKey?: Maybe<ApiKey>;
  /** The key itself, for the partner alone; null when it was refused or the request is a repetition. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Whether an earlier request has done it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<CreateApiKeyError>;
};

/** Why `createApiKey` was refused. */
export type CreateApiKeyError = ScopesRefusedError | AddressesRefusedError;

/** Some of these scopes do not exist, or cannot be given here. */
export type ScopesRefusedError = UserError & {
  readonly __typename?: 'ScopesRefusedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The scopes that are refused. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
};

/** Some of this is neither an address nor a network. */
export type AddressesRefusedError = UserError & {
  readonly __typename?: 'AddressesRefusedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is neither. */
  readonly addresses: ReadonlyArray<Scalars['String']['output']>;
};

/** The change of a key. */
export type UpdateApiKeyInput = {
  /** The key. */
  readonly apiKeyId: Scalars['ID']['input'];
  /** The version that the change is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What it is good for from now on; what is absent is taken away. */
  readonly settings: ApiKeySettingsInput;
};

/** What became of `updateApiKey`. */
export type UpdateApiKeyPayload = {
  readonly __typename?: 'UpdateApiKeyPayload';
  /** The key as it is now; null when it was refused. */
  readonly apiKey?: Maybe<ApiKey>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UpdateApiKeyError>;
};

/** Why `updateApiKey` was refused. */
export type UpdateApiKeyError = ConflictError | ScopesRefusedError | AddressesRefusedError;

/** Which key to revoke. */
export type RevokeApiKeyInput = {
  /** The key. */
  readonly apiKeyId: Scalars['ID']['input'];
};

/** What became of `revokeApiKey`. */
export type RevokeApiKeyPayload = {
  readonly __typename?: 'RevokeApiKeyPayload';
  /** The key as it is now. */
  readonly apiKey: ApiKey;
};

/** An operation that a partner's system runs by its id. */
export type PartnerOperation = {
  readonly __typename?: 'PartnerOperation';
  /** The SHA-256 of its text, in hexadecimal digits. */
  readonly id: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it does. */
  readonly kind: PartnerOperationKind;
  /** Its text. */
  readonly body: Scalars['String']['output'];
  /** Whether the graph can run it, as it was when it was last sent in. */
  readonly isValid: Scalars['Boolean']['output'];
  /** Why the graph cannot run it; empty when it can. */
  readonly errors: ReadonlyArray<Scalars['String']['output']>;
  /** What it costs at most, with the defaults of its variables; null when it cannot run. */
  readonly cost?: Maybe<Scalars['Int']['output']>;
  /** The fields that it asks for, as `Type.field`. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it may be run. */
  readonly state: PartnerOperationState;
  /** When it was first sent in. */
  readonly uploadedAt: Scalars['DateTime']['output'];
  /** When it was approved or rejected; null until then. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What an operation does. */
export type PartnerOperationKind =
  /** It reads. */
  | 'QUERY'
  /** It changes something. */
  | 'MUTATION'
  /** It is told what happens. */
  | 'SUBSCRIPTION'
  /** The text is not one operation. */
  | 'UNKNOWN';

/** Whether a partner's keys may run an operation. */
export type PartnerOperationState =
  /** Nobody has decided yet: not yet. */
  | 'PENDING'
  /** They may. */
  | 'APPROVED'
  /** They may not. */
  | 'REJECTED';

/** Which operations of a partner. */
export type PartnerOperationsWhere = {
  /** Those in this state. */
  readonly state?: InputMaybe<PartnerOperationState>;
};

/** A page of a partner's operations. */
export type PartnerOperationConnection = {
  readonly __typename?: 'PartnerOperationConnection';
  /** The operations with their cursors. */
  readonly edges: ReadonlyArray<PartnerOperationEdge>;
  /** The operations. */
  readonly nodes: ReadonlyArray<PartnerOperation>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An operation in a page. */
export type PartnerOperationEdge = {
  readonly __typename?: 'PartnerOperationEdge';
  /** Where the operation stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The operation. */
  readonly node: PartnerOperation;
};

/** An operation as one partner may run it. */
export type PartnerOperationGrant = {
  readonly __typename?: 'PartnerOperationGrant';
  /** Its name; null where it is another's, or not approved. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its text; null where it is another's, or not approved. */
  readonly body?: Maybe<Scalars['String']['output']>;
};

/** The operations of a partner's system. */
export type UploadPartnerManifestInput = {
  /** The partner. */
  readonly partnerId: Scalars['ID']['input'];
  /** The operations, 1 to 200: the list of that name in a manifest of Apollo's format. */
  readonly operations: ReadonlyArray<ManifestOperationInput>;
  /** Makes a repetition harmless: the same key with the same input has the same answer for a day. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An operation, as it stands in a manifest of Apollo's format. */
export type ManifestOperationInput = {
  /** The SHA-256 of `body`, in hexadecimal digits. */
  readonly id: Scalars['String']['input'];
  /** The text of one operation with its fragments, at most 20,000 characters. */
  readonly body: Scalars['String']['input'];
  /** Its name, which is read from `body`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Its kind, which is read from `body`. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `uploadPartnerManifest`. */
export type UploadPartnerManifestPayload = {
  readonly __typename?: 'UploadPartnerManifestPayload';
  /** The operations as they are now, in the order in which they were sent in; empty when they were refused. */
  readonly operations: ReadonlyArray<PartnerOperation>;
  /** Whether this is the answer to an earlier request with the same key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Why nothing was taken in; empty when all was. */
  readonly userErrors: ReadonlyArray<UploadPartnerManifestError>;
};

/** Why `uploadPartnerManifest` was refused. */
export type UploadPartnerManifestError = OperationsRefusedError;

/** Which operations to approve. */
export type ApprovePartnerOperationsInput = {
  /** The partner. */
  readonly partnerId: Scalars['ID']['input'];
  /** Ids of the operations, 1 to 200. */
  readonly operationIds: ReadonlyArray<Scalars['String']['input']>;
};

/** What became of `approvePartnerOperations`. */
export type ApprovePartnerOperationsPayload = {
  readonly __typename?: 'ApprovePartnerOperationsPayload';
  /** The operations as they are now; empty when it was refused. */
  readonly operations: ReadonlyArray<PartnerOperation>;
  /** Why nothing was approved; empty when all was. */
  readonly userErrors: ReadonlyArray<ApprovePartnerOperationsError>;
};

/** Why `approvePartnerOperations` was refused. */
export type ApprovePartnerOperationsError = OperationsRefusedError;

/** Which operations to reject. */
export type RejectPartnerOperationsInput = {
  /** The partner. */
  readonly partnerId: Scalars['ID']['input'];
  /** Ids of the operations, 1 to 200. */
  readonly operationIds: ReadonlyArray<Scalars['String']['input']>;
};

/** What became of `rejectPartnerOperations`. */
export type RejectPartnerOperationsPayload = {
  readonly __typename?: 'RejectPartnerOperationsPayload';
  /** The operations as they are now. */
  readonly operations: ReadonlyArray<PartnerOperation>;
};

/** Some of these operations cannot be taken in, or cannot be approved since the graph cannot run them. */
export type OperationsRefusedError = UserError & {
  readonly __typename?: 'OperationsRefusedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ids of these operations. */
  readonly operationIds: ReadonlyArray<Scalars['String']['output']>;
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
    | ( TooManyAttemptsError )
  ;
  SignInError:
    | ( InvalidCredentialsError )
    | ( TooManyAttemptsError )
    | ( EmailNotVerifiedError )
    | ( AccountSuspendedError )
  ;
  RefreshSessionError: ( InvalidRefreshTokenError );
  VerifyEmailError:
    | ( InvalidLinkError )
    | ( InvalidCredentialsError )
    | ( TooManyAttemptsError )
  ;
  ResendVerificationError: ( TooManyAttemptsError );
  BeginGuestSessionError: ( TooManyAttemptsError );
  BeginOpenIdSignInError:
    | ( UnknownProviderError )
    | ( RedirectUriRefusedError )
    | ( TooManyAttemptsError )
  ;
  CompleteOpenIdSignInError:
    | ( OpenIdSignInRefusedError )
    | ( ProviderEmailUnverifiedError )
    | ( AccountExistsError )
    | ( AccountSuspendedError )
  ;
  LinkOpenIdAccountError:
    | ( OpenIdSignInRefusedError )
    | ( IdentityTakenError )
  ;
  UnlinkOpenIdAccountError:
    | ( UnknownProviderError )
    | ( LastSignInMethodError )
  ;
  RequestPasswordResetError: ( TooManyAttemptsError );
  ResetPasswordError:
    | ( InvalidLinkError )
    | ( PasswordRefusedError )
  ;
  ChangePasswordError:
    | ( InvalidCredentialsError )
    | ( PasswordRefusedError )
    | ( TooManyAttemptsError )
  ;
  RequestEmailChangeError:
    | ( EmailRefusedError )
    | ( InvalidCredentialsError )
    | ( TooManyAttemptsError )
  ;
  ConfirmEmailChangeError: ( InvalidLinkError );
  RevokeRoleError: ( LastAdminError );
  SetRoleScopesError:
    | ( ConflictError )
    | ( ScopesRefusedError )
    | ( LockOutError )
  ;
  ResetRoleScopesError: ( ConflictError );
  UpdatePartnerError:
    | ( ConflictError )
    | ( AddressesRefusedError )
  ;
  CreateApiKeyError:
    | ( ScopesRefusedError )
    | ( AddressesRefusedError )
  ;
  UpdateApiKeyError:
    | ( ConflictError )
    | ( ScopesRefusedError )
    | ( AddressesRefusedError )
  ;
  UploadPartnerManifestError: ( OperationsRefusedError );
  ApprovePartnerOperationsError: ( OperationsRefusedError );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ConflictError )
    | ( EmailRefusedError )
    | ( PasswordRefusedError )
    | ( InvalidCredentialsError )
    | ( TooManyAttemptsError )
    | ( InvalidRefreshTokenError )
    | ( InvalidLinkError )
    | ( EmailNotVerifiedError )
    | ( AccountSuspendedError )
    | ( UnknownProviderError )
    | ( RedirectUriRefusedError )
    | ( OpenIdSignInRefusedError )
    | ( ProviderEmailUnverifiedError )
    | ( AccountExistsError )
    | ( IdentityTakenError )
    | ( LastSignInMethodError )
    | ( LastAdminError )
    | ( LockOutError )
    | ( ScopesRefusedError )
    | ( AddressesRefusedError )
    | ( OperationsRefusedError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
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
  OpenIdAccount: ResolverTypeWrapper<OpenIdAccount>;
  Role: Role;
  RoleScopes: ResolverTypeWrapper<RoleScopesModel>;
  ScopedRole: ScopedRole;
  Session: ResolverTypeWrapper<SessionModel>;
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
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionPayload: ResolverTypeWrapper<Omit<RefreshSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['SessionTokens']>, userErrors: ReadonlyArray<ResolversTypes['RefreshSessionError']> }>;
  RefreshSessionError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshSessionError']>;
  InvalidRefreshTokenError: ResolverTypeWrapper<InvalidRefreshTokenError>;
  SignOutInput: SignOutInput;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  SignOutEverywhereInput: SignOutEverywhereInput;
  SignOutEverywherePayload: ResolverTypeWrapper<SignOutEverywherePayload>;
  VerifyEmailInput: VerifyEmailInput;
  VerifyEmailPayload: ResolverTypeWrapper<Omit<VerifyEmailPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['VerifyEmailError']> }>;
  VerifyEmailError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyEmailError']>;
  InvalidLinkError: ResolverTypeWrapper<InvalidLinkError>;
  ResendVerificationInput: ResendVerificationInput;
  ResendVerificationPayload: ResolverTypeWrapper<Omit<ResendVerificationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['ResendVerificationError']> }>;
  ResendVerificationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResendVerificationError']>;
  EmailNotVerifiedError: ResolverTypeWrapper<EmailNotVerifiedError>;
  AccountSuspendedError: ResolverTypeWrapper<AccountSuspendedError>;
  BeginGuestSessionInput: BeginGuestSessionInput;
  BeginGuestSessionPayload: ResolverTypeWrapper<Omit<BeginGuestSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['SessionTokens']>, userErrors: ReadonlyArray<ResolversTypes['BeginGuestSessionError']> }>;
  BeginGuestSessionError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginGuestSessionError']>;
  BeginOpenIdSignInInput: BeginOpenIdSignInInput;
  BeginOpenIdSignInPayload: ResolverTypeWrapper<Omit<BeginOpenIdSignInPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['BeginOpenIdSignInError']> }>;
  BeginOpenIdSignInError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginOpenIdSignInError']>;
  UnknownProviderError: ResolverTypeWrapper<UnknownProviderError>;
  RedirectUriRefusedError: ResolverTypeWrapper<RedirectUriRefusedError>;
  CompleteOpenIdSignInInput: CompleteOpenIdSignInInput;
  CompleteOpenIdSignInPayload: ResolverTypeWrapper<Omit<CompleteOpenIdSignInPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['SessionTokens']>, userErrors: ReadonlyArray<ResolversTypes['CompleteOpenIdSignInError']> }>;
  CompleteOpenIdSignInError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteOpenIdSignInError']>;
  OpenIdSignInRefusedError: ResolverTypeWrapper<OpenIdSignInRefusedError>;
  ProviderEmailUnverifiedError: ResolverTypeWrapper<ProviderEmailUnverifiedError>;
  AccountExistsError: ResolverTypeWrapper<AccountExistsError>;
  LinkOpenIdAccountInput: LinkOpenIdAccountInput;
  LinkOpenIdAccountPayload: ResolverTypeWrapper<Omit<LinkOpenIdAccountPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['LinkOpenIdAccountError']> }>;
  LinkOpenIdAccountError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkOpenIdAccountError']>;
  IdentityTakenError: ResolverTypeWrapper<IdentityTakenError>;
  UnlinkOpenIdAccountInput: UnlinkOpenIdAccountInput;
  UnlinkOpenIdAccountPayload: ResolverTypeWrapper<Omit<UnlinkOpenIdAccountPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UnlinkOpenIdAccountError']> }>;
  UnlinkOpenIdAccountError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnlinkOpenIdAccountError']>;
  LastSignInMethodError: ResolverTypeWrapper<LastSignInMethodError>;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetPayload: ResolverTypeWrapper<Omit<RequestPasswordResetPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['RequestPasswordResetError']> }>;
  RequestPasswordResetError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestPasswordResetError']>;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: ResolverTypeWrapper<Omit<ResetPasswordPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['ResetPasswordError']> }>;
  ResetPasswordError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetPasswordError']>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ResolverTypeWrapper<Omit<ChangePasswordPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['ChangePasswordError']> }>;
  ChangePasswordError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordError']>;
  RequestEmailChangeInput: RequestEmailChangeInput;
  RequestEmailChangePayload: ResolverTypeWrapper<Omit<RequestEmailChangePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['RequestEmailChangeError']> }>;
  RequestEmailChangeError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestEmailChangeError']>;
  ConfirmEmailChangeInput: ConfirmEmailChangeInput;
  ConfirmEmailChangePayload: ResolverTypeWrapper<Omit<ConfirmEmailChangePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['ConfirmEmailChangeError']> }>;
  ConfirmEmailChangeError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmEmailChangeError']>;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: ResolverTypeWrapper<Omit<GrantRolePayload, 'user'> & { user: ResolversTypes['User'] }>;
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: ResolverTypeWrapper<Omit<RevokeRolePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['RevokeRoleError']> }>;
  RevokeRoleError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeRoleError']>;
  LastAdminError: ResolverTypeWrapper<LastAdminError>;
  SetRoleScopesInput: SetRoleScopesInput;
  SetRoleScopesPayload: ResolverTypeWrapper<Omit<SetRoleScopesPayload, 'role' | 'userErrors'> & { role?: Maybe<ResolversTypes['RoleScopes']>, userErrors: ReadonlyArray<ResolversTypes['SetRoleScopesError']> }>;
  SetRoleScopesError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetRoleScopesError']>;
  LockOutError: ResolverTypeWrapper<LockOutError>;
  ResetRoleScopesInput: ResetRoleScopesInput;
  ResetRoleScopesPayload: ResolverTypeWrapper<Omit<ResetRoleScopesPayload, 'role' | 'userErrors'> & { role?: Maybe<ResolversTypes['RoleScopes']>, userErrors: ReadonlyArray<ResolversTypes['ResetRoleScopesError']> }>;
  ResetRoleScopesError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetRoleScopesError']>;
  Partner: ResolverTypeWrapper<PartnerModel>;
  PartnerStatus: PartnerStatus;
  PartnerConnection: ResolverTypeWrapper<PartnerConnectionModel>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  PartnerUsageConnection: ResolverTypeWrapper<PartnerUsageConnectionModel>;
  PartnerUsageEdge: ResolverTypeWrapper<Omit<PartnerUsageEdge, 'node'> & { node: ResolversTypes['PartnerUsage'] }>;
  PartnerUsage: ResolverTypeWrapper<PartnerUsageModel>;
  PartnerStatement: ResolverTypeWrapper<PartnerStatementModel>;
  PartnerStatementLine: ResolverTypeWrapper<PartnerStatementLineModel>;
  ApiKey: ResolverTypeWrapper<ApiKeyModel>;
  ApiKeyQuota: ResolverTypeWrapper<ApiKeyQuota>;
  ApiKeyGrant: ResolverTypeWrapper<ApiKeyGrantModel>;
  ApiKeySettingsInput: ApiKeySettingsInput;
  ApiKeyQuotaInput: ApiKeyQuotaInput;
  CreatePartnerInput: CreatePartnerInput;
  CreatePartnerPayload: ResolverTypeWrapper<Omit<CreatePartnerPayload, 'partner'> & { partner: ResolversTypes['Partner'] }>;
  UpdatePartnerInput: UpdatePartnerInput;
  UpdatePartnerPayload: ResolverTypeWrapper<Omit<UpdatePartnerPayload, 'partner' | 'userErrors'> & { partner?: Maybe<ResolversTypes['Partner']>, userErrors: ReadonlyArray<ResolversTypes['UpdatePartnerError']> }>;
  UpdatePartnerError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdatePartnerError']>;
  SuspendPartnerInput: SuspendPartnerInput;
  SuspendPartnerPayload: ResolverTypeWrapper<Omit<SuspendPartnerPayload, 'partner'> & { partner: ResolversTypes['Partner'] }>;
  ReactivatePartnerInput: ReactivatePartnerInput;
  ReactivatePartnerPayload: ResolverTypeWrapper<Omit<ReactivatePartnerPayload, 'partner'> & { partner: ResolversTypes['Partner'] }>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: ResolverTypeWrapper<Omit<CreateApiKeyPayload, 'apiKey' | 'userErrors'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, userErrors: ReadonlyArray<ResolversTypes['CreateApiKeyError']> }>;
  CreateApiKeyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiKeyError']>;
  ScopesRefusedError: ResolverTypeWrapper<ScopesRefusedError>;
  AddressesRefusedError: ResolverTypeWrapper<AddressesRefusedError>;
  UpdateApiKeyInput: UpdateApiKeyInput;
  UpdateApiKeyPayload: ResolverTypeWrapper<Omit<UpdateApiKeyPayload, 'apiKey' | 'userErrors'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, userErrors: ReadonlyArray<ResolversTypes['UpdateApiKeyError']> }>;
  UpdateApiKeyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateApiKeyError']>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: ResolverTypeWrapper<Omit<RevokeApiKeyPayload, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  PartnerOperation: ResolverTypeWrapper<PartnerOperationModel>;
  PartnerOperationKind: PartnerOperationKind;
  PartnerOperationState: PartnerOperationState;
  PartnerOperationsWhere: PartnerOperationsWhere;
  PartnerOperationConnection: ResolverTypeWrapper<PartnerOperationConnectionModel>;
  PartnerOperationEdge: ResolverTypeWrapper<Omit<PartnerOperationEdge, 'node'> & { node: ResolversTypes['PartnerOperation'] }>;
  PartnerOperationGrant: ResolverTypeWrapper<PartnerOperationGrantModel>;
  UploadPartnerManifestInput: UploadPartnerManifestInput;
  ManifestOperationInput: ManifestOperationInput;
  UploadPartnerManifestPayload: ResolverTypeWrapper<Omit<UploadPartnerManifestPayload, 'operations' | 'userErrors'> & { operations: ReadonlyArray<ResolversTypes['PartnerOperation']>, userErrors: ReadonlyArray<ResolversTypes['UploadPartnerManifestError']> }>;
  UploadPartnerManifestError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UploadPartnerManifestError']>;
  ApprovePartnerOperationsInput: ApprovePartnerOperationsInput;
  ApprovePartnerOperationsPayload: ResolverTypeWrapper<Omit<ApprovePartnerOperationsPayload, 'operations' | 'userErrors'> & { operations: ReadonlyArray<ResolversTypes['PartnerOperation']>, userErrors: ReadonlyArray<ResolversTypes['ApprovePartnerOperationsError']> }>;
  ApprovePartnerOperationsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApprovePartnerOperationsError']>;
  RejectPartnerOperationsInput: RejectPartnerOperationsInput;
  RejectPartnerOperationsPayload: ResolverTypeWrapper<Omit<RejectPartnerOperationsPayload, 'operations'> & { operations: ReadonlyArray<ResolversTypes['PartnerOperation']> }>;
  OperationsRefusedError: ResolverTypeWrapper<OperationsRefusedError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  BigInt: Scalars['BigInt']['output'];
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
  OpenIdAccount: OpenIdAccount;
  RoleScopes: RoleScopesModel;
  Session: SessionModel;
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
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionPayload: Omit<RefreshSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['SessionTokens']>, userErrors: ReadonlyArray<ResolversParentTypes['RefreshSessionError']> };
  RefreshSessionError: ResolversUnionTypes<ResolversParentTypes>['RefreshSessionError'];
  InvalidRefreshTokenError: InvalidRefreshTokenError;
  SignOutInput: SignOutInput;
  SignOutPayload: SignOutPayload;
  SignOutEverywhereInput: SignOutEverywhereInput;
  SignOutEverywherePayload: SignOutEverywherePayload;
  VerifyEmailInput: VerifyEmailInput;
  VerifyEmailPayload: Omit<VerifyEmailPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['VerifyEmailError']> };
  VerifyEmailError: ResolversUnionTypes<ResolversParentTypes>['VerifyEmailError'];
  InvalidLinkError: InvalidLinkError;
  ResendVerificationInput: ResendVerificationInput;
  ResendVerificationPayload: Omit<ResendVerificationPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['ResendVerificationError']> };
  ResendVerificationError: ResolversUnionTypes<ResolversParentTypes>['ResendVerificationError'];
  EmailNotVerifiedError: EmailNotVerifiedError;
  AccountSuspendedError: AccountSuspendedError;
  BeginGuestSessionInput: BeginGuestSessionInput;
  BeginGuestSessionPayload: Omit<BeginGuestSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['SessionTokens']>, userErrors: ReadonlyArray<ResolversParentTypes['BeginGuestSessionError']> };
  BeginGuestSessionError: ResolversUnionTypes<ResolversParentTypes>['BeginGuestSessionError'];
  BeginOpenIdSignInInput: BeginOpenIdSignInInput;
  BeginOpenIdSignInPayload: Omit<BeginOpenIdSignInPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['BeginOpenIdSignInError']> };
  BeginOpenIdSignInError: ResolversUnionTypes<ResolversParentTypes>['BeginOpenIdSignInError'];
  UnknownProviderError: UnknownProviderError;
  RedirectUriRefusedError: RedirectUriRefusedError;
  CompleteOpenIdSignInInput: CompleteOpenIdSignInInput;
  CompleteOpenIdSignInPayload: Omit<CompleteOpenIdSignInPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['SessionTokens']>, userErrors: ReadonlyArray<ResolversParentTypes['CompleteOpenIdSignInError']> };
  CompleteOpenIdSignInError: ResolversUnionTypes<ResolversParentTypes>['CompleteOpenIdSignInError'];
  OpenIdSignInRefusedError: OpenIdSignInRefusedError;
  ProviderEmailUnverifiedError: ProviderEmailUnverifiedError;
  AccountExistsError: AccountExistsError;
  LinkOpenIdAccountInput: LinkOpenIdAccountInput;
  LinkOpenIdAccountPayload: Omit<LinkOpenIdAccountPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['LinkOpenIdAccountError']> };
  LinkOpenIdAccountError: ResolversUnionTypes<ResolversParentTypes>['LinkOpenIdAccountError'];
  IdentityTakenError: IdentityTakenError;
  UnlinkOpenIdAccountInput: UnlinkOpenIdAccountInput;
  UnlinkOpenIdAccountPayload: Omit<UnlinkOpenIdAccountPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UnlinkOpenIdAccountError']> };
  UnlinkOpenIdAccountError: ResolversUnionTypes<ResolversParentTypes>['UnlinkOpenIdAccountError'];
  LastSignInMethodError: LastSignInMethodError;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetPayload: Omit<RequestPasswordResetPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['RequestPasswordResetError']> };
  RequestPasswordResetError: ResolversUnionTypes<ResolversParentTypes>['RequestPasswordResetError'];
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: Omit<ResetPasswordPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['ResetPasswordError']> };
  ResetPasswordError: ResolversUnionTypes<ResolversParentTypes>['ResetPasswordError'];
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: Omit<ChangePasswordPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['ChangePasswordError']> };
  ChangePasswordError: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordError'];
  RequestEmailChangeInput: RequestEmailChangeInput;
  RequestEmailChangePayload: Omit<RequestEmailChangePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['RequestEmailChangeError']> };
  RequestEmailChangeError: ResolversUnionTypes<ResolversParentTypes>['RequestEmailChangeError'];
  ConfirmEmailChangeInput: ConfirmEmailChangeInput;
  ConfirmEmailChangePayload: Omit<ConfirmEmailChangePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['ConfirmEmailChangeError']> };
  ConfirmEmailChangeError: ResolversUnionTypes<ResolversParentTypes>['ConfirmEmailChangeError'];
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: Omit<GrantRolePayload, 'user'> & { user: ResolversParentTypes['User'] };
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: Omit<RevokeRolePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['RevokeRoleError']> };
  RevokeRoleError: ResolversUnionTypes<ResolversParentTypes>['RevokeRoleError'];
  LastAdminError: LastAdminError;
  SetRoleScopesInput: SetRoleScopesInput;
  SetRoleScopesPayload: Omit<SetRoleScopesPayload, 'role' | 'userErrors'> & { role?: Maybe<ResolversParentTypes['RoleScopes']>, userErrors: ReadonlyArray<ResolversParentTypes['SetRoleScopesError']> };
  SetRoleScopesError: ResolversUnionTypes<ResolversParentTypes>['SetRoleScopesError'];
  LockOutError: LockOutError;
  ResetRoleScopesInput: ResetRoleScopesInput;
  ResetRoleScopesPayload: Omit<ResetRoleScopesPayload, 'role' | 'userErrors'> & { role?: Maybe<ResolversParentTypes['RoleScopes']>, userErrors: ReadonlyArray<ResolversParentTypes['ResetRoleScopesError']> };
  ResetRoleScopesError: ResolversUnionTypes<ResolversParentTypes>['ResetRoleScopesError'];
  Partner: PartnerModel;
  PartnerConnection: PartnerConnectionModel;
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  PartnerUsageConnection: PartnerUsageConnectionModel;
  PartnerUsageEdge: Omit<PartnerUsageEdge, 'node'> & { node: ResolversParentTypes['PartnerUsage'] };
  PartnerUsage: PartnerUsageModel;
  PartnerStatement: PartnerStatementModel;
  PartnerStatementLine: PartnerStatementLineModel;
  ApiKey: ApiKeyModel;
  ApiKeyQuota: ApiKeyQuota;
  ApiKeyGrant: ApiKeyGrantModel;
  ApiKeySettingsInput: ApiKeySettingsInput;
  ApiKeyQuotaInput: ApiKeyQuotaInput;
  CreatePartnerInput: CreatePartnerInput;
  CreatePartnerPayload: Omit<CreatePartnerPayload, 'partner'> & { partner: ResolversParentTypes['Partner'] };
  UpdatePartnerInput: UpdatePartnerInput;
  UpdatePartnerPayload: Omit<UpdatePartnerPayload, 'partner' | 'userErrors'> & { partner?: Maybe<ResolversParentTypes['Partner']>, userErrors: ReadonlyArray<ResolversParentTypes['UpdatePartnerError']> };
  UpdatePartnerError: ResolversUnionTypes<ResolversParentTypes>['UpdatePartnerError'];
  SuspendPartnerInput: SuspendPartnerInput;
  SuspendPartnerPayload: Omit<SuspendPartnerPayload, 'partner'> & { partner: ResolversParentTypes['Partner'] };
  ReactivatePartnerInput: ReactivatePartnerInput;
  ReactivatePartnerPayload: Omit<ReactivatePartnerPayload, 'partner'> & { partner: ResolversParentTypes['Partner'] };
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: Omit<CreateApiKeyPayload, 'apiKey' | 'userErrors'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, userErrors: ReadonlyArray<ResolversParentTypes['CreateApiKeyError']> };
  CreateApiKeyError: ResolversUnionTypes<ResolversParentTypes>['CreateApiKeyError'];
  ScopesRefusedError: ScopesRefusedError;
  AddressesRefusedError: AddressesRefusedError;
  UpdateApiKeyInput: UpdateApiKeyInput;
  UpdateApiKeyPayload: Omit<UpdateApiKeyPayload, 'apiKey' | 'userErrors'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, userErrors: ReadonlyArray<ResolversParentTypes['UpdateApiKeyError']> };
  UpdateApiKeyError: ResolversUnionTypes<ResolversParentTypes>['UpdateApiKeyError'];
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: Omit<RevokeApiKeyPayload, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  PartnerOperation: PartnerOperationModel;
  PartnerOperationsWhere: PartnerOperationsWhere;
  PartnerOperationConnection: PartnerOperationConnectionModel;
  PartnerOperationEdge: Omit<PartnerOperationEdge, 'node'> & { node: ResolversParentTypes['PartnerOperation'] };
  PartnerOperationGrant: PartnerOperationGrantModel;
  UploadPartnerManifestInput: UploadPartnerManifestInput;
  ManifestOperationInput: ManifestOperationInput;
  UploadPartnerManifestPayload: Omit<UploadPartnerManifestPayload, 'operations' | 'userErrors'> & { operations: ReadonlyArray<ResolversParentTypes['PartnerOperation']>, userErrors: ReadonlyArray<ResolversParentTypes['UploadPartnerManifestError']> };
  UploadPartnerManifestError: ResolversUnionTypes<ResolversParentTypes>['UploadPartnerManifestError'];
  ApprovePartnerOperationsInput: ApprovePartnerOperationsInput;
  ApprovePartnerOperationsPayload: Omit<ApprovePartnerOperationsPayload, 'operations' | 'userErrors'> & { operations: ReadonlyArray<ResolversParentTypes['PartnerOperation']>, userErrors: ReadonlyArray<ResolversParentTypes['ApprovePartnerOperationsError']> };
  ApprovePartnerOperationsError: ResolversUnionTypes<ResolversParentTypes>['ApprovePartnerOperationsError'];
  RejectPartnerOperationsInput: RejectPartnerOperationsInput;
  RejectPartnerOperationsPayload: Omit<RejectPartnerOperationsPayload, 'operations'> & { operations: ReadonlyArray<ResolversParentTypes['PartnerOperation']> };
  OperationsRefusedError: OperationsRefusedError;
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'EmailRefusedError' | 'PasswordRefusedError' | 'InvalidCredentialsError' | 'TooManyAttemptsError' | 'InvalidRefreshTokenError' | 'InvalidLinkError' | 'EmailNotVerifiedError' | 'AccountSuspendedError' | 'UnknownProviderError' | 'RedirectUriRefusedError' | 'OpenIdSignInRefusedError' | 'ProviderEmailUnverifiedError' | 'AccountExistsError' | 'IdentityTakenError' | 'LastSignInMethodError' | 'LastAdminError' | 'LockOutError' | 'ScopesRefusedError' | 'AddressesRefusedError' | 'OperationsRefusedError', ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  openIdProviders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RoleScopes']>>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<QueryPartnerArgs, 'id'>>;
  partners?: Resolver<Maybe<ResolversTypes['PartnerConnection']>, ParentType, ContextType, Partial<QueryPartnersArgs>>;
  partnerOperations?: Resolver<Maybe<ResolversTypes['PartnerOperationConnection']>, ParentType, ContextType, RequireFields<QueryPartnerOperationsArgs, 'partnerId'>>;
  partnerOperationGrant?: Resolver<Maybe<ResolversTypes['PartnerOperationGrant']>, ParentType, ContextType, RequireFields<QueryPartnerOperationGrantArgs, 'partnerId'>>;
  partnerUsage?: Resolver<Maybe<ResolversTypes['PartnerUsageConnection']>, ParentType, ContextType, RequireFields<QueryPartnerUsageArgs, 'partnerId' | 'from' | 'to'>>;
  partnerStatement?: Resolver<Maybe<ResolversTypes['PartnerStatement']>, ParentType, ContextType, RequireFields<QueryPartnerStatementArgs, 'partnerId' | 'month'>>;
  apiKeyByDigest?: Resolver<Maybe<ResolversTypes['ApiKeyGrant']>, ParentType, ContextType, RequireFields<QueryApiKeyByDigestArgs, 'prefix' | 'digest'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  signUp?: Resolver<ResolversTypes['SignUpPayload'], ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
  verifyEmail?: Resolver<ResolversTypes['VerifyEmailPayload'], ParentType, ContextType, RequireFields<MutationVerifyEmailArgs, 'input'>>;
  resendVerification?: Resolver<ResolversTypes['ResendVerificationPayload'], ParentType, ContextType, RequireFields<MutationResendVerificationArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  beginGuestSession?: Resolver<ResolversTypes['BeginGuestSessionPayload'], ParentType, ContextType, Partial<MutationBeginGuestSessionArgs>>;
  beginOpenIdSignIn?: Resolver<ResolversTypes['BeginOpenIdSignInPayload'], ParentType, ContextType, RequireFields<MutationBeginOpenIdSignInArgs, 'input'>>;
  completeOpenIdSignIn?: Resolver<ResolversTypes['CompleteOpenIdSignInPayload'], ParentType, ContextType, RequireFields<MutationCompleteOpenIdSignInArgs, 'input'>>;
  linkOpenIdAccount?: Resolver<ResolversTypes['LinkOpenIdAccountPayload'], ParentType, ContextType, RequireFields<MutationLinkOpenIdAccountArgs, 'input'>>;
  unlinkOpenIdAccount?: Resolver<ResolversTypes['UnlinkOpenIdAccountPayload'], ParentType, ContextType, RequireFields<MutationUnlinkOpenIdAccountArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['RefreshSessionPayload'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'input'>>;
  signOutEverywhere?: Resolver<ResolversTypes['SignOutEverywherePayload'], ParentType, ContextType, RequireFields<MutationSignOutEverywhereArgs, 'input'>>;
  requestPasswordReset?: Resolver<ResolversTypes['RequestPasswordResetPayload'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordPayload'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  requestEmailChange?: Resolver<ResolversTypes['RequestEmailChangePayload'], ParentType, ContextType, RequireFields<MutationRequestEmailChangeArgs, 'input'>>;
  confirmEmailChange?: Resolver<ResolversTypes['ConfirmEmailChangePayload'], ParentType, ContextType, RequireFields<MutationConfirmEmailChangeArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantRolePayload'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  revokeRole?: Resolver<ResolversTypes['RevokeRolePayload'], ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  setRoleScopes?: Resolver<ResolversTypes['SetRoleScopesPayload'], ParentType, ContextType, RequireFields<MutationSetRoleScopesArgs, 'input'>>;
  resetRoleScopes?: Resolver<ResolversTypes['ResetRoleScopesPayload'], ParentType, ContextType, RequireFields<MutationResetRoleScopesArgs, 'input'>>;
  createPartner?: Resolver<ResolversTypes['CreatePartnerPayload'], ParentType, ContextType, RequireFields<MutationCreatePartnerArgs, 'input'>>;
  updatePartner?: Resolver<ResolversTypes['UpdatePartnerPayload'], ParentType, ContextType, RequireFields<MutationUpdatePartnerArgs, 'input'>>;
  suspendPartner?: Resolver<ResolversTypes['SuspendPartnerPayload'], ParentType, ContextType, RequireFields<MutationSuspendPartnerArgs, 'input'>>;
  reactivatePartner?: Resolver<ResolversTypes['ReactivatePartnerPayload'], ParentType, ContextType, RequireFields<MutationReactivatePartnerArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  updateApiKey?: Resolver<ResolversTypes['UpdateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationUpdateApiKeyArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  uploadPartnerManifest?: Resolver<ResolversTypes['UploadPartnerManifestPayload'], ParentType, ContextType, RequireFields<MutationUploadPartnerManifestArgs, 'input'>>;
  approvePartnerOperations?: Resolver<ResolversTypes['ApprovePartnerOperationsPayload'], ParentType, ContextType, RequireFields<MutationApprovePartnerOperationsArgs, 'input'>>;
  rejectPartnerOperations?: Resolver<ResolversTypes['RejectPartnerOperationsPayload'], ParentType, ContextType, RequireFields<MutationRejectPartnerOperationsArgs, 'input'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Session']>>, ParentType, ContextType>;
  openIdAccounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenIdAccount']>>, ParentType, ContextType>;
};

export type OpenIdAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenIdAccount'] = ResolversParentTypes['OpenIdAccount']> = {
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  linkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RoleScopesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleScopes'] = ResolversParentTypes['RoleScopes']> = {
  role?: Resolver<ResolversTypes['ScopedRole'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assignableScopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'EmailRefusedError' | 'PasswordRefusedError' | 'TooManyAttemptsError', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'InvalidCredentialsError' | 'TooManyAttemptsError' | 'EmailNotVerifiedError' | 'AccountSuspendedError', ParentType, ContextType>;
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

export type VerifyEmailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyEmailPayload'] = ResolversParentTypes['VerifyEmailPayload']> = {
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['VerifyEmailError']>, ParentType, ContextType>;
};

export type VerifyEmailErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyEmailError'] = ResolversParentTypes['VerifyEmailError']> = {
  __resolveType: TypeResolveFn<'InvalidLinkError' | 'InvalidCredentialsError' | 'TooManyAttemptsError', ParentType, ContextType>;
};

export type InvalidLinkErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidLinkError'] = ResolversParentTypes['InvalidLinkError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResendVerificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendVerificationPayload'] = ResolversParentTypes['ResendVerificationPayload']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ResendVerificationError']>, ParentType, ContextType>;
};

export type ResendVerificationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendVerificationError'] = ResolversParentTypes['ResendVerificationError']> = {
  __resolveType: TypeResolveFn<'TooManyAttemptsError', ParentType, ContextType>;
};

export type EmailNotVerifiedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailNotVerifiedError'] = ResolversParentTypes['EmailNotVerifiedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountSuspendedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountSuspendedError'] = ResolversParentTypes['AccountSuspendedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BeginGuestSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginGuestSessionPayload'] = ResolversParentTypes['BeginGuestSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BeginGuestSessionError']>, ParentType, ContextType>;
};

export type BeginGuestSessionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginGuestSessionError'] = ResolversParentTypes['BeginGuestSessionError']> = {
  __resolveType: TypeResolveFn<'TooManyAttemptsError', ParentType, ContextType>;
};

export type BeginOpenIdSignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginOpenIdSignInPayload'] = ResolversParentTypes['BeginOpenIdSignInPayload']> = {
  authorizationUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BeginOpenIdSignInError']>, ParentType, ContextType>;
};

export type BeginOpenIdSignInErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginOpenIdSignInError'] = ResolversParentTypes['BeginOpenIdSignInError']> = {
  __resolveType: TypeResolveFn<'UnknownProviderError' | 'RedirectUriRefusedError' | 'TooManyAttemptsError', ParentType, ContextType>;
};

export type UnknownProviderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownProviderError'] = ResolversParentTypes['UnknownProviderError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedirectUriRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedirectUriRefusedError'] = ResolversParentTypes['RedirectUriRefusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteOpenIdSignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteOpenIdSignInPayload'] = ResolversParentTypes['CompleteOpenIdSignInPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CompleteOpenIdSignInError']>, ParentType, ContextType>;
};

export type CompleteOpenIdSignInErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteOpenIdSignInError'] = ResolversParentTypes['CompleteOpenIdSignInError']> = {
  __resolveType: TypeResolveFn<'OpenIdSignInRefusedError' | 'ProviderEmailUnverifiedError' | 'AccountExistsError' | 'AccountSuspendedError', ParentType, ContextType>;
};

export type OpenIdSignInRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenIdSignInRefusedError'] = ResolversParentTypes['OpenIdSignInRefusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderEmailUnverifiedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEmailUnverifiedError'] = ResolversParentTypes['ProviderEmailUnverifiedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountExistsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountExistsError'] = ResolversParentTypes['AccountExistsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkOpenIdAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkOpenIdAccountPayload'] = ResolversParentTypes['LinkOpenIdAccountPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['LinkOpenIdAccountError']>, ParentType, ContextType>;
};

export type LinkOpenIdAccountErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkOpenIdAccountError'] = ResolversParentTypes['LinkOpenIdAccountError']> = {
  __resolveType: TypeResolveFn<'OpenIdSignInRefusedError' | 'IdentityTakenError', ParentType, ContextType>;
};

export type IdentityTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityTakenError'] = ResolversParentTypes['IdentityTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlinkOpenIdAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkOpenIdAccountPayload'] = ResolversParentTypes['UnlinkOpenIdAccountPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UnlinkOpenIdAccountError']>, ParentType, ContextType>;
};

export type UnlinkOpenIdAccountErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkOpenIdAccountError'] = ResolversParentTypes['UnlinkOpenIdAccountError']> = {
  __resolveType: TypeResolveFn<'UnknownProviderError' | 'LastSignInMethodError', ParentType, ContextType>;
};

export type LastSignInMethodErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastSignInMethodError'] = ResolversParentTypes['LastSignInMethodError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestPasswordResetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPasswordResetPayload'] = ResolversParentTypes['RequestPasswordResetPayload']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RequestPasswordResetError']>, ParentType, ContextType>;
};

export type RequestPasswordResetErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPasswordResetError'] = ResolversParentTypes['RequestPasswordResetError']> = {
  __resolveType: TypeResolveFn<'TooManyAttemptsError', ParentType, ContextType>;
};

export type ResetPasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPasswordPayload'] = ResolversParentTypes['ResetPasswordPayload']> = {
  reset?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ResetPasswordError']>, ParentType, ContextType>;
};

export type ResetPasswordErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPasswordError'] = ResolversParentTypes['ResetPasswordError']> = {
  __resolveType: TypeResolveFn<'InvalidLinkError' | 'PasswordRefusedError', ParentType, ContextType>;
};

export type ChangePasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  endedSessions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangePasswordError']>, ParentType, ContextType>;
};

export type ChangePasswordErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordError'] = ResolversParentTypes['ChangePasswordError']> = {
  __resolveType: TypeResolveFn<'InvalidCredentialsError' | 'PasswordRefusedError' | 'TooManyAttemptsError', ParentType, ContextType>;
};

export type RequestEmailChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEmailChangePayload'] = ResolversParentTypes['RequestEmailChangePayload']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RequestEmailChangeError']>, ParentType, ContextType>;
};

export type RequestEmailChangeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEmailChangeError'] = ResolversParentTypes['RequestEmailChangeError']> = {
  __resolveType: TypeResolveFn<'EmailRefusedError' | 'InvalidCredentialsError' | 'TooManyAttemptsError', ParentType, ContextType>;
};

export type ConfirmEmailChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmEmailChangePayload'] = ResolversParentTypes['ConfirmEmailChangePayload']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ConfirmEmailChangeError']>, ParentType, ContextType>;
};

export type ConfirmEmailChangeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmEmailChangeError'] = ResolversParentTypes['ConfirmEmailChangeError']> = {
  __resolveType: TypeResolveFn<'InvalidLinkError', ParentType, ContextType>;
};

export type GrantRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantRolePayload'] = ResolversParentTypes['GrantRolePayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type RevokeRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeRolePayload'] = ResolversParentTypes['RevokeRolePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RevokeRoleError']>, ParentType, ContextType>;
};

export type RevokeRoleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeRoleError'] = ResolversParentTypes['RevokeRoleError']> = {
  __resolveType: TypeResolveFn<'LastAdminError', ParentType, ContextType>;
};

export type LastAdminErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastAdminError'] = ResolversParentTypes['LastAdminError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetRoleScopesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRoleScopesPayload'] = ResolversParentTypes['SetRoleScopesPayload']> = {
  role?: Resolver<Maybe<ResolversTypes['RoleScopes']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SetRoleScopesError']>, ParentType, ContextType>;
};

export type SetRoleScopesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRoleScopesError'] = ResolversParentTypes['SetRoleScopesError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ScopesRefusedError' | 'LockOutError', ParentType, ContextType>;
};

export type LockOutErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LockOutError'] = ResolversParentTypes['LockOutError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetRoleScopesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetRoleScopesPayload'] = ResolversParentTypes['ResetRoleScopesPayload']> = {
  role?: Resolver<Maybe<ResolversTypes['RoleScopes']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ResetRoleScopesError']>, ParentType, ContextType>;
};

export type ResetRoleScopesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetRoleScopesError'] = ResolversParentTypes['ResetRoleScopesError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartnerStatus'], ParentType, ContextType>;
  allowedIps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  apiKeys?: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PartnerUsageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerUsageConnection'] = ResolversParentTypes['PartnerUsageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerUsageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartnerUsage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PartnerUsageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerUsageEdge'] = ResolversParentTypes['PartnerUsageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerUsage'], ParentType, ContextType>;
};

export type PartnerUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerUsage'] = ResolversParentTypes['PartnerUsage']> = {
  day?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type PartnerStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerStatement'] = ResolversParentTypes['PartnerStatement']> = {
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['PartnerStatementLine']>, ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type PartnerStatementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerStatementLine'] = ResolversParentTypes['PartnerStatementLine']> = {
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['ApiKeyQuota'], ParentType, ContextType>;
  allowedOperations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  allowedIps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyQuotaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyQuota'] = ResolversParentTypes['ApiKeyQuota']> = {
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windowSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyGrant'] = ResolversParentTypes['ApiKeyGrant']> = {
  apiKeyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['ApiKeyQuota'], ParentType, ContextType>;
  allowedOperations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  allowedIps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  partnerAllowedIps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CreatePartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePartnerPayload'] = ResolversParentTypes['CreatePartnerPayload']> = {
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UpdatePartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePartnerPayload'] = ResolversParentTypes['UpdatePartnerPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdatePartnerError']>, ParentType, ContextType>;
};

export type UpdatePartnerErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePartnerError'] = ResolversParentTypes['UpdatePartnerError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'AddressesRefusedError', ParentType, ContextType>;
};

export type SuspendPartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendPartnerPayload'] = ResolversParentTypes['SuspendPartnerPayload']> = {
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type ReactivatePartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReactivatePartnerPayload'] = ResolversParentTypes['ReactivatePartnerPayload']> = {
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type CreateApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiKeyPayload'] = ResolversParentTypes['CreateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateApiKeyError']>, ParentType, ContextType>;
};

export type CreateApiKeyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiKeyError'] = ResolversParentTypes['CreateApiKeyError']> = {
  __resolveType: TypeResolveFn<'ScopesRefusedError' | 'AddressesRefusedError', ParentType, ContextType>;
};

export type ScopesRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopesRefusedError'] = ResolversParentTypes['ScopesRefusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressesRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressesRefusedError'] = ResolversParentTypes['AddressesRefusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateApiKeyPayload'] = ResolversParentTypes['UpdateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateApiKeyError']>, ParentType, ContextType>;
};

export type UpdateApiKeyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateApiKeyError'] = ResolversParentTypes['UpdateApiKeyError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ScopesRefusedError' | 'AddressesRefusedError', ParentType, ContextType>;
};

export type RevokeApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeyPayload'] = ResolversParentTypes['RevokeApiKeyPayload']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type PartnerOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerOperation'] = ResolversParentTypes['PartnerOperation']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerOperationKind'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartnerOperationState'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PartnerOperationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerOperationConnection'] = ResolversParentTypes['PartnerOperationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerOperationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartnerOperation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PartnerOperationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerOperationEdge'] = ResolversParentTypes['PartnerOperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerOperation'], ParentType, ContextType>;
};

export type PartnerOperationGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerOperationGrant'] = ResolversParentTypes['PartnerOperationGrant']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UploadPartnerManifestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadPartnerManifestPayload'] = ResolversParentTypes['UploadPartnerManifestPayload']> = {
  operations?: Resolver<ReadonlyArray<ResolversTypes['PartnerOperation']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UploadPartnerManifestError']>, ParentType, ContextType>;
};

export type UploadPartnerManifestErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadPartnerManifestError'] = ResolversParentTypes['UploadPartnerManifestError']> = {
  __resolveType: TypeResolveFn<'OperationsRefusedError', ParentType, ContextType>;
};

export type ApprovePartnerOperationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovePartnerOperationsPayload'] = ResolversParentTypes['ApprovePartnerOperationsPayload']> = {
  operations?: Resolver<ReadonlyArray<ResolversTypes['PartnerOperation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ApprovePartnerOperationsError']>, ParentType, ContextType>;
};

export type ApprovePartnerOperationsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovePartnerOperationsError'] = ResolversParentTypes['ApprovePartnerOperationsError']> = {
  __resolveType: TypeResolveFn<'OperationsRefusedError', ParentType, ContextType>;
};

export type RejectPartnerOperationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectPartnerOperationsPayload'] = ResolversParentTypes['RejectPartnerOperationsPayload']> = {
  operations?: Resolver<ReadonlyArray<ResolversTypes['PartnerOperation']>, ParentType, ContextType>;
};

export type OperationsRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationsRefusedError'] = ResolversParentTypes['OperationsRefusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  operationIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  OpenIdAccount?: OpenIdAccountResolvers<ContextType>;
  RoleScopes?: RoleScopesResolvers<ContextType>;
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
  VerifyEmailPayload?: VerifyEmailPayloadResolvers<ContextType>;
  VerifyEmailError?: VerifyEmailErrorResolvers<ContextType>;
  InvalidLinkError?: InvalidLinkErrorResolvers<ContextType>;
  ResendVerificationPayload?: ResendVerificationPayloadResolvers<ContextType>;
  ResendVerificationError?: ResendVerificationErrorResolvers<ContextType>;
  EmailNotVerifiedError?: EmailNotVerifiedErrorResolvers<ContextType>;
  AccountSuspendedError?: AccountSuspendedErrorResolvers<ContextType>;
  BeginGuestSessionPayload?: BeginGuestSessionPayloadResolvers<ContextType>;
  BeginGuestSessionError?: BeginGuestSessionErrorResolvers<ContextType>;
  BeginOpenIdSignInPayload?: BeginOpenIdSignInPayloadResolvers<ContextType>;
  BeginOpenIdSignInError?: BeginOpenIdSignInErrorResolvers<ContextType>;
  UnknownProviderError?: UnknownProviderErrorResolvers<ContextType>;
  RedirectUriRefusedError?: RedirectUriRefusedErrorResolvers<ContextType>;
  CompleteOpenIdSignInPayload?: CompleteOpenIdSignInPayloadResolvers<ContextType>;
  CompleteOpenIdSignInError?: CompleteOpenIdSignInErrorResolvers<ContextType>;
  OpenIdSignInRefusedError?: OpenIdSignInRefusedErrorResolvers<ContextType>;
  ProviderEmailUnverifiedError?: ProviderEmailUnverifiedErrorResolvers<ContextType>;
  AccountExistsError?: AccountExistsErrorResolvers<ContextType>;
  LinkOpenIdAccountPayload?: LinkOpenIdAccountPayloadResolvers<ContextType>;
  LinkOpenIdAccountError?: LinkOpenIdAccountErrorResolvers<ContextType>;
  IdentityTakenError?: IdentityTakenErrorResolvers<ContextType>;
  UnlinkOpenIdAccountPayload?: UnlinkOpenIdAccountPayloadResolvers<ContextType>;
  UnlinkOpenIdAccountError?: UnlinkOpenIdAccountErrorResolvers<ContextType>;
  LastSignInMethodError?: LastSignInMethodErrorResolvers<ContextType>;
  RequestPasswordResetPayload?: RequestPasswordResetPayloadResolvers<ContextType>;
  RequestPasswordResetError?: RequestPasswordResetErrorResolvers<ContextType>;
  ResetPasswordPayload?: ResetPasswordPayloadResolvers<ContextType>;
  ResetPasswordError?: ResetPasswordErrorResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  ChangePasswordError?: ChangePasswordErrorResolvers<ContextType>;
  RequestEmailChangePayload?: RequestEmailChangePayloadResolvers<ContextType>;
  RequestEmailChangeError?: RequestEmailChangeErrorResolvers<ContextType>;
  ConfirmEmailChangePayload?: ConfirmEmailChangePayloadResolvers<ContextType>;
  ConfirmEmailChangeError?: ConfirmEmailChangeErrorResolvers<ContextType>;
  GrantRolePayload?: GrantRolePayloadResolvers<ContextType>;
  RevokeRolePayload?: RevokeRolePayloadResolvers<ContextType>;
  RevokeRoleError?: RevokeRoleErrorResolvers<ContextType>;
  LastAdminError?: LastAdminErrorResolvers<ContextType>;
  SetRoleScopesPayload?: SetRoleScopesPayloadResolvers<ContextType>;
  SetRoleScopesError?: SetRoleScopesErrorResolvers<ContextType>;
  LockOutError?: LockOutErrorResolvers<ContextType>;
  ResetRoleScopesPayload?: ResetRoleScopesPayloadResolvers<ContextType>;
  ResetRoleScopesError?: ResetRoleScopesErrorResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PartnerUsageConnection?: PartnerUsageConnectionResolvers<ContextType>;
  PartnerUsageEdge?: PartnerUsageEdgeResolvers<ContextType>;
  PartnerUsage?: PartnerUsageResolvers<ContextType>;
  PartnerStatement?: PartnerStatementResolvers<ContextType>;
  PartnerStatementLine?: PartnerStatementLineResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyQuota?: ApiKeyQuotaResolvers<ContextType>;
  ApiKeyGrant?: ApiKeyGrantResolvers<ContextType>;
  CreatePartnerPayload?: CreatePartnerPayloadResolvers<ContextType>;
  UpdatePartnerPayload?: UpdatePartnerPayloadResolvers<ContextType>;
  UpdatePartnerError?: UpdatePartnerErrorResolvers<ContextType>;
  SuspendPartnerPayload?: SuspendPartnerPayloadResolvers<ContextType>;
  ReactivatePartnerPayload?: ReactivatePartnerPayloadResolvers<ContextType>;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  CreateApiKeyError?: CreateApiKeyErrorResolvers<ContextType>;
  ScopesRefusedError?: ScopesRefusedErrorResolvers<ContextType>;
  AddressesRefusedError?: AddressesRefusedErrorResolvers<ContextType>;
  UpdateApiKeyPayload?: UpdateApiKeyPayloadResolvers<ContextType>;
  UpdateApiKeyError?: UpdateApiKeyErrorResolvers<ContextType>;
  RevokeApiKeyPayload?: RevokeApiKeyPayloadResolvers<ContextType>;
  PartnerOperation?: PartnerOperationResolvers<ContextType>;
  PartnerOperationConnection?: PartnerOperationConnectionResolvers<ContextType>;
  PartnerOperationEdge?: PartnerOperationEdgeResolvers<ContextType>;
  PartnerOperationGrant?: PartnerOperationGrantResolvers<ContextType>;
  UploadPartnerManifestPayload?: UploadPartnerManifestPayloadResolvers<ContextType>;
  UploadPartnerManifestError?: UploadPartnerManifestErrorResolvers<ContextType>;
  ApprovePartnerOperationsPayload?: ApprovePartnerOperationsPayloadResolvers<ContextType>;
  ApprovePartnerOperationsError?: ApprovePartnerOperationsErrorResolvers<ContextType>;
  RejectPartnerOperationsPayload?: RejectPartnerOperationsPayloadResolvers<ContextType>;
  OperationsRefusedError?: OperationsRefusedErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
