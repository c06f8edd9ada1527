import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type {
  ConfirmationMismatchError,
  OwnAccountError,
  UserDeletedError,
  UsernameTakenError,
} from '../generated/schema.ts';

export const usernameTakenError = (username: string): Typed<UsernameTakenError> => ({
  __typename: 'UsernameTakenError',
  message: `Somebody else is called ${username}.`,
  path: ['input', 'username'],
  username,
});

export const confirmationMismatchError = (): Typed<ConfirmationMismatchError> => ({
  __typename: 'ConfirmationMismatchError',
  message: 'The confirmation is not the e-mail address of the account.',
  path: ['input', 'confirmation'],
});

export const ownAccountError = (): Typed<OwnAccountError> => ({
  __typename: 'OwnAccountError',
  message: 'This is your own account.',
  path: ['input', 'userId'],
});

export const userDeletedError = (): Typed<UserDeletedError> => ({
  __typename: 'UserDeletedError',
  message: 'The account is gone for good.',
  path: ['input', 'userId'],
});
