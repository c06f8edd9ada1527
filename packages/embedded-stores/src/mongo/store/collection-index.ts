import { canonicalKey, compoundKey } from '../documents/canonical-key.ts';
import type { Document } from '../documents/document.ts';
import { valuesAt } from '../documents/paths.ts';
import type { StoredDocument } from '../documents/stored-document.ts';
import { MongoError } from '../errors.ts';
import type { Filter } from '../query/filter.ts';
import { compileFilter } from '../query/filter.ts';
import type { IndexDefinition } from './index-definition.ts';

/** One entry that a document has in an index: several, when a field is an array. */
interface IndexEntry {
  readonly key: string;
  readonly values: readonly unknown[];
}

/**
 * The committed entries of one index, as hash tables: from the whole key for a unique index, and from the first field
 * for any. Ranges and sorts are not served; they scan.
 */
export class CollectionIndex {
  readonly definition: IndexDefinition;
  readonly #fields: readonly string[];
  readonly #condition: Filter | undefined;
  readonly #holders = new Map<string, string>();
  readonly #byFirstField = new Map<string, Set<string>>();

  constructor(definition: IndexDefinition) {
    this.definition = definition;
    this.#fields = definition.weights === undefined ? Object.keys(definition.key) : [];
    const condition = definition.partialFilterExpression;
    this.#condition = condition === undefined ? undefined : compileFilter(condition);
  }

  /** The document that holds a unique key. */
  holderOf(entryKey: string): string | undefined {
    return this.#holders.get(entryKey);
  }

  add(document: StoredDocument): void {
    if (!this.#covers(document.view)) return;
    if (this.definition.unique)
      for (const entry of this.entries(document.view)) this.#holders.set(entry.key, document.key);
    for (const key of this.#firstFieldKeys(document.view)) {
      const documents = this.#byFirstField.get(key);
      if (documents === undefined) this.#byFirstField.set(key, new Set([document.key]));
      else documents.add(document.key);
    }
  }

  remove(document: StoredDocument): void {
    for (const entry of this.entries(document.view)) {
      if (this.#holders.get(entry.key) === document.key) this.#holders.delete(entry.key);
    }
    for (const key of this.#firstFieldKeys(document.view)) {
      const documents = this.#byFirstField.get(key);
      documents?.delete(document.key);
      if (documents?.size === 0) this.#byFirstField.delete(key);
    }
  }

  /** The entries of a document; none when the index is partial or sparse and does not cover it. */
  entries(view: Document): IndexEntry[] {
    if (!this.#covers(view)) return [];
    let tuples: unknown[][] = [[]];
    for (const field of this.#fields) {
      const values = distinctValues(valuesAt(view, field));
      tuples = tuples.flatMap((tuple) => values.map((value) => [...tuple, value]));
    }
    return tuples.map((values) => ({ key: compoundKey(values), values }));
  }

  /** The one unique entry that all documents matching the filter have, or undefined when the filter names none. */
  uniqueEntryOf(filter: Filter): string | undefined {
    if (!this.definition.unique || !this.#serves(filter)) return undefined;
    const alternatives = this.#fields.map((field) => filter.equalities.get(field));
    if (!alternatives.every((values) => values?.length === 1)) return undefined;
    return compoundKey(alternatives.flatMap((values) => values ?? []));
  }

  /** The keys of all documents that can match the filter, or undefined when this index cannot tell. */
  lookup(filter: Filter): ReadonlySet<string> | undefined {
    const [first] = this.#fields;
    if (first === undefined || !this.#serves(filter)) return undefined;
    const alternatives = filter.equalities.get(first);
    const found = alternatives?.map((value) => this.#byFirstField.get(canonicalKey(value)) ?? new Set<string>());
    if (found?.length === 1) return found[0];
    return found && new Set(found.flatMap((documents) => [...documents]));
  }

  duplicateKey(namespace: string, entry: IndexEntry): MongoError {
    const keyValue = Object.fromEntries(this.#fields.map((field, i) => [field, entry.values[i] ?? null]));
    const shown = this.#fields.map((field) => `${field}: ${JSON.stringify(keyValue[field])}`).join(', ');
    return new MongoError(
      'DuplicateKey',
      `E11000 duplicate key error collection: ${namespace} index: ${this.definition.name} dup key: { ${shown} }`,
      { keyPattern: this.definition.key, keyValue },
    );
  }

  #covers(view: Document): boolean {
    if (this.#fields.length === 0 || this.#condition?.test(view) === false) return false;
    return !this.definition.sparse || this.#fields.some((field) => valuesAt(view, field).some((v) => v !== undefined));
  }

  /** A partial index holds an answer only for filters that repeat its condition word for word. */
  #serves(filter: Filter): boolean {
    if (this.#fields.length === 0) return false;
    const condition = Object.entries(this.definition.partialFilterExpression ?? {});
    return condition.every(
      ([field, value]) => field in filter.source && canonicalKey(filter.source[field]) === canonicalKey(value),
    );
  }

  #firstFieldKeys(view: Document): Set<string> {
    const [first] = this.#fields;
    if (first === undefined || !this.#covers(view)) return new Set();
    return new Set(valuesAt(view, first).map(canonicalKey));
  }
}

function distinctValues(values: readonly unknown[]): unknown[] {
  if (values.length < 2) return [...values];
  return [...new Map(values.map((value) => [canonicalKey(value), value])).values()];
}
