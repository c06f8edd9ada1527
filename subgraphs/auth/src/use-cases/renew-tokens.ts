import type { UserId } from '../domain/account.ts';
import { scopesOf } from '../domain/roles.ts';
import type { Session } from '../domain/session.ts';
import type { AccountTransaction } from '../ports/account-store.ts';
import type { Dependencies } from './dependencies.ts';

/** What a client holds of a session. */
export interface SessionTokens {
  readonly userId: UserId;
  readonly accessToken: string;
  readonly accessTokenExpiresAt: Date;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: Date;
}

/** Saves a session that begins or goes on, with its next refresh token and an access token to go with it. */
export async function renewTokens(
  { accessTokens, refreshTokens }: Pick<Dependencies, 'accessTokens' | 'refreshTokens'>,
  transaction: AccountTransaction,
  session: Session,
): Promise<SessionTokens> {
  const { id: sessionId, userId, expiresAt } = session;
  const refreshToken = refreshTokens.generate();
  await transaction.saveSession(session);
  await transaction.replaceToken(session, refreshTokens.digest(refreshToken));
  const { roles, shopIds } = await transaction.getGrants(userId);
  const access = await accessTokens.sign({ userId, sessionId, roles, scopes: scopesOf(roles), shopIds });
  return {
    userId,
    accessToken: access.token,
    accessTokenExpiresAt: access.expiresAt,
    refreshToken,
    refreshTokenExpiresAt: expiresAt,
  };
}
