import type { IdSource } from '@agora/subgraph-kit/ids';
import type { InventoryStore } from '../ports/inventory-store.ts';

/** What use cases of the stock work with. */
export interface Dependencies {
  readonly store: InventoryStore;
  readonly newId: IdSource;
}
