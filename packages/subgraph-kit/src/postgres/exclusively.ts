import type { Pool } from 'pg';
import type { Exclusively } from '../jobs.ts';
import { withClient } from './pool.ts';

/**
 * By a lock of the database that ends with its transaction, so that it holds behind a pooler, too, and a process that
 * dies leaves none behind.
 * @param scope put before every name, so that several systems share one server.
 */
export function exclusivelyInPostgres(pool: Pool, scope: string): Exclusively {
  return (name, work) =>
    withClient(pool, async (client) => {
      await client.query('begin');
      try {
        const { rows } = await client.query<{ locked: boolean }>(
          'select pg_try_advisory_xact_lock(hashtextextended($1, 3)) as locked',
          [`job:${scope}:${name}`],
        );
        if (rows[0]?.locked !== true) return false;
        await work();
        return true;
      } finally {
        await client.query('rollback');
      }
    });
}
