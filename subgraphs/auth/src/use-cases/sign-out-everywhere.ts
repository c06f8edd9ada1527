import { notFound } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { UserId } from '../domain/account.ts';
import { accessRevoked } from './access-revoked.ts';
import { mayManage } from './access.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Ends all sessions of an account: the caller's own, or with users:admin another's.
 * @returns how many sessions it ended.
 * @throws NOT_FOUND
 */
export function signOutEverywhere(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  viewer: Viewer,
  userId: UserId,
): Promise<number> {
  if (!mayManage(viewer, userId)) throw notFound('The user');
  return store.transaction(async (transaction) => {
    if ((await transaction.lockAccount(userId)) === undefined) throw notFound('The user');
    const now = clock.now();
    const { length: endedSessions } = await transaction.endSessions(userId, 'signedOutEverywhere', now);
    await transaction.audit(viewer, { action: 'signOutEverywhere', subject: userId, details: { endedSessions } });
    await transaction.publish(accessRevoked('subject', userId, now));
    return endedSessions;
  });
}
