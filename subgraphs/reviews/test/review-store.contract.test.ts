import { systemClock } from '@agora/subgraph-kit/clock';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { connectMongo } from '@agora/subgraph-kit/mongo/mongo';
import { testStores } from '@agora/testkit/stores';
import { randomBytes } from 'node:crypto';
import { openMongoReviewStore } from '../src/adapters/mongo-review-store.ts';
import { describeReviewStore } from './review-store-contract.ts';

describeReviewStore('MongoDB', async () => {
  let operations = 0;
  const mongo = await connectMongo({
    url: testStores().mongo,
    database: `t_${randomBytes(4).toString('hex')}_reviews`,
    bus: { send: () => Promise.resolve() },
    seal: createSeal({ source: 'reviews', clock: systemClock, newId }),
    clock: systemClock,
    log: createLogger({ service: 'reviews', level: 'silent' }),
    onOperation: () => operations++,
  });
  return {
    store: await openMongoReviewStore(mongo),
    operations: () => operations,
    close: () => mongo.close(),
  };
});
