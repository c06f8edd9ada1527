import type { Envelope } from '@agora/event-contracts';
import type { Pool, PoolClient } from 'pg';
import type { Bus } from '../events/bus.ts';
import type { Sent } from '../events/relay.ts';
import { withClient } from './pool.ts';

const BATCH = 500;

// Rows stay after they were sent. Both are served by the index of those that were not, so that they cost the same however
// many have been.
export const IS_WAITING = 'select from outbox where published_at is null limit 1';
export const NEXT_UNSENT =
  'select position, topic, envelope from outbox where published_at is null order by position limit $1';

interface OutboxRow {
  position: string;
  topic: string;
  envelope: Envelope;
}

/**
 * Sends the oldest unsent rows of the outbox and marks them, for `startRelay`. All replicas call it, and a lock lets one
 * at a time work: two could swap the messages of one aggregate. A crash between sending and marking sends again, which
 * consumers recognise.
 */
export function sendOutbox(options: { pool: Pool; bus: Pick<Bus, 'send'>; lockName: string }): Promise<Sent> {
  return withClient(options.pool, async (client) => {
    // Most often there is nothing, and one statement says so.
    const { rowCount: waiting } = await client.query(IS_WAITING);
    if (waiting === 0) return 'all';
    await client.query('begin');
    try {
      const sent = await sendLocked(client, options);
      await client.query('commit');
      return sent;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  });
}

async function sendLocked(
  client: PoolClient,
  { bus, lockName }: { bus: Pick<Bus, 'send'>; lockName: string },
): Promise<Sent> {
  const { rows: locks } = await client.query<{ locked: boolean }>(
    'select pg_try_advisory_xact_lock(hashtextextended($1, 2)) as locked',
    [`relay:${lockName}`],
  );
  if (locks[0]?.locked !== true) return 'busy';
  const { rows } = await client.query<OutboxRow>(NEXT_UNSENT, [BATCH]);
  if (rows.length > 0) {
    await bus.send(rows);
    await client.query('update outbox set published_at = now() where position = any($1)', [
      rows.map(({ position }) => position),
    ]);
  }
  return rows.length === BATCH ? 'some' : 'all';
}
