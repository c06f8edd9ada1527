import type { Address, OwnerId } from '../domain/address.ts';
import type { Country } from '../domain/country.ts';

export type AddressModel = Address;

export type AddressCountryModel = Country;

export interface UserModel {
  readonly id: OwnerId;
}
