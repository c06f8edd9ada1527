import { moneyResolvers, scalars } from '@agora/subgraph-kit/graphql/scalars';
import type { Resolvers } from '../generated/schema.ts';
import { CheckoutQuote } from './checkout-quote.ts';
import { Mutation } from './mutation.ts';
import { OrderCheckout } from './order-checkout.ts';
import { OrderEvent } from './order-event.ts';
import { OrderLine } from './order-line.ts';
import { OrderRefund } from './order-refund.ts';
import { OrderShipping } from './order-shipping.ts';
import { Order } from './order.ts';
import { Query } from './query.ts';
import { QuotedShopOrder } from './quoted-shop-order.ts';
import { ShippingMethod } from './shipping-method.ts';
import { ShopOrder } from './shop-order.ts';
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
  OrderShipping,
  OrderEvent,
  OrderCheckout,
  CheckoutQuote,
  QuotedShopOrder,
  ShippingMethod,
  User,
};
