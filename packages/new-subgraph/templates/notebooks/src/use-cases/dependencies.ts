import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { NotebookStore } from '../ports/notebook-store.ts';

/** What use cases of notebooks work with. */
export interface Dependencies {
  readonly store: NotebookStore;
  readonly clock: Clock;
  readonly newId: IdSource;
}
