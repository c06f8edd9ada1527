import type { Envelope } from '@agora/event-contracts';
import type { Pool } from 'pg';
import type { Bus } from '../events/bus.ts';
import { withClient } from './pool.ts';

const BATCH = 500;

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
export function sendOutbox(options: { pool: Pool; bus: Pick<Bus, 'send'>; lockName: string }): Promise<boolean> {
  return withClient(options.pool, async (client) => {
    await client.query('begin');
    try {
      const { rows: locks } = await client.query<{ locked: boolean }>(
        'select pg_try_advisory_xact_lock(hashtextextended($1, 2)) as locked',
        [`relay:${options.lockName}`],
      );
      const { rows } =
        locks[0]?.locked === true
          ? await client.query<OutboxRow>(
              'select position, topic, envelope from outbox where published_at is null order by position limit $1',
              [BATCH],
            )
          : { rows: [] };
      if (rows.length > 0) {
        await options.bus.send(rows);
        await client.query('update outbox set published_at = now() where position = any($1)', [
          rows.map(({ position }) => position),
        ]);
      }
      await client.query('commit');
      return rows.length === BATCH;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  });
}
