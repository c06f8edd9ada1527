import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { UnusableTitle } from '../domain/setting.ts';
import type { SettingTitleError } from '../generated/schema.ts';

export const titleError = ({ maxLength }: UnusableTitle): Typed<SettingTitleError> => ({
  __typename: 'SettingTitleError',
  message: `A title has 1 to ${maxLength} characters.`,
  path: ['input', 'title'],
  maxLength,
});
