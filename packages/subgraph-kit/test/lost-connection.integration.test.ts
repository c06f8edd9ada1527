import { testStores } from '@agora/testkit/stores';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { systemClock } from '../src/clock.ts';
import { createSeal } from '../src/events/seal.ts';
import { newId } from '../src/ids.ts';
import { createLogger } from '../src/log.ts';
import { createPool } from '../src/postgres/pool.ts';
import { createPostgres, type Postgres, type PostgresTransaction } from '../src/postgres/postgres.ts';

let pool: Pool;
let postgres: Postgres;

beforeEach(() => {
  const log = createLogger({ service: 'lost', level: 'silent' });
  pool = createPool({ url: testStores().postgres, maxConnections: 2, log });
  postgres = createPostgres(pool, createSeal({ source: 'lost', clock: systemClock, newId }), {
    onPending: () => undefined,
    onOperation: () => undefined,
  });
});
afterEach(() => pool.end());

async function endSession(transaction: PostgresTransaction): Promise<void> {
  const [session] = await transaction.query<{ pid: number }>('select pg_backend_pid() as pid');
  await pool.query('select pg_terminate_backend($1, 5000)', [session?.pid]);
}

describe('a connection that breaks between two statements', () => {
  it('fails its transaction as unavailable and nothing else', async () => {
    const work = postgres.transaction(async (transaction) => {
      await endSession(transaction);
      await transaction.query('select 1');
    });
    await expect(work).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect(await postgres.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('because the transaction idled for too long does so too', async () => {
    const work = postgres.transaction(async (transaction) => {
      await transaction.query(`set local idle_in_transaction_session_timeout = '20ms'`);
      await expect(waitUntilGone(transaction)).resolves.toBeUndefined();
      await transaction.query('select 1');
    });
    await expect(work).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });
});

it.each(['53100', '53300', '57014', '58030', '25006', '40001', '40P01'])(
  'SQLSTATE %s, which passes, counts as unavailable',
  async (code) => {
    await expect(
      postgres.query(`do $$ begin raise exception 'x' using errcode = '${code}'; end $$`),
    ).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  },
);

it('a name server that is away counts as unavailable', async () => {
  const away = Object.assign(new Error('getaddrinfo EAI_AGAIN'), { code: 'EAI_AGAIN' });
  await expect(postgres.transaction(() => Promise.reject(away))).rejects.toMatchObject({
    code: 'SUBGRAPH_UNAVAILABLE',
  });
});

async function waitUntilGone(transaction: PostgresTransaction): Promise<void> {
  const [session] = await transaction.query<{ pid: number }>('select pg_backend_pid() as pid');
  for (;;) {
    const { rowCount } = await pool.query('select from pg_stat_activity where pid = $1', [session?.pid]);
    if (rowCount === 0) return;
  }
}
