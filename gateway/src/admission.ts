import { AppError } from '@agora/subgraph-kit/errors';

/** Runs work while there is room for it. */
export interface Admission {
  /** @throws OVERLOADED at once when the lane is full: a queue would only make everybody late. */
  run<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Each lane has its own: a checkout that asks the graph must not wait for the place that it occupies itself. */
export function createAdmission(maxRunning: number): Admission {
  let running = 0;
  return {
    async run(work) {
      if (running >= maxRunning) {
        throw new AppError('OVERLOADED', 'Too much is asked at once.', { details: { retryAfterSeconds: 1 } });
      }
      running++;
      try {
        return await work();
      } finally {
        running--;
      }
    },
  };
}
