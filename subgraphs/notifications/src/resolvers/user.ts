import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { UserResolvers } from '../generated/schema.ts';
import type { UserModel } from './models.ts';

const UNREAD_LIMIT = 1_000;

export const User: Complete<UserResolvers, UserModel> = {
  __resolveReference: ({ id }) => (isId('usr', id) ? { id } : null),
  async notifications({ id }, { unreadOnly, channel, ...args }, { viewer, reads }) {
    if (id !== viewer.subject) return null;
    const filter = { recipient: id, channel, isUnread: unreadOnly };
    const page = parsePage(args);
    return { ...toConnection(await reads.list(filter, page), page, (each) => [each.id]), filter };
  },
  unreadNotificationCount: ({ id }, _args, { viewer, reads }) =>
    id === viewer.subject ? reads.count({ recipient: id, channel: 'IN_APP', isUnread: true }, UNREAD_LIMIT) : null,
};
