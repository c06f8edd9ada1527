import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { once } from 'node:events';
import pg from 'pg';
import { startStores, type Stores } from '../src/index.ts';
import { realStores } from './config.ts';

jest.setTimeout(30_000);

let stores: Stores;
let pool: pg.Pool;

beforeAll(async () => {
  stores = await startStores({
    ephemeral: true,
    real: { postgres: realStores.postgres, redis: 'x', mongo: 'x', kafka: 'x' },
  });
  pool = new pg.Pool({ connectionString: stores.urls.postgres, max: 200 });
  await pool.query('DROP TABLE IF EXISTS contract_job');
  await pool.query("CREATE TABLE contract_job (id int PRIMARY KEY, state text NOT NULL DEFAULT 'new')");
  await pool.query('INSERT INTO contract_job (id) SELECT generate_series(1, 10)');
});

afterAll(async () => {
  await pool.query('DROP TABLE contract_job');
  await pool.end();
  await stores.stop();
});

async function twoClients<T>(use: (first: pg.PoolClient, second: pg.PoolClient) => Promise<T>): Promise<T> {
  const [first, second] = await Promise.all([pool.connect(), pool.connect()]);
  try {
    return await use(first, second);
  } finally {
    first.release(true);
    second.release(true);
  }
}

describe('PostgreSQL', () => {
  it('lets two transactions interleave, each blind to what the other has not committed', async () => {
    await twoClients(async (writer, reader) => {
      await writer.query('BEGIN');
      await reader.query('BEGIN');
      await writer.query("UPDATE contract_job SET state = 'changed' WHERE id = 10");
      const state = async () => (await reader.query('SELECT state FROM contract_job WHERE id = 10')).rows[0] as unknown;
      expect(await state()).toEqual({ state: 'new' });
      await writer.query('COMMIT');
      expect(await state()).toEqual({ state: 'changed' });
      await reader.query('COMMIT');
    });
  });

  it('gives two claimants different rows with SKIP LOCKED', async () => {
    const claim = "SELECT id FROM contract_job WHERE state = 'new' ORDER BY id LIMIT 2 FOR UPDATE SKIP LOCKED";
    await twoClients(async (first, second) => {
      await first.query('BEGIN');
      await second.query('BEGIN');
      expect((await first.query(claim)).rows).toEqual([{ id: 1 }, { id: 2 }]);
      expect((await second.query(claim)).rows).toEqual([{ id: 3 }, { id: 4 }]);
    });
  });

  it('carries NOTIFY from one session to another', async () => {
    await twoClients(async (listener, speaker) => {
      await listener.query('LISTEN contract_channel');
      const heard = once(listener, 'notification');
      await speaker.query("SELECT pg_notify('contract_channel', 'woken')");
      expect(await heard).toMatchObject([{ channel: 'contract_channel', payload: 'woken' }]);
    });
  });

  it('serves 200 connections held open at once', async () => {
    const clients = await Promise.all(Array.from({ length: 200 }, () => pool.connect()));
    const answers = await Promise.all(clients.map((client) => client.query('SELECT pg_backend_pid() AS pid')));
    for (const client of clients) client.release();
    expect(new Set(answers.map(({ rows }) => (rows[0] as { pid: number }).pid)).size).toBe(200);
  });

  (realStores.postgres === undefined ? it : it.skip)('wants the password', async () => {
    const url = new URL(stores.urls.postgres);
    url.password = 'wrong';
    await expect(new pg.Client({ connectionString: url.href }).connect()).rejects.toMatchObject({ code: '28P01' });
  });
});
