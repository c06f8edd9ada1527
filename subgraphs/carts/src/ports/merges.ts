import type { UnitOfWork } from '@agora/subgraph-kit/events/publish';
import type { CartMerge } from './cart-store.ts';

/** Carts that were merged, and whether it was told. */
export interface Merges {
  untold(): Promise<readonly CartMerge[]>;
  markTold(merges: readonly CartMerge[]): Promise<void>;
  transaction<Result>(work: (transaction: UnitOfWork) => Promise<Result>): Promise<Result>;
}
