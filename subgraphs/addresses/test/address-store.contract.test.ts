import { systemClock } from '@agora/subgraph-kit/clock';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { migrate } from '@agora/subgraph-kit/postgres/migrate';
import { createPool } from '@agora/subgraph-kit/postgres/pool';
import { createPostgres } from '@agora/subgraph-kit/postgres/postgres';
import { testStores } from '@agora/testkit/stores';
import { randomBytes } from 'node:crypto';
import { createPostgresAddressStore } from '../src/adapters/postgres-address-store.ts';
import { describeAddressStore } from './address-store-contract.ts';

describeAddressStore('PostgreSQL', async () => {
  const schema = `t_${randomBytes(4).toString('hex')}_addresses`;
  const log = createLogger({ service: 'addresses', level: 'silent' });
  const pool = createPool({ url: testStores().postgres, schema, maxConnections: 4, log });
  await migrate(pool, { schema, folder: new URL('../migrations/', import.meta.url) });
  let operations = 0;
  const postgres = createPostgres(pool, createSeal({ source: 'addresses', clock: systemClock, newId }), {
    onPending: () => undefined,
    onOperation: () => operations++,
  });
  return {
    store: createPostgresAddressStore(postgres),
    operations: () => operations,
    close: () => pool.end(),
  };
});
