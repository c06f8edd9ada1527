import { stampBaseOffset } from '../protocol/record-batch.ts';
import type { RecordBatch } from '../protocol/record-batch.ts';
import type { BatchTable } from './batch-table.ts';
import { checkSequence } from './check-sequence.ts';
import type { SequenceVerdict } from './check-sequence.ts';

/** One partition: an append-only run of batches. Only its two ends are in memory. */
export class PartitionLog {
  readonly id: number;
  readonly #batches: BatchTable;
  readonly #readers = new Set<() => void>();
  #startOffset: number;
  #endOffset: number;

  constructor(id: number, startOffset: number, batches: BatchTable) {
    this.id = id;
    this.#batches = batches;
    this.#startOffset = startOffset;
    this.#endOffset = batches.endOf(id) ?? startOffset;
  }

  /** The first offset that retention has left. */
  get startOffset(): number {
    return this.#startOffset;
  }

  /** The offset the next record will get. */
  get endOffset(): number {
    return this.#endOffset;
  }

  check(batch: RecordBatch): SequenceVerdict {
    const { producer } = batch;
    if (producer === undefined) return { kind: 'next' };
    return checkSequence(producer, this.#batches.lastStampsOf(this.id, producer.producerId));
  }

  /** Returns the offset of the batch's first record. Durable when the storage has committed. */
  append(batch: RecordBatch): number {
    const baseOffset = this.#endOffset;
    stampBaseOffset(batch, baseOffset);
    this.#batches.insert(this.id, baseOffset, batch);
    this.#endOffset += batch.recordCount;
    for (const wake of [...this.#readers]) wake();
    return baseOffset;
  }

  /**
   * Whole batches from the one holding `offset` on, as long as they fit in `maxBytes`. The first comes in any case,
   * else a consumer could never get past a batch larger than its limit.
   */
  read(offset: number, maxBytes: number): Uint8Array[] {
    if (offset >= this.#endOffset) return [];
    const batches: Uint8Array[] = [];
    let bytes = 0;
    for (const batch of this.#batches.from(this.id, offset)) {
      bytes += batch.length;
      if (batches.length > 0 && bytes > maxBytes) break;
      batches.push(batch);
      if (bytes >= maxBytes) break;
    }
    return batches;
  }

  /**
   * Where to start reading for records of `timestamp` (epoch ms) or later. Exact to the batch: records are not
   * decompressed to find the one inside.
   */
  offsetSince(timestamp: number): number | undefined {
    return this.#batches.firstSince(this.id, timestamp);
  }

  /** Calls `wake` after each append, until the returned function is called. */
  onAppend(wake: () => void): () => void {
    this.#readers.add(wake);
    return () => this.#readers.delete(wake);
  }

  /**
   * Drops batches from the old end while all their records are older than `timestamp`, at most `maxBatches` of them.
   * Returns whether there may be more to drop.
   */
  dropOlderThan(timestamp: number, maxBatches: number): boolean {
    const expiredEnd = this.#batches.firstSince(this.id, timestamp) ?? this.#endOffset;
    const limit = this.#batches.offsetBeyond(this.id, maxBatches) ?? this.#endOffset;
    const newStart = Math.min(expiredEnd, limit);
    if (newStart <= this.#startOffset) return false;
    this.#batches.deleteBefore(this.id, newStart);
    this.#startOffset = newStart;
    return newStart < expiredEnd;
  }
}
