import { isId } from '@agora/subgraph-kit/ids';
import { scopesIn } from '../domain/roles.ts';
import type { Session, SessionSubject } from '../domain/session.ts';
import type { AccessTokenClaims, SignAccessToken } from '../ports/access-tokens.ts';
import type { AccountTransaction } from '../ports/account-store.ts';
import type { Dependencies } from './dependencies.ts';

/** What a client holds of a session. */
export interface SessionTokens {
  readonly subject: SessionSubject;
  readonly accessToken: string;
  readonly accessTokenExpiresAt: Date;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: Date;
}

/** Saves a session that begins or goes on, with its next refresh token and an access token to go with it. */
export async function renewTokens(
  { sign, secrets }: Pick<Dependencies, 'secrets'> & { readonly sign: SignAccessToken },
  transaction: AccountTransaction,
  session: Session,
): Promise<SessionTokens> {
  const { id: sessionId, subject, expiresAt } = session;
  const refreshToken = secrets.generate();
  await transaction.saveSession(session);
  await transaction.replaceToken(session, secrets.digest(refreshToken));
  const access = await sign({ subject, sessionId, ...(await grantsOf(transaction, subject)) });
  return {
    subject,
    accessToken: access.token,
    accessTokenExpiresAt: access.expiresAt,
    refreshToken,
    refreshTokenExpiresAt: expiresAt,
  };
}

async function grantsOf(
  transaction: AccountTransaction,
  subject: SessionSubject,
): Promise<Pick<AccessTokenClaims, 'roles' | 'scopes' | 'shopIds'>> {
  const { roles, shopIds } = isId('gst', subject)
    ? { roles: ['guest'] as const, shopIds: [] }
    : await transaction.getGrants(subject);
  return { roles, scopes: scopesIn(await transaction.holdRoleScopes(roles)), shopIds };
}
