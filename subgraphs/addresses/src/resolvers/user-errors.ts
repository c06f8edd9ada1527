import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { UnusablePostalCode } from '../domain/address.ts';
import type { PostalCodeInvalidError, TooManyAddressesError, UnknownCountryError } from '../generated/schema.ts';

export const unknownCountryError = (): Typed<UnknownCountryError> => ({
  __typename: 'UnknownCountryError',
  message: 'A country is named by its ISO 3166-1 alpha-2 code, for example DE.',
  path: ['input', 'address', 'country'],
});

export const postalCodeInvalidError = ({ country, example }: UnusablePostalCode): Typed<PostalCodeInvalidError> => ({
  __typename: 'PostalCodeInvalidError',
  message: `This is not a postal code of ${country}.${example === undefined ? '' : ` One looks like this: ${example}.`}`,
  path: ['input', 'address', 'postalCode'],
  country,
  ...(example !== undefined && { example }),
});

export const tooManyAddressesError = (maxAddresses: number): Typed<TooManyAddressesError> => ({
  __typename: 'TooManyAddressesError',
  message: `A person keeps at most ${maxAddresses} addresses.`,
  path: ['input'],
  maxAddresses,
});
