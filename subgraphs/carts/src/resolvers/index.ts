import { moneyResolvers, scalars } from '@agora/subgraph-kit/graphql/scalars';
import type { Resolvers } from '../generated/schema.ts';
import { CappedCartLine } from './capped-cart-line.ts';
import { CartLine } from './cart-line.ts';
import {
  CartProblem,
  NotForSaleProblem,
  NotSoldInCurrencyProblem,
  OutOfStockProblem,
  PriceChangedProblem,
} from './cart-problem.ts';
import { Cart } from './cart.ts';
import { Mutation } from './mutation.ts';
import { Query } from './query.ts';
import { User } from './user.ts';

export const resolvers: Resolvers = {
  ...scalars,
  Money: moneyResolvers,
  Query,
  Mutation,
  Cart,
  CartLine,
  CartProblem,
  OutOfStockProblem,
  NotForSaleProblem,
  NotSoldInCurrencyProblem,
  PriceChangedProblem,
  CappedCartLine,
  User,
};
