import { moneyResolvers, scalars } from '@agora/subgraph-kit/graphql/scalars';
import type { Resolvers } from '../generated/schema.ts';
import { CartDiscount } from './cart-discount.ts';
import { CartLineDiscount } from './cart-line-discount.ts';
import { Cart } from './cart.ts';
import { Mutation } from './mutation.ts';
import { Query } from './query.ts';
import { Shop } from './shop.ts';
import { VoucherConnection } from './voucher-connection.ts';
import { VoucherRedemptionConnection } from './voucher-redemption-connection.ts';
import { VoucherRedemption } from './voucher-redemption.ts';
import { VoucherScope } from './voucher-scope.ts';
import { Voucher } from './voucher.ts';

export const resolvers: Resolvers = {
  ...scalars,
  Money: moneyResolvers,
  Query,
  Mutation,
  Voucher,
  VoucherConnection,
  VoucherScope,
  VoucherRedemption,
  VoucherRedemptionConnection,
  Cart,
  CartDiscount,
  CartLineDiscount,
  Shop,
};
