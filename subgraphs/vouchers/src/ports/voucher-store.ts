import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { IdempotentRequest, Replayable } from '@agora/subgraph-kit/idempotency';
import type { Voucher, VoucherId, OwnerId } from '../domain/voucher.ts';

/** Where the vouchers are. Every method throws SUBGRAPH_UNAVAILABLE when the store does not answer. */
export interface VoucherStore {
  find(id: VoucherId): Promise<Voucher | undefined>;
  /** By id, in one operation; what does not exist is missing. */
  findMany(ids: readonly VoucherId[]): Promise<ReadonlyMap<VoucherId, Voucher>>;
  /** Up to `page.size + 1` vouchers, newest first, in the order in which the page is read. */
  list(ownerId: OwnerId, page: Page): Promise<readonly Voucher[]>;
  /**
   * Keeps a new voucher, once for each request.
   * @returns its id; for a repeated request the id of the first one's.
   * @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS
   */
  add(voucher: Voucher, request: IdempotentRequest): Promise<Replayable<VoucherId>>;
  /** Replaces the voucher, whose version is one more than it was. `conflict`: another change came first. */
  save(voucher: Voucher): Promise<'saved' | 'conflict'>;
  /** Removes what is at this version. `conflict`: another change came first. */
  remove(voucher: Voucher): Promise<'removed' | 'conflict'>;
}
