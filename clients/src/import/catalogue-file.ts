import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { fromSpreadsheet } from '../spreadsheet-text.ts';
import { csvRecords } from './csv-records.ts';

export type FileFormat = 'csv' | 'jsonl';

export interface Money {
  readonly minorUnits: string;
  readonly currency: string;
}

/** One SKU of a catalogue file. */
export interface CatalogueRow {
  /** First line of the record, the header being line 1. */
  readonly row: number;
  readonly sku: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly category?: string | undefined;
  /** Slug of the shop. */
  readonly shop: string;
  readonly taxClass?: 'STANDARD' | 'REDUCED' | 'ZERO' | undefined;
  /** The base price. */
  readonly price: Money;
  /** Prices in further currencies. */
  readonly prices?: readonly Money[] | undefined;
  /** Units of its opening stock. */
  readonly stock?: number | undefined;
}

export interface RejectedRow {
  readonly row: number;
  readonly reason: string;
}

export type ReadRow =
  { readonly kind: 'row'; readonly row: CatalogueRow } | ({ readonly kind: 'rejected' } & RejectedRow);

const MAX_PRICE = 1_000_000_000_000;
const MAX_STOCK = 1_000_000;

const whole = (max: number) =>
  z
    .string()
    .regex(/^\d{1,13}$/, 'must be a whole number')
    .refine((text) => Number(text) <= max, `must be at most ${max}`);
const currency = z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code');
const orAbsent = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const described = {
  sku: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/, 'has 1 to 64 letters, digits, dots, dashes and underscores'),
  title: z.string().trim().min(1, 'is missing').max(200, 'has at most 200 characters'),
  description: z.string().max(10_000, 'has at most 10,000 characters').optional(),
  category: orAbsent(z.string().trim()),
  shop: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be a slug'),
};
const taxClass = z.enum(['STANDARD', 'REDUCED', 'ZERO'], 'must be STANDARD, REDUCED or ZERO');

const csvRecord = z.object({
  ...described,
  category: z.string().trim(),
  price_minor: whole(MAX_PRICE),
  currency,
  stock: z
    .string()
    .regex(/^\d{0,7}$/, 'must be a whole number')
    .refine((text) => Number(text) <= MAX_STOCK, `must be at most ${MAX_STOCK}`),
  tax_class: orAbsent(taxClass),
  prices: orAbsent(z.string().regex(/^[A-Z]{3} \d{1,13}(;[A-Z]{3} \d{1,13})*$/, 'must be as EUR 1490;USD 1600')),
});

const jsonRecord = z.object({
  ...described,
  taxClass: taxClass.optional(),
  price: z.object({ minorUnits: whole(MAX_PRICE), currency }),
  prices: z.array(z.object({ minorUnits: whole(MAX_PRICE), currency })).optional(),
  stock: z.number().int('must be a whole number').min(0).max(MAX_STOCK, `must be at most ${MAX_STOCK}`).optional(),
});

/** By the file's name: `.jsonl` and `.ndjson` are JSON, one object a line; all else is CSV. */
export const formatOf = (file: string): FileFormat => (/\.(jsonl|ndjson)$/i.test(file) ? 'jsonl' : 'csv');

/**
 * Reads a catalogue as a stream, row by row; a row that cannot be used says why, and the others are read all the same.
 * @throws when the file cannot be read or its header lacks a column.
 */
export function readCatalogue(file: string, format: FileFormat = formatOf(file)): AsyncGenerator<ReadRow> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  return format === 'csv' ? readCsv(lines) : readJsonLines(lines);
}

async function* readCsv(lines: AsyncIterable<string>): AsyncGenerator<ReadRow> {
  let columns: readonly string[] | undefined;
  for await (const record of csvRecords(lines)) {
    if (columns === undefined) columns = checkHeader(record.kind === 'fields' ? record.fields : []);
    else if (record.kind === 'unreadable') yield { kind: 'rejected', row: record.row, reason: record.reason };
    else yield fromCsv(valuesOf(columns, record.fields), record.row);
  }
}

const valuesOf = (columns: readonly string[], fields: readonly string[]): Record<string, string | undefined> =>
  Object.fromEntries(columns.map((column, index) => [column, fields[index] && fromSpreadsheet(fields[index])]));

async function* readJsonLines(lines: AsyncIterable<string>): AsyncGenerator<ReadRow> {
  let row = 0;
  for await (const line of lines) {
    row++;
    if (line.trim() !== '') yield fromJson(line, row);
  }
}

const OPTIONAL = new Set(['description', 'tax_class', 'prices']);
const COLUMNS = Object.keys(csvRecord.shape).filter((column) => !OPTIONAL.has(column));

function checkHeader(header: readonly string[]): readonly string[] {
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new Error(`the header lacks ${missing.join(', ')}`);
  return header;
}

function fromCsv(values: Readonly<Record<string, string | undefined>>, row: number): ReadRow {
  const result = csvRecord.safeParse(values);
  if (!result.success) return rejected(row, result.error);
  const { price_minor: minorUnits, currency: base, stock, tax_class: tax, prices, category, ...rest } = result.data;
  return {
    kind: 'row',
    row: {
      ...rest,
      row,
      price: { minorUnits, currency: base },
      ...(category !== '' && { category }),
      ...(stock !== '' && { stock: Number(stock) }),
      ...(tax !== undefined && { taxClass: tax }),
      ...(prices !== undefined && { prices: prices.split(';').map(toMoney) }),
    },
  };
}

function toMoney(text: string): Money {
  const [code = '', minorUnits = ''] = text.split(' ');
  return { minorUnits, currency: code };
}

function fromJson(line: string, row: number): ReadRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { kind: 'rejected', row, reason: error instanceof Error ? error.message : String(error) };
  }
  const result = jsonRecord.safeParse(value);
  return result.success ? { kind: 'row', row: { ...result.data, row } } : rejected(row, result.error);
}

function rejected(row: number, { issues: [issue] }: z.ZodError): ReadRow {
  const isMissing = issue?.code === 'invalid_type' && issue.message.endsWith('received undefined');
  const reason = `${issue?.path.join('.') ?? ''} ${isMissing ? 'is missing' : (issue?.message ?? '')}`.trim();
  return { kind: 'rejected', row, reason };
}
