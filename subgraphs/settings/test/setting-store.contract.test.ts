import { systemClock } from '@agora/subgraph-kit/clock';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { connectMongo } from '@agora/subgraph-kit/mongo/mongo';
import { testStores } from '@agora/testkit/stores';
import { randomBytes } from 'node:crypto';
import { openMongoSettingStore } from '../src/adapters/mongo-setting-store.ts';
import { describeSettingStore } from './setting-store-contract.ts';

describeSettingStore('MongoDB', async () => {
  let operations = 0;
  const mongo = await connectMongo({
    url: testStores().mongo,
    database: `t_${randomBytes(4).toString('hex')}_settings`,
    bus: { send: () => Promise.resolve() },
    seal: createSeal({ source: 'settings', clock: systemClock, newId }),
    clock: systemClock,
    log: createLogger({ service: 'settings', level: 'silent' }),
    onOperation: () => operations++,
  });
  return {
    store: await openMongoSettingStore(mongo),
    operations: () => operations,
    close: () => mongo.close(),
  };
});
