import type { UserId } from '../domain/account.ts';
import type { SessionId } from '../domain/session.ts';
import type { Grants } from './account-store.ts';

export interface AccessTokenClaims extends Grants {
  readonly userId: UserId;
  readonly sessionId: SessionId;
  readonly scopes: readonly string[];
}

export interface AccessTokens {
  /** A short-lived token that the gateway takes for the subject. */
  sign(claims: AccessTokenClaims): Promise<{ readonly token: string; readonly expiresAt: Date }>;
}
