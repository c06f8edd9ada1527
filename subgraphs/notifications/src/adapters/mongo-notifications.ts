import type { DocumentFilter, Documents, Versioned } from '@agora/subgraph-kit/mongo/documents';
import { violatesUnique } from '@agora/subgraph-kit/mongo/errors';
import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import { isPending } from '../domain/attempt.ts';
import type { Notification, NotificationId } from '../domain/notification.ts';
import type { NotificationFilter, NotificationReads } from '../ports/notification-reads.ts';
import type { NotificationStore } from '../ports/notification-store.ts';

type NotificationState = Omit<Notification, 'id' | 'version'>;

const PENDING = { 'state.delivery.status': 'PENDING' } as const;

/** @throws SUBGRAPH_UNAVAILABLE */
export async function createMongoNotifications(mongo: Mongo): Promise<NotificationStore & NotificationReads> {
  const notifications: Documents<NotificationState> = await mongo.documents({
    collection: 'notifications',
    indexes: [
      { key: { 'state.causedBy': 1, 'state.channel': 1, 'state.recipient': 1 }, unique: true },
      { key: { 'state.recipient': 1, 'state.channel': 1, _id: -1 } },
      { key: { 'state.delivery.nextAttemptAt': 1 }, partialFilterExpression: PENDING },
    ],
  });
  const findMany = async (ids: readonly NotificationId[]) => {
    const found = await notifications.findMany(ids);
    return new Map([...found.values()].map(toNotification).map((each) => [each.id, each] as const));
  };

  return {
    findMany,
    notifications: findMany,
    list: async (filter, page) =>
      (await notifications.list(conditionOf(filter), 'newestFirst', page)).map(toNotification),
    count: (filter, limit) => notifications.count(conditionOf(filter), limit),
    async add(notification, events) {
      const { id, state } = toVersioned(notification);
      try {
        await notifications.insert(id, state, { events });
      } catch (error) {
        if (!violatesUnique(error, 'state.causedBy')) throw error;
      }
    },
    async save(notification, events) {
      const { id, version, state } = toVersioned(notification);
      return (await notifications.update(id, version - 1, state, { events })) === 'updated' ? 'saved' : 'conflict';
    },
    async due(now, limit) {
      const condition = { ...PENDING, 'state.delivery.nextAttemptAt': { $lte: now } };
      const found = await notifications.list(condition, 'oldestFirst', { size: limit, direction: 'forward' });
      return found.map(toNotification).filter(isPending);
    },
  };
}

const conditionOf = ({ recipient, channel, isUnread }: NotificationFilter): DocumentFilter<NotificationState> => ({
  'state.recipient': recipient,
  'state.channel': channel,
  ...(isUnread && { 'state.readAt': { $exists: false } }),
});

function toVersioned({ id, version, ...state }: Notification): Versioned<NotificationState> {
  return { id, version, state };
}

const toNotification = ({ id, version, state }: Versioned<NotificationState>): Notification => ({
  ...state,
  id: id as NotificationId,
  version,
});
