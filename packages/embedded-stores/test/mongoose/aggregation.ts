import { beforeAll, describe, expect, it } from '@jest/globals';
import { Schema } from 'mongoose';

import { productModel } from './product-model.ts';
import { rejection, testDatabase } from './test-database.ts';

const CATEGORIES = ['bags', 'hats', 'shoes'];

export function aggregationConformance(url: string): void {
  describe('aggregation', () => {
    const connection = testDatabase(url);
    const Product = productModel(connection);
    const Order = connection.model('Order', new Schema({ items: [{ sku: String, quantity: Number }], at: Date }));
    beforeAll(async () => {
      await Product.createIndexes();
      await Product.insertMany(
        Array.from({ length: 30 }, (_, i) => ({
          sku: `S${i}`,
          category: CATEGORIES[i % 3],
          price: i,
          tags: [`t${i % 5}`],
        })),
      );
      await Order.collection.insertOne({
        items: [
          { sku: 'S3', quantity: 2 },
          { sku: 'S4', quantity: 1 },
        ],
        at: new Date('2026-01-02'),
      });
    });

    it('matches, groups and sorts', async () => {
      const groups = await Product.aggregate<unknown>([
        { $match: { price: { $gte: 15 } } },
        {
          $group: {
            _id: '$category',
            count: { $sum: 1 },
            total: { $sum: '$price' },
            average: { $avg: '$price' },
            max: { $max: '$price' },
          },
        },
        { $sort: { _id: 1 } },
      ]);
      expect(groups).toEqual([
        { _id: 'bags', count: 5, total: 105, average: 21, max: 27 },
        { _id: 'hats', count: 5, total: 110, average: 22, max: 28 },
        { _id: 'shoes', count: 5, total: 115, average: 23, max: 29 },
      ]);
    });

    it('answers all facets of a search at once', async () => {
      const [facets] = await Product.aggregate<Record<string, unknown[]>>([
        {
          $facet: {
            categories: [{ $sortByCount: '$category' }],
            prices: [{ $bucket: { groupBy: '$price', boundaries: [0, 10, 20, 30, 40] } }],
            tags: [{ $unwind: '$tags' }, { $group: { _id: '$tags', count: { $sum: 1 } } }],
            total: [{ $count: 'count' }],
            page: [{ $sort: { price: -1 } }, { $limit: 2 }, { $project: { _id: 0, sku: 1 } }],
          },
        },
      ]);
      expect(facets?.categories).toHaveLength(3);
      expect(facets?.prices).toEqual([0, 10, 20].map((_id) => ({ _id, count: 10 })));
      expect(facets?.tags).toHaveLength(5);
      expect(facets?.total).toEqual([{ count: 30 }]);
      expect(facets?.page).toEqual([{ sku: 'S29' }, { sku: 'S28' }]);
    });

    it('joins another collection', async () => {
      const lines = await Order.aggregate<unknown>([
        { $unwind: '$items' },
        { $lookup: { from: 'products', localField: 'items.sku', foreignField: 'sku', as: 'product' } },
        {
          $project: {
            _id: 0,
            day: { $dateToString: { format: '%Y-%m-%d', date: '$at' } },
            amount: { $multiply: ['$items.quantity', { $first: '$product.price' }] },
          },
        },
      ]);
      expect(lines).toEqual([
        { day: '2026-01-02', amount: 6 },
        { day: '2026-01-02', amount: 4 },
      ]);
    });

    it('joins with a pipeline over the variables of the outer document', async () => {
      const [order] = await Order.aggregate<{ cheaper: unknown[] }>([
        {
          $lookup: {
            from: 'products',
            let: { skus: '$items.sku' },
            pipeline: [{ $match: { $expr: { $in: ['$sku', '$$skus'] } } }, { $project: { _id: 0, price: 1 } }],
            as: 'cheaper',
          },
        },
      ]);
      expect(order?.cheaper).toEqual([{ price: 3 }, { price: 4 }]);
    });

    it('does not change what it reads', async () => {
      await Order.aggregate([{ $addFields: { 'items.quantity': 99 } }, { $unset: 'at' }]);
      expect((await Order.findOne().orFail()).items.map((item) => item.quantity)).toEqual([2, 1]);
    });

    it('reads a large result batch by batch', async () => {
      let read = 0;
      const cursor = Product.aggregate<{ price: number }>([{ $sort: { price: 1 } }]).cursor({ batchSize: 7 });
      for await (const { price } of cursor) expect(price).toBe(read++);
      expect(read).toBe(30);
    });

    it('refuses a stage that does not exist', async () => {
      expect(
        await rejection(
          connection
            .collection('products')
            .aggregate([{ $frobnicate: {} }])
            .toArray(),
        ),
      ).toMatchObject({ code: 40324 });
    });
  });
}
