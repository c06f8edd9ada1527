import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Session } from '../session.ts';
import { formatOf, readCatalogue, type CatalogueRow, type FileFormat, type RejectedRow } from './catalogue-file.ts';
import {
  addRows,
  beginImport,
  completeImport,
  rejectedRows,
  type EndStatus,
  type ErrorPolicy,
} from './import-session.ts';
import { createOpeningStock } from './opening-stock.ts';
import { ensureShop, findShop } from './shops.ts';

export interface ImportOptions {
  readonly file: string;
  /** By the file's name when absent. */
  readonly format?: FileFormat;
  /** What happens to the good rows when some are bad. */
  readonly errorPolicy: ErrorPolicy;
  /** Called with the number of rows that were sent, or applied, since the last call: each row counts twice. */
  readonly onProgress?: (rows: number) => void;
}

export interface ImportReport {
  /** How it ended: `REJECTED` has changed nothing. */
  readonly status: EndStatus;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** SKUs whose opening stock was received now, and not by an earlier import. */
  readonly stocked: number;
  readonly rejected: readonly RejectedRow[];
}

const BATCH = 500;

/**
 * Loads a catalogue file through the public endpoint, as a stream: shops, products and their opening stock. An import
 * that was interrupted goes on with the same file; importing a file again changes nothing.
 */
export async function importCatalogue(session: Session, options: ImportOptions): Promise<ImportReport> {
  const { file, errorPolicy, onProgress = () => undefined } = options;
  const format = options.format ?? formatOf(file);
  const isHopeless = errorPolicy === 'reject-all' && (await surveyCatalogue(file, format)).rejected.length > 0;
  const shops = createShops(session, isHopeless);
  const begun = await beginImport(session, { fileName: basename(file), errorPolicy, key: await digestOf(file) });

  const { rows, sent } = await sendRows({
    session,
    importId: begun.id,
    file,
    format,
    shops,
    after: begun.lastRow ?? 0,
    onProgress,
  });
  let applied = 0;
  const { status, counts } = await completeImport(session, begun.id, sent, (state) => {
    const done = state.counts.created + state.counts.updated + state.counts.unchanged + state.counts.rejected;
    onProgress(done - applied);
    applied = done;
  });
  const rejected = counts.rejected === 0 ? [] : await rejectedRows(session, begun.id);
  const { created, updated, unchanged } = counts;
  const stocked = status === 'COMPLETED' ? await receiveStock({ session, file, format, shops, rejected }) : 0;
  return { status, rows, created, updated, unchanged, stocked, rejected };
}

/** How many rows a file has, good and bad, and which cannot be used. */
export async function surveyCatalogue(
  file: string,
  format: FileFormat = formatOf(file),
): Promise<Pick<ImportReport, 'rows' | 'rejected'>> {
  const rejected: RejectedRow[] = [];
  let rows = 0;
  for await (const read of readCatalogue(file, format)) {
    rows++;
    if (read.kind === 'rejected') rejected.push({ row: read.row, reason: read.reason });
  }
  return { rows, rejected };
}

interface Shops {
  idOf(slug: string): Promise<string | undefined>;
}

/** @param isReadOnly finds shops, but registers none: for an import that is known to be rejected. */
function createShops(session: Session, isReadOnly: boolean): Shops {
  const known = new Map<string, string | undefined>();
  return {
    async idOf(slug) {
      if (!known.has(slug)) known.set(slug, await (isReadOnly ? findShop : ensureShop)(session, slug));
      return known.get(slug);
    },
  };
}

interface Sending {
  readonly session: Session;
  readonly importId: string;
  readonly file: string;
  readonly format: FileFormat;
  readonly shops: Shops;
  /** Rows up to here have arrived before. */
  readonly after: number;
  readonly onProgress: (rows: number) => void;
}

/** How many rows the file has, and how many of them the import has. */
async function sendRows(sending: Sending): Promise<{ readonly rows: number; readonly sent: number }> {
  const { session, importId, file, format, shops, after, onProgress } = sending;
  let good: { readonly row: CatalogueRow; readonly shopId: string }[] = [];
  let bad: RejectedRow[] = [];
  const unsent = new Set<string>();
  let rows = 0;
  let sent = 0;
  const send = async (): Promise<void> => {
    if (good.length + bad.length === 0) return;
    await addRows(session, importId, good, bad);
    onProgress(good.length + bad.length);
    good = [];
    bad = [];
  };
  for await (const read of readCatalogue(file, format)) {
    rows++;
    const number = read.kind === 'row' ? read.row.row : read.row;
    const shopId = read.kind === 'row' ? await shops.idOf(read.row.shop) : undefined;
    // Only where it is hopeless: its shop is not registered for it. Whoever repairs the file wants to know all the same.
    if (read.kind === 'row' && shopId === undefined && !isRepeated(read.row, unsent)) continue;
    sent++;
    if (number <= after) {
      onProgress(1);
      continue;
    }
    if (read.kind === 'rejected') bad.push({ row: read.row, reason: read.reason });
    else if (shopId !== undefined) good.push({ row: read.row, shopId });
    else bad.push({ row: number, reason: `SKU ${read.row.sku} stands in an earlier row, too.` });
    if (good.length + bad.length === BATCH) await send();
  }
  await send();
  return { rows, sent };
}

/** Whether one of `earlier` has its shop and SKU; from now on, it is one of them. */
function isRepeated({ shop, sku }: CatalogueRow, earlier: Set<string>): boolean {
  const { size } = earlier;
  return earlier.add(`${shop}/${sku}`).size === size;
}

async function receiveStock({
  session,
  file,
  format,
  shops,
  rejected,
}: Pick<Sending, 'session' | 'file' | 'format' | 'shops'> & {
  readonly rejected: readonly RejectedRow[];
}): Promise<number> {
  const isRejected = new Set(rejected.map(({ row }) => row));
  const stock = createOpeningStock(session);
  let received = 0;
  for await (const read of readCatalogue(file, format)) {
    if (read.kind !== 'row' || isRejected.has(read.row.row)) continue;
    const shopId = await shops.idOf(read.row.shop);
    if (shopId !== undefined) received += await stock.add(shopId, read.row);
  }
  return received + (await stock.finish());
}

/** Of its name and content. */
async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256').update(`${basename(file)}\n`);
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('base64url');
}
