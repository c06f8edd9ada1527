import type { Pool } from 'pg';
import type { Job } from '../jobs.ts';

const EVERY_MS = 10 * 60_000;
const BATCH = 10_000;

/**
 * Forgets what is kept for repetitions once none can come any more: answers to idempotency keys after a day, ids of
 * messages after five weeks, which is longer than any topic keeps a message.
 */
export function housekeepingJob(pool: Pool): Job {
  return {
    name: 'housekeeping',
    everyMs: EVERY_MS,
    async run() {
      await forget(pool, 'idempotency', `created_at < now() - interval '24 hours'`);
      await forget(pool, 'inbox', `received_at < now() - interval '35 days'`);
    },
  };
}

// In batches, so that no delete holds locks for long.
async function forget(pool: Pool, table: 'idempotency' | 'inbox', isOld: string): Promise<void> {
  let deleted: number;
  do {
    const { rowCount } = await pool.query(
      `delete from ${table} where ctid = any(array(select ctid from ${table} where ${isOld} limit ${BATCH}))`,
    );
    deleted = rowCount ?? 0;
  } while (deleted === BATCH);
}
