import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { PasswordRefusal } from '../domain/password.ts';
import type {
  EmailRefusedError,
  InvalidCredentialsError,
  InvalidRefreshTokenError,
  PasswordRefusalReason,
  PasswordRefusedError,
  TooManyAttemptsError,
} from '../generated/schema.ts';

export const emailRefusedError = (): Typed<EmailRefusedError> => ({
  __typename: 'EmailRefusedError',
  message: 'This is not an e-mail address that can be used here.',
  path: ['input', 'email'],
});

const PASSWORD_REFUSALS: Readonly<
  Record<PasswordRefusal, { readonly reason: PasswordRefusalReason; readonly message: string }>
> = {
  tooShort: { reason: 'TOO_SHORT', message: 'A password has at least 8 bytes.' },
  tooLong: { reason: 'TOO_LONG', message: 'A password has at most 1,024 bytes.' },
  tooCommon: { reason: 'TOO_COMMON', message: 'This password is one of those that attackers try first.' },
};

export const passwordRefusedError = (refusal: PasswordRefusal): Typed<PasswordRefusedError> => ({
  __typename: 'PasswordRefusedError',
  ...PASSWORD_REFUSALS[refusal],
  path: ['input', 'password'],
});

export const invalidCredentialsError = (): Typed<InvalidCredentialsError> => ({
  __typename: 'InvalidCredentialsError',
  message: 'There is no account with this e-mail address and password.',
  path: ['input'],
});

export const tooManyAttemptsError = (retryAfterSeconds: number): Typed<TooManyAttemptsError> => ({
  __typename: 'TooManyAttemptsError',
  message: `Too many attempts have failed. Try again in ${retryAfterSeconds} seconds.`,
  path: ['input'],
  retryAfterSeconds,
});

export const invalidRefreshTokenError = (): Typed<InvalidRefreshTokenError> => ({
  __typename: 'InvalidRefreshTokenError',
  message: 'The refresh token is not good any more. Sign in again.',
  path: ['input', 'refreshToken'],
});
