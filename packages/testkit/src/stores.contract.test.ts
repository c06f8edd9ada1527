import { describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { Kafka, logLevel } from 'kafkajs';
import mongoose from 'mongoose';
import pg from 'pg';
import { testStores } from './stores.ts';

describe('the stores of a test run', () => {
  it('answer over PostgreSQL', async () => {
    const client = new pg.Client({ connectionString: testStores().postgres });
    await client.connect();
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await client.end();
  });

  it('answer over Redis', async () => {
    const redis = new Redis(testStores().redis);
    expect(await redis.ping()).toBe('PONG');
    await redis.quit();
  });

  it('answer over MongoDB', async () => {
    const connection = await mongoose.createConnection(testStores().mongo).asPromise();
    expect(await connection.db?.command({ ping: 1 })).toMatchObject({ ok: 1 });
    await connection.close();
  });

  it('answer over Kafka', async () => {
    const admin = new Kafka({ brokers: [testStores().kafka], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    expect((await admin.describeCluster()).brokers).toHaveLength(1);
    await admin.disconnect();
  });
});
