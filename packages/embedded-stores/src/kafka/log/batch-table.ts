import type { StatementSync } from 'node:sqlite';
import type { ProducerStamp, RecordBatch } from '../protocol/record-batch.ts';
import type { Storage } from '../storage.ts';

/** A batch already in the log, as far as deduplication needs it. */
export interface StoredStamp extends ProducerStamp {
  readonly baseOffset: number;
  readonly recordCount: number;
}

/** How many batches per producer and partition can be recognised when sent again: Kafka's number. */
const REMEMBERED_BATCHES = 5;

/**
 * The `batches` table. Nothing of it is kept in memory: SQLite's B-trees are the offset index, and the stamps in the log
 * are all that is remembered of idempotent producers.
 */
export class BatchTable {
  readonly #storage: Storage;
  readonly #insert: StatementSync;
  readonly #from: StatementSync;
  readonly #endOf: StatementSync;
  readonly #firstSince: StatementSync;
  readonly #stamps: StatementSync;
  readonly #beyond: StatementSync;
  readonly #deleteBefore: StatementSync;

  constructor(storage: Storage) {
    this.#storage = storage;
    const { database } = storage;
    this.#insert = database.prepare(
      `INSERT INTO batches (partition, base_offset, record_count, max_timestamp, producer_id, producer_epoch,
         first_sequence, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#from = database.prepare(
      `SELECT bytes FROM batches WHERE partition = ?1 AND base_offset >= (
         SELECT max(base_offset) FROM batches WHERE partition = ?1 AND base_offset <= ?2) ORDER BY base_offset`,
    );
    this.#endOf = database.prepare(
      `SELECT base_offset + record_count AS "offset" FROM batches WHERE partition = ? ORDER BY base_offset DESC LIMIT 1`,
    );
    this.#firstSince = database.prepare(
      `SELECT base_offset AS "offset" FROM batches WHERE partition = ? AND max_timestamp >= ?
       ORDER BY base_offset LIMIT 1`,
    );
    this.#stamps = database.prepare(
      `SELECT producer_id AS producerId, producer_epoch AS epoch, first_sequence AS firstSequence,
         base_offset AS baseOffset, record_count AS recordCount
       FROM batches WHERE partition = ? AND producer_id = ? ORDER BY base_offset DESC LIMIT ${REMEMBERED_BATCHES}`,
    );
    this.#beyond = database.prepare(
      `SELECT base_offset AS "offset" FROM batches WHERE partition = ? ORDER BY base_offset LIMIT 1 OFFSET ?`,
    );
    this.#deleteBefore = database.prepare('DELETE FROM batches WHERE partition = ? AND base_offset < ?');
  }

  insert(partitionId: number, baseOffset: number, batch: RecordBatch): void {
    const { producer } = batch;
    this.#storage.write(() =>
      this.#insert.run(
        partitionId,
        baseOffset,
        batch.recordCount,
        batch.maxTimestamp,
        producer?.producerId ?? null,
        producer?.epoch ?? null,
        producer?.firstSequence ?? null,
        batch.bytes,
      ),
    );
  }

  /** The batches from the one holding `offset` on, read one by one as the caller asks for them. */
  *from(partitionId: number, offset: number): Generator<Uint8Array, void, undefined> {
    for (const row of this.#from.iterate(partitionId, offset)) yield row.bytes as Uint8Array;
  }

  /** The offset after the last record; undefined when there is no batch. */
  endOf(partitionId: number): number | undefined {
    return offsetOf(this.#endOf.get(partitionId));
  }

  /** The base offset of the first batch holding a record of this time (epoch ms) or later. */
  firstSince(partitionId: number, timestamp: number): number | undefined {
    return offsetOf(this.#firstSince.get(partitionId, timestamp));
  }

  /** The last batches of a producer, newest first. */
  lastStampsOf(partitionId: number, producerId: number): StoredStamp[] {
    return this.#stamps.all(partitionId, producerId) as unknown as StoredStamp[];
  }

  /** The base offset that has `count` older batches before it. */
  offsetBeyond(partitionId: number, count: number): number | undefined {
    return offsetOf(this.#beyond.get(partitionId, count));
  }

  deleteBefore(partitionId: number, offset: number): void {
    this.#storage.write(() => this.#deleteBefore.run(partitionId, offset));
  }
}

function offsetOf(row: Record<string, unknown> | undefined): number | undefined {
  return row?.offset as number | undefined;
}
