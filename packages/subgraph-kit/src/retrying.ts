import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from './log.ts';

/** Aborted when the service stops. */
export type Stopping = AbortController;

const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 2_000;

/**
 * Repeats `work` until it succeeds, with growing pauses: a dependency that is missing at the start is waited for.
 * @throws what `work` threw last, once the service stops.
 */
export async function retrying<Result>(
  dependency: string,
  stopping: Stopping,
  log: Logger,
  work: () => Promise<Result>,
): Promise<Result> {
  for (let pause = FIRST_DELAY_MS; ; pause = Math.min(pause * 2, LONGEST_DELAY_MS)) {
    try {
      return await work();
    } catch (error) {
      if (stopping.signal.aborted) throw error;
      log.warn({ err: error, dependency, retryInMs: pause }, 'dependency is not available');
      await delay(pause, undefined, { signal: stopping.signal });
    }
  }
}
