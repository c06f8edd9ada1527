import type { Address, OwnerId } from '../domain/address.ts';

export type AddressModel = Address;

export interface UserModel {
  readonly id: OwnerId;
}
