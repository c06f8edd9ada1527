import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { UnusableTitle } from '../domain/voucher.ts';
import type { VoucherTitleError } from '../generated/schema.ts';

export const titleError = ({ maxLength }: UnusableTitle): Typed<VoucherTitleError> => ({
  __typename: 'VoucherTitleError',
  message: `A title has 1 to ${maxLength} characters.`,
  path: ['input', 'title'],
  maxLength,
});
