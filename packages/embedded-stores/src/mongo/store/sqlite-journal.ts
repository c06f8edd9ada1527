import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';

import { serialize } from 'bson';

import { decodeExact, toPlain } from '../documents/exact.ts';
import type { StoredDocument } from '../documents/stored-document.ts';
import { restoredDocument } from '../documents/stored-document.ts';
import type { IndexDefinition } from './index-definition.ts';
import type { Change, Journal, RecordedReply } from './journal.ts';

const RETRY_MS = 500;

// WAL with synchronous=FULL: one fsync per commit, so that an acknowledged write survives the process and the machine.
// The exclusive lock keeps a second server off the file.
const SCHEMA = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS collections (namespace TEXT PRIMARY KEY, indexes BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS documents (
    id INTEGER PRIMARY KEY, namespace TEXT NOT NULL, key TEXT NOT NULL, bytes BLOB NOT NULL, UNIQUE (namespace, key)
  );
  CREATE TABLE IF NOT EXISTS replies (
    session TEXT PRIMARY KEY, transaction_number INTEGER NOT NULL, reply BLOB NOT NULL, recorded_at INTEGER NOT NULL
  ) WITHOUT ROWID;
`;

interface StoredCollection {
  readonly namespace: string;
  readonly indexes: readonly IndexDefinition[];
}

/**
 * Gathers the changes of one turn of the event loop into one SQLite transaction. When the disk refuses (it is full, say)
 * the changes stay queued, in order, and are tried again: replies wait meanwhile, and memory and disk never diverge.
 */
export class SqliteJournal implements Journal {
  readonly #database: DatabaseSync;
  readonly #file: string;
  readonly #apply: (change: Change) => void;
  #pending: Change[] = [];
  #flush: Promise<void> | undefined;
  #isClosing = false;

  /** Throws when the file belongs to another running server or is not a database. */
  constructor(file: string) {
    this.#file = file;
    this.#database = new DatabaseSync(file);
    this.#database.exec(SCHEMA);
    this.#apply = prepareChanges(this.#database);
  }

  record(change: Change): void {
    this.#pending.push(change);
    this.#flush ??= this.#flushSoon();
  }

  settled(): Promise<void> {
    return this.#flush ?? Promise.resolve();
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    await this.settled();
    this.#database.close();
  }

  *collections(): Generator<StoredCollection> {
    for (const row of this.#database.prepare('SELECT namespace, indexes FROM collections').iterate()) {
      const { indexes } = toPlain(decodeExact(row.indexes as Uint8Array));
      yield { namespace: row.namespace as string, indexes: indexes as IndexDefinition[] };
    }
  }

  /** The documents of a collection in the order of their insertion. */
  *documents(namespace: string): Generator<StoredDocument> {
    const rows = this.#database
      .prepare('SELECT id, bytes FROM documents WHERE namespace = ? ORDER BY id')
      .iterate(namespace);
    for (const row of rows) yield restoredDocument(row.bytes as Uint8Array, row.id as number);
  }

  *replies(): Generator<RecordedReply> {
    for (const row of this.#database.prepare('SELECT * FROM replies').iterate()) {
      yield {
        session: row.session as string,
        transactionNumber: row.transaction_number as number,
        reply: row.reply as Uint8Array,
        recordedAt: row.recorded_at as number,
      };
    }
  }

  async #flushSoon(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    let failure = this.#commitPending();
    if (failure !== undefined) {
      process.emitWarning(`Writes wait until ${this.#file} can be written: ${failure.message}`);
    }
    while (failure !== undefined) {
      if (this.#isClosing) throw failure;
      await delay(RETRY_MS);
      failure = this.#commitPending();
    }
    this.#pending = [];
    this.#flush = undefined;
  }

  #commitPending(): Error | undefined {
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      for (const change of this.#pending) this.#apply(change);
      this.#database.exec('COMMIT');
      return undefined;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      return error as Error;
    }
  }
}

function prepareChanges(database: DatabaseSync): (change: Change) => void {
  // On conflict the row keeps its id, and with it the document its place in the order of insertion.
  const put = database.prepare(
    'INSERT INTO documents (namespace, key, bytes) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET bytes = excluded.bytes',
  );
  const remove = database.prepare('DELETE FROM documents WHERE namespace = ? AND key = ?');
  const define = database.prepare('INSERT OR REPLACE INTO collections VALUES (?, ?)');
  const drops: StatementSync[] = [
    database.prepare('DELETE FROM documents WHERE namespace = ?'),
    database.prepare('DELETE FROM collections WHERE namespace = ?'),
  ];
  const recordReply = database.prepare('INSERT OR REPLACE INTO replies VALUES (?, ?, ?, ?)');
  const forgetReplies = database.prepare('DELETE FROM replies WHERE recorded_at < ?');
  return (change) => {
    switch (change.kind) {
      case 'put':
        put.run(change.namespace, change.key, change.bytes);
        return;
      case 'delete':
        remove.run(change.namespace, change.key);
        return;
      case 'defineCollection':
        define.run(change.namespace, serialize({ indexes: change.indexes }));
        return;
      case 'dropCollection':
        for (const drop of drops) drop.run(change.namespace);
        return;
      case 'recordReply':
        recordReply.run(change.session, change.transactionNumber, change.reply, change.recordedAt);
        return;
      case 'forgetReplies':
        forgetReplies.run(change.before);
        return;
    }
  };
}
