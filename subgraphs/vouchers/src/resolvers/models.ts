import type { Connection } from '@agora/subgraph-kit/graphql/pagination';
import type { Discount, LineDiscount, Problem } from '../domain/discount.ts';
import type { PricedLine } from '../domain/priced-line.ts';
import type { ShopId, Voucher, VoucherId } from '../domain/voucher.ts';
import type { Redemption, VoucherFilter } from '../ports/voucher-reads.ts';

export type VoucherModel = Voucher;
export type VoucherScopeModel = Voucher;
export type VoucherRedemptionModel = Redemption;

export interface VoucherConnectionModel extends Connection<Voucher> {
  /** What is listed: a shop's own, or those that a filter leaves. */
  readonly of: ShopId | VoucherFilter;
}

export interface VoucherRedemptionConnectionModel extends Connection<Redemption> {
  readonly voucherId: VoucherId;
}

export interface CartModel {
  readonly id: string;
  /** Absent where nothing asks for them. */
  readonly lines?: readonly PricedLine[];
}

export interface CartDiscountModel {
  readonly voucher: Voucher;
  readonly lines: readonly PricedLine[];
  readonly decision: Discount | Problem;
}

export type CartLineDiscountModel = LineDiscount;

export interface ProductVariantModel {
  readonly id: string;
}

export interface OrderModel {
  readonly id: string;
}

export interface ShopModel {
  readonly id: string;
}
