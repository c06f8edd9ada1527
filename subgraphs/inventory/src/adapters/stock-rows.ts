import type { ShopId, StockLevel, VariantId } from '../domain/stock.ts';

export interface StockLevelRow {
  variant_id: VariantId;
  sku: string;
  shop_id: ShopId | null;
  is_archived: boolean;
  /** As text: the driver does not trust numbers with 64 bits. The table's checks keep them small. */
  on_hand: string;
  reserved: string;
  low_stock_threshold: number | null;
}

export const toStockLevel = (row: StockLevelRow): StockLevel => ({
  variantId: row.variant_id,
  sku: row.sku,
  ...(row.shop_id !== null && { shopId: row.shop_id }),
  isArchived: row.is_archived,
  onHand: Number(row.on_hand),
  reserved: Number(row.reserved),
  ...(row.low_stock_threshold !== null && { lowStockThreshold: row.low_stock_threshold }),
});
