import { calculateObjectSize, Long } from 'bson';

import type { Document } from './documents/document.ts';
import { MAX_DOCUMENT_BYTES } from './documents/stored-document.ts';
import { MongoError } from './errors.ts';

const DEFAULT_FIRST_BATCH = 101;
/** What its place in the batch adds to a document: a type, a position of up to seven digits and a terminator. */
const ARRAY_KEY_BYTES = 9;
const IDLE_MS = 10 * 60_000;

interface Cursor {
  readonly namespace: string;
  readonly size: number;
  readonly documentAt: (position: number) => Document;
  position: number;
  usedAt: number;
}

export interface CursorOptions {
  readonly batchSize?: number | undefined;
  readonly singleBatch?: boolean | undefined;
}

/** Results that are handed out batch by batch. A batch ends at its size or at 16 MiB. */
export class Cursors {
  readonly #open = new Map<string, Cursor>();
  #lastId = 0;

  /** The reply to a query: the first batch, and an id for the rest if there is one. `render` runs as a row is sent. */
  open<Row>(namespace: string, rows: readonly Row[], render: (row: Row) => Document, options: CursorOptions): Document {
    const documentAt = (position: number): Document => render(rows[position] as Row);
    const cursor: Cursor = { namespace, size: rows.length, documentAt, position: 0, usedAt: Date.now() };
    const firstBatch = takeBatch(cursor, options.batchSize ?? DEFAULT_FIRST_BATCH);
    const id = isDone(cursor) || options.singleBatch ? 0 : ++this.#lastId;
    if (id !== 0) this.#open.set(String(id), cursor);
    return { cursor: { firstBatch, id: Long.fromNumber(id), ns: namespace }, ok: 1 };
  }

  /** The next batch; 0 or no size means as many as fit. */
  more(id: string, namespace: string, batchSize = 0): Document {
    const cursor = this.#open.get(id);
    if (cursor?.namespace !== namespace) throw new MongoError('CursorNotFound', `cursor id ${id} not found`);
    cursor.usedAt = Date.now();
    const nextBatch = takeBatch(cursor, batchSize === 0 ? Infinity : batchSize);
    if (isDone(cursor)) this.#open.delete(id);
    return { cursor: { nextBatch, id: isDone(cursor) ? Long.ZERO : Long.fromString(id), ns: namespace }, ok: 1 };
  }

  /** False when there is no such cursor. */
  kill(id: string): boolean {
    return this.#open.delete(id);
  }

  /** Forgets what clients have left lying for ten minutes, as MongoDB does. */
  dropIdle(now: number): void {
    for (const [id, cursor] of this.#open) if (cursor.usedAt < now - IDLE_MS) this.#open.delete(id);
  }
}

const isDone = (cursor: Cursor): boolean => cursor.position >= cursor.size;

function takeBatch(cursor: Cursor, limit: number): Document[] {
  const batch: Document[] = [];
  for (let bytes = 0; batch.length < limit && !isDone(cursor); cursor.position++) {
    const document = cursor.documentAt(cursor.position);
    bytes += calculateObjectSize(document) + ARRAY_KEY_BYTES;
    if (batch.length > 0 && bytes > MAX_DOCUMENT_BYTES) break;
    batch.push(document);
  }
  return batch;
}
