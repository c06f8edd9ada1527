import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parse } from 'csv-parse/sync';
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
 * Reads a catalogue as a stream, row by row; a row that cannot be used says why. A row is one line: a stray quote then
 * spoils that row and not all that follow.
 * @throws when the file cannot be read or its header lacks a column.
 */
export async function* readCatalogue(file: string): AsyncGenerator<ReadRow> {
  let columns: readonly string[] | undefined;
  let row = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    row++;
    if (line.trim() === '') continue;
    const fields = splitLine(line);
    if (columns === undefined) columns = checkHeader(fields);
    else if (typeof fields === 'string') yield { kind: 'rejected', row, reason: fields };
    else yield toRow(Object.fromEntries(columns.map((column, index) => [column, fields[index]])), row);
  }
}

/** The fields of a line, or why they cannot be told apart. */
function splitLine(line: string): readonly string[] | string {
  try {
    const lines: string[][] = parse(line, { bom: true });
    return lines[0] ?? [];
  } catch (error) {
    // The parser counts lines of what it was given, which is one.
    return (error instanceof Error ? error.message : String(error)).replaceAll(' at line 1', '');
  }
}

const COLUMNS = Object.keys(record.shape);

function checkHeader(header: readonly string[] | string): readonly string[] {
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (typeof header === 'string' || missing.length > 0) throw new Error(`the header lacks ${missing.join(', ')}`);
  return header;
}

function toRow(values: Readonly<Record<string, string | undefined>>, row: number): ReadRow {
  const result = record.safeParse(values);
  if (!result.success) {
    const [issue] = result.error.issues;
    const reason = `${issue?.path.join('.') ?? ''} ${issue?.code === 'invalid_type' ? 'is missing' : (issue?.message ?? '')}`;
    return { kind: 'rejected', row, reason };
  }
  const { price_minor: minorUnits, currency, stock, ...rest } = result.data;
  return { kind: 'row', row: { ...rest, row, price: { minorUnits, currency }, stock: Number(stock) } };
}
