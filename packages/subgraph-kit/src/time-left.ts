import { AsyncLocalStorage } from 'node:async_hooks';
import { AppError } from './errors.ts';

/** How many milliseconds whoever reads will wait for the answer. A write has no such limit: half of one is worse. */
export const TIME_LEFT_HEADER = 'x-agora-time-left-ms';

const ends = new AsyncLocalStorage<number>();

/**
 * Runs a request whose answer nobody waits for after `leftMs`: work that calls `requireTime` ends then, and so does this.
 * @throws TIMEOUT
 */
export async function withinTime<Result>(leftMs: number, work: () => Promise<Result>): Promise<Result> {
  const { promise: over, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(timeIsUp());
  }, leftMs);
  try {
    return await Promise.race([ends.run(performance.now() + leftMs, work), over]);
  } finally {
    clearTimeout(timer);
  }
}

/** Before work that takes time. @throws TIMEOUT when nobody waits for the request under way any more */
export function requireTime(): void {
  if (performance.now() >= (ends.getStore() ?? Infinity)) throw timeIsUp();
}

/** Reads the header. Undefined for what is no number of milliseconds. */
export function readTimeLeft(header: string | string[] | undefined): number | undefined {
  const ms = typeof header === 'string' && /^\d{1,6}$/.test(header) ? Number(header) : 0;
  return ms > 0 ? ms : undefined;
}

const timeIsUp = (): AppError => new AppError('TIMEOUT', 'There was no time left.');
