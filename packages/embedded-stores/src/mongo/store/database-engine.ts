import type { StoredDocument } from '../documents/stored-document.ts';
import { Catalog } from './catalog.ts';
import type { Collection } from './collection.ts';
import type { Journal, RecordedReply } from './journal.ts';
import { memoryJournal } from './journal.ts';
import { SqliteJournal } from './sqlite-journal.ts';
import type { CommitTarget } from './transaction.ts';
import { Transaction } from './transaction.ts';

/** The documents of a server: what is committed, what is open, and the journal that makes commits durable. */
export class DatabaseEngine implements CommitTarget {
  readonly catalog: Catalog;
  readonly journal: Journal;
  readonly #open = new Set<Transaction>();
  readonly #withPast = new Set<Collection>();
  #version = 0;

  constructor(journal: Journal) {
    this.journal = journal;
    this.catalog = new Catalog(journal);
  }

  /** Transactions that clients have begun and not ended. */
  get openTransactions(): Iterable<Transaction> {
    return this.#open;
  }

  begin(kind: Transaction['kind']): Transaction {
    const transaction = new Transaction(kind, this.#version, Date.now(), this);
    if (kind === 'interactive') this.#open.add(transaction);
    return transaction;
  }

  commit(writes: Iterable<[Collection, ReadonlyMap<string, StoredDocument | undefined>]>): void {
    this.#version += 1;
    const keepPast = this.#open.size > 0;
    for (const [collection, documents] of writes) {
      if (keepPast) this.#withPast.add(collection);
      const { namespace } = collection;
      for (const [key, document] of documents) {
        collection.apply(key, document, this.#version, keepPast);
        if (document === undefined) this.journal.record({ kind: 'delete', namespace, key });
        else this.journal.record({ kind: 'put', namespace, key, bytes: document.bytes });
      }
    }
  }

  settled(transaction: Transaction): void {
    if (!this.#open.delete(transaction)) return;
    const oldestSnapshot = Math.min(this.#version, ...[...this.#open].map((open) => open.snapshot));
    for (const collection of this.#withPast) collection.forgetPast(oldestSnapshot);
    if (this.#open.size === 0) this.#withPast.clear();
  }
}

/** Opens the engine on a SQLite file, with what it holds, or without a file in memory. */
export function openEngine(file: string | undefined): { engine: DatabaseEngine; replies: RecordedReply[] } {
  if (file === undefined) return { engine: new DatabaseEngine(memoryJournal), replies: [] };
  const journal = new SqliteJournal(file);
  const engine = new DatabaseEngine(journal);
  engine.catalog.restore(journal);
  return { engine, replies: [...journal.replies()] };
}
