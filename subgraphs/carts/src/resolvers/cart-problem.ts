import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type {
  CartProblemResolvers,
  NotForSaleProblemResolvers,
  NotSoldInCurrencyProblemResolvers,
  OutOfStockProblemResolvers,
} from '../generated/schema.ts';
import type {
  CartProblemModel,
  NotForSaleProblemModel,
  NotSoldInCurrencyProblemModel,
  OutOfStockProblemModel,
} from './models.ts';

const TYPES = {
  outOfStock: 'OutOfStockProblem',
  notForSale: 'NotForSaleProblem',
  notSoldInCurrency: 'NotSoldInCurrencyProblem',
} as const;

export const CartProblem: CartProblemResolvers = {
  __resolveType: ({ kind }: CartProblemModel) => TYPES[kind],
};

export const OutOfStockProblem: Complete<OutOfStockProblemResolvers, OutOfStockProblemModel> = {
  message: ({ requested, available }) => `The cart holds ${requested} units, but there are ${available}.`,
  variant: ({ variantId }) => ({ id: variantId }),
};

export const NotForSaleProblem: Complete<NotForSaleProblemResolvers, NotForSaleProblemModel> = {
  message: () => 'The variant may not be bought now.',
  variant: ({ variantId }) => ({ id: variantId }),
};

export const NotSoldInCurrencyProblem: Complete<NotSoldInCurrencyProblemResolvers, NotSoldInCurrencyProblemModel> = {
  message: ({ currency }) => `The variant has no price in ${currency}.`,
  variant: ({ variantId }) => ({ id: variantId }),
};
