import { moneyResolvers, scalars } from '@agora/subgraph-kit/graphql/scalars';
import type { Resolvers } from '../generated/schema.ts';
import { MoneyFlow } from './money-flow.ts';
import { Mutation } from './mutation.ts';
import { Order } from './order.ts';
import { PaymentConnection } from './payment-connection.ts';
import { PaymentMethod } from './payment-method.ts';
import { Payment } from './payment.ts';
import { PayoutConnection } from './payout-connection.ts';
import { PayoutTransferConnection } from './payout-transfer-connection.ts';
import { Payout } from './payout.ts';
import { PayoutTransfer } from './payout-transfer.ts';
import { Query } from './query.ts';
import { Refund } from './refund.ts';
import { SavedPaymentMethod } from './saved-payment-method.ts';
import { Shop } from './shop.ts';

export const resolvers: Resolvers = {
  ...scalars,
  Money: moneyResolvers,
  Query,
  Mutation,
  Payment,
  PaymentConnection,
  PaymentMethod,
  Refund,
  Order,
  Shop,
  SavedPaymentMethod,
  Payout,
  PayoutConnection,
  PayoutTransfer,
  PayoutTransferConnection,
  MoneyFlow,
};
