import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type {
  ConfirmationMismatchError,
  MediaNotAsDeclaredError,
  MediaNotUploadedError,
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

export const mediaNotUploadedError = (): Typed<MediaNotUploadedError> => ({
  __typename: 'MediaNotUploadedError',
  message: 'Nothing has been uploaded under this id.',
  path: ['input', 'mediaId'],
});

export const mediaNotAsDeclaredError = (): Typed<MediaNotAsDeclaredError> => ({
  __typename: 'MediaNotAsDeclaredError',
  message: 'What was uploaded is no picture of the declared type, and was removed.',
  path: ['input', 'mediaId'],
});
