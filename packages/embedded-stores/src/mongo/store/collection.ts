import type { StoredDocument } from '../documents/stored-document.ts';
import { MongoError } from '../errors.ts';
import { CollectionIndex } from './collection-index.ts';
import type { IndexDefinition } from './index-definition.ts';
import { alreadyDefined, ID_INDEX } from './index-definition.ts';

/** An open transaction that has written something which others may not touch until it settles. */
export interface LockHolder {
  readonly settled: Promise<void>;
  abort(): void;
}

interface PastVersion {
  readonly replacedAt: number;
  readonly document: StoredDocument | undefined;
}

/** The committed documents of one namespace, in memory. Transactions change it, when they commit. */
export class Collection {
  readonly namespace: string;
  /** By document key and by unique index entry: who has written it and has not committed yet. */
  readonly locks = new Map<string, LockHolder>();
  readonly #documents = new Map<string, StoredDocument>();
  readonly #past = new Map<string, PastVersion[]>();
  #indexes: readonly CollectionIndex[] = [];
  #lastOrder = 0;

  constructor(namespace: string) {
    this.namespace = namespace;
  }

  get size(): number {
    return this.#documents.size;
  }

  /** All but the index on `_id`, which is the map of documents itself. */
  get indexes(): readonly CollectionIndex[] {
    return this.#indexes;
  }

  get indexDefinitions(): IndexDefinition[] {
    return [ID_INDEX, ...this.#indexes.map((index) => index.definition)];
  }

  nextOrder(): number {
    return ++this.#lastOrder;
  }

  get(key: string): StoredDocument | undefined {
    return this.#documents.get(key);
  }

  keys(): Iterable<string> {
    return this.#documents.keys();
  }

  values(): Iterable<StoredDocument> {
    return this.#documents.values();
  }

  /** The document as a transaction sees it that began when `snapshot` was the newest version. */
  getAt(key: string, snapshot: number): StoredDocument | undefined {
    const replaced = this.#past.get(key)?.find((version) => version.replacedAt > snapshot);
    return replaced === undefined ? this.#documents.get(key) : replaced.document;
  }

  hasChangedSince(key: string, snapshot: number): boolean {
    return this.#past.get(key)?.some((version) => version.replacedAt > snapshot) ?? false;
  }

  /** The keys of documents of which a past version is kept for transactions that are still open. */
  keysWithPast(): Iterable<string> {
    return this.#past.keys();
  }

  /** Puts a committed version in place, or with undefined takes the document away. */
  apply(key: string, next: StoredDocument | undefined, version: number, keepPast: boolean): void {
    const previous = this.#documents.get(key);
    if (keepPast) {
      const versions = this.#past.get(key) ?? [];
      this.#past.set(key, [...versions, { replacedAt: version, document: previous }]);
    }
    if (previous !== undefined) for (const index of this.#indexes) index.remove(previous);
    if (next === undefined) this.#documents.delete(key);
    else this.#documents.set(key, next);
    if (next !== undefined) for (const index of this.#indexes) index.add(next);
  }

  /** Forgets the past versions that no transaction begun at `oldestSnapshot` or later can see. */
  forgetPast(oldestSnapshot: number): void {
    for (const [key, versions] of this.#past) {
      const visible = versions.filter((version) => version.replacedAt > oldestSnapshot);
      if (visible.length === 0) this.#past.delete(key);
      else this.#past.set(key, visible);
    }
  }

  /** Puts back a document that was read from disk. */
  restore(document: StoredDocument): void {
    this.#lastOrder = Math.max(this.#lastOrder, document.order);
    this.#documents.set(document.key, document);
  }

  /** Builds the index; false when it exists. Throws DuplicateKey when the documents already break its uniqueness. */
  createIndex(definition: IndexDefinition): boolean {
    if (alreadyDefined(this.indexDefinitions, definition)) return false;
    const index = new CollectionIndex(definition);
    for (const document of this.#documents.values()) {
      if (definition.unique) {
        const taken = index.entries(document.view).find((entry) => index.holderOf(entry.key) !== undefined);
        if (taken !== undefined) throw index.duplicateKey(this.namespace, taken);
      }
      index.add(document);
    }
    this.#indexes = [...this.#indexes, index];
    return true;
  }

  /** Drops one index, or with `*` all that can be dropped. */
  dropIndex(name: string): void {
    if (name === ID_INDEX.name) throw new MongoError('InvalidOptions', 'cannot drop _id index');
    const kept = name === '*' ? [] : this.#indexes.filter((index) => index.definition.name !== name);
    if (name !== '*' && kept.length === this.#indexes.length) {
      throw new MongoError('IndexNotFound', `index not found with name [${name}]`);
    }
    this.#indexes = kept;
  }
}
