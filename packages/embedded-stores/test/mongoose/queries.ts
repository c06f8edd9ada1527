import { beforeAll, describe, expect, it } from '@jest/globals';

import { productModel } from './product-model.ts';
import { rejection, testDatabase } from './test-database.ts';

const CATEGORIES = ['shoes', 'hats', 'bags'];

export function queriesConformance(url: string): void {
  describe('queries', () => {
    const connection = testDatabase(url);
    const Product = productModel(connection);
    const skus = async (filter: object) => (await Product.find(filter).sort({ sku: 1 })).map((product) => product.sku);
    beforeAll(async () => {
      await Product.createIndexes();
      await Product.insertMany(
        Array.from({ length: 300 }, (_, i) => ({
          sku: `S${String(i).padStart(3, '0')}`,
          name: i === 7 ? 'Crème brûlée torch' : `Item ${i} ${i % 2 ? 'red' : 'green'}`,
          category: CATEGORIES[i % 3],
          price: i % 100,
          stock: 1,
          tags: [`t${i % 5}`],
          variants:
            i === 0
              ? [
                  { color: 'blue', quantity: 9 },
                  { color: 'red', quantity: 1 },
                ]
              : [],
        })),
      );
    });

    it('sorts, skips, limits and selects', async () => {
      const page = await Product.find({ category: 'hats', price: { $gte: 10, $lt: 60 } })
        .sort({ price: -1, sku: 1 })
        .skip(2)
        .limit(3)
        .select('sku price -_id')
        .lean();
      expect(page).toEqual([
        { sku: 'S157', price: 57 },
        { sku: 'S256', price: 56 },
        { sku: 'S055', price: 55 },
      ]);
    });

    it('pages by _id', async () => {
      const first = await Product.find().sort({ _id: 1 }).limit(100);
      const rest = await Product.countDocuments({ _id: { $gt: first.at(-1)?._id } });
      expect(rest).toBe(200);
    });

    it.each([
      ['a regular expression', { name: /^ITEM 1\d red/i }, ['S011', 'S013', 'S015', 'S017', 'S019']],
      ['$or', { $or: [{ sku: 'S001' }, { sku: 'S002' }] }, ['S001', 'S002']],
      ['$in on a unique field', { sku: { $in: ['S002', 'S001', 'none'] } }, ['S001', 'S002']],
      ['$and with $ne', { $and: [{ sku: { $in: ['S001', 'S002'] } }, { sku: { $ne: 'S001' } }] }, ['S002']],
      ['$elemMatch', { variants: { $elemMatch: { color: 'blue', quantity: 9 } } }, ['S000']],
      ['no single matching element', { variants: { $elemMatch: { color: 'red', quantity: 9 } } }, []],
      ['a path through an array', { 'variants.color': 'red' }, ['S000']],
      ['$size', { variants: { $size: 2 } }, ['S000']],
      ['an indexed pair', { category: 'shoes', price: 99 }, ['S099']],
      [
        '$nor, $not and $exists',
        { $nor: [{ price: { $gt: 0 } }], tags: { $not: /t5/ }, stock: { $exists: true } },
        ['S000', 'S100', 'S200'],
      ],
      ['$expr', { sku: /^S00/, $expr: { $eq: ['$price', 3] } }, ['S003']],
    ])('matches %s', async (_, filter, expected) => {
      expect(await skus(filter)).toEqual(expected);
    });

    it('tells a missing field from a present one', async () => {
      const raw = connection.collection('nulls');
      await raw.insertMany([{ n: 1 }, { n: 2, at: null }, { n: 3, at: new Date() }]);
      expect(await raw.countDocuments({ at: null })).toBe(2);
      expect(await raw.countDocuments({ at: { $exists: false } })).toBe(1);
      expect(await raw.countDocuments({ at: { $lte: new Date() } })).toBe(1);
    });

    it('reads a large result batch by batch', async () => {
      let read = 0;
      for await (const product of Product.find().batchSize(20).cursor()) read += product.sku === '' ? 0 : 1;
      expect(read).toBe(300);
    });

    it('says when a cursor is unknown', async () => {
      const gone = connection.db?.command({ getMore: 123456789n, collection: 'products' }) ?? Promise.resolve();
      expect(await rejection(gone)).toMatchObject({ code: 43 });
    });

    it('counts, estimates and lists distinct values', async () => {
      expect(await Product.countDocuments({ category: 'hats' })).toBe(100);
      expect(await Product.estimatedDocumentCount()).toBe(300);
      expect((await Product.distinct('category')).sort()).toEqual(['bags', 'hats', 'shoes']);
      expect(await Product.distinct('tags', { sku: 'S004' })).toEqual(['t4']);
    });

    it('projects parts of arrays', async () => {
      const find = (projection: object) =>
        Product.findOne({ sku: 'S000' }, { _id: 0, ...projection })
          .lean()
          .orFail();
      expect(await find({ variants: { $slice: 1 }, sku: 1 })).toEqual({
        sku: 'S000',
        variants: [{ color: 'blue', quantity: 9 }],
      });
      expect(await find({ 'variants.color': 1 })).toEqual({ variants: [{ color: 'blue' }, { color: 'red' }] });
      expect(await find({ variants: { $elemMatch: { color: 'red' } } })).toEqual({
        variants: [{ color: 'red', quantity: 1 }],
      });
      expect((await find({})).variants).toHaveLength(2);
    });

    describe('of text', () => {
      beforeAll(() => Product.collection.createIndex({ name: 'text' }, {}, {}));

      it('searches text by any of the words, whole phrases and exclusions', async () => {
        const search = (words: string) => Product.countDocuments({ $text: { $search: words } });
        expect(await search('torch')).toBe(1);
        expect(await search('creme')).toBe(1);
        expect(await search('torch red')).toBe(150);
        expect(await search('red -item')).toBe(0);
        expect(await search('"item 11 red"')).toBe(1);
      });

      it('sorts text matches by their score', async () => {
        const score = { score: { $meta: 'textScore' as const } };
        const best = await Product.find({ $text: { $search: 'brûlée torch item' } }, score)
          .sort(score)
          .limit(1)
          .lean();
        expect(best as unknown[]).toMatchObject([{ sku: 'S007', score: expect.any(Number) as unknown }]);
      });
    });

    it.each([
      ['an unknown operator', { price: { $frobnicate: 1 } }],
      ['an unknown top-level operator', { $frobnicate: 1 }],
    ])('refuses %s', async (_, filter) => {
      expect(await rejection(connection.collection('products').findOne(filter))).toMatchObject({ code: 2 });
    });

    it('refuses a text search without a text index', async () => {
      await connection.collection('plain').insertOne({ name: 'x' });
      expect(await rejection(connection.collection('plain').findOne({ $text: { $search: 'x' } }))).toMatchObject({
        code: 27,
      });
    });

    it('refuses a command that does not exist', async () => {
      const unknown = connection.db?.command({ frobnicate: 1 }) ?? Promise.resolve();
      expect(await rejection(unknown)).toMatchObject({ code: 59, codeName: 'CommandNotFound' });
    });
  });
}
