import type { Discount, LineDiscount, Problem } from '../domain/discount.ts';
import type { PricedLine } from '../domain/priced-line.ts';
import type { Voucher } from '../domain/voucher.ts';
import type { Redemption } from '../ports/voucher-reads.ts';

export type VoucherModel = Voucher;
export type VoucherScopeModel = Voucher;
export type VoucherRedemptionModel = Redemption;

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
