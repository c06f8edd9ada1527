import type { ShopId } from '../domain/account.ts';
import type { Role } from '../domain/roles.ts';
import type { SessionId, SessionSubject } from '../domain/session.ts';

export interface AccessTokenClaims {
  readonly subject: SessionSubject;
  readonly sessionId: SessionId;
  readonly roles: readonly (Role | 'guest')[];
  readonly scopes: readonly string[];
  readonly shopIds: readonly ShopId[];
}

export interface AccessTokens {
  /** A short-lived token that the gateway takes for the subject. */
  sign(claims: AccessTokenClaims): Promise<{ readonly token: string; readonly expiresAt: Date }>;
}
