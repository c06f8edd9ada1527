import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { z } from 'zod';

/** One SKU of a catalogue file: `sku,title,category,shop,price_minor,currency,stock`. */
export interface CatalogueRow {
  /** Line of the file, the header being line 1. */
  readonly row: number;
  readonly sku: string;
  readonly title: string;
  readonly category: string;
  /** Slug of the shop. */
  readonly shop: string;
  readonly price: { readonly minorUnits: string; readonly currency: string };
  /** Units. */
  readonly stock: number;
}

export interface RejectedRow {
  readonly row: number;
  readonly reason: string;
}

export type ReadRow =
  { readonly kind: 'row'; readonly row: CatalogueRow } | ({ readonly kind: 'rejected' } & RejectedRow);

const whole = (max: number) =>
  z
    .string()
    .regex(/^\d{1,12}$/, 'must be a whole number')
    .refine((text) => Number(text) <= max, `must be at most ${max}`);

const record = z.object({
  sku: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/, 'has 1 to 64 letters, digits, dots, dashes and underscores'),
  title: z.string().trim().min(1, 'is missing').max(200, 'has at most 200 characters'),
  category: z.string().trim().min(1, 'is missing'),
  shop: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be a slug'),
  price_minor: whole(1_000_000_000_000),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code'),
  stock: whole(1_000_000),
});

/**
 * Reads a catalogue as a stream, row by row; a row that cannot be used says why.
 * @throws when the file cannot be read or its header lacks a column.
 */
export async function* readCatalogue(file: string): AsyncGenerator<ReadRow> {
  const records = createReadStream(file).pipe(
    parse({ columns: checkHeader, bom: true, relax_column_count: true, skip_empty_lines: true, info: true }),
  );
  for await (const { record: values, info } of records as AsyncIterable<{ record: unknown; info: { lines: number } }>) {
    yield toRow(values, info.lines);
  }
}

const COLUMNS = Object.keys(record.shape);

function checkHeader(header: string[]): string[] {
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new Error(`the header lacks ${missing.join(', ')}`);
  return header;
}

function toRow(values: unknown, row: number): ReadRow {
  const result = record.safeParse(values);
  if (!result.success) {
    const [issue] = result.error.issues;
    const reason = `${issue?.path.join('.') ?? ''} ${issue?.code === 'invalid_type' ? 'is missing' : (issue?.message ?? '')}`;
    return { kind: 'rejected', row, reason };
  }
  const { price_minor: minorUnits, currency, stock, ...rest } = result.data;
  return { kind: 'row', row: { ...rest, row, price: { minorUnits, currency }, stock: Number(stock) } };
}
