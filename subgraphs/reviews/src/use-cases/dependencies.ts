import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { ReviewStore } from '../ports/review-store.ts';

/** What use cases of reviews work with. */
export interface Dependencies {
  readonly store: ReviewStore;
  readonly clock: Clock;
  readonly newId: IdSource;
}
