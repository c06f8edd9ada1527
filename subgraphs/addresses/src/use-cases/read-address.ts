import { normalise, type WrittenAddress } from '../domain/address.ts';
import type { Countries } from '../ports/countries.ts';

/** An address as somebody has typed it. */
export interface AddressInput extends WrittenAddress {
  /** ISO 3166-1 alpha-2, in whatever case. */
  readonly country: string;
}

export type ReadAddressResult = ReturnType<typeof normalise> | { readonly kind: 'unknownCountry' };

/** @throws BAD_USER_INPUT */
export function readAddress(countries: Countries, { country: code, ...written }: AddressInput): ReadAddressResult {
  const country = countries.find(code);
  return country === undefined ? { kind: 'unknownCountry' } : normalise(written, country);
}
