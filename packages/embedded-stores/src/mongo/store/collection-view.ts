import type { Document } from '../documents/document.ts';
import type { StoredDocument } from '../documents/stored-document.ts';
import { storedDocument } from '../documents/stored-document.ts';
import { canonicalKey } from '../documents/canonical-key.ts';
import { MongoError } from '../errors.ts';
import type { Filter } from '../query/filter.ts';
import { textScore } from '../query/text-search.ts';
import type { Collection } from './collection.ts';
import type { Transaction } from './transaction.ts';

/** A collection as one transaction sees and changes it. */
export class CollectionView {
  readonly collection: Collection;
  readonly #transaction: Transaction;

  constructor(collection: Collection, transaction: Transaction) {
    this.collection = collection;
    this.#transaction = transaction;
  }

  /** The first `limit` matching documents in the order of their insertion. */
  *find(filter: Filter, limit = Infinity): Generator<StoredDocument> {
    const matchesText = this.#textMatcher(filter);
    let found = 0;
    for (const document of this.#candidates(filter)) {
      if (!matchesText(document) || !filter.test(document.view)) continue;
      yield document;
      if (++found >= limit) return;
    }
  }

  /** The relevance of a document to the filter's `$text`. */
  textScore(filter: Filter, document: StoredDocument): number {
    return filter.text === undefined ? 0 : textScore(filter.text, document.view, this.#textWeights());
  }

  /** Throws DuplicateKey, also for an `_id` that is taken. */
  insert(exact: Document): StoredDocument {
    const document = storedDocument(exact, this.collection.nextOrder());
    const existing = this.#transaction.read(this.collection, document.key);
    if (existing !== undefined) {
      throw new MongoError(
        'DuplicateKey',
        `E11000 duplicate key error collection: ${this.collection.namespace} index: _id_ dup key: { _id: ${JSON.stringify(existing.view._id)} }`,
        { keyPattern: { _id: 1 }, keyValue: { _id: existing.view._id } },
      );
    }
    this.#transaction.write(this.collection, document.key, document);
    return document;
  }

  replace(previous: StoredDocument, exact: Document): StoredDocument {
    const document = storedDocument(exact, previous.order);
    if (document.key !== previous.key) {
      throw new MongoError(
        'ImmutableField',
        "Performing an update on the path '_id' would modify the immutable field '_id'",
      );
    }
    const isUnchanged = Buffer.compare(document.bytes, previous.bytes) === 0;
    if (isUnchanged) return previous;
    this.#transaction.write(this.collection, document.key, document);
    return document;
  }

  remove(document: StoredDocument): void {
    this.#transaction.write(this.collection, document.key, undefined);
  }

  #candidates(filter: Filter): Iterable<StoredDocument> {
    const ids = filter.equalities.get('_id');
    if (ids !== undefined) return this.#read(ids.map(canonicalKey));
    const withPast = this.#transaction.keysWithPast(this.collection);
    for (const index of this.collection.indexes) {
      const entry = index.uniqueEntryOf(filter);
      const holder = entry && this.#transaction.holderOf(this.collection, index, entry);
      if (entry !== undefined) return this.#read([...(holder === undefined ? [] : [holder]), ...withPast]);
    }
    // The other indexes know only what is committed.
    const beside = [...withPast, ...this.#transaction.keysWritten(this.collection)];
    const indexed = this.#fewestByIndex(filter);
    if (indexed === undefined && beside.length === 0) return this.collection.values();
    return this.#read([...(indexed ?? this.collection.keys()), ...beside]);
  }

  #read(keys: readonly string[]): StoredDocument[] {
    return [...new Set(keys)]
      .map((key) => this.#transaction.read(this.collection, key))
      .filter((document) => document !== undefined)
      .sort((a, b) => a.order - b.order);
  }

  #fewestByIndex(filter: Filter): ReadonlySet<string> | undefined {
    let fewest: ReadonlySet<string> | undefined;
    for (const index of this.collection.indexes) {
      const found = index.lookup(filter);
      if (found !== undefined && (fewest === undefined || found.size < fewest.size)) fewest = found;
    }
    return fewest;
  }

  #textMatcher({ text }: Filter): (document: StoredDocument) => boolean {
    if (text === undefined) return () => true;
    const weights = this.#textWeights();
    return (document) => textScore(text, document.view, weights) > 0;
  }

  #textWeights(): Document {
    const weights = this.collection.indexes
      .map((index) => index.definition.weights)
      .find((found) => found !== undefined);
    if (weights === undefined) throw new MongoError('IndexNotFound', 'text index required for $text query');
    return weights;
  }
}
