import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { zero } from '@agora/subgraph-kit/money';
import type { Problem } from '../domain/discount.ts';
import type { CartDiscountResolvers, VoucherProblem } from '../generated/schema.ts';
import type { CartDiscountModel } from './models.ts';

export const CartDiscount: Complete<CartDiscountResolvers, CartDiscountModel> = {
  code: ({ voucher }) => voucher.code,
  total: ({ decision, lines }) => {
    if (decision.kind === 'discount') return decision.total;
    const priced = lines.find(({ total }) => total !== undefined)?.total;
    return priced && zero(priced.currency);
  },
  lines: ({ decision }) => (decision.kind === 'discount' ? decision.lines : []),
  isFreeShipping: ({ decision }) => decision.kind === 'discount' && decision.isFreeShipping,
  problem: ({ decision }) => (decision.kind === 'discount' ? null : PROBLEMS[decision.kind]),
};

const PROBLEMS: Readonly<Record<Problem['kind'], VoucherProblem>> = {
  notStarted: 'NOT_STARTED',
  ended: 'ENDED',
  minimumSpend: 'MINIMUM_SPEND',
  limitReached: 'LIMIT_REACHED',
  alreadyUsed: 'ALREADY_USED',
  notForTheseProducts: 'NOT_FOR_THESE_PRODUCTS',
  notForYou: 'NOT_FOR_YOU',
  wrongCurrency: 'WRONG_CURRENCY',
  priceUnknown: 'PRICE_UNKNOWN',
};
