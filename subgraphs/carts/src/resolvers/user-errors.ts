import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { CartRefusal, VariantId } from '../domain/cart.ts';
import type {
  CartLineLimitError,
  CartLineNotFoundError,
  CartTooManyLinesError,
  InvalidMergeTokenError,
  UnknownVariantError,
} from '../generated/schema.ts';

type Refused<Kind extends CartRefusal['kind']> = Extract<CartRefusal, { kind: Kind }>;

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

export const invalidMergeTokenError = (): Typed<InvalidMergeTokenError> => ({
  __typename: 'InvalidMergeTokenError',
  message: 'There is no cart of a guest with this token.',
  path: ['input', 'token'],
});
