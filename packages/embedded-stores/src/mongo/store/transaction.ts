import type { StoredDocument } from '../documents/stored-document.ts';
import { MongoError, transientTransactionError } from '../errors.ts';
import type { CollectionIndex } from './collection-index.ts';
import type { Collection, LockHolder } from './collection.ts';

/** A command outside of transactions met a lock: it is run again when the holder has settled, as in MongoDB. */
export class BlockedByTransaction extends Error {
  override readonly name = 'BlockedByTransaction';
  readonly holder: LockHolder;

  constructor(holder: LockHolder) {
    super('waits for a transaction');
    this.holder = holder;
  }
}

/** The uncommitted writes of a transaction to one collection. */
interface CollectionWrites {
  readonly documents: Map<string, StoredDocument | undefined>;
  /** By unique index entry: the document that holds it once this transaction commits, or undefined for none. */
  readonly uniqueEntries: Map<string, string | undefined>;
}

export interface CommitTarget {
  /** Called once, when the transaction has either committed or aborted. */
  settled(transaction: Transaction): void;
  commit(writes: Iterable<[Collection, ReadonlyMap<string, StoredDocument | undefined>]>): void;
}

/**
 * Writes that become visible together or not at all. Every command runs in one: a `command` transaction lives for that
 * command, an `interactive` one until the client commits or aborts it and sees the data as of its start.
 */
export class Transaction implements LockHolder {
  readonly kind: 'command' | 'interactive';
  readonly snapshot: number;
  /** Unix time in milliseconds. */
  readonly startedAt: number;
  readonly settled: Promise<void>;
  readonly #target: CommitTarget;
  readonly #writes = new Map<Collection, CollectionWrites>();
  readonly #held: { collection: Collection; lock: string }[] = [];
  #resolveSettled: () => void = () => undefined;
  #isOpen = true;

  constructor(kind: Transaction['kind'], snapshot: number, startedAt: number, target: CommitTarget) {
    this.kind = kind;
    this.snapshot = snapshot;
    this.startedAt = startedAt;
    this.#target = target;
    this.settled = new Promise((resolve) => (this.#resolveSettled = resolve));
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  read(collection: Collection, key: string): StoredDocument | undefined {
    const own = this.#writes.get(collection)?.documents;
    if (own?.has(key)) return own.get(key);
    return this.kind === 'interactive' ? collection.getAt(key, this.snapshot) : collection.get(key);
  }

  /** The document that holds a unique entry once this transaction commits. */
  holderOf(collection: Collection, index: CollectionIndex, entryKey: string): string | undefined {
    const own = this.#writes.get(collection)?.uniqueEntries;
    const lock = lockOf(index, entryKey);
    return own?.has(lock) ? own.get(lock) : index.holderOf(entryKey);
  }

  /** The keys of documents that this transaction has written. */
  keysWritten(collection: Collection): Iterable<string> {
    return this.#writes.get(collection)?.documents.keys() ?? [];
  }

  /** The keys of documents that others may have changed since this transaction began to look. */
  keysWithPast(collection: Collection): Iterable<string> {
    return this.kind === 'interactive' ? collection.keysWithPast() : [];
  }

  /**
   * Puts a new version of a document, or with undefined deletes it. Throws DuplicateKey when a unique index forbids it;
   * then nothing has changed. Throws WriteConflict or BlockedByTransaction when another transaction is in the way.
   */
  write(collection: Collection, key: string, next: StoredDocument | undefined): void {
    this.#lock(collection, `document ${key}`);
    if (this.kind === 'interactive' && collection.hasChangedSince(key, this.snapshot)) throw writeConflict();

    const writes: CollectionWrites = this.#writes.get(collection) ?? { documents: new Map(), uniqueEntries: new Map() };
    const released = this.#uniqueEntries(collection, this.read(collection, key));
    const claimed = this.#uniqueEntries(collection, next);
    for (const { lock } of [...released, ...claimed]) this.#lock(collection, lock);
    for (const { entry, index } of claimed) {
      const holder = this.holderOf(collection, index, entry.key);
      if (holder !== undefined && holder !== key) throw index.duplicateKey(collection.namespace, entry);
    }

    this.#writes.set(collection, writes);
    for (const { lock } of released) writes.uniqueEntries.set(lock, undefined);
    for (const { lock } of claimed) writes.uniqueEntries.set(lock, key);
    writes.documents.set(key, next);
  }

  commit(): void {
    if (!this.#isOpen) throw new MongoError('NoSuchTransaction', 'the transaction has ended already');
    const writes = [...this.#writes].map(([collection, { documents }]): [Collection, typeof documents] => [
      collection,
      documents,
    ]);
    this.#target.commit(writes);
    this.#end();
  }

  abort(): void {
    if (this.#isOpen) this.#end();
  }

  #end(): void {
    this.#isOpen = false;
    for (const { collection, lock } of this.#held) collection.locks.delete(lock);
    this.#target.settled(this);
    this.#resolveSettled();
  }

  #uniqueEntries(collection: Collection, document: StoredDocument | undefined) {
    if (document === undefined) return [];
    return collection.indexes
      .filter((index) => index.definition.unique)
      .flatMap((index) =>
        index.entries(document.view).map((entry) => ({ index, entry, lock: lockOf(index, entry.key) })),
      );
  }

  #lock(collection: Collection, lock: string): void {
    const holder = collection.locks.get(lock);
    if (holder === this) return;
    if (holder !== undefined) throw this.kind === 'interactive' ? writeConflict() : new BlockedByTransaction(holder);
    collection.locks.set(lock, this);
    this.#held.push({ collection, lock });
  }
}

const lockOf = (index: CollectionIndex, entryKey: string): string => `index ${index.definition.name} ${entryKey}`;

const writeConflict = (): MongoError =>
  transientTransactionError('WriteConflict', 'Write conflict during plan execution and yielding is disabled.');
