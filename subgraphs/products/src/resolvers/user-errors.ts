import type { ConflictError, ProductArchivedError, SkuTakenError } from '../generated/schema.ts';

type Typed<Error extends { __typename?: string }> = Error & { __typename: NonNullable<Error['__typename']> };

export const skuTakenError = (sku: string): Typed<SkuTakenError> => ({
  __typename: 'SkuTakenError',
  message: `The shop sells another product as ${sku}.`,
  path: ['input', 'variants'],
  sku,
});

export const conflictError = (currentVersion: number): Typed<ConflictError> => ({
  __typename: 'ConflictError',
  message: 'The product has changed since it was read.',
  path: ['input', 'expectedVersion'],
  currentVersion,
});

export const archivedError = (field: string): Typed<ProductArchivedError> => ({
  __typename: 'ProductArchivedError',
  message: 'The product is off sale for good.',
  path: ['input', field],
});
