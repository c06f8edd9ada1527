import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { PasswordRefusal } from '../domain/password.ts';
import type {
  AccountExistsError,
  AccountSuspendedError,
  AddressesRefusedError,
  EmailNotVerifiedError,
  EmailRefusedError,
  IdentityTakenError,
  InvalidCredentialsError,
  InvalidLinkError,
  InvalidRefreshTokenError,
  LastAdminError,
  LastSignInMethodError,
  LockOutError,
  OpenIdSignInRefusedError,
  OperationsRefusedError,
  PasswordRefusalReason,
  PasswordRefusedError,
  ProviderEmailUnverifiedError,
  RedirectUriRefusedError,
  ScopesRefusedError,
  TooManyAttemptsError,
  UnknownProviderError,
} from '../generated/schema.ts';

export const emailRefusedError = (field = 'email'): Typed<EmailRefusedError> => ({
  __typename: 'EmailRefusedError',
  message: 'This is not an e-mail address that can be used here.',
  path: ['input', field],
});

const PASSWORD_REFUSALS: Readonly<
  Record<PasswordRefusal, { readonly reason: PasswordRefusalReason; readonly message: string }>
> = {
  tooShort: { reason: 'TOO_SHORT', message: 'A password has at least 8 bytes.' },
  tooLong: { reason: 'TOO_LONG', message: 'A password has at most 1,024 bytes.' },
  tooCommon: { reason: 'TOO_COMMON', message: 'This password is one of those that attackers try first.' },
};

export const passwordRefusedError = (refusal: PasswordRefusal, field = 'password'): Typed<PasswordRefusedError> => ({
  __typename: 'PasswordRefusedError',
  ...PASSWORD_REFUSALS[refusal],
  path: ['input', field],
});

export const invalidCredentialsError = (): Typed<InvalidCredentialsError> => ({
  __typename: 'InvalidCredentialsError',
  message: 'There is no account with this e-mail address and password.',
  path: ['input'],
});

export const tooManyAttemptsError = (retryAfterSeconds: number): Typed<TooManyAttemptsError> => ({
  __typename: 'TooManyAttemptsError',
  message: `There have been too many attempts. Try again in ${retryAfterSeconds} seconds.`,
  path: ['input'],
  retryAfterSeconds,
});

export const invalidRefreshTokenError = (): Typed<InvalidRefreshTokenError> => ({
  __typename: 'InvalidRefreshTokenError',
  message: 'The refresh token is not good any more. Sign in again.',
  path: ['input', 'refreshToken'],
});

export const wrongPasswordError = (field: string): Typed<InvalidCredentialsError> => ({
  __typename: 'InvalidCredentialsError',
  message: 'This is not the password of the account.',
  path: ['input', field],
});

export const emailNotVerifiedError = (): Typed<EmailNotVerifiedError> => ({
  __typename: 'EmailNotVerifiedError',
  message: 'The e-mail address is not verified yet. Follow the link that was sent to it.',
  path: ['input', 'email'],
});

export const accountSuspendedError = (): Typed<AccountSuspendedError> => ({
  __typename: 'AccountSuspendedError',
  message: 'The account may not be used at present.',
  path: ['input'],
});

export const invalidLinkError = (): Typed<InvalidLinkError> => ({
  __typename: 'InvalidLinkError',
  message: 'The link is not good any more. Ask for another.',
  path: ['input', 'token'],
});

export const unknownProviderError = (): Typed<UnknownProviderError> => ({
  __typename: 'UnknownProviderError',
  message: 'There is no provider of this name.',
  path: ['input', 'provider'],
});

export const redirectUriRefusedError = (): Typed<RedirectUriRefusedError> => ({
  __typename: 'RedirectUriRefusedError',
  message: 'The operators have not allowed this address.',
  path: ['input', 'redirectUri'],
});

export const openIdSignInRefusedError = (): Typed<OpenIdSignInRefusedError> => ({
  __typename: 'OpenIdSignInRefusedError',
  message: 'The provider has not confirmed this sign-in. Begin again.',
  path: ['input'],
});

export const providerEmailUnverifiedError = (): Typed<ProviderEmailUnverifiedError> => ({
  __typename: 'ProviderEmailUnverifiedError',
  message: 'The provider does not vouch for an e-mail address.',
  path: ['input'],
});

export const accountExistsError = (): Typed<AccountExistsError> => ({
  __typename: 'AccountExistsError',
  message: 'The e-mail address has an account. Sign in to it, then link it with the provider.',
  path: ['input'],
});

export const identityTakenError = (): Typed<IdentityTakenError> => ({
  __typename: 'IdentityTakenError',
  message: 'Another account is linked with this account at the provider.',
  path: ['input'],
});

export const lastAdminError = (): Typed<LastAdminError> => ({
  __typename: 'LastAdminError',
  message: 'Nobody would be left who looks after the marketplace.',
  path: ['input', 'userId'],
});

export const lastSignInMethodError = (): Typed<LastSignInMethodError> => ({
  __typename: 'LastSignInMethodError',
  message: 'Nothing would be left to sign in with. Set a password first.',
  path: ['input', 'provider'],
});

/** @param whose names who cannot have them: "An API key" */
export const scopesRefusedError = (
  whose: string,
  scopes: readonly string[],
  path: readonly string[],
): Typed<ScopesRefusedError> => ({
  __typename: 'ScopesRefusedError',
  message: `${whose} cannot have some of these scopes.`,
  path: ['input', ...path],
  scopes,
});

export const lockOutError = (scopes: readonly string[]): Typed<LockOutError> => ({
  __typename: 'LockOutError',
  message: 'Nobody could give these scopes back to administrators.',
  path: ['input', 'scopes'],
  scopes,
});

export const operationsRefusedError = (
  message: string,
  operationIds: readonly string[],
  path: readonly string[],
): Typed<OperationsRefusedError> => ({
  __typename: 'OperationsRefusedError',
  message,
  path: ['input', ...path],
  operationIds,
});

export const addressesRefusedError = (
  addresses: readonly string[],
  path: readonly string[],
): Typed<AddressesRefusedError> => ({
  __typename: 'AddressesRefusedError',
  message: 'Some of these are neither addresses nor networks.',
  path: ['input', ...path],
  addresses,
});
