import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { FailedNotificationResolvers } from '../generated/schema.ts';
import type { FailedNotificationModel } from './models.ts';

export const FailedNotification: Complete<FailedNotificationResolvers, FailedNotificationModel> = {
  recipient: ({ recipient }) => ({ id: recipient }),
  template: ({ content }) => content.template,
  reason: ({ delivery }) => delivery.reason,
  attempts: ({ history }) => history.map(({ at, reason }) => ({ endedAt: at, reason })),
};
