import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { InsufficientStockError, StockChangedError, ThresholdChangedError } from '../generated/schema.ts';

export const insufficientStockError = (available: number): Typed<InsufficientStockError> => ({
  __typename: 'InsufficientStockError',
  message: 'Orders hold more units than would remain.',
  path: ['input'],
  available,
});

export const stockChangedError = (currentOnHand: number): Typed<StockChangedError> => ({
  __typename: 'StockChangedError',
  message: 'The stock has changed since it was read.',
  path: ['input', 'expectedOnHand'],
  currentOnHand,
});

export const thresholdChangedError = (currentThreshold: number | undefined): Typed<ThresholdChangedError> => ({
  __typename: 'ThresholdChangedError',
  message: 'The threshold has changed since it was read.',
  path: ['input', 'expectedThreshold'],
  currentThreshold: currentThreshold ?? null,
});
