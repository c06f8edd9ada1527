import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import { MAX_OPEN_IMPORTS } from '../domain/import-session.ts';
import { MAX_VARIANTS } from '../domain/product.ts';
import { MAX_MEDIA } from '../domain/product-media.ts';
import type {
  BasePriceError,
  ImportClosedError,
  ImportStatus,
  ImportTooLargeError,
  LastVariantError,
  MediaNotAsDeclaredError,
  MediaNotUploadedError,
  OptionsMismatchError,
  OptionsTakenError,
  ProductArchivedError,
  RowsMissingError,
  SkuTakenError,
  TooManyImportsError,
  TooManyMediaError,
  TooManyRowsError,
  TooManyVariantsError,
  VariantArchivedError,
} from '../generated/schema.ts';

export const skuTakenError = (sku: string, field = 'variants'): Typed<SkuTakenError> => ({
  __typename: 'SkuTakenError',
  message: `The shop sells something else as ${sku}, or did.`,
  path: ['input', field],
  sku,
});

export const optionsTakenError = (sku: string, field: string): Typed<OptionsTakenError> => ({
  __typename: 'OptionsTakenError',
  message: `The variant ${sku} of the product has the same options.`,
  path: ['input', field],
  sku,
});

export const optionsMismatchError = (names: readonly string[], field: string): Typed<OptionsMismatchError> => ({
  __typename: 'OptionsMismatchError',
  message:
    names.length === 0
      ? 'The other variants of the product have no options.'
      : `The variants of the product have the options ${names.join(', ')}.`,
  path: ['input', field],
  names: [...names],
});

export const tooManyVariantsError = (): Typed<TooManyVariantsError> => ({
  __typename: 'TooManyVariantsError',
  message: `A product has at most ${MAX_VARIANTS} variants, archived ones included.`,
  path: ['input', 'variants'],
  limit: MAX_VARIANTS,
});

export const variantArchivedError = (): Typed<VariantArchivedError> => ({
  __typename: 'VariantArchivedError',
  message: 'The variant is off sale for good.',
  path: ['input', 'variantId'],
});

export const lastVariantError = (): Typed<LastVariantError> => ({
  __typename: 'LastVariantError',
  message: 'It is the last variant on sale: archive the product instead.',
  path: ['input', 'variantId'],
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

export const tooManyImportsError = (): Typed<TooManyImportsError> => ({
  __typename: 'TooManyImportsError',
  message: `At most ${MAX_OPEN_IMPORTS} imports of one person, and of one shop, go on at once.`,
  limit: MAX_OPEN_IMPORTS,
});

export const importTooLargeError = (maxBytes: number): Typed<ImportTooLargeError> => ({
  __typename: 'ImportTooLargeError',
  message: `The rows of an import have at most ${maxBytes} bytes together.`,
  path: ['input', 'rows'],
  maxBytes,
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
