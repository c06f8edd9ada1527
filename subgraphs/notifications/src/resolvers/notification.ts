import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import { topicOf } from '../domain/content.ts';
import type { NotificationResolvers } from '../generated/schema.ts';
import type { NotificationModel } from './models.ts';

export const Notification: Complete<NotificationResolvers, NotificationModel> = {
  async __resolveReference({ id }, { viewer, loaders }) {
    const notification = isId('ntf', id) ? await loaders.notification.load(id) : undefined;
    return notification?.recipient === viewer.subject ? notification : null;
  },
  title: ({ content, language }, _args, { texts }) => texts.text(content, language).title,
  body: ({ content, language }, _args, { texts }) => texts.text(content, language).body,
  topic: ({ content }) => topicOf(content),
  sentAt: ({ delivery }) => (delivery.status === 'SENT' ? delivery.sentAt : null),
};
