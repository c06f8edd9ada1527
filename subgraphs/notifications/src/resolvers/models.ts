import type { Connection } from '@agora/subgraph-kit/graphql/pagination';
import type { FailedNotification } from '../domain/attempt.ts';
import type { Template } from '../domain/content.ts';
import type { Notification, UserId } from '../domain/notification.ts';
import type { Preferences } from '../domain/preferences.ts';
import type { NotificationFilter } from '../ports/notification-reads.ts';

export type NotificationModel = Notification;
export type FailedNotificationModel = FailedNotification;
export type NotificationPreferencesModel = Preferences;
/** By its name. */
export type NotificationTemplateModel = Template;

export interface UserModel {
  readonly id: UserId;
}

export interface NotificationConnectionModel extends Connection<Notification> {
  readonly filter: NotificationFilter;
}

export type FailedNotificationConnectionModel = Connection<FailedNotification>;
