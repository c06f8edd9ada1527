import type { DocumentFilter, Documents, Versioned } from '@agora/subgraph-kit/mongo/documents';
import { violatesUnique } from '@agora/subgraph-kit/mongo/errors';
import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import { isFailed, isPending } from '../domain/attempt.ts';
import type { Notification, NotificationId } from '../domain/notification.ts';
import type { NotificationFilter, NotificationReads } from '../ports/notification-reads.ts';
import type { NotificationStore } from '../ports/notification-store.ts';

type Told = Omit<Notification, 'id' | 'version' | 'language' | 'history'> &
  // Absent from what was kept before there were languages, and a list of attempts.
  Partial<Pick<Notification, 'language' | 'history'>>;

/** What is erased keeps its messages and who has used a power on it; the unique index has its own id for the message. */
type NotificationState = Told | { readonly isErased: true; readonly causedBy: string };

const PENDING = { 'state.delivery.status': 'PENDING' } as const;
const FAILED = { 'state.delivery.status': 'FAILED' } as const;
const ERASE_BATCH = 100;

/** @throws SUBGRAPH_UNAVAILABLE */
export async function createMongoNotificationStore(mongo: Mongo): Promise<NotificationStore & NotificationReads> {
  const notifications: Documents<NotificationState> = await mongo.documents({
    collection: 'notifications',
    indexes: [
      { key: { 'state.causedBy': 1, 'state.channel': 1, 'state.recipient': 1 }, unique: true },
      { key: { 'state.recipient': 1, 'state.channel': 1, _id: -1 } },
      { key: { 'state.channel': 1, 'state.delivery.nextAttemptAt': 1 }, partialFilterExpression: PENDING },
      { key: { 'state.delivery.status': 1, _id: -1 }, partialFilterExpression: FAILED },
    ],
  });
  const findMany = async (ids: readonly NotificationId[]) => {
    const found = await notifications.findMany(ids);
    return new Map(toNotifications([...found.values()]).map((each) => [each.id, each] as const));
  };

  return {
    findMany,
    notifications: findMany,
    list: async (filter, page) => toNotifications(await notifications.list(conditionOf(filter), 'newestFirst', page)),
    count: (filter, limit) => notifications.count(conditionOf(filter), limit),
    listFailed: async (page) =>
      toNotifications(await notifications.list({ ...FAILED }, 'newestFirst', page)).filter(isFailed),
    countFailed: (limit) => notifications.count({ ...FAILED }, limit),
    async add(notification, events) {
      const { id, state } = toVersioned(notification);
      try {
        await notifications.insert(id, state, { events });
      } catch (error) {
        if (!violatesUnique(error, 'state.causedBy')) throw error;
      }
    },
    async save(notification, effects) {
      const { id, version, state } = toVersioned(notification);
      return (await notifications.update(id, version - 1, state, effects)) === 'updated' ? 'saved' : 'conflict';
    },
    async due(channel, now, limit) {
      const condition = { ...PENDING, 'state.channel': channel, 'state.delivery.nextAttemptAt': { $lte: now } };
      return toNotifications(await notifications.first(condition, 'state.delivery.nextAttemptAt', limit)).filter(
        isPending,
      );
    },
    async erase(recipient) {
      for (;;) {
        const found = await notifications.first({ 'state.recipient': recipient }, 'state.channel', ERASE_BATCH);
        if (found.length === 0) return;
        // One that is changed at this moment is among the next.
        for (const { id, version } of found)
          await notifications.update(id, version, { isErased: true, causedBy: id }, { events: [] });
      }
    },
  };
}

const conditionOf = ({ recipient, channel, isUnread }: NotificationFilter): DocumentFilter<NotificationState> => ({
  'state.recipient': recipient,
  'state.channel': channel,
  ...(isUnread && { 'state.readAt': { $exists: false } }),
});

const toVersioned = ({ id, version, ...state }: Notification) => ({ id, version, state });

const toNotifications = (found: readonly Versioned<NotificationState>[]): readonly Notification[] =>
  found.flatMap(({ id, version, state }) =>
    'isErased' in state ? [] : [{ language: 'en', history: [], ...state, id: id as NotificationId, version }],
  );
