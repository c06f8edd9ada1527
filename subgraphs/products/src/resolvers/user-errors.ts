import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { BasePriceError, ProductArchivedError, SkuTakenError } from '../generated/schema.ts';

export const skuTakenError = (sku: string): Typed<SkuTakenError> => ({
  __typename: 'SkuTakenError',
  message: `The shop sells another product as ${sku}.`,
  path: ['input', 'variants'],
  sku,
});

export const archivedError = (field: string): Typed<ProductArchivedError> => ({
  __typename: 'ProductArchivedError',
  message: 'The product is off sale for good.',
  path: ['input', field],
});

export const basePriceError = (currency: string): Typed<BasePriceError> => ({
  __typename: 'BasePriceError',
  message: `${currency} is the currency of the base price, which every variant has.`,
  path: ['input', 'currency'],
});
