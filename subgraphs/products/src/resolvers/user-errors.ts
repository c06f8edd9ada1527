import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import { MAX_MEDIA } from '../domain/product-media.ts';
import type {
  BasePriceError,
  ImportClosedError,
  ImportStatus,
  MediaNotAsDeclaredError,
  MediaNotUploadedError,
  ProductArchivedError,
  RowsMissingError,
  SkuTakenError,
  TooManyMediaError,
  TooManyRowsError,
} from '../generated/schema.ts';

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

export const importClosedError = (status: ImportStatus): Typed<ImportClosedError> => ({
  __typename: 'ImportClosedError',
  message: `The import takes this no longer: it is ${status}.`,
  path: ['input', 'importId'],
  status,
});

export const rowsMissingError = (staged: number): Typed<RowsMissingError> => ({
  __typename: 'RowsMissingError',
  message: `Only ${staged} rows have arrived.`,
  path: ['input', 'rows'],
  staged,
});

export const tooManyRowsError = (maxRows: number): Typed<TooManyRowsError> => ({
  __typename: 'TooManyRowsError',
  message: `An import with this policy has at most ${maxRows} rows.`,
  path: ['input', 'rows'],
  maxRows,
});

export const mediaNotUploadedError = (): Typed<MediaNotUploadedError> => ({
  __typename: 'MediaNotUploadedError',
  message: 'Nothing has been uploaded under this id.',
  path: ['input', 'mediaId'],
});

export const mediaNotAsDeclaredError = (): Typed<MediaNotAsDeclaredError> => ({
  __typename: 'MediaNotAsDeclaredError',
  message: 'What was uploaded is no picture of the declared type, and was removed.',
  path: ['input', 'mediaId'],
});

export const tooManyMediaError = (): Typed<TooManyMediaError> => ({
  __typename: 'TooManyMediaError',
  message: `A product has at most ${MAX_MEDIA} pictures.`,
  path: ['input', 'mediaId'],
  limit: MAX_MEDIA,
});
