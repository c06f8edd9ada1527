import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { UserResolvers } from '../generated/schema.ts';
import type { UserModel } from './models.ts';

export const User: Complete<UserResolvers, UserModel> = {
  __resolveReference: ({ id }) => (isId('usr', id) ? { id } : null),
  settings: async ({ id: ownerId }, args, { viewer, dependencies: { store } }) => {
    if (ownerId !== viewer.subject) return null;
    const page = parsePage(args);
    return toConnection(await store.list(ownerId, page), page, ({ id }) => [id]);
  },
};
