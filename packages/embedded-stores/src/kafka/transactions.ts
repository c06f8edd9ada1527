import type { StatementSync } from 'node:sqlite';
import type { CommittedOffset, CommittedOffsets } from './groups/committed-offsets.ts';
import { checkSequence } from './log/check-sequence.ts';
import type { SequenceVerdict } from './log/check-sequence.ts';
import type { StoredStamp } from './log/batch-table.ts';
import type { PartitionLog } from './log/partition-log.ts';
import type { Topics } from './log/topics.ts';
import { ErrorCode } from './protocol/error-code.ts';
import type { RecordBatch } from './protocol/record-batch.ts';
import type { Storage } from './storage.ts';

export interface ProducerIdentity {
  readonly producerId: number;
  readonly epoch: number;
}

interface StagedBatch {
  readonly topic: string;
  readonly partition: number;
  readonly batch: RecordBatch;
}

interface StagedOffset extends CommittedOffset {
  readonly groupId: string;
}

interface OpenTransaction {
  readonly batches: StagedBatch[];
  readonly offsets: StagedOffset[];
  readonly timeout: NodeJS.Timeout;
}

const LAST_EPOCH = 0x7fff;

/**
 * Producer ids and transactions. What a transaction sends is held back here and enters the log when it commits, in one
 * SQLite transaction with its offsets: so nobody can read what may yet be aborted, and an abort leaves no trace. Unlike
 * in Kafka a record gets its offset only at the commit, and a restart aborts what was open.
 */
export class Transactions {
  readonly #storage: Storage;
  readonly #topics: Topics;
  readonly #offsets: CommittedOffsets;
  readonly #nextProducerId: StatementSync;
  readonly #find: StatementSync;
  readonly #save: StatementSync;
  readonly #timeoutsMs = new Map<string, number>();
  readonly #open = new Map<string, OpenTransaction>();

  constructor(storage: Storage, topics: Topics, offsets: CommittedOffsets) {
    this.#storage = storage;
    this.#topics = topics;
    this.#offsets = offsets;
    const { database } = storage;
    this.#nextProducerId = database.prepare('UPDATE producer_ids SET last_id = last_id + 1 RETURNING last_id AS id');
    this.#find = database.prepare(
      'SELECT producer_id AS producerId, epoch FROM transactional_ids WHERE transactional_id = ?',
    );
    this.#save = database.prepare('INSERT OR REPLACE INTO transactional_ids VALUES (?, ?, ?)');
  }

  newProducer(): ProducerIdentity {
    const row = this.#storage.write(() => this.#nextProducerId.get());
    return { producerId: row?.id as number, epoch: 0 };
  }

  /** Gives a transactional producer its next epoch, which fences off whoever used the id before, and aborts its work. */
  newEpoch(transactionalId: string, timeoutMs: number): ProducerIdentity {
    this.#close(transactionalId);
    const last = this.#identityOf(transactionalId);
    const next =
      last && last.epoch < LAST_EPOCH ? { producerId: last.producerId, epoch: last.epoch + 1 } : this.newProducer();
    this.#storage.write(() => this.#save.run(transactionalId, next.producerId, next.epoch));
    this.#timeoutsMs.set(transactionalId, timeoutMs);
    return next;
  }

  /** Whether this producer may act for the transactional id. */
  check(transactionalId: string, { producerId, epoch }: ProducerIdentity): ErrorCode {
    const current = this.#identityOf(transactionalId);
    if (current?.producerId !== producerId) return ErrorCode.invalidProducerIdMapping;
    return current.epoch === epoch ? ErrorCode.none : ErrorCode.invalidProducerEpoch;
  }

  begin(transactionalId: string): void {
    if (this.#open.has(transactionalId)) return;
    const timeout = setTimeout(() => {
      this.#close(transactionalId);
    }, this.#timeoutsMs.get(transactionalId));
    this.#open.set(transactionalId, { batches: [], offsets: [], timeout });
  }

  /** Holds a batch back until the commit. A verdict of `next` means it is held. */
  stage(transactionalId: string, staged: StagedBatch, log: PartitionLog): SequenceVerdict {
    const transaction = this.#open.get(transactionalId);
    const { producer } = staged.batch;
    if (!transaction || !producer) return { kind: 'refused', error: ErrorCode.invalidTransactionState };
    const held = transaction.batches
      .filter(({ topic, partition }) => topic === staged.topic && partition === staged.partition)
      .map(({ batch }) => heldStamp(batch))
      .filter((stamp) => stamp !== undefined);
    // The first of a transaction may start anywhere: the sequences of aborted ones were used up and are not in the log.
    const verdict = held.length > 0 ? checkSequence(producer, held.reverse()) : log.check(staged.batch);
    if (verdict.kind === 'duplicate') return verdict;
    if (verdict.kind === 'refused' && held.length > 0) return verdict;
    transaction.batches.push(staged);
    return { kind: 'next' };
  }

  stageOffset(transactionalId: string, offset: StagedOffset): ErrorCode {
    const transaction = this.#open.get(transactionalId);
    if (!transaction) return ErrorCode.invalidTransactionState;
    transaction.offsets.push(offset);
    return ErrorCode.none;
  }

  end(transactionalId: string, isCommit: boolean): ErrorCode {
    const transaction = this.#close(transactionalId);
    if (!transaction) return ErrorCode.invalidTransactionState;
    if (!isCommit) return ErrorCode.none;
    for (const { topic, partition, batch } of transaction.batches) {
      // A topic deleted meanwhile takes its part of the transaction with it, as in Kafka.
      this.#topics.findPartition(topic, partition)?.append(batch);
    }
    for (const { groupId, ...offset } of transaction.offsets) this.#offsets.commit(groupId, offset);
    return ErrorCode.none;
  }

  close(): void {
    for (const transactionalId of [...this.#open.keys()]) this.#close(transactionalId);
  }

  #close(transactionalId: string): OpenTransaction | undefined {
    const transaction = this.#open.get(transactionalId);
    clearTimeout(transaction?.timeout);
    this.#open.delete(transactionalId);
    return transaction;
  }

  #identityOf(transactionalId: string): ProducerIdentity | undefined {
    return this.#find.get(transactionalId) as unknown as ProducerIdentity | undefined;
  }
}

/** No offset yet: a duplicate of a held batch is answered with -1, Kafka's "unknown". */
function heldStamp({ producer, recordCount }: RecordBatch): StoredStamp | undefined {
  return producer && { ...producer, recordCount, baseOffset: -1 };
}
