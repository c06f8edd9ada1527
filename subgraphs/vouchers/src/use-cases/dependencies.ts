import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { Carts } from '../ports/carts.ts';
import type { CodeThrottle } from '../ports/code-throttle.ts';
import type { VoucherReads } from '../ports/voucher-reads.ts';
import type { VoucherStore } from '../ports/voucher-store.ts';

/** What use cases of vouchers work with. */
export interface Dependencies {
  readonly store: VoucherStore;
  readonly reads: VoucherReads;
  readonly carts: Carts;
  readonly throttle: CodeThrottle;
  readonly clock: Clock;
  readonly newId: IdSource;
}
