import type { Session } from '../session.ts';
import { readCatalogue, type CatalogueRow, type RejectedRow } from './catalogue-file.ts';
import { ensureShop } from './shops.ts';

export interface ImportOptions {
  readonly file: string;
  /** What happens to the good rows when some are bad. */
  readonly errorPolicy: 'reject-all' | 'reject-failed-rows';
  /** Called with the number of rows that are done. */
  readonly onProgress?: (rows: number) => void;
}

export interface ImportReport {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** SKUs whose opening stock was received now, and not by an earlier import. */
  readonly stocked: number;
  readonly rejected: readonly RejectedRow[];
}

const BATCH = 250;
// A SKU's opening stock is received under this name once, however often the file is imported.
const STOCK_REFERENCE = 'opening-stock';

const IMPORT = `mutation ImportProducts($input: ImportProductsInput!) {
  importProducts(input: $input) {
    imported { row outcome variant { id sku } }
    rejected { row reason }
  }
}`;

const RECEIVE = `mutation ImportStock($input: ReceiveStockInput!) {
  receiveStock(input: $input) { received }
}`;

interface ImportAnswer {
  readonly importProducts: {
    readonly imported: readonly {
      readonly row: number;
      readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED';
      readonly variant: { readonly id: string; readonly sku: string };
    }[];
    readonly rejected: readonly RejectedRow[];
  };
}

/**
 * Loads a catalogue file through the public endpoint, as a stream: shops, products and their opening stock. Importing
 * the same file again changes nothing.
 */
export async function importCatalogue(session: Session, options: ImportOptions): Promise<ImportReport> {
  const report = { rows: 0, created: 0, updated: 0, unchanged: 0, stocked: 0, rejected: [] as RejectedRow[] };
  if (options.errorPolicy === 'reject-all') {
    const { rows, rejected } = await surveyCatalogue(options.file);
    if (rejected.length > 0) return { ...report, rows, rejected };
  }
  const shopIds = new Map<string, string>();
  const send = async (shop: string, rows: readonly CatalogueRow[]): Promise<void> => {
    const shopId = shopIds.get(shop) ?? (await ensureShop(session, shop));
    shopIds.set(shop, shopId);
    const { imported, rejected } = await importRows(session, shopId, rows, options.errorPolicy);
    for (const { outcome } of imported) report[COUNTER[outcome]]++;
    report.rejected.push(...rejected);
    report.stocked += await receiveStock(session, rows, imported);
    options.onProgress?.(rows.length);
  };

  const waiting = new Map<string, CatalogueRow[]>();
  for await (const read of readCatalogue(options.file)) {
    report.rows++;
    if (read.kind === 'rejected') {
      report.rejected.push({ row: read.row, reason: read.reason });
      options.onProgress?.(1);
      continue;
    }
    const rows = waiting.get(read.row.shop) ?? [];
    waiting.set(read.row.shop, rows);
    if (rows.push(read.row) < BATCH) continue;
    waiting.delete(read.row.shop);
    await send(read.row.shop, rows);
  }
  for (const [shop, rows] of waiting) await send(shop, rows);
  return report;
}

const COUNTER = { CREATED: 'created', UPDATED: 'updated', UNCHANGED: 'unchanged' } as const;

/** How many rows a file has, good and bad, and which cannot be used. */
export async function surveyCatalogue(file: string): Promise<Pick<ImportReport, 'rows' | 'rejected'>> {
  const rejected: RejectedRow[] = [];
  let rows = 0;
  for await (const read of readCatalogue(file)) {
    rows++;
    if (read.kind === 'rejected') rejected.push({ row: read.row, reason: read.reason });
  }
  return { rows, rejected };
}

async function importRows(
  session: Session,
  shopId: string,
  rows: readonly CatalogueRow[],
  errorPolicy: ImportOptions['errorPolicy'],
): Promise<ImportAnswer['importProducts']> {
  const { importProducts } = await session.ask<ImportAnswer>(IMPORT, {
    input: {
      shopId,
      errorPolicy: errorPolicy === 'reject-all' ? 'REJECT_ALL' : 'REJECT_FAILED_ROWS',
      rows: rows.map(({ row, sku, title, category, price }) => ({ row, sku, title, category, price })),
    },
  });
  return importProducts;
}

async function receiveStock(
  session: Session,
  rows: readonly CatalogueRow[],
  imported: ImportAnswer['importProducts']['imported'],
): Promise<number> {
  const stockBySku = new Map(rows.map(({ sku, stock }) => [sku, stock]));
  const receipts = imported.flatMap(({ variant }) => {
    const quantity = stockBySku.get(variant.sku) ?? 0;
    return quantity > 0 ? [{ variantId: variant.id, sku: variant.sku, quantity }] : [];
  });
  if (receipts.length === 0) return 0;
  const { receiveStock: answer } = await session.ask<{ receiveStock: { received: number } }>(RECEIVE, {
    input: { reference: STOCK_REFERENCE, receipts },
  });
  return answer.received;
}
