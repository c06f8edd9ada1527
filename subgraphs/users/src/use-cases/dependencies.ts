import type { Clock } from '@agora/subgraph-kit/clock';
import type { UserStore } from '../ports/user-store.ts';

/** What use cases of users work with. */
export interface Dependencies {
  readonly store: UserStore;
  readonly clock: Clock;
}
