import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { productModel } from './product-model.ts';
import { rejection, testDatabase } from './test-database.ts';

export function updatesConformance(url: string): void {
  describe('updates', () => {
    const connection = testDatabase(url);
    const Product = productModel(connection);
    const product = () => Product.findOne({ sku: 'A1' }).lean().orFail();
    beforeAll(() => Product.createIndexes());
    beforeEach(async () => {
      await Product.deleteMany({});
      await Product.create({
        sku: 'A1',
        stock: 5,
        tags: ['a', 'b'],
        variants: [
          { color: 'red', size: 'M', quantity: 2 },
          { color: 'blue', size: 'L', quantity: 3 },
          { color: 'blue', size: 'M', quantity: 4 },
        ],
      });
    });

    it('takes from stock only while there is enough', async () => {
      const take = () =>
        Product.findOneAndUpdate(
          { sku: 'A1', stock: { $gte: 3 } },
          { $inc: { stock: -3 } },
          { returnDocument: 'after' },
        );
      expect((await take())?.stock).toBe(2);
      expect(await take()).toBeNull();
    });

    it('upserts with the fields of the filter, $set and $setOnInsert', async () => {
      const upsert = () =>
        Product.findOneAndUpdate(
          { sku: 'U1' },
          { $set: { name: 'up' }, $setOnInsert: { category: 'bags' } },
          { upsert: true, returnDocument: 'after' },
        ).orFail();
      const inserted = await upsert();
      expect(inserted).toMatchObject({ sku: 'U1', name: 'up', category: 'bags' });
      await Product.updateOne({ sku: 'U1' }, { category: 'hats' });
      expect(await upsert()).toMatchObject({ _id: inserted._id, category: 'hats' });
    });

    it('reports what an upsert inserted', async () => {
      const result = await Product.updateOne({ sku: 'U2' }, { $set: { price: 1 } }, { upsert: true });
      expect(result).toMatchObject({ matchedCount: 0, upsertedCount: 1 });
      expect(await Product.findById(result.upsertedId)).toMatchObject({ sku: 'U2', price: 1 });
    });

    it('takes the _id of an upsert from $setOnInsert', async () => {
      const counters = connection.collection<{ _id: string; kind: string }>('counters');
      await counters.updateOne({ kind: 'x' }, { $setOnInsert: { _id: 'given' } }, { upsert: true });
      expect(await counters.findOne({ kind: 'x' })).toEqual({ _id: 'given', kind: 'x' });
    });

    it('pushes, pulls and adds to sets', async () => {
      await Product.updateOne({ sku: 'A1' }, { $push: { tags: 'c' } });
      await Product.updateOne({ sku: 'A1' }, { $addToSet: { tags: { $each: ['c', 'd'] } } });
      await Product.updateOne({ sku: 'A1' }, { $pull: { tags: 'a' } });
      expect((await product()).tags).toEqual(['b', 'c', 'd']);
      await Product.updateOne({ sku: 'A1' }, { $pull: { variants: { color: 'blue', quantity: { $gt: 3 } } } });
      expect((await product()).variants.map((variant) => variant.quantity)).toEqual([2, 3]);
    });

    it('keeps the last elements with $push and $slice', async () => {
      await Product.updateOne({ sku: 'A1' }, { $push: { tags: { $each: ['c', 'd'], $slice: -3 } } });
      expect((await product()).tags).toEqual(['b', 'c', 'd']);
    });

    it('changes two fields of the element that the filter found', async () => {
      await Product.updateOne(
        { sku: 'A1', variants: { $elemMatch: { color: 'blue', size: 'M' } } },
        { $inc: { 'variants.$.quantity': 5 }, $set: { 'variants.$.color': 'navy' } },
      );
      expect((await product()).variants[2]).toEqual({ color: 'navy', size: 'M', quantity: 9 });
      await Product.updateOne({ sku: 'A1', 'variants.color': 'blue' }, { $set: { 'variants.$.quantity': 0 } });
      expect((await product()).variants.map((variant) => variant.quantity)).toEqual([2, 0, 9]);
    });

    it('changes all elements, or those that an array filter selects', async () => {
      await Product.updateOne({ sku: 'A1' }, { $inc: { 'variants.$[].quantity': 10 } });
      await Product.updateOne(
        { sku: 'A1' },
        { $set: { 'variants.$[blue].quantity': 0, 'variants.$[blue].size': 'S' } },
        { arrayFilters: [{ 'blue.color': 'blue', 'blue.quantity': { $lt: 14 } }] },
      );
      expect((await product()).variants.map(({ quantity, size }) => [quantity, size])).toEqual([
        [12, 'M'],
        [0, 'S'],
        [14, 'M'],
      ]);
    });

    it('computes with an update pipeline', async () => {
      await Product.updateOne({ sku: 'A1' }, [{ $set: { price: { $add: ['$stock', 1] } } }], { updatePipeline: true });
      expect((await product()).price).toBe(6);
    });

    it('knows a change from none', async () => {
      const raw = connection.collection('products');
      expect(await raw.updateOne({ sku: 'A1' }, { $set: { stock: 5 } })).toMatchObject({
        matchedCount: 1,
        modifiedCount: 0,
      });
      expect(await raw.updateOne({ sku: 'A1' }, { $set: { stock: 6 } })).toMatchObject({
        matchedCount: 1,
        modifiedCount: 1,
      });
    });

    it('returns the document that it deletes', async () => {
      expect(await Product.findOneAndDelete({ sku: 'A1' })).toMatchObject({ stock: 5 });
      expect(await Product.findOneAndDelete({ sku: 'A1' })).toBeNull();
    });

    it('picks by sort order', async () => {
      await Product.create([
        { sku: 'A2', price: 2 },
        { sku: 'A3', price: 1 },
      ]);
      const cheapest = Product.findOneAndUpdate({ price: { $gt: 0 } }, { name: 'cheapest' }, { sort: { price: 1 } });
      expect(await cheapest).toMatchObject({ sku: 'A3' });
    });

    it.each([
      ['$inc on text', { $inc: { sku: 1 } }, 14],
      ['$push on a number', { $push: { stock: 1 } }, 2],
      ['a field below a number', { $set: { 'stock.x': 1 } }, 28],
      ['two operators on one path', { $set: { stock: 1 }, $inc: { stock: 1 } }, 40],
      ['an operator that does not exist', { $frobnicate: { stock: 1 } }, 9],
    ])('refuses %s and leaves the document alone', async (_, change, code) => {
      const raw = connection.collection('products');
      expect(await rejection(raw.updateOne({ sku: 'A1' }, change as object))).toMatchObject({ code });
      expect(await product()).toMatchObject({ sku: 'A1', stock: 5 });
    });

    it('applies concurrent increments one after the other', async () => {
      await Promise.all(Array.from({ length: 100 }, () => Product.updateOne({ sku: 'A1' }, { $inc: { stock: 1 } })));
      expect((await product()).stock).toBe(105);
    });
  });
}
