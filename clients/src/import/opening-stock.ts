import type { Session } from '../session.ts';
import type { CatalogueRow } from './catalogue-file.ts';

const BATCH = 500;
// A SKU's opening stock is received under this name once, however often the file is imported.
const STOCK_REFERENCE = 'opening-stock';

const VARIANTS = `query ImportVariants($skus: [String!]!, $shopId: ID!) {
  productVariantsBySku(skus: $skus, shopId: $shopId) { id sku }
}`;
const RECEIVE = `mutation ImportStock($input: ReceiveStockInput!) {
  receiveStock(input: $input) { received }
}`;

/** Receives the opening stock of rows that were imported, a shop at a time. Answers how many SKUs it was new for. */
export function createOpeningStock(session: Session) {
  const waiting = new Map<string, CatalogueRow[]>();
  const receive = async (shopId: string, rows: readonly CatalogueRow[]): Promise<number> => {
    const { productVariantsBySku: variants } = await session.ask<{
      productVariantsBySku: readonly { readonly id: string; readonly sku: string }[];
    }>(VARIANTS, { skus: rows.map(({ sku }) => sku), shopId });
    const stockBySku = new Map(rows.map(({ sku, stock }) => [sku, stock]));
    const receipts = variants.map(({ id, sku }) => ({ variantId: id, sku, quantity: stockBySku.get(sku) }));
    if (receipts.length === 0) return 0;
    const { receiveStock } = await session.ask<{ receiveStock: { readonly received: number } }>(RECEIVE, {
      input: { reference: STOCK_REFERENCE, receipts },
    });
    return receiveStock.received;
  };
  return {
    async add(shopId: string, row: CatalogueRow): Promise<number> {
      if (row.stock === undefined || row.stock === 0) return 0;
      const rows = waiting.get(shopId) ?? [];
      waiting.set(shopId, rows);
      if (rows.push(row) < BATCH) return 0;
      waiting.delete(shopId);
      return receive(shopId, rows);
    },
    async finish(): Promise<number> {
      let received = 0;
      for (const [shopId, rows] of waiting) received += await receive(shopId, rows);
      return received;
    },
  };
}
