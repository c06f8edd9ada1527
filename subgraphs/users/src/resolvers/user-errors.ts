import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { UsernameTakenError } from '../generated/schema.ts';

export const usernameTakenError = (username: string): Typed<UsernameTakenError> => ({
  __typename: 'UsernameTakenError',
  message: `Somebody else is called ${username}.`,
  path: ['input', 'username'],
  username,
});
