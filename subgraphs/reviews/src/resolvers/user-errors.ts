import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { UnusableTitle } from '../domain/review.ts';
import type { ReviewTitleError } from '../generated/schema.ts';

export const titleError = ({ maxLength }: UnusableTitle): Typed<ReviewTitleError> => ({
  __typename: 'ReviewTitleError',
  message: `A title has 1 to ${maxLength} characters.`,
  path: ['input', 'title'],
  maxLength,
});
