import { moneyResolvers, scalars } from '@agora/subgraph-kit/graphql/scalars';
import type { Resolvers } from '../generated/schema.ts';
import { CheckoutQuote } from './checkout-quote.ts';
import { Mutation } from './mutation.ts';
import { OrderConnection } from './order-connection.ts';
import { OrderCheckoutStep } from './order-checkout-step.ts';
import { OrderCheckout } from './order-checkout.ts';
import { OrderEvent } from './order-event.ts';
import { OrderLine } from './order-line.ts';
import { OrderRefund } from './order-refund.ts';
import { OrderReturnLine } from './order-return-line.ts';
import { OrderReturn } from './order-return.ts';
import { OrderShipping } from './order-shipping.ts';
import { Order } from './order.ts';
import { Query } from './query.ts';
import { QuotedShopOrder } from './quoted-shop-order.ts';
import { ShippingMethod } from './shipping-method.ts';
import { ShopOrderConnection } from './shop-order-connection.ts';
import { ShopOrder } from './shop-order.ts';
import { Shop } from './shop.ts';
import { User } from './user.ts';

export const resolvers: Resolvers = {
  ...scalars,
  Money: moneyResolvers,
  Query,
  Mutation,
  Order,
  OrderConnection,
  OrderLine,
  ShopOrder,
  ShopOrderConnection,
  OrderRefund,
  OrderShipping,
  OrderEvent,
  OrderCheckout,
  OrderCheckoutStep,
  OrderReturn,
  OrderReturnLine,
  CheckoutQuote,
  QuotedShopOrder,
  ShippingMethod,
  Shop,
  User,
};
