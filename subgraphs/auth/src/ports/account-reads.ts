import type { UserId } from '../domain/account.ts';
import type { Role } from '../domain/roles.ts';
import type { Session, SessionId } from '../domain/session.ts';

export interface Credentials {
  readonly userId: UserId;
  readonly passwordHash: string;
}

/** Reads of accounts and sessions; each is one statement, however many keys it gets. */
export interface AccountReads {
  /** @param email in canonical form. */
  credentials(email: string): Promise<Credentials | undefined>;
  roles(userIds: readonly UserId[]): Promise<ReadonlyMap<UserId, readonly Role[]>>;
  session(id: SessionId): Promise<Session | undefined>;
  /** The live sessions of each user, those used last first. */
  liveSessions(userIds: readonly UserId[], now: Date, limitEach: number): Promise<readonly Session[]>;
}
