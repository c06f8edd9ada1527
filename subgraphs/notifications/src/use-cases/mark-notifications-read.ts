import { badUserInput, notFound } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { markRead, type Notification, type NotificationId } from '../domain/notification.ts';
import type { Dependencies } from './dependencies.ts';

const MAX_IDS = 100;

/** @throws BAD_USER_INPUT, NOT_FOUND when one is not there or is another's; then all stay as they were */
export async function markNotificationsRead(
  dependencies: Dependencies,
  viewer: Viewer,
  ids: readonly NotificationId[],
): Promise<readonly Notification[]> {
  if (ids.length < 1 || ids.length > MAX_IDS)
    throw badUserInput(`1 to ${MAX_IDS} notifications can be marked at once.`);
  const found = await dependencies.store.findMany(ids);
  const notifications = [...new Set(ids)].map((id) => own(viewer, found.get(id)));
  return Promise.all(notifications.map((notification) => saveRead(dependencies, viewer, notification)));
}

async function saveRead(dependencies: Dependencies, viewer: Viewer, notification: Notification): Promise<Notification> {
  const { store, clock } = dependencies;
  const read = markRead(notification, clock.now());
  if (read === notification || (await store.save(read, { events: [] })) === 'saved') return read;
  // It was read elsewhere, or is being sent, at the same moment.
  const current = (await store.findMany([notification.id])).get(notification.id);
  return saveRead(dependencies, viewer, own(viewer, current));
}

function own(viewer: Viewer, notification: Notification | undefined): Notification {
  if (notification === undefined || notification.recipient !== viewer.subject) throw notFound('The notification');
  return notification;
}
