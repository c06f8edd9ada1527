import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { AddressStore } from '../ports/address-store.ts';

/** What use cases of addresses work with. */
export interface Dependencies {
  readonly store: AddressStore;
  readonly clock: Clock;
  readonly newId: IdSource;
}
