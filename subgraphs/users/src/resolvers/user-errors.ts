import type { ConflictError, UsernameTakenError } from '../generated/schema.ts';

type Typed<Error extends { __typename?: string }> = Error & { __typename: NonNullable<Error['__typename']> };

export const conflictError = (currentVersion: number): Typed<ConflictError> => ({
  __typename: 'ConflictError',
  message: 'The profile has changed since it was read.',
  path: ['input', 'expectedVersion'],
  currentVersion,
});

export const usernameTakenError = (username: string): Typed<UsernameTakenError> => ({
  __typename: 'UsernameTakenError',
  message: `Somebody else is called ${username}.`,
  path: ['input', 'username'],
  username,
});
