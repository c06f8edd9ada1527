import { parseId } from '@agora/subgraph-kit/ids';
import type { MutationResolvers } from '../generated/schema.ts';
import { markNotificationsRead } from '../use-cases/mark-notifications-read.ts';

export const Mutation: MutationResolvers = {
  markNotificationsRead: async (_parent, { input: { ids } }, { viewer, dependencies }) => ({
    notifications: await markNotificationsRead(
      dependencies,
      viewer,
      ids.map((id) => parseId('ntf', id)),
    ),
  }),
};
