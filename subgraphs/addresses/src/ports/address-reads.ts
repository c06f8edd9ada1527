import type { Address, AddressId, OwnerId } from '../domain/address.ts';

/** Reads of addresses; each is one statement, however many keys it gets. */
export interface AddressReads {
  addresses(ids: readonly AddressId[]): Promise<ReadonlyMap<AddressId, Address>>;
  /** All of these people: defaults first, then the newest first. Whoever has none is missing. */
  addressesOf(ownerIds: readonly OwnerId[]): Promise<ReadonlyMap<OwnerId, readonly Address[]>>;
}
