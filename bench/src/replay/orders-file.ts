import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';

const COLUMNS = ['order', 'placed_at', 'customer', 'sku', 'quantity'];

/** One order of the file: what one customer bought at one time, a line per SKU. */
export interface FileOrder {
  /** The order's number in the file, its reference for ever. */
  readonly reference: string;
  readonly customer: string;
  readonly placedAt: string;
  /** Units by SKU; lines of one SKU are merged. */
  readonly quantities: ReadonlyMap<string, number>;
}

interface Line {
  readonly order: string;
  readonly placed_at: string;
  readonly customer: string;
  readonly sku: string;
  readonly quantity: string;
}

/**
 * Reads `order,placed_at,customer,country,sku,quantity,unit_price_minor`, gzipped if the name ends in .gz, as a stream.
 * Lines of one order stand together. The file's prices are a record of the past and are not used.
 * @throws when a line is not of this form
 */
export async function* readOrders(file: string): AsyncGenerator<FileOrder> {
  const bytes = createReadStream(file);
  const text = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  const lines = text.pipe(parse({ columns: checkedHeader, bom: true }));
  let current: { order: Omit<FileOrder, 'quantities'>; quantities: Map<string, number> } | undefined;
  for await (const line of lines as AsyncIterable<Line>) {
    const quantity = Number(line.quantity);
    if (!Number.isSafeInteger(quantity) || quantity < 1)
      throw new Error(`order ${line.order}: quantity ${line.quantity}`);
    if (current?.order.reference !== line.order) {
      if (current !== undefined) yield { ...current.order, quantities: current.quantities };
      current = {
        order: { reference: line.order, customer: line.customer, placedAt: line.placed_at },
        quantities: new Map(),
      };
    }
    current.quantities.set(line.sku, (current.quantities.get(line.sku) ?? 0) + quantity);
  }
  if (current !== undefined) yield { ...current.order, quantities: current.quantities };
}

function checkedHeader(header: string[]): string[] {
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new Error(`the header of the orders lacks ${missing.join(', ')}`);
  return header;
}
