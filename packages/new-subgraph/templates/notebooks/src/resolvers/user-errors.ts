import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { UnusableTitle } from '../domain/notebook.ts';
import type { NotebookTitleError } from '../generated/schema.ts';

export const titleError = ({ maxLength }: UnusableTitle): Typed<NotebookTitleError> => ({
  __typename: 'NotebookTitleError',
  message: `A title has 1 to ${maxLength} characters.`,
  path: ['input', 'title'],
  maxLength,
});
