import { MongoError } from '../errors.ts';
import { Collection } from './collection.ts';
import type { IndexDefinition } from './index-definition.ts';
import type { Journal } from './journal.ts';
import type { SqliteJournal } from './sqlite-journal.ts';

/** All databases and their collections. What is created or dropped here is journalled here. */
export class Catalog {
  readonly #databases = new Map<string, Map<string, Collection>>();
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  databaseNames(): string[] {
    return [...this.#databases.keys()];
  }

  collectionNames(database: string): string[] {
    return [...(this.#databases.get(database)?.keys() ?? [])];
  }

  /** Every collection of every database. */
  collections(): Collection[] {
    return [...this.#databases.values()].flatMap((collections) => [...collections.values()]);
  }

  find(database: string, name: string): Collection | undefined {
    return this.#databases.get(database)?.get(name);
  }

  get(database: string, name: string): Collection {
    const collection = this.find(database, name);
    if (collection === undefined) throw new MongoError('NamespaceNotFound', `ns does not exist: ${database}.${name}`);
    return collection;
  }

  /** MongoDB creates a collection, and its database, with the first write to it. */
  getOrCreate(database: string, name: string): Collection {
    const existing = this.find(database, name);
    if (existing !== undefined) return existing;
    const created = this.#add(database, name);
    this.#journal.record({ kind: 'defineCollection', namespace: created.namespace, indexes: [] });
    return created;
  }

  createIndexes(collection: Collection, definitions: readonly IndexDefinition[]): void {
    const created = definitions.filter((definition) => collection.createIndex(definition));
    if (created.length > 0) this.#recordIndexes(collection);
  }

  dropIndex(collection: Collection, name: string): void {
    collection.dropIndex(name);
    this.#recordIndexes(collection);
  }

  /** Transactions that have written to the collection are aborted. */
  drop(database: string, name: string): void {
    const collection = this.get(database, name);
    for (const holder of new Set(collection.locks.values())) holder.abort();
    const collections = this.#databases.get(database);
    collections?.delete(name);
    if (collections?.size === 0) this.#databases.delete(database);
    this.#journal.record({ kind: 'dropCollection', namespace: collection.namespace });
  }

  /** Fills the empty catalog with what a journal's file holds. */
  restore(journal: SqliteJournal): void {
    for (const { namespace, indexes } of journal.collections()) {
      const dot = namespace.indexOf('.');
      const collection = this.#add(namespace.slice(0, dot), namespace.slice(dot + 1));
      for (const document of journal.documents(namespace)) collection.restore(document);
      for (const definition of indexes) collection.createIndex(definition);
    }
  }

  #recordIndexes({ namespace, indexes }: Collection): void {
    this.#journal.record({ kind: 'defineCollection', namespace, indexes: indexes.map((index) => index.definition) });
  }

  #add(database: string, name: string): Collection {
    if (!/^[^/\\. "$\0]{1,63}$/.test(database))
      throw new MongoError('InvalidNamespace', `Invalid database name: '${database}'`);
    if (name === '' || name.startsWith('system.') || /[$\0]/.test(name)) {
      throw new MongoError('InvalidNamespace', `Invalid collection name: ${name}`);
    }
    const collections = this.#databases.get(database) ?? new Map<string, Collection>();
    const collection = new Collection(`${database}.${name}`);
    collections.set(name, collection);
    this.#databases.set(database, collections);
    return collection;
  }
}
