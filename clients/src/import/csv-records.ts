import { parse } from 'csv-parse/sync';

/** A record of a CSV file, or why it cannot be read. */
export type CsvRecord =
  | { readonly kind: 'fields'; readonly row: number; readonly fields: readonly string[] }
  | { readonly kind: 'unreadable'; readonly row: number; readonly reason: string };

// More than any description needs; a stray quote costs no more than so many lines to look at.
const MAX_LINES = 200;

/**
 * Records by the number of their first line. A quoted field may go over several lines; a quote that is never closed, or
 * closes in the middle of another record, spoils its own line and not all that follow.
 */
export async function* csvRecords(lines: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  const ahead = lookAhead(lines);
  let columns: number | undefined;
  for (let row = 1; ;) {
    const line = await ahead.at(0);
    if (line === undefined) return;
    const { record, length } = await recordFrom(ahead, row, columns);
    ahead.drop(length);
    row += length;
    if (record === undefined) continue;
    if (record.kind === 'fields') columns ??= record.fields.length;
    yield record;
  }
}

async function recordFrom(
  ahead: LookAhead,
  row: number,
  columns: number | undefined,
): Promise<{ readonly record?: CsvRecord; readonly length: number }> {
  const line = (await ahead.at(0)) ?? '';
  if (line.trim() === '') return { length: 1 };
  if (isClosed(line)) return { record: toRecord(line, row), length: 1 };
  let text = line;
  for (let length = 2; length <= MAX_LINES; length++) {
    const next = await ahead.at(length - 1);
    if (next === undefined) break;
    text += `\n${next}`;
    if (!isClosed(text)) continue;
    const record = toRecord(text, row);
    if (record.kind === 'fields' && record.fields.length === columns) return { record, length };
    break;
  }
  return { record: toRecord(line, row), length: 1 };
}

const isClosed = (text: string): boolean => (text.split('"').length - 1) % 2 === 0;

function toRecord(text: string, row: number): CsvRecord {
  try {
    const records: string[][] = parse(text, { bom: true });
    return records.length > 1
      ? { kind: 'unreadable', row, reason: 'Quote Not Closed' }
      : { kind: 'fields', row, fields: records[0] ?? [] };
  } catch (error) {
    // The parser counts lines of what it was given, which is one.
    const reason = (error instanceof Error ? error.message : String(error)).replaceAll(' at line 1', '');
    return { kind: 'unreadable', row, reason };
  }
}

interface LookAhead {
  /** The line so many lines from here; undefined beyond the end. */
  at(index: number): Promise<string | undefined>;
  drop(count: number): void;
}

function lookAhead(lines: AsyncIterable<string>): LookAhead {
  const source = lines[Symbol.asyncIterator]();
  const seen: string[] = [];
  return {
    async at(index) {
      while (seen.length <= index) {
        const next = await source.next();
        if (next.done === true) return undefined;
        seen.push(next.value);
      }
      return seen[index];
    },
    drop(count) {
      seen.splice(0, count);
    },
  };
}
