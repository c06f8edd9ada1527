import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { formatAmount, type Money } from '@agora/subgraph-kit/money';
import type {
  CartProblemResolvers,
  NotForSaleProblemResolvers,
  NotSoldInCurrencyProblemResolvers,
  OutOfStockProblemResolvers,
  PriceChangedProblemResolvers,
} from '../generated/schema.ts';
import type {
  CartProblemModel,
  NotForSaleProblemModel,
  NotSoldInCurrencyProblemModel,
  OutOfStockProblemModel,
  PriceChangedProblemModel,
} from './models.ts';

const TYPES = {
  outOfStock: 'OutOfStockProblem',
  notForSale: 'NotForSaleProblem',
  priceChanged: 'PriceChangedProblem',
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

export const PriceChangedProblem: Complete<PriceChangedProblemResolvers, PriceChangedProblemModel> = {
  message: ({ previous, current }) => `A unit cost ${inWords(previous)} and now costs ${inWords(current)}.`,
  variant: ({ variantId }) => ({ id: variantId }),
};

const inWords = (money: Money): string => `${formatAmount(money)} ${money.currency}`;
