import type { UserId } from '../domain/account.ts';
import type { Role } from '../domain/roles.ts';
import type { Session, SessionId, SessionSubject } from '../domain/session.ts';
import type { SecretDigest } from './secrets.ts';

export interface Credentials {
  readonly userId: UserId;
  /** Absent where somebody signs in through an OpenID provider alone. */
  readonly passwordHash?: string;
  /** False of a sign-up that waits for its link to be followed. */
  readonly isVerified: boolean;
}

/** Reads of accounts and sessions; each is one statement, however many keys it gets. */
export interface AccountReads {
  /**
   * Those of the account, else of the newest sign-up that waits.
   * @param email in canonical form.
   */
  credentials(email: string, now: Date): Promise<Credentials | undefined>;
  /** What an account is signed in to with. */
  ownCredentials(userId: UserId): Promise<{ readonly email: string; readonly passwordHash?: string } | undefined>;
  /** Whether the link is good, before anything is made ready for it. */
  isResetLink(digest: SecretDigest, now: Date): Promise<boolean>;
  roles(userIds: readonly UserId[]): Promise<ReadonlyMap<UserId, readonly Role[]>>;
  session(id: SessionId): Promise<Session | undefined>;
  /** The live sessions of each, those used last first. */
  liveSessions(subjects: readonly SessionSubject[], now: Date, limitEach: number): Promise<readonly Session[]>;
}
