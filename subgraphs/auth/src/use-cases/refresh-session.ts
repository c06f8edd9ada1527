import { refreshSession as decide } from '../domain/session.ts';
import type { Dependencies } from './dependencies.ts';
import { renewTokens, type SessionTokens } from './renew-tokens.ts';

export type RefreshResult =
  | { readonly kind: 'renewed'; readonly tokens: SessionTokens }
  /** Unknown, expired, used before, or of a session that has ended. */
  | { readonly kind: 'refused' };

/** Exchanges a refresh token. One that comes a second time ends its session: somebody else has a copy. */
export function refreshSession(dependencies: Dependencies, refreshToken: string): Promise<RefreshResult> {
  const { store, refreshTokens, clock } = dependencies;
  return store.transaction(async (transaction): Promise<RefreshResult> => {
    const found = await transaction.lockSessionOfToken(refreshTokens.digest(refreshToken));
    if (found === undefined) return { kind: 'refused' };
    const decision = decide(found.session, found.token, clock.now());
    switch (decision.kind) {
      case 'renewed':
        return { kind: 'renewed', tokens: await renewTokens(dependencies, transaction, decision.session) };
      case 'reused':
        await transaction.saveSession(decision.session);
        return { kind: 'refused' };
      case 'refused':
        return { kind: 'refused' };
    }
  });
}
