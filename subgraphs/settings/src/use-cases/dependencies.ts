import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { SettingStore } from '../ports/setting-store.ts';

/** What use cases of settings work with. */
export interface Dependencies {
  readonly store: SettingStore;
  readonly clock: Clock;
  readonly newId: IdSource;
}
