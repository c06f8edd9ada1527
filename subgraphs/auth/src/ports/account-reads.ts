import type { UserId } from '../domain/account.ts';
import type { LinkedIdentity } from '../domain/identity.ts';
import type { Role, RoleScopes } from '../domain/roles.ts';
import type { Session, SessionId, SessionSubject } from '../domain/session.ts';
import type { SignUp } from '../domain/sign-up.ts';
import type { SecretDigest } from './secrets.ts';

/** What is known under an e-mail: an account, sign-ups that wait for their link to be followed, both or neither. */
export interface Credentials {
  readonly account?: {
    readonly userId: UserId;
    /** Absent where somebody signs in through an OpenID provider alone. */
    readonly passwordHash?: string;
  };
  /** The newest. */
  readonly signUp?: { readonly passwordHash: string };
}

/** Reads of accounts and sessions; each is one statement, however many keys it gets. */
export interface AccountReads {
  /** @param email in canonical form. */
  credentials(email: string, now: Date): Promise<Credentials>;
  /** The sign-up whose link this is, before anything is made ready for it. */
  signUpOfLink(digest: SecretDigest, now: Date): Promise<Pick<SignUp, 'email' | 'passwordHash'> | undefined>;
  /** What an account is signed in to with. */
  ownCredentials(userId: UserId): Promise<{ readonly email: string; readonly passwordHash?: string } | undefined>;
  /** Whether the link is good, before anything is made ready for it. */
  isResetLink(digest: SecretDigest, now: Date): Promise<boolean>;
  roles(userIds: readonly UserId[]): Promise<ReadonlyMap<UserId, readonly Role[]>>;
  /** What each role lets somebody do. */
  roleScopes(): Promise<readonly RoleScopes[]>;
  /** Accounts at providers with which these can sign in, those linked last first. */
  identities(userIds: readonly UserId[], limitEach: number): Promise<readonly LinkedIdentity[]>;
  session(id: SessionId): Promise<Session | undefined>;
  /** The live sessions of each, those used last first. */
  liveSessions(subjects: readonly SessionSubject[], now: Date, limitEach: number): Promise<readonly Session[]>;
}
