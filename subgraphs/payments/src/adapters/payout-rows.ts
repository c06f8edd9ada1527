import type { RecordedPayout, ShopId } from '../domain/payout.ts';

export interface PayoutRow {
  order_id: string;
  shop_id: string;
  currency: string;
  net_minor: string;
  commission_minor: string;
  reversed_net_minor: string;
  reversed_commission_minor: string;
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
