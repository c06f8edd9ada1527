import type { StatementSync } from 'node:sqlite';
import { ErrorCode } from '../protocol/error-code.ts';
import type { Storage } from '../storage.ts';
import { BatchTable } from './batch-table.ts';
import { PartitionLog } from './partition-log.ts';
import { TopicConfig } from './topic-config.ts';

export interface Topic {
  readonly name: string;
  readonly config: TopicConfig;
  readonly partitions: PartitionLog[];
}

const LEGAL_NAME = /^(?!\.{1,2}$)[a-zA-Z0-9._-]{1,249}$/;
const MOST_PARTITIONS = 10_000;

/** The topics of the broker and their partitions. */
export class Topics {
  readonly #storage: Storage;
  readonly #batches: BatchTable;
  readonly #insertTopic: StatementSync;
  readonly #deleteTopic: StatementSync;
  readonly #insertPartition: StatementSync;
  readonly #updateStart: StatementSync;
  readonly #topics = new Map<string, Topic>();

  constructor(storage: Storage) {
    this.#storage = storage;
    this.#batches = new BatchTable(storage);
    const { database } = storage;
    this.#insertTopic = database.prepare('INSERT INTO topics (name, configs) VALUES (?, ?)');
    this.#deleteTopic = database.prepare('DELETE FROM topics WHERE name = ?');
    this.#insertPartition = database.prepare('INSERT INTO partitions (topic, number) VALUES (?, ?)');
    this.#updateStart = database.prepare('UPDATE partitions SET start_offset = ? WHERE id = ?');
    this.load();
  }

  /** Takes everything from the database again: at start, and after a failed commit. */
  load(): void {
    const { database } = this.#storage;
    this.#topics.clear();
    for (const { name, configs } of database
      .prepare('SELECT name, configs FROM topics')
      .all() as unknown as TopicRow[]) {
      this.#topics.set(name, { name, config: TopicConfig.fromJson(configs), partitions: [] });
    }
    const partitions = database.prepare('SELECT id, topic, start_offset FROM partitions ORDER BY topic, number').all();
    for (const row of partitions as unknown as PartitionRow[]) {
      this.#topics.get(row.topic)?.partitions.push(new PartitionLog(row.id, row.start_offset, this.#batches));
    }
  }

  list(): Topic[] {
    return [...this.#topics.values()];
  }

  find(name: string): Topic | undefined {
    return this.#topics.get(name);
  }

  findPartition(name: string, partition: number): PartitionLog | undefined {
    return this.#topics.get(name)?.partitions[partition];
  }

  /** Whether a topic of this name, size and configuration may be created. */
  refusal(name: string, partitionCount: number, config: TopicConfig): ErrorCode {
    if (!LEGAL_NAME.test(name)) return ErrorCode.invalidTopic;
    if (this.#topics.has(name)) return ErrorCode.topicAlreadyExists;
    if (partitionCount < 1 || partitionCount > MOST_PARTITIONS) return ErrorCode.invalidPartitions;
    return config.isValid ? ErrorCode.none : ErrorCode.invalidConfig;
  }

  create(name: string, partitionCount: number, config: TopicConfig): Topic {
    const topic: Topic = { name, config, partitions: [] };
    this.#storage.write(() => this.#insertTopic.run(name, config.toJson()));
    this.#topics.set(name, topic);
    this.addPartitions(topic, partitionCount);
    return topic;
  }

  /** Grows the topic to `partitionCount` partitions. */
  addPartitions(topic: Topic, partitionCount: number): void {
    this.#storage.write(() => {
      for (let number = topic.partitions.length; number < partitionCount; number++) {
        const { lastInsertRowid } = this.#insertPartition.run(topic.name, number);
        topic.partitions.push(new PartitionLog(Number(lastInsertRowid), 0, this.#batches));
      }
    });
  }

  delete(name: string): void {
    this.#storage.write(() => this.#deleteTopic.run(name));
    this.#topics.delete(name);
  }

  /** Drops expired batches of one partition, a bounded number at a time; returns whether to go on. */
  dropOlderThan(partition: PartitionLog, timestamp: number, maxBatches: number): boolean {
    const startBefore = partition.startOffset;
    const isMoreExpired = partition.dropOlderThan(timestamp, maxBatches);
    if (partition.startOffset !== startBefore) {
      // Without it an emptied partition would start again at offset 0 after a restart, below what groups committed.
      this.#storage.write(() => this.#updateStart.run(partition.startOffset, partition.id));
    }
    return isMoreExpired;
  }
}

interface TopicRow {
  readonly name: string;
  readonly configs: string;
}

interface PartitionRow {
  readonly id: number;
  readonly topic: string;
  readonly start_offset: number;
}
