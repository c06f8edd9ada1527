import { z } from 'zod';

import { canonicalKey } from '../documents/canonical-key.ts';
import { MongoError } from '../errors.ts';
import { defineIndex } from '../store/index-definition.ts';
import { BlockedByTransaction } from '../store/transaction.ts';
import { command, count, document, documents } from './command.ts';

export const createIndexes = command(
  z.object({ createIndexes: z.string(), indexes: documents.min(1) }),
  (input, { engine, database }) => {
    const existed = engine.catalog.find(database, input.createIndexes) !== undefined;
    const definitions = input.indexes.map(defineIndex);
    const collection = engine.catalog.getOrCreate(database, input.createIndexes);
    // A unique index built around uncommitted writes would not know their keys.
    const [writer] = collection.locks.values();
    if (writer !== undefined) throw new BlockedByTransaction(writer);
    const numIndexesBefore = collection.indexDefinitions.length;
    engine.catalog.createIndexes(collection, definitions);
    const numIndexesAfter = collection.indexDefinitions.length;
    return { numIndexesBefore, numIndexesAfter, createdCollectionAutomatically: !existed, ok: 1 };
  },
);

export const listIndexes = command(
  z.object({ listIndexes: z.string(), cursor: z.object({ batchSize: count.optional() }).default({}) }),
  (input, { engine, cursors, database }) => {
    const { namespace, indexDefinitions } = engine.catalog.get(database, input.listIndexes);
    return cursors.open(namespace, indexDefinitions, (definition) => definition, input.cursor);
  },
);

/** `index` is a name, `*` for all, a list of names, or the keys of the index. */
export const dropIndexes = command(
  z.object({ dropIndexes: z.string(), index: z.union([z.string(), z.array(z.string()), document]) }),
  (input, { engine, database }) => {
    const collection = engine.catalog.get(database, input.dropIndexes);
    const nIndexesWas = collection.indexDefinitions.length;
    const { index } = input;
    const names = typeof index === 'string' ? [index] : Array.isArray(index) ? index : namesByKeys(collection, index);
    for (const name of names) engine.catalog.dropIndex(collection, name);
    return { nIndexesWas, ok: 1 };
  },
);

function namesByKeys(
  { indexDefinitions }: { indexDefinitions: { key: unknown; name: string }[] },
  keys: unknown,
): string[] {
  const found = indexDefinitions.filter((definition) => canonicalKey(definition.key) === canonicalKey(keys));
  if (found.length === 0) throw new MongoError('IndexNotFound', `can't find index with key: ${JSON.stringify(keys)}`);
  return found.map((definition) => definition.name);
}
