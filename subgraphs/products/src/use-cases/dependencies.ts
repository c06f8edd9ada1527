import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { CatalogueStore } from '../ports/catalogue-store.ts';
import type { ImportStore } from '../ports/import-store.ts';

/** What use cases of the catalogue work with. */
export interface Dependencies {
  readonly store: CatalogueStore;
  readonly imports: ImportStore;
  readonly clock: Clock;
  readonly newId: IdSource;
}
