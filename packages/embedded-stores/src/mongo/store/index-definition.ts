import { canonicalKey } from '../documents/canonical-key.ts';
import type { Document } from '../documents/document.ts';
import { isDocument, withoutKey } from '../documents/document.ts';
import { MongoError } from '../errors.ts';

/** An index as `listIndexes` reports it. */
export interface IndexDefinition {
  readonly v: 2;
  readonly key: Document;
  readonly name: string;
  readonly unique?: boolean;
  readonly sparse?: boolean;
  readonly partialFilterExpression?: Document;
  readonly expireAfterSeconds?: number;
  /** Text indexes only: the fields they cover. */
  readonly weights?: Document;
  readonly [option: string]: unknown;
}

export const ID_INDEX: IndexDefinition = { v: 2, key: { _id: 1 }, name: '_id_' };

/** Brings an index specification of `createIndexes` to the form in which it is kept and listed. */
export function defineIndex(specification: Document): IndexDefinition {
  const { key, name, ...options } = specification;
  if (!isDocument(key) || Object.keys(key).length === 0) {
    throw new MongoError('CannotCreateIndex', 'Index keys cannot be an empty object');
  }
  if (typeof name !== 'string' || name === '') throw new MongoError('FailedToParse', "an index needs a 'name'");
  const textFields = Object.keys(key).filter((field) => key[field] === 'text');
  for (const [field, direction] of Object.entries(key)) {
    const known = typeof direction === 'number' ? direction !== 0 : direction === 'text' || direction === 'hashed';
    if (!known || field.includes('$**')) {
      throw new MongoError(
        'CannotCreateIndex',
        `the embedded server has no index of type ${field}: ${String(direction)}`,
      );
    }
  }
  if (textFields.length === 0) return { v: 2, key, name, ...options };
  return {
    v: 2,
    key: { _fts: 'text', _ftsx: 1 },
    name,
    weights: {
      ...Object.fromEntries(textFields.map((field) => [field, 1])),
      ...(options.weights as Document | undefined),
    },
    default_language: 'english',
    language_override: 'language',
    textIndexVersion: 3,
    ...withoutKey(options, 'weights'),
  };
}

/**
 * True when an equal index exists already. Throws when one stands in the way: the same name for another index, or
 * the same keys under another name.
 */
export function alreadyDefined(existing: readonly IndexDefinition[], wanted: IndexDefinition): boolean {
  for (const index of existing) {
    const sameKeys =
      canonicalKey(index.key) === canonicalKey(wanted.key) &&
      canonicalKey(index.weights) === canonicalKey(wanted.weights);
    const sameOptions = sameKeys && optionsKey(index) === optionsKey(wanted);
    if (index.name === wanted.name && sameOptions) return true;
    if (index.name === wanted.name) {
      throw new MongoError(
        'IndexKeySpecsConflict',
        `An existing index has the same name as the requested index but other keys or options: ${index.name}`,
      );
    }
    if (
      sameOptions ||
      (sameKeys && wanted.partialFilterExpression === undefined && index.partialFilterExpression === undefined)
    ) {
      throw new MongoError(
        'IndexOptionsConflict',
        `Index already exists with a different name or other options: ${index.name}`,
      );
    }
  }
  return false;
}

const optionsKey = (index: IndexDefinition): string =>
  canonicalKey([index.unique ?? false, index.sparse ?? false, index.partialFilterExpression, index.expireAfterSeconds]);
