import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { UserResolvers } from '../generated/schema.ts';
import { maySeeOrdersOf } from '../use-cases/access.ts';
import type { UserModel } from './models.ts';
import { placedCursor } from './query.ts';
import { named, STATUS } from './values.ts';

export const User: Complete<UserResolvers, UserModel> = {
  __resolveReference: ({ id }) => ({ id }),
  orders: async ({ id }, { where, ...args }, { viewer, reads }) => {
    if (!isId('usr', id) || !maySeeOrdersOf(viewer, id)) return null;
    const page = parsePage(args);
    const filter = { customerId: id, ...(where?.status && { status: named(STATUS, where.status) }) };
    return toConnection(await reads.list(filter, page), page, placedCursor);
  },
};
