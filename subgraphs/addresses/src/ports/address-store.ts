import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { IdempotentRequest, Replayable } from '@agora/subgraph-kit/idempotency';
import type { Address, AddressId, OwnerId } from '../domain/address.ts';

/** Where the addresses are. Every method throws SUBGRAPH_UNAVAILABLE when the store does not answer. */
export interface AddressStore {
  find(id: AddressId): Promise<Address | undefined>;
  /** By id, in one operation; what does not exist is missing. */
  findMany(ids: readonly AddressId[]): Promise<ReadonlyMap<AddressId, Address>>;
  /** Up to `page.size + 1` addresses, newest first, in the order in which the page is read. */
  list(ownerId: OwnerId, page: Page): Promise<readonly Address[]>;
  /**
   * Keeps a new address, once for each request.
   * @returns its id; for a repeated request the id of the first one's.
   * @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS
   */
  add(address: Address, request: IdempotentRequest): Promise<Replayable<AddressId>>;
  /** Replaces the address, whose version is one more than it was. `conflict`: another change came first. */
  save(address: Address): Promise<'saved' | 'conflict'>;
  /** Removes what is at this version. `conflict`: another change came first. */
  remove(address: Address): Promise<'removed' | 'conflict'>;
}
