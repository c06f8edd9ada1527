import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { UserResolvers } from '../generated/schema.ts';
import { maySeeOrdersOf } from '../use-cases/access.ts';
import type { UserModel } from './models.ts';
import { ordersBy } from './order-connection.ts';
import { named, STATUS } from './values.ts';

export const User: Complete<UserResolvers, UserModel> = {
  __resolveReference: ({ id }) => ({ id }),
  orders: ({ id }, { where, ...args }, context) => {
    if (!isId('usr', id) || !maySeeOrdersOf(context.viewer, id)) return null;
    return ordersBy({ customerId: id, ...(where?.status && { status: named(STATUS, where.status) }) }, args, context);
  },
};
