import type { Pool, PoolClient } from 'pg';
import type { Exclusively } from '../jobs.ts';
import { IDLE_IN_TRANSACTION_MS, withClient } from './pool.ts';

/**
 * By a lock of the database that ends with its transaction, so that it holds behind a pooler, too, and a process that
 * dies leaves none behind.
 * @param scope put before every name, so that several systems share one server.
 * @param awakeEveryMs less than the pool lets a transaction idle.
 */
export function exclusivelyInPostgres(
  pool: Pool,
  scope: string,
  awakeEveryMs: number = IDLE_IN_TRANSACTION_MS / 3,
): Exclusively {
  return (name, work) =>
    withClient(pool, async (client) => {
      await client.query('begin');
      try {
        const { rows } = await client.query<{ locked: boolean }>(
          'select pg_try_advisory_xact_lock(hashtextextended($1, 3)) as locked',
          [`job:${scope}:${name}`],
        );
        if (rows[0]?.locked !== true) return false;
        await keepingAwake(client, awakeEveryMs, work);
        return true;
      } finally {
        await client.query('rollback');
      }
    });
}

// Work that takes longer than the pool lets a transaction idle would lose its lock in the middle.
async function keepingAwake(client: PoolClient, everyMs: number, work: () => Promise<void>): Promise<void> {
  const timer = setInterval(() => {
    // A connection that is gone is found out at the end.
    client.query('select 1').catch(() => undefined);
  }, everyMs);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
}
