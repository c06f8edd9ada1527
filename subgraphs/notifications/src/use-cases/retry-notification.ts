import { notFound } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { isFailed, retry, type PendingNotification } from '../domain/attempt.ts';
import type { NotificationId } from '../domain/notification.ts';
import type { Dependencies } from './dependencies.ts';

export type RetryDecision =
  { readonly kind: 'retried'; readonly notification: PendingNotification } | { readonly kind: 'notFailed' };

/** @throws NOT_FOUND */
export async function retryNotification(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  viewer: Viewer,
  id: NotificationId,
): Promise<RetryDecision> {
  const { store, clock } = dependencies;
  const found = (await store.findMany([id])).get(id);
  if (found === undefined) throw notFound('The notification');
  if (!isFailed(found)) return { kind: 'notFailed' };
  const at = clock.now();
  const notification = retry(found, at);
  const { channel, delivery } = found;
  const entry = { action: 'retryNotification', subject: id, details: { channel, reason: delivery.reason } };
  if ((await store.save(notification, { events: [], audit: { viewer, entry, at } })) === 'saved')
    return { kind: 'retried', notification };
  // It was read, or is being tried anew, at the same moment.
  return retryNotification(dependencies, viewer, id);
}
