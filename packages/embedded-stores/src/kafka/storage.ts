import { DatabaseSync } from 'node:sqlite';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS topics (
    name TEXT PRIMARY KEY,
    configs TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS partitions (
    id INTEGER PRIMARY KEY,
    topic TEXT NOT NULL REFERENCES topics ON DELETE CASCADE,
    number INTEGER NOT NULL,
    start_offset INTEGER NOT NULL DEFAULT 0,
    UNIQUE (topic, number)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS batches (
    partition INTEGER NOT NULL REFERENCES partitions ON DELETE CASCADE,
    base_offset INTEGER NOT NULL,
    record_count INTEGER NOT NULL,
    max_timestamp INTEGER NOT NULL,
    producer_id INTEGER,
    producer_epoch INTEGER,
    first_sequence INTEGER,
    bytes BLOB NOT NULL,
    UNIQUE (partition, base_offset)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS batches_by_producer ON batches (partition, producer_id, base_offset)
    WHERE producer_id IS NOT NULL;
  CREATE TABLE IF NOT EXISTS committed_offsets (
    group_id TEXT NOT NULL,
    topic TEXT NOT NULL,
    partition INTEGER NOT NULL,
    committed_offset INTEGER NOT NULL,
    metadata TEXT,
    PRIMARY KEY (group_id, topic, partition)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS transactional_ids (
    transactional_id TEXT PRIMARY KEY,
    producer_id INTEGER NOT NULL,
    epoch INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS producer_ids (last_id INTEGER NOT NULL) STRICT;
  INSERT INTO producer_ids SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM producer_ids);
`;

/**
 * Everything the broker must remember, in one SQLite database. All that is written in one turn of the event loop is one
 * transaction, so that many producers share the price of a commit.
 *
 * With `synchronous = NORMAL` a commit survives the death of the process at any moment; like Kafka's default, it leaves
 * flushing to the operating system and does not survive a power cut.
 */
export class Storage {
  readonly database: DatabaseSync;
  #turn: Turn | undefined;
  readonly #rolledBack: () => void;

  /** @param rolledBack called after a failed commit, when what was read into memory may be ahead of the database. */
  constructor(file: string | undefined, rolledBack: () => void) {
    this.database = new DatabaseSync(file ?? ':memory:');
    this.database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
    this.database.exec(SCHEMA);
    this.#rolledBack = rolledBack;
  }

  /** Runs `change` in the transaction of this turn. When it throws, nothing of this turn will be committed. */
  write<T>(change: () => T): T {
    this.#turn ??= this.#begin();
    try {
      return change();
    } catch (error) {
      // SQLite may have rolled the transaction back by itself (a full disk); the rest of the turn must not slip through.
      this.#turn.failure ??= { error };
      throw error;
    }
  }

  /**
   * Resolves once everything written so far is committed; rejects when that failed. No answer may leave the broker
   * before: this is what makes an acknowledgement a promise, and keeps consumers from seeing what a crash would undo.
   */
  async committed(): Promise<void> {
    await this.#turn?.done.promise;
  }

  close(): void {
    if (this.#turn) this.#end(this.#turn);
    this.database.close();
  }

  #begin(): Turn {
    this.database.exec('BEGIN IMMEDIATE');
    const done = Promise.withResolvers<undefined>();
    // A turn may have no one waiting for it: the retention sweep.
    done.promise.catch(() => undefined);
    const turn: Turn = { done, failure: undefined };
    turn.immediate = setImmediate(() => {
      this.#end(turn);
    });
    return turn;
  }

  #end(turn: Turn): void {
    clearImmediate(turn.immediate);
    this.#turn = undefined;
    try {
      if (turn.failure) throw turn.failure.error;
      this.database.exec('COMMIT');
      turn.done.resolve(undefined);
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      this.#rolledBack();
      turn.done.reject(error);
    }
  }
}

interface Turn {
  readonly done: PromiseWithResolvers<undefined>;
  immediate?: NodeJS.Immediate;
  failure: { readonly error: unknown } | undefined;
}
