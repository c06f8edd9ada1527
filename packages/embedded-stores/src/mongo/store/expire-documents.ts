import type { Document } from '../documents/document.ts';
import { valuesAt } from '../documents/paths.ts';
import { compileFilter } from '../query/filter.ts';
import { CollectionView } from './collection-view.ts';
import type { Collection } from './collection.ts';
import type { DatabaseEngine } from './database-engine.ts';
import { BlockedByTransaction } from './transaction.ts';

const ALL = compileFilter({});

/** Deletes what the TTL indexes have let live long enough. Documents that a transaction holds wait for the next time. */
export function expireDocuments(engine: DatabaseEngine, now: Date): void {
  for (const collection of engine.catalog.collections()) {
    for (const { definition } of collection.indexes) {
      const [field] = Object.keys(definition.key);
      if (definition.expireAfterSeconds === undefined || field === undefined) continue;
      const oldest = now.getTime() - definition.expireAfterSeconds * 1000;
      expireOlderThan(engine, collection, field, oldest);
    }
  }
}

function expireOlderThan(engine: DatabaseEngine, collection: Collection, field: string, oldest: number): void {
  const isExpired = (view: Document): boolean =>
    valuesAt(view, field).some((value) => value instanceof Date && value.getTime() <= oldest);
  const candidates = new CollectionView(collection, engine.begin('command')).find(ALL);
  for (const document of [...candidates].filter(({ view }) => isExpired(view))) {
    const transaction = engine.begin('command');
    try {
      new CollectionView(collection, transaction).remove(document);
      transaction.commit();
    } catch (error) {
      transaction.abort();
      if (!(error instanceof BlockedByTransaction)) throw error;
    }
  }
}
