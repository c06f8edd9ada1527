import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { ShopStore } from '../ports/shop-store.ts';

/** What use cases of shops work with. */
export interface Dependencies {
  readonly store: ShopStore;
  readonly clock: Clock;
  readonly newId: IdSource;
  /** The platform's share of each sale in a new shop, in hundredths of a percent. */
  readonly commissionBasisPoints: number;
}
