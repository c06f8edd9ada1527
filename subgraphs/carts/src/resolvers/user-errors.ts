import type { CartRefusal, VariantId } from '../domain/cart.ts';
import type {
  CartLineLimitError,
  CartLineNotFoundError,
  CartTooManyLinesError,
  ConflictError,
  UnknownVariantError,
} from '../generated/schema.ts';

type Typed<Error extends { __typename?: string }> = Error & { __typename: NonNullable<Error['__typename']> };

type Refused<Kind extends CartRefusal['kind']> = Extract<CartRefusal, { kind: Kind }>;

export const conflictError = ({ currentVersion }: Refused<'conflict'>): Typed<ConflictError> => ({
  __typename: 'ConflictError',
  message: 'The cart has changed since it was read.',
  path: ['input', 'expectedVersion'],
  currentVersion,
});

/** @param path the input field at fault. */
export const lineLimitError = ({ maxQuantity }: Refused<'lineLimit'>, path: string[]): Typed<CartLineLimitError> => ({
  __typename: 'CartLineLimitError',
  message: `A line holds at most ${maxQuantity} units.`,
  path,
  maxQuantity,
});

export const tooManyLinesError = ({ maxLines }: Refused<'tooManyLines'>): Typed<CartTooManyLinesError> => ({
  __typename: 'CartTooManyLinesError',
  message: `A cart has at most ${maxLines} lines.`,
  path: ['input', 'lines'],
  maxLines,
});

export const lineNotFoundError = ({ variantId }: Refused<'lineNotFound'>): Typed<CartLineNotFoundError> => ({
  __typename: 'CartLineNotFoundError',
  message: 'The variant is not in the cart.',
  path: ['input', 'variantId'],
  variantId,
});

export const unknownVariantError = (variantIds: readonly VariantId[]): Typed<UnknownVariantError> => ({
  __typename: 'UnknownVariantError',
  message: 'Nobody sells this.',
  path: ['input', 'lines'],
  variantIds,
});
