import type { Envelope } from '@agora/event-contracts';
import type { Pool } from 'pg';
import type { Bus } from '../events/bus.ts';
import type { Logger } from '../log.ts';
import { withClient } from './pool.ts';

const POLL_MS = 250;
const BATCH = 500;
const PAUSE_AFTER_FAILURE_MS = 1_000;

export interface Relay {
  /** There is something to send: do not wait for the next poll. */
  wake(): void;
  stop(): Promise<void>;
}

/**
 * Carries the outbox to the bus. All replicas run one, and a lock lets one at a time work: two could swap the messages
 * of one aggregate. A crash between sending and marking sends again, which consumers recognise.
 */
export function startRelay(options: { pool: Pool; bus: Bus; lockName: string; log: Logger }): Relay {
  const { pool, bus, log } = options;
  let phase: 'running' | 'stopping' = 'running';
  const isStopping = (): boolean => phase === 'stopping';
  let wakeUp: (() => void) | undefined;
  let isAwake = false;

  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(done, milliseconds);
      function done(): void {
        clearTimeout(timer);
        wakeUp = undefined;
        resolve();
      }
      wakeUp = done;
      if (isAwake || isStopping()) done();
      isAwake = false;
    });

  const loop = async (): Promise<void> => {
    while (!isStopping()) {
      try {
        const sent = await sendBatch(pool, bus, options.lockName);
        if (sent < BATCH) await pause(POLL_MS);
      } catch (error) {
        if (!isStopping()) log.warn({ err: error }, 'outbox could not be relayed');
        await pause(PAUSE_AFTER_FAILURE_MS);
      }
    }
  };

  const running = loop();
  return {
    wake() {
      isAwake = true;
      wakeUp?.();
    },
    async stop() {
      phase = 'stopping';
      wakeUp?.();
      await running;
    },
  };
}

interface OutboxRow {
  position: string;
  topic: string;
  envelope: Envelope;
}

function sendBatch(pool: Pool, bus: Bus, lockName: string): Promise<number> {
  return withClient(pool, async (client) => {
    await client.query('begin');
    try {
      const { rows: locks } = await client.query<{ locked: boolean }>(
        'select pg_try_advisory_xact_lock(hashtextextended($1, 2)) as locked',
        [`relay:${lockName}`],
      );
      const { rows } =
        locks[0]?.locked === true
          ? await client.query<OutboxRow>(
              'select position, topic, envelope from outbox where published_at is null order by position limit $1',
              [BATCH],
            )
          : { rows: [] };
      if (rows.length > 0) {
        await bus.send(rows.map(({ topic, envelope }) => ({ topic, envelope })));
        await client.query('update outbox set published_at = now() where position = any($1)', [
          rows.map(({ position }) => position),
        ]);
      }
      await client.query('commit');
      return rows.length;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  });
}
