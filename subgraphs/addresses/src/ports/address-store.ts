import type { Inbox } from '@agora/subgraph-kit/events/publish';
import type { Idempotency } from '@agora/subgraph-kit/idempotency';
import type { AddressBook } from '../domain/address-book.ts';
import type { OwnerId } from '../domain/address.ts';

/** Writes of addresses. Throws SUBGRAPH_UNAVAILABLE when the store does not answer. */
export interface AddressStore {
  /** All or nothing; may run `work` more than once. */
  transaction<Result>(work: (transaction: AddressTransaction) => Promise<Result>): Promise<Result>;
}

export interface AddressTransaction extends Idempotency, Inbox {
  /** The book of this person, an empty one if there was none, which nobody else changes before the transaction ends. */
  lockBook(ownerId: OwnerId): Promise<AddressBook>;
  /** Makes the book what is given. */
  save(book: AddressBook): Promise<void>;
}
