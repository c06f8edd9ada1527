import type { Connection } from '@agora/subgraph-kit/graphql/pagination';
import type { Notification, UserId } from '../domain/notification.ts';
import type { NotificationFilter } from '../ports/notification-reads.ts';

export type NotificationModel = Notification;

export interface UserModel {
  readonly id: UserId;
}

export interface NotificationConnectionModel extends Connection<Notification> {
  readonly filter: NotificationFilter;
}
