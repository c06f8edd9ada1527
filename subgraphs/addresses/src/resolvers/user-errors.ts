import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { UnusableTitle } from '../domain/address.ts';
import type { AddressTitleError } from '../generated/schema.ts';

export const titleError = ({ maxLength }: UnusableTitle): Typed<AddressTitleError> => ({
  __typename: 'AddressTitleError',
  message: `A title has 1 to ${maxLength} characters.`,
  path: ['input', 'title'],
  maxLength,
});
