import type { UnitOfWork } from '@agora/subgraph-kit/events/publish';
import type { Account, ShopId, UserId } from '../domain/account.ts';
import type { Role } from '../domain/roles.ts';
import type { EndReason, KnownToken, Session, SessionId } from '../domain/session.ts';
import type { TokenDigest } from './refresh-tokens.ts';

/** Writes to accounts and their sessions. */
export interface AccountStore {
  transaction<Result>(work: (transaction: AccountTransaction) => Promise<Result>): Promise<Result>;
  /** Deletes sessions, refresh tokens and counts of failures that have expired, some thousands of each at a time. */
  deleteExpired(now: Date): Promise<void>;
}

export interface AccountTransaction extends UnitOfWork {
  /** False when the e-mail has an account: that one stays as it is. */
  addAccount(account: Account): Promise<boolean>;
  /** The account, kept from others until the transaction ends; undefined when there is none. */
  lockAccount(id: UserId): Promise<Account | undefined>;
  setRoles(id: UserId, roles: readonly Role[]): Promise<void>;
  addMember(userId: UserId, shopId: ShopId, now: Date): Promise<void>;
  removeMember(userId: UserId, shopId: ShopId): Promise<void>;
  /** What an access token says of its subject. */
  getGrants(userId: UserId): Promise<Grants>;

  saveSession(session: Session): Promise<void>;
  /** The session, kept from others until the transaction ends; undefined when there is none. */
  lockSession(id: SessionId): Promise<Session | undefined>;
  /** The session of a refresh token, kept from others, and the token as it is once nobody else has the session. */
  lockSessionOfToken(digest: TokenDigest): Promise<{ session: Session; token: KnownToken } | undefined>;
  /** Marks the session's unused token as used and adds the next one. */
  replaceToken(session: Session, digest: TokenDigest): Promise<void>;
  /** How many live sessions of the account have ended with this. */
  endSessions(userId: UserId, reason: EndReason, now: Date): Promise<number>;

  /** Adds a row to the audit trail, which nobody can change. */
  record(entry: AuditEntry): Promise<void>;
}

export interface Grants {
  readonly roles: readonly Role[];
  /** Shops of which the subject is a member, those joined last; as many as a token has room for. */
  readonly shopIds: readonly ShopId[];
}

export interface AuditEntry {
  readonly at: Date;
  /** Who did it. */
  readonly actor: string;
  readonly action: 'grantRole' | 'revokeRole' | 'signOutEverywhere';
  /** To whom it was done. */
  readonly userId: UserId;
  readonly details: Readonly<Record<string, unknown>>;
}
