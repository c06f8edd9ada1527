import { scalars } from '@agora/subgraph-kit/graphql/scalars';
import type { Resolvers } from '../generated/schema.ts';
import { FailedNotification } from './failed-notification.ts';
import { FailedNotificationConnection } from './failed-notification-connection.ts';
import { Mutation } from './mutation.ts';
import { Notification } from './notification.ts';
import { NotificationConnection } from './notification-connection.ts';
import { NotificationPreferences } from './notification-preferences.ts';
import { NotificationTemplate } from './notification-template.ts';
import { Query } from './query.ts';
import { User } from './user.ts';

export const resolvers: Resolvers = {
  DateTime: scalars.DateTime,
  FailedNotification,
  FailedNotificationConnection,
  Mutation,
  Notification,
  NotificationConnection,
  NotificationPreferences,
  NotificationTemplate,
  Query,
  User,
};
