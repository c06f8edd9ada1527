import { moneyFromJson, moneyToJson, type MoneyJson } from '@agora/subgraph-kit/money';
import type { Value, Voucher } from '../domain/voucher.ts';

type ValueJson =
  | { kind: 'percent'; basisPoints: number; maximumDiscount: MoneyJson | null }
  | { kind: 'fixed'; amounts: readonly MoneyJson[] }
  | { kind: 'freeShipping' };

export interface VoucherRow {
  id: Voucher['id'];
  code: string;
  shop_id: Voucher['shopId'];
  value: ValueJson;
  minimum_spend: MoneyJson | null;
  starts_at: Date;
  ends_at: Date | null;
  scope: Voucher['scope'];
  usage_limit: number | null;
  usage_limit_per_customer: number | null;
  is_active: boolean;
  times_used: number;
  version: number;
  created_at: Date;
}

export const toVoucher = (row: VoucherRow): Voucher => ({
  id: row.id,
  code: row.code,
  shopId: row.shop_id,
  value: toValue(row.value),
  minimumSpend: row.minimum_spend && moneyFromJson(row.minimum_spend),
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  scope: row.scope,
  usageLimit: row.usage_limit,
  usageLimitPerCustomer: row.usage_limit_per_customer,
  isActive: row.is_active,
  timesUsed: row.times_used,
  version: row.version,
  createdAt: row.created_at,
});

/** What `jsonb_populate_record(null::voucher, ...)` reads. */
export const toRecord = (voucher: Voucher): Readonly<Record<keyof VoucherRow, unknown>> => ({
  id: voucher.id,
  code: voucher.code,
  shop_id: voucher.shopId,
  value: toValueJson(voucher.value),
  minimum_spend: voucher.minimumSpend && moneyToJson(voucher.minimumSpend),
  starts_at: voucher.startsAt,
  ends_at: voucher.endsAt,
  scope: voucher.scope,
  usage_limit: voucher.usageLimit,
  usage_limit_per_customer: voucher.usageLimitPerCustomer,
  is_active: voucher.isActive,
  times_used: voucher.timesUsed,
  version: voucher.version,
  created_at: voucher.createdAt,
});

function toValue(value: ValueJson): Value {
  switch (value.kind) {
    case 'percent':
      return { ...value, maximumDiscount: value.maximumDiscount && moneyFromJson(value.maximumDiscount) };
    case 'fixed':
      return { ...value, amounts: value.amounts.map(moneyFromJson) };
    case 'freeShipping':
      return value;
  }
}

function toValueJson(value: Value): ValueJson {
  switch (value.kind) {
    case 'percent':
      return { ...value, maximumDiscount: value.maximumDiscount && moneyToJson(value.maximumDiscount) };
    case 'fixed':
      return { ...value, amounts: value.amounts.map(moneyToJson) };
    case 'freeShipping':
      return value;
  }
}
