import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { endSession, isLive, type SessionId } from '../domain/session.ts';
import { accessRevoked } from './access-revoked.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Ends one of the caller's own sessions. One that has ended stays as it is.
 * @returns how many sessions it ended: 0 or 1.
 * @throws NOT_FOUND
 */
export function signOut(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  viewer: Viewer,
  sessionId: SessionId,
): Promise<number> {
  const subject = subjectOf(viewer);
  return store.transaction(async (transaction) => {
    const session = await transaction.lockSession(sessionId);
    if (session?.subject !== subject) throw notFound('The session');
    const now = clock.now();
    if (!isLive(session, now)) return 0;
    await transaction.saveSession(endSession(session, 'signedOut', now));
    await transaction.publish(accessRevoked('session', sessionId, now));
    return 1;
  });
}
