import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { VoucherStore } from '../ports/voucher-store.ts';

/** What use cases of vouchers work with. */
export interface Dependencies {
  readonly store: VoucherStore;
  readonly clock: Clock;
  readonly newId: IdSource;
}
