import type { AuditEntry } from '@agora/subgraph-kit/audit';
import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { PendingNotification } from '../domain/attempt.ts';
import type { Channel } from '../domain/content.ts';
import type { Notification, NotificationId, UserId } from '../domain/notification.ts';

/** What a write carries beside the notification. */
export interface NotificationEffects {
  readonly events: readonly NewEvent[];
  readonly audit?: { readonly viewer: Viewer; readonly entry: AuditEntry; readonly at: Date };
}

/** Writes of notifications. */
export interface NotificationStore {
  findMany(ids: readonly NotificationId[]): Promise<ReadonlyMap<NotificationId, Notification>>;
  /** Leaves everything as it is when the message has a notification for this recipient on this channel. */
  add(notification: Notification, events: readonly NewEvent[]): Promise<void>;
  /** Replaces the notification, whose version is one more than it was. `conflict`: another change came first. */
  save(notification: Notification, effects: NotificationEffects): Promise<'saved' | 'conflict'>;
  /** Those on the channel whose next attempt is due, those that wait longest first. */
  due(channel: Channel, now: Date, limit: number): Promise<readonly PendingNotification[]>;
  /** Whatever the recipient was told is gone, for good. */
  erase(recipient: UserId): Promise<void>;
}
