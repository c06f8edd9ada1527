import type { UnitOfWork } from '@agora/subgraph-kit/events/publish';
import type { Account, ShopId, UserId } from '../domain/account.ts';
import type { AccountLink, LinkPurpose } from '../domain/account-link.ts';
import type { LinkedIdentity, OpenIdIdentity } from '../domain/identity.ts';
import type { MemberRole } from '../domain/membership.ts';
import type { Role, RoleScopes, ScopedRole } from '../domain/roles.ts';
import type { EndReason, KnownToken, Session, SessionId } from '../domain/session.ts';
import type { SignUp } from '../domain/sign-up.ts';
import type { SecretDigest } from './secrets.ts';

/** Writes to accounts and their sessions. */
export interface AccountStore {
  transaction<Result>(work: (transaction: AccountTransaction) => Promise<Result>): Promise<Result>;
  /** Deletes what has expired: sessions, tokens, links, sign-ups, counts. */
  deleteExpired(now: Date): Promise<void>;
}

export type AccountTransaction = UnitOfWork &
  AccountRows &
  RoleRows &
  SessionRows &
  SignUpRows &
  LinkRows &
  IdentityRows;

export interface AccountRows {
  /** False when the e-mail has an account: that one stays as it is. */
  addAccount(account: Account): Promise<boolean>;
  /** The account, kept from others until the transaction ends; undefined when there is none. */
  lockAccount(id: UserId): Promise<Account | undefined>;
  findAccountByEmail(email: string): Promise<Account | undefined>;
  setRoles(id: UserId, roles: readonly Role[]): Promise<void>;
  /** False when the account's e-mail has another account: then nothing is saved. */
  saveAccount(account: Account): Promise<boolean>;
  /** Accounts of administrators that may be used, kept from others until the transaction ends. */
  lockActiveAdmins(): Promise<readonly UserId[]>;
  /** The role, where the account belongs to the shop already. */
  saveMember(userId: UserId, shopId: ShopId, role: MemberRole, now: Date): Promise<void>;
  removeMember(userId: UserId, shopId: ShopId): Promise<void>;
  /** As what the account belongs to shops: each once. */
  listMemberRoles(userId: UserId): Promise<readonly MemberRole[]>;
  /** Remembers what users has told. False when it has told of a later version; without one it is taken for the latest. */
  isLatestOfUser(userId: UserId, version: number | undefined): Promise<boolean>;
  /** Remembers when shops has told of a member. False when it has told of them later. */
  isLatestOfMember(userId: UserId, shopId: ShopId, toldAt: Date): Promise<boolean>;
  /** What an access token says of its subject, whose account is locked: else it could say what was taken meanwhile. */
  getGrants(userId: UserId): Promise<Grants>;
  /** Deletes what belongs to the account, and takes what is personal out of messages that were sent of it. */
  eraseTraces(userId: UserId): Promise<void>;
}

export interface RoleRows {
  /** What the roles let somebody do. Nobody changes that until the transaction ends, so a token may be made of it. */
  holdRoleScopes(roles: readonly ScopedRole[]): Promise<readonly RoleScopes[]>;
  /** The role's scopes, once no other transaction changes scopes or makes tokens of them. */
  lockRoleScopes(role: ScopedRole): Promise<RoleScopes>;
  saveRoleScopes(roleScopes: RoleScopes): Promise<void>;
}

export interface SessionRows {
  saveSession(session: Session): Promise<void>;
  /** The session, kept from others until the transaction ends; undefined when there is none. */
  lockSession(id: SessionId): Promise<Session | undefined>;
  /**
   * The session of a refresh token, kept from others, and the token as it is once nobody else has the session. The
   * account, too, stays as it is until the transaction ends.
   */
  lockSessionOfToken(digest: SecretDigest): Promise<{ session: Session; token: KnownToken } | undefined>;
  /** Marks the session's unused token as used and adds the next one. */
  replaceToken(session: Session, digest: SecretDigest): Promise<void>;
  /**
   * The live sessions of the account that have ended with this.
   * @param but one that goes on.
   */
  endSessions(userId: UserId, reason: EndReason, now: Date, but?: SessionId): Promise<readonly SessionId[]>;
}

export interface SignUpRows {
  addSignUp(signUp: SignUp, digest: SecretDigest): Promise<void>;
  /** Gives the newest sign-up with this address another link; undefined when none waits. */
  replaceSignUpLink(email: string, digest: SecretDigest, now: Date): Promise<SignUp | undefined>;
  /** Takes the sign-up of the link, and with it all others of its address; undefined for a link that is not good. */
  takeSignUp(digest: SecretDigest, now: Date): Promise<SignUp | undefined>;
}

export interface LinkRows {
  /** @param userId absent where there is no account: then the link is good for nothing. */
  addLink(
    digest: SecretDigest,
    link: Omit<AccountLink, 'userId'> & { readonly userId?: UserId; readonly email?: string },
  ): Promise<void>;
  /** Takes the link and all others of its account, whatever they are for; undefined for one that is not good. */
  takeLink<Purpose extends LinkPurpose>(
    purpose: Purpose,
    digest: SecretDigest,
    now: Date,
  ): Promise<Extract<AccountLink, { purpose: Purpose }> | undefined>;
  /** None that was sent of the account is good any longer: whoever asked for it may be a thief. */
  dropLinks(userId: UserId): Promise<void>;
}

/** A sign-in that is under way at a provider. */
export interface OpenIdSignIn {
  readonly provider: string;
  readonly redirectUri: string;
  readonly expiresAt: Date;
}

export interface IdentityRows {
  addOpenIdSignIn(digest: SecretDigest, signIn: OpenIdSignIn): Promise<void>;
  /** Takes the sign-in, so that nobody can end it a second time; undefined for one that is not good. */
  takeOpenIdSignIn(digest: SecretDigest, now: Date): Promise<OpenIdSignIn | undefined>;
  findUserOf(identity: OpenIdIdentity): Promise<UserId | undefined>;
  /** False when the identity belongs to an account already. */
  addIdentity(identity: OpenIdIdentity, userId: UserId, now: Date): Promise<boolean>;
  listIdentities(userId: UserId): Promise<readonly LinkedIdentity[]>;
  removeIdentities(identities: readonly OpenIdIdentity[]): Promise<void>;
}

export interface Grants {
  readonly roles: readonly Role[];
  /**
   * Shops of which the subject is a member, those joined last; as many as a token has room for. Of a vendor not those whose
   * staff they are: scopes are for all shops of a token, so there, too, they would have a vendor's.
   */
  readonly shopIds: readonly ShopId[];
}
