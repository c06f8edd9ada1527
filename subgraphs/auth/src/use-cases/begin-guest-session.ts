import { isId } from '@agora/subgraph-kit/ids';
import { newSession } from '../domain/session.ts';
import type { AccountTransaction } from '../ports/account-store.ts';
import type { Dependencies } from './dependencies.ts';
import { refreshWithin } from './refresh-session.ts';
import { renewTokens, type SessionTokens } from './renew-tokens.ts';

export type BeginGuestSessionResult =
  | { readonly kind: 'begun'; readonly tokens: SessionTokens }
  | { readonly kind: 'tooManyAttempts'; readonly retryAfterSeconds: number };

/**
 * Begins a session of somebody who does not sign in. It goes on by `refreshSession`, as any other.
 * @param refreshToken of a guest session that goes on instead while the token is good.
 */
export async function beginGuestSession(
  dependencies: Dependencies,
  refreshToken?: string,
): Promise<BeginGuestSessionResult> {
  const { store, rateLimits, accessTokens, secrets, clock, newId } = dependencies;
  const allowance = await rateLimits.take('guestSession');
  if (allowance.kind === 'tooMany') return { ...allowance, kind: 'tooManyAttempts' };
  const session = newSession(newId('ses'), newId('gst'), clock.now());
  const needs = { sign: await accessTokens.signer(), secrets, clock };
  const tokens = await store.transaction(
    async (transaction) => (await goOn(needs, transaction, refreshToken)) ?? renewTokens(needs, transaction, session),
  );
  return { kind: 'begun', tokens };
}

async function goOn(
  needs: Parameters<typeof refreshWithin>[0],
  transaction: AccountTransaction,
  refreshToken?: string,
): Promise<SessionTokens | undefined> {
  const found =
    refreshToken === undefined ? undefined : await transaction.lockSessionOfToken(needs.secrets.digest(refreshToken));
  if (found === undefined || !isId('gst', found.session.subject)) return undefined;
  const result = await refreshWithin(needs, transaction, found);
  return result.kind === 'renewed' ? result.tokens : undefined;
}
