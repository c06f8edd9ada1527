import { scalars } from '@agora/subgraph-kit/graphql/scalars';
import type { Resolvers } from '../generated/schema.ts';
import { Mutation } from './mutation.ts';
import { Notification } from './notification.ts';
import { NotificationConnection } from './notification-connection.ts';
import { User } from './user.ts';

export const resolvers: Resolvers = {
  DateTime: scalars.DateTime,
  Mutation,
  Notification,
  NotificationConnection,
  User,
};
