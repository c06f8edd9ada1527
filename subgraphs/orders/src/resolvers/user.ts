import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { UserResolvers } from '../generated/schema.ts';
import { maySeeOrdersOf } from '../use-cases/access.ts';
import type { UserModel } from './models.ts';

export const User: Complete<UserResolvers, UserModel> = {
  __resolveReference: ({ id }) => ({ id }),
  orders: async ({ id }, args, { viewer, reads }) => {
    if (!isId('usr', id) || !maySeeOrdersOf(viewer, id)) return null;
    const page = parsePage(args);
    const rows = await reads.ofCustomer(id, page);
    return toConnection(rows, page, (order) => [order.placedAt.toISOString(), order.id]);
  },
};
