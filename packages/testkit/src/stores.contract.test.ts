import { describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import pg from 'pg';
import { testStores } from './stores.ts';

describe('the stores of a test run', () => {
  it('answer in every test file', async () => {
    const postgres = new pg.Client({ connectionString: testStores().postgres });
    await postgres.connect();
    expect((await postgres.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await postgres.end();

    const redis = new Redis(testStores().redis);
    expect(await redis.ping()).toBe('PONG');
    await redis.quit();
  });
});
