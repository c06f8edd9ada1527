import { testStores } from '@agora/testkit/stores';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { systemClock } from '../src/clock.ts';
import { createSeal } from '../src/events/seal.ts';
import { newId } from '../src/ids.ts';
import { createLogger } from '../src/log.ts';
import { createPool } from '../src/postgres/pool.ts';
import { createPostgres, type Postgres } from '../src/postgres/postgres.ts';

let pool: Pool;
let postgres: Postgres;

beforeAll(() => {
  const log = createLogger({ service: 'busy', level: 'silent' });
  pool = createPool({ url: testStores().postgres, maxConnections: 2, log });
  postgres = createPostgres(pool, createSeal({ source: 'busy', clock: systemClock, newId }), {
    onPending: () => undefined,
    onOperation: () => undefined,
  });
});
afterAll(() => pool.end());

it('what others keep for too long counts as unavailable, which is waited for, and the connection stays usable', async () => {
  const lock = 'select pg_advisory_xact_lock(77)';
  const waitingBriefly = () =>
    postgres.transaction(async (transaction) => {
      await transaction.query(`set local lock_timeout = '50ms'`);
      await transaction.query(lock);
    });
  await postgres.transaction(async (transaction) => {
    await transaction.query(lock);
    await expect(waitingBriefly()).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });
  await waitingBriefly();
});
