import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { AddressStore } from '../ports/address-store.ts';
import type { Countries } from '../ports/countries.ts';

/** What use cases of addresses work with. */
export interface Dependencies {
  readonly store: AddressStore;
  readonly countries: Countries;
  readonly clock: Clock;
  readonly newId: IdSource;
}
