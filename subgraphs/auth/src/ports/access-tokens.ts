import type { ShopId } from '../domain/account.ts';
import type { ScopedRole } from '../domain/roles.ts';
import type { SessionId, SessionSubject } from '../domain/session.ts';

export interface AccessTokenClaims {
  readonly subject: SessionSubject;
  readonly sessionId: SessionId;
  readonly roles: readonly ScopedRole[];
  readonly scopes: readonly string[];
  readonly shopIds: readonly ShopId[];
}

/** Makes a short-lived token that the gateway takes for the subject. */
export type SignAccessToken = (
  claims: AccessTokenClaims,
) => Promise<{ readonly token: string; readonly expiresAt: Date }>;

export interface AccessTokens {
  /**
   * With the key of now. Asked for before a transaction: should the key have to be read, transactions that each hold a
   * connection while they wait for another would wait for each other.
   */
  signer(): Promise<SignAccessToken>;
}
