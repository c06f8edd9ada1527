import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { CatalogueStore } from '../ports/catalogue-store.ts';
import type { ImportStore } from '../ports/import-store.ts';
import type { ProductPictures } from '../ports/product-pictures.ts';

/** What use cases of the catalogue work with. */
export interface Dependencies {
  readonly store: CatalogueStore;
  readonly imports: ImportStore;
  readonly pictures: ProductPictures;
  readonly clock: Clock;
  readonly newId: IdSource;
}

/** Imports bring no pictures. */
export type ImportDependencies = Omit<Dependencies, 'pictures'>;
