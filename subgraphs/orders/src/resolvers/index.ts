import { moneyResolvers, scalars } from '@agora/subgraph-kit/graphql/scalars';
import type { Resolvers } from '../generated/schema.ts';
import { Mutation } from './mutation.ts';
import { OrderCheckout, OrderEvent, OrderLine, OrderRefund, ShopOrder } from './order-parts.ts';
import { Order } from './order.ts';
import { Query } from './query.ts';
import { User } from './user.ts';

export const resolvers: Resolvers = {
  ...scalars,
  Money: moneyResolvers,
  Query,
  Mutation,
  Order,
  OrderLine,
  ShopOrder,
  OrderRefund,
  OrderEvent,
  OrderCheckout,
  User,
};
