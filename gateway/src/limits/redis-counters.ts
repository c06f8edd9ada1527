import type { Redis } from 'ioredis';
import type { Charge, Level } from './bucket.ts';
import { BUCKET_SCRIPT } from './bucket-script.ts';
import type { Counters } from './counters.ts';

interface WithBuckets {
  buckets(keyCount: number, ...keysAndArguments: (string | number)[]): Promise<number[]>;
}

const FIELDS = 4;

/** For all gateways on one Redis. */
export function createRedisCounters(redis: Redis): Counters {
  redis.defineCommand('buckets', { lua: BUCKET_SCRIPT });
  const run = (mode: 'take' | 'settle', charges: readonly Charge[], windows: readonly number[]): Promise<number[]> =>
    (redis as unknown as WithBuckets).buckets(
      charges.length,
      ...charges.map(({ key }) => key),
      mode,
      ...charges.flatMap(({ allowance: { kind, capacity, periodMicros }, amount }, index) => [
        kind,
        capacity,
        periodMicros,
        amount,
        windows[index] ?? 0,
      ]),
    );
  return {
    async take(charges) {
      const [isTaken, , ...rest] = await run('take', charges, []);
      const levels = charges.map((_charge, index): Level => {
        const [remaining = 0, fullInMs = 0, roomInMs = 0, window = 0] = rest.slice(index * FIELDS);
        return { remaining, fullInMs, roomInMs, window };
      });
      return { isTaken: isTaken === 1, levels };
    },
    async settle(charges, windows) {
      await run('settle', charges, windows);
    },
  };
}
