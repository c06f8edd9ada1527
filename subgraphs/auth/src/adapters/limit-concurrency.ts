import { AppError } from '@agora/subgraph-kit/errors';

/** Runs work at once or when its turn comes. */
export type Limit = <Result>(work: () => Promise<Result>) => Promise<Result>;

const RETRY_AFTER_SECONDS = 2;

/**
 * Lets `concurrency` pieces of work run and `queueLength` wait, first come first served. Any more are refused, because
 * they would wait for longer than their callers do.
 * @throws OVERLOADED with `retryAfterSeconds`
 */
export function limitConcurrency({ concurrency, queueLength }: { concurrency: number; queueLength: number }): Limit {
  let running = 0;
  const waiting: (() => void)[] = [];
  const turn = (): Promise<void> => {
    if (running < concurrency) {
      running++;
      return Promise.resolve();
    }
    if (waiting.length >= queueLength) {
      throw new AppError('OVERLOADED', 'Too many people sign in or up right now.', {
        details: { retryAfterSeconds: RETRY_AFTER_SECONDS },
      });
    }
    return new Promise((resolve) => waiting.push(resolve));
  };

  return async (work) => {
    await turn();
    try {
      return await work();
    } finally {
      // Hands its place to the next, so that nobody who comes meanwhile gets in first.
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
