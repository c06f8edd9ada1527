import { refreshSession as decide, type KnownToken, type Session } from '../domain/session.ts';
import type { SignAccessToken } from '../ports/access-tokens.ts';
import type { AccountTransaction } from '../ports/account-store.ts';
import { accessRevoked } from './access-revoked.ts';
import type { Dependencies } from './dependencies.ts';
import { renewTokens, type SessionTokens } from './renew-tokens.ts';

export type RefreshResult =
  | { readonly kind: 'renewed'; readonly tokens: SessionTokens }
  /** Unknown, expired, used before, or of a session that has ended. */
  | { readonly kind: 'refused' };

type Needs = Pick<Dependencies, 'secrets' | 'clock'> & { readonly sign: SignAccessToken };

/** Exchanges a refresh token. One that comes a second time ends its session: somebody else has a copy. */
export async function refreshSession(
  { store, accessTokens, secrets, clock }: Pick<Dependencies, 'store' | 'accessTokens' | 'secrets' | 'clock'>,
  token: string,
): Promise<RefreshResult> {
  const sign = await accessTokens.signer();
  return store.transaction(async (transaction): Promise<RefreshResult> => {
    const found = await transaction.lockSessionOfToken(secrets.digest(token));
    return found === undefined ? { kind: 'refused' } : refreshWithin({ sign, secrets, clock }, transaction, found);
  });
}

export async function refreshWithin(
  dependencies: Needs,
  transaction: AccountTransaction,
  { session, token }: { readonly session: Session; readonly token: KnownToken },
): Promise<RefreshResult> {
  const now = dependencies.clock.now();
  const decision = decide(session, token, now);
  switch (decision.kind) {
    case 'renewed':
      return { kind: 'renewed', tokens: await renewTokens(dependencies, transaction, decision.session) };
    case 'reused':
      await transaction.saveSession(decision.session);
      await transaction.publish(accessRevoked('session', session.id, now));
      return { kind: 'refused' };
    case 'refused':
      return { kind: 'refused' };
  }
}
