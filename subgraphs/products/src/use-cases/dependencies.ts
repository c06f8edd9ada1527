import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { CatalogueStore } from '../ports/catalogue-store.ts';

/** What use cases of the catalogue work with. */
export interface Dependencies {
  readonly store: CatalogueStore;
  readonly clock: Clock;
  readonly newId: IdSource;
}
