import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { Money } from '@agora/subgraph-kit/money';
import type { OrderId, UseId } from '../domain/use.ts';
import type { ShopId, Voucher, VoucherId } from '../domain/voucher.ts';

/** The voucher on a cart, with how often one customer has used it. */
export interface VoucherOnCart {
  readonly cartId: string;
  readonly voucher: Voucher;
  readonly timesUsedByCustomer: number;
}

/** A use that an order has made. */
export interface Redemption {
  readonly id: UseId;
  readonly voucherId: VoucherId;
  readonly orderId: OrderId;
  readonly customerId: string;
  readonly discount: Money;
  readonly redeemedAt: Date;
}

export interface VoucherFilter {
  readonly shopId?: ShopId;
  readonly isActive?: boolean;
}

/** Reads of vouchers; each is one statement, however many keys it gets. Pages hold up to `page.size + 1` entries each. */
export interface VoucherReads {
  vouchers(ids: readonly VoucherId[]): Promise<readonly Voucher[]>;
  vouchersByCode(codes: readonly string[]): Promise<readonly Voucher[]>;
  /** Newest first. */
  list(filter: VoucherFilter, page: Page): Promise<readonly Voucher[]>;
  /** How many vouchers the filter leaves; `limit` when there are more. */
  count(filter: VoucherFilter, limit: number): Promise<number>;
  /** Each shop's own, newest first. */
  vouchersOfShops(ids: readonly ShopId[], page: Page): Promise<readonly Voucher[]>;
  /** How many each shop has; `limit` when there are more. */
  countOfShops(ids: readonly ShopId[], limit: number): Promise<ReadonlyMap<ShopId, number>>;
  /** Each voucher's, newest first. */
  redemptions(ids: readonly VoucherId[], page: Page): Promise<readonly Redemption[]>;
  /** How many each voucher has; `limit` when there are more. */
  countRedemptions(ids: readonly VoucherId[], limit: number): Promise<ReadonlyMap<VoucherId, number>>;
  /** What is on these carts, as it is for the customer. */
  onCarts(cartIds: readonly string[], customerId: string): Promise<readonly VoucherOnCart[]>;
  /** How many uses of the voucher the customer has that count. */
  usesOf(voucherId: VoucherId, customerId: string): Promise<number>;
}
