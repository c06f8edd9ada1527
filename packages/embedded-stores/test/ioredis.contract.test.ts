import { afterAll, beforeAll, describe } from '@jest/globals';
import { findRedisServer } from '../src/redis/redis-server-binary.ts';
import { startRedisServer } from '../src/redis/server.ts';
import { startRespServer, type RespServer } from '../src/redis/resp/server.ts';
import type { RunningStore } from '../src/running-store.ts';
import { realStores } from './config.ts';
import { ioredisConformance } from './redis-conformance.ts';
import { withTemporaryFolder } from './temporary-folder.ts';

const folder = withTemporaryFolder();
const redisServer = await findRedisServer();

describe('the RESP server', () => {
  let server: RespServer;
  beforeAll(async () => {
    server = await startRespServer({ host: '127.0.0.1', port: 0, file: `${folder()}/redis.sqlite` });
  });
  afterAll(() => server.stop());
  describe('with ioredis', () => {
    ioredisConformance(() => server.url);
  });
});

(redisServer ? describe : describe.skip)('redis-server', () => {
  let server: RunningStore;
  beforeAll(async () => {
    if (redisServer) server = await startRedisServer(redisServer, { dataFolder: folder(), ephemeral: true });
  });
  afterAll(() => server.stop());
  describe('with ioredis', () => {
    ioredisConformance(() => server.url);
  });
});

const { redis } = realStores;
if (redis !== undefined)
  describe('the Redis of REDIS_URL', () => {
    ioredisConformance(() => redis);
  });
