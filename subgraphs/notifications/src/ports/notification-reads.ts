import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { FailedNotification } from '../domain/attempt.ts';
import type { Channel } from '../domain/content.ts';
import type { Notification, NotificationId, UserId } from '../domain/notification.ts';

export interface NotificationFilter {
  readonly recipient: UserId;
  readonly channel: Channel;
  readonly isUnread: boolean;
}

/** Reads of notifications; each is one query, however many keys it gets. */
export interface NotificationReads {
  notifications(ids: readonly NotificationId[]): Promise<ReadonlyMap<NotificationId, Notification>>;
  /** Up to `page.size + 1` notifications, newest first, in the order in which the page is read. */
  list(filter: NotificationFilter, page: Page): Promise<readonly Notification[]>;
  /** How many notifications fit, counted up to `limit`. */
  count(filter: NotificationFilter, limit: number): Promise<number>;
  /** Those that were given up, like `list`. */
  listFailed(page: Page): Promise<readonly FailedNotification[]>;
  countFailed(limit: number): Promise<number>;
}
