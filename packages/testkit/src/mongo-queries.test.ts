import { describe, expect, it } from '@jest/globals';
import { faultsOf, queriesIn, type Index, type Query } from './mongo-queries.ts';

const indexes: readonly Index[] = [
  { key: { _id: 1 } },
  { key: { shop: 1, status: 1, _id: -1 } },
  { key: { name: 1 }, unique: true },
  { key: { dueAt: 1 }, partialFilterExpression: { status: 'pending' } },
  { key: { terms: 1 } },
];
const faults = (filter: Query['filter'], sort?: Query['sort'], isLimited = true) =>
  faultsOf({ filter, sort, isLimited }, indexes);

describe('a query of MongoDB', () => {
  it.each<[string, Query['filter'], Query['sort']]>([
    ['an id', { _id: 'a', version: 3, seen: { $nin: ['b'] } }, undefined],
    ['ids', { _id: { $in: ['a', 'b'] } }, undefined],
    ['nothing, in the order of ids', { $and: [{}, {}] }, { _id: -1 }],
    ['an index', { shop: 1, status: 'open' }, { _id: -1 }],
    ['an index, read the other way', { shop: 1, status: { $in: ['open'] } }, { _id: 1 }],
    ['an index from somewhere on', { $and: [{ shop: 1, status: 'open' }, { _id: { $gt: 'a' } }] }, { _id: 1 }],
    ['the beginning of an index', { shop: 1 }, undefined],
    ['what is unique', { name: 'a', status: 'open' }, undefined],
    ['what is in a partial index', { status: 'pending', dueAt: { $lte: 5 } }, { dueAt: 1 }],
    ['a range of words', { terms: { $elemMatch: { $gte: 'a', $lt: 'b' } } }, undefined],
    ['either of two', { $or: [{ name: 'a' }, { shop: 1 }] }, undefined],
  ])('is served by %s', (_what, filter, sort) => {
    expect(faults(filter, sort)).toEqual([]);
  });

  it.each<[string, Query['filter'], Query['sort'], string]>([
    ['no index', { age: { $gt: 5 } }, undefined, 'by age: no index'],
    ['an index that begins with another field', { status: 'open' }, { status: 1 }, 'by status: no index'],
    ['another order', { shop: 1 }, { _id: -1 }, 'by shop: put in the order of _id after it was read'],
    ['another field', { shop: 1, age: 5 }, undefined, 'by shop, age: read without age'],
    ['what is not in the partial index', { status: 'sent', dueAt: 5 }, undefined, 'by status, dueAt: no index'],
    ['one of two', { $or: [{ name: 'a' }, { age: 1 }] }, undefined, 'by age: no index'],
  ])('is not served by %s', (_what, filter, sort, fault) => {
    expect(faults(filter, sort).join()).toContain(fault);
  });

  it('is not served by an order when it has no limit', () => {
    expect(faults({}, { _id: 1 }, false)).toEqual(['by nothing: no index']);
    expect(faults({ age: 5 }, undefined, false)).toEqual(['by age: no index']);
  });

  it('may be one of many in a pipeline', () => {
    const of = (shop: number) => [{ $match: { shop } }, { $sort: { _id: -1 } }, { $limit: 2 }];
    expect(queriesIn([...of(1), { $unionWith: { coll: 'x', pipeline: of(2) } }])).toEqual(
      [1, 2].map((shop) => ({ filter: { shop }, sort: { _id: -1 }, isLimited: true })),
    );
  });
});
