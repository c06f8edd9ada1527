import { systemClock } from '@agora/subgraph-kit/clock';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { connectMongo } from '@agora/subgraph-kit/mongo/mongo';
import { testStores } from '@agora/testkit/stores';
import { randomBytes } from 'node:crypto';
import { openMongoNotebookStore } from '../src/adapters/mongo-notebook-store.ts';
import { describeNotebookStore } from './notebook-store-contract.ts';

describeNotebookStore('MongoDB', async () => {
  let operations = 0;
  const mongo = await connectMongo({
    url: testStores().mongo,
    database: `t_${randomBytes(4).toString('hex')}_notebooks`,
    bus: { send: () => Promise.resolve() },
    seal: createSeal({ source: 'notebooks', clock: systemClock, newId }),
    clock: systemClock,
    log: createLogger({ service: 'notebooks', level: 'silent' }),
    onOperation: () => operations++,
  });
  return {
    store: await openMongoNotebookStore(mongo),
    operations: () => operations,
    close: () => mongo.close(),
  };
});
