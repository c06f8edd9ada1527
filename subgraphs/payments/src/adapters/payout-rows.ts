import type { OrderId } from '../domain/payment.ts';
import type { RecordedPayout, ShopId } from '../domain/payout.ts';
import type { OpenPayout, PayoutRunId, Transfer, TransferId } from '../domain/transfer.ts';

export interface PayoutRow {
  order_id: string;
  shop_id: string;
  currency: string;
  net_minor: string;
  commission_minor: string;
  reversed_net_minor: string;
  reversed_commission_minor: string;
  settled_minor: string;
  recorded_at: Date;
}

export function toPayout(row: PayoutRow): RecordedPayout {
  const money = (minorUnits: string) => ({ minorUnits: BigInt(minorUnits), currency: row.currency });
  const shopId = row.shop_id as ShopId;
  return {
    shopId,
    net: money(row.net_minor),
    commission: money(row.commission_minor),
    reversed: { shopId, net: money(row.reversed_net_minor), commission: money(row.reversed_commission_minor) },
  };
}

export const toOpenPayout = (row: PayoutRow): OpenPayout => ({
  ...toPayout(row),
  orderId: row.order_id as OrderId,
  settled: { minorUnits: BigInt(row.settled_minor), currency: row.currency },
  recordedAt: row.recorded_at,
});

export interface TransferRow {
  id: string;
  run_id: string;
  shop_id: string;
  currency: string;
  amount_minor: string;
  created_at: Date;
}

export const toTransfer = (row: TransferRow): Transfer => ({
  id: row.id as TransferId,
  runId: row.run_id as PayoutRunId,
  shopId: row.shop_id as ShopId,
  amount: { minorUnits: BigInt(row.amount_minor), currency: row.currency },
  createdAt: row.created_at,
});
