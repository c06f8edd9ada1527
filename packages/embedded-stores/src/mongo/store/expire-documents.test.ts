import { describe, expect, it } from '@jest/globals';

import { expireDocuments } from './expire-documents.ts';
import { CollectionView } from './collection-view.ts';
import { openEngine } from './database-engine.ts';
import { defineIndex } from './index-definition.ts';

const NOW = new Date('2026-01-01T12:00:00Z');
const secondsAgo = (seconds: number): Date => new Date(NOW.getTime() - seconds * 1000);

function cartsWithTimeToLive(seconds: number) {
  const { engine } = openEngine(undefined);
  const collection = engine.catalog.getOrCreate('shop', 'carts');
  const definition = defineIndex({ key: { touchedAt: 1 }, name: 'touchedAt_1', expireAfterSeconds: seconds });
  engine.catalog.createIndexes(collection, [definition]);
  const transaction = engine.begin('command');
  const view = new CollectionView(collection, transaction);
  const keys = () => [...collection.values()].map((document) => document.view._id);
  return { engine, collection, transaction, view, keys };
}

describe('expireDocuments', () => {
  it('deletes what is older than the index allows and nothing without a date', () => {
    const { engine, transaction, view, keys } = cartsWithTimeToLive(60);
    view.insert({ _id: 'old', touchedAt: secondsAgo(61) });
    view.insert({ _id: 'fresh', touchedAt: secondsAgo(59) });
    view.insert({ _id: 'no date' });
    view.insert({ _id: 'text', touchedAt: '2000-01-01' });
    view.insert({ _id: 'oldest counts', touchedAt: [secondsAgo(0), secondsAgo(61)] });
    transaction.commit();
    expireDocuments(engine, NOW);
    expect(keys()).toEqual(['fresh', 'no date', 'text']);
  });

  it('leaves a document that a transaction holds for the next time', () => {
    const { engine, collection, transaction, view, keys } = cartsWithTimeToLive(0);
    const stored = view.insert({ _id: 'held', touchedAt: secondsAgo(1) });
    transaction.commit();
    const holder = engine.begin('interactive');
    new CollectionView(collection, holder).replace(stored, { _id: 'held', touchedAt: secondsAgo(1), note: 'x' });
    expireDocuments(engine, NOW);
    expect(keys()).toEqual(['held']);
    holder.abort();
    expireDocuments(engine, NOW);
    expect(keys()).toEqual([]);
  });
});
