import { beforeEach, describe, expect, it } from '@jest/globals';
import { Schema } from 'mongoose';

import { productModel } from './product-model.ts';
import { rejection, testDatabase } from './test-database.ts';

export function indexesConformance(url: string): void {
  describe('indexes and collections', () => {
    const connection = testDatabase(url);
    const Product = productModel(connection);
    const raw = connection.collection('raw');
    beforeEach(() => connection.dropDatabase());

    it('names the index and the value that a duplicate collides with', async () => {
      await Product.createIndexes();
      await Product.create([{ sku: 'A1' }, { sku: 'A2' }]);
      const expected = { code: 11000, keyPattern: { sku: 1 }, keyValue: { sku: 'A1' } };
      expect(await rejection(Product.create({ sku: 'A1' }))).toMatchObject(expected);
      expect(await rejection(Product.updateOne({ sku: 'A2' }, { sku: 'A1' }))).toMatchObject(expected);
      expect(await rejection(Product.findOneAndUpdate({ sku: 'A2' }, { sku: 'A1' }))).toMatchObject(expected);
      const message = String((await rejection(Product.create({ sku: 'A1' }))).message);
      expect(message).toContain('E11000 duplicate key error collection');
      expect(message).toContain('index: sku_1 dup key: { sku: "A1" }');
    });

    it('lets a freed value be used again', async () => {
      await Product.createIndexes();
      await Product.create({ sku: 'A1' });
      await Product.updateOne({ sku: 'A1' }, { sku: 'A2' });
      await Product.create({ sku: 'A1' });
      await Product.deleteOne({ sku: 'A2' });
      await Product.create({ sku: 'A2' });
      expect(await Product.countDocuments()).toBe(2);
    });

    it('refuses a second document with the same _id', async () => {
      const ids = connection.collection<{ _id: string }>('ids');
      await ids.insertOne({ _id: 'x' });
      expect(await rejection(ids.insertOne({ _id: 'x' }))).toMatchObject({
        code: 11000,
        keyPattern: { _id: 1 },
        keyValue: { _id: 'x' },
      });
    });

    it('keeps a compound key unique, across the types of numbers', async () => {
      await raw.createIndex({ tenant: 1, number: 1 }, { unique: true }, {});
      await raw.insertMany([
        { tenant: 'a', number: 1 },
        { tenant: 'b', number: 1 },
        { tenant: 'a', number: '1' },
      ]);
      expect(await rejection(raw.insertOne({ tenant: 'a', number: 1n }))).toMatchObject({ code: 11000 });
      expect(await raw.findOne({ tenant: 'b', number: 1 })).toMatchObject({ tenant: 'b' });
    });

    it('keeps the elements of an array unique between documents', async () => {
      await raw.createIndex({ codes: 1 }, { unique: true }, {});
      await raw.insertOne({ codes: ['a', 'b', 'b'] });
      expect(await rejection(raw.insertOne({ codes: ['c', 'b'] }))).toMatchObject({
        code: 11000,
        keyValue: { codes: 'b' },
      });
      expect(await raw.findOne({ codes: 'a' })).not.toBeNull();
    });

    it('counts a missing field as null, unless the index is sparse', async () => {
      await raw.createIndex({ strict: 1 }, { unique: true }, {});
      await raw.insertOne({ n: 1 });
      expect(await rejection(raw.insertOne({ n: 2 }))).toMatchObject({ code: 11000, keyValue: { strict: null } });
      const sparse = connection.collection('sparse');
      await sparse.createIndex({ email: 1 }, { unique: true, sparse: true }, {});
      await sparse.insertMany([{ n: 1 }, { n: 2 }, { email: 'x' }]);
      expect(await rejection(sparse.insertOne({ email: 'x' }))).toMatchObject({ code: 11000 });
    });

    it('keeps a partial index unique among what it covers', async () => {
      await raw.createIndex({ email: 1 }, { unique: true, partialFilterExpression: { status: 'active' } }, {});
      await raw.insertMany([
        { email: 'x', status: 'active' },
        { email: 'x', status: 'old' },
        { email: 'x', status: 'old' },
      ]);
      expect(await rejection(raw.insertOne({ email: 'x', status: 'active' }))).toMatchObject({ code: 11000 });
      expect(await rejection(raw.updateOne({ status: 'old' }, { $set: { status: 'active' } }))).toMatchObject({
        code: 11000,
      });
      expect(await raw.countDocuments({ email: 'x' })).toBe(3);
      expect(await raw.countDocuments({ email: 'x', status: 'active' })).toBe(1);
    });

    it('refuses a unique index over duplicates', async () => {
      await raw.insertMany([{ a: 1 }, { a: 1 }]);
      expect(await rejection(raw.createIndex({ a: 1 }, { unique: true }, {}))).toMatchObject({ code: 11000 });
      expect(await raw.indexes()).toHaveLength(1);
    });

    it('takes an index twice, but no other under its name', async () => {
      await raw.createIndex({ a: 1 }, { name: 'mine' }, {});
      await raw.createIndex({ a: 1 }, { name: 'mine' }, {});
      expect(await rejection(raw.createIndex({ b: 1 }, { name: 'mine' }, {}))).toMatchObject({ code: 86 });
      expect(await rejection(raw.createIndex({ a: 1 }, { name: 'yours' }, {}))).toMatchObject({ code: 85 });
    });

    it('lists, drops and synchronises the indexes of a schema', async () => {
      await raw.createIndex({ old: 1 }, {}, {});
      const Raw = connection.model('Raw', new Schema({ a: Number }).index({ a: 1 }, { expireAfterSeconds: 60 }), 'raw');
      expect(await Raw.syncIndexes()).toEqual(['old_1']);
      expect(await Raw.listIndexes()).toMatchObject([
        { name: '_id_' },
        { name: 'a_1', key: { a: 1 }, expireAfterSeconds: 60 },
      ]);
      expect(await Raw.syncIndexes()).toEqual([]);
      await raw.dropIndex('a_1');
      expect(await rejection(raw.dropIndex('a_1'))).toMatchObject({ code: 27 });
    });

    it('finds no difference in a text index', async () => {
      const Page = connection.model('Page', new Schema({ title: String }).index({ title: 'text' }));
      await Page.createIndexes();
      expect(await Page.diffIndexes()).toEqual({ toDrop: [], toCreate: [] });
    });

    it('lists collections and forgets dropped ones', async () => {
      await raw.insertOne({ a: 1 });
      await connection.createCollection('empty');
      const names = async () => (await connection.listCollections()).map((collection) => collection.name).sort();
      expect(await names()).toEqual(['empty', 'raw']);
      expect(await rejection(connection.db?.createCollection('empty') ?? Promise.resolve())).toMatchObject({
        code: 48,
      });
      await raw.drop();
      expect(await names()).toEqual(['empty']);
      expect(await raw.countDocuments()).toBe(0);
    });

    it('keeps databases apart', async () => {
      const other = connection.useDb(`${connection.name}_other`);
      await raw.createIndex({ a: 1 }, { unique: true }, {});
      await raw.insertOne({ a: 1 });
      await other.collection('raw').insertMany([{ a: 1 }, { a: 1 }]);
      await connection.dropDatabase();
      expect(await other.collection('raw').countDocuments()).toBe(2);
      await other.dropDatabase();
    });
  });
}
