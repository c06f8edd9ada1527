import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Schema } from 'mongoose';
import { Decimal128, Double, Int32, Long } from 'mongodb';

import { productModel } from './product-model.ts';
import { rejection, testDatabase } from './test-database.ts';

export function documentsConformance(url: string): void {
  describe('documents', () => {
    const connection = testDatabase(url);
    const Product = productModel(connection);
    beforeAll(() => Product.createIndexes());
    beforeEach(() => Product.deleteMany({}));

    it('creates, finds, updates and deletes', async () => {
      const created = await Product.create({ sku: 'A1', name: 'Red shoe', attributes: { sole: 'rubber' } });
      const found = await Product.findById(created._id).orFail();
      expect(found.attributes?.get('sole')).toBe('rubber');
      expect(found.createdAt).toEqual(created.createdAt);
      await Product.updateOne({ sku: 'A1' }, { name: 'Blue shoe' });
      expect((await Product.findOne({ sku: 'A1' }).orFail()).name).toBe('Blue shoe');
      expect(await Product.deleteOne({ sku: 'A1' })).toMatchObject({ deletedCount: 1 });
      expect(await Product.exists({ sku: 'A1' })).toBeNull();
    });

    it('keeps the BSON types of numbers, also when another field is updated', async () => {
      const values = connection.collection('values');
      const stored = {
        int: new Int32(5),
        long: Long.fromNumber(5),
        big: Long.fromString('9007199254740993'),
        double: new Double(5),
        decimal: Decimal128.fromString('12.340'),
        date: new Date(0),
        nested: { list: [new Double(1), Long.fromNumber(2)] },
      };
      const { insertedId } = await values.insertOne(stored);
      await values.updateOne({ _id: insertedId }, { $inc: { double: 1, long: 1 }, $set: { note: 'x' } });
      const found = await values.findOne({ _id: insertedId }, { promoteValues: false });
      expect(found).toEqual({
        ...stored,
        _id: insertedId,
        double: new Double(6),
        long: Long.fromNumber(6),
        note: 'x',
      });
    });

    it('casts BigInt and Decimal128 paths both ways', async () => {
      const Amount = connection.model('Amount', new Schema({ big: BigInt, decimal: Schema.Types.Decimal128 }));
      await Amount.create({ big: 9007199254740993n, decimal: '12.34' });
      const found = await Amount.findOne().orFail();
      expect([found.big, found.decimal?.toString()]).toEqual([9007199254740993n, '12.34']);
      expect(await Amount.countDocuments({ big: 9007199254740993n })).toBe(1);
    });

    it('saves a changed document and raises its version', async () => {
      await Product.create({ sku: 'A1', variants: [{ color: 'red' }] });
      const product = await Product.findOne({ sku: 'A1' }).orFail();
      product.variants.push({ color: 'blue', quantity: 1 });
      await product.save();
      const saved = await Product.findOne({ sku: 'A1' }).orFail();
      expect([saved.variants.length, saved.__v]).toEqual([2, 1]);
    });

    it('refuses to save over a newer version', async () => {
      await Product.create({ sku: 'A1', variants: [{ color: 'red' }, { color: 'blue' }] });
      const [first, second] = [await Product.findOne().orFail(), await Product.findOne().orFail()];
      first.variants.splice(0, 1);
      await first.save();
      second.variants.splice(0, 1);
      expect(await rejection(second.save())).toMatchObject({ name: 'VersionError' });
    });

    it('replaces a document whole', async () => {
      await Product.create({ sku: 'A1', category: 'shoes' });
      await Product.replaceOne({ sku: 'A1' }, { sku: 'A1', name: 'plain' });
      const found = await Product.findOne({ sku: 'A1' }).lean().orFail();
      expect(found).toMatchObject({ name: 'plain' });
      expect(found).not.toHaveProperty('category');
    });

    it('refuses to change an _id', async () => {
      const raw = connection.collection<{ _id: number }>('raw');
      await raw.insertOne({ _id: 1 });
      expect(await rejection(raw.updateOne({ _id: 1 }, { $set: { _id: 2 } }))).toMatchObject({ code: 66 });
      await expect(raw.updateOne({ _id: 1 }, { $set: { _id: 1 } })).resolves.toMatchObject({ modifiedCount: 0 });
    });

    it('populates references', async () => {
      const reviewSchema = new Schema({ product: { type: Schema.Types.ObjectId, ref: 'Product' }, stars: Number });
      const Review = connection.model('Review', reviewSchema);
      const product = await Product.create({ sku: 'A1' });
      await Review.create({ product: product._id, stars: 5 });
      const review = await Review.findOne().populate<{ product: { sku: string } }>('product').orFail();
      expect(review.product.sku).toBe('A1');
    });

    it('runs mixed bulk writes in order', async () => {
      await Product.create([{ sku: 'A1' }, { sku: 'A2' }, { sku: 'A3', category: 'hats', price: 2 }]);
      const result = await Product.bulkWrite([
        { updateOne: { filter: { sku: 'A1' }, update: { $set: { price: 9 } } } },
        { insertOne: { document: { sku: 'A4' } } },
        { deleteOne: { filter: { sku: 'A2' } } },
        { updateMany: { filter: { category: 'hats' }, update: { $mul: { price: 2 } } } },
        { updateOne: { filter: { sku: 'A5' }, update: { $set: { price: 1 } }, upsert: true } },
      ]);
      expect(result).toMatchObject({ modifiedCount: 2, insertedCount: 1, deletedCount: 1, upsertedCount: 1 });
      expect((await Product.findOne({ sku: 'A3' }).orFail()).price).toBe(4);
    });

    it('goes on after an error in an unordered insert and stops in an ordered one', async () => {
      await Product.create({ sku: 'A1' });
      const unordered = Product.insertMany([{ sku: 'A1' }, { sku: 'A2' }], { ordered: false });
      expect(await rejection(unordered)).toMatchObject({ code: 11000 });
      expect(await Product.countDocuments()).toBe(2);
      expect(await rejection(Product.insertMany([{ sku: 'A1' }, { sku: 'A3' }]))).toMatchObject({ code: 11000 });
      expect(await Product.countDocuments()).toBe(2);
    });

    it('refuses a document above 16 MiB', async () => {
      const huge = connection.collection('huge');
      expect(await rejection(huge.insertOne({ text: 'x'.repeat(17 * 1024 * 1024) }))).toBeDefined();
      expect(await huge.countDocuments()).toBe(0);
    });
  });
}
