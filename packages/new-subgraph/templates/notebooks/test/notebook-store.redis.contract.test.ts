import { createLogger } from '@agora/subgraph-kit/log';
import { createRedis } from '@agora/subgraph-kit/redis/redis';
import { testStores } from '@agora/testkit/stores';
import { randomBytes } from 'node:crypto';
import { createRedisNotebookStore } from '../src/adapters/redis-notebook-store.ts';
import { describeNotebookStore } from './notebook-store-contract.ts';

describeNotebookStore('Redis', async () => {
  let operations = 0;
  const redis = createRedis({
    url: testStores().redis,
    namespace: `t_${randomBytes(4).toString('hex')}_notebooks`,
    log: createLogger({ service: 'notebooks', level: 'silent' }),
    onOperation: () => operations++,
  });
  await redis.ping();
  return {
    store: createRedisNotebookStore(redis),
    operations: () => operations,
    close: () => redis.quit(),
  };
});
