import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { Notification, NotificationId } from '../domain/notification.ts';
import type { PendingNotification } from '../domain/attempt.ts';

/** Writes of notifications. */
export interface NotificationStore {
  findMany(ids: readonly NotificationId[]): Promise<ReadonlyMap<NotificationId, Notification>>;
  /** Leaves everything as it is when the message has a notification for this recipient on this channel. */
  add(notification: Notification, events: readonly NewEvent[]): Promise<void>;
  /** Replaces the notification, whose version is one more than it was. `conflict`: another change came first. */
  save(notification: Notification, events: readonly NewEvent[]): Promise<'saved' | 'conflict'>;
  /** Those whose next attempt is due, oldest first. */
  due(now: Date, limit: number): Promise<readonly PendingNotification[]>;
}
