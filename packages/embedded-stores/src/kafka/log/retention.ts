import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import type { Topics } from './topics.ts';

const SWEEP_EVERY_MS = 60_000;
/** Keeps one step of a sweep to a few milliseconds, between which requests are answered. */
const BATCHES_PER_STEP = 1_000;

/** Drops expired batches in the background until `stopped`. */
export async function sweepForever(topics: Topics, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    await sweepOnce(topics, Date.now(), stopped);
    await delay(SWEEP_EVERY_MS, undefined, { signal: stopped, ref: false }).catch(() => undefined);
  }
}

/** Drops every batch that is older than its topic's `retention.ms` at `now` (epoch ms). */
export async function sweepOnce(topics: Topics, now: number, stopped?: AbortSignal): Promise<void> {
  for (const { config, partitions } of topics.list()) {
    if (config.retentionMs === undefined) continue;
    for (const partition of partitions) {
      while (!stopped?.aborted && topics.dropOlderThan(partition, now - config.retentionMs, BATCHES_PER_STEP)) {
        await nextTurn();
      }
    }
  }
}
