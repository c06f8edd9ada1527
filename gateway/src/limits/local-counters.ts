import type { Clock } from '@agora/subgraph-kit/clock';
import { LRUCache } from 'lru-cache';
import { charged, levelOf, settled, type BucketState } from './bucket.ts';
import type { Counters } from './counters.ts';

// Whoever makes more callers up than this gets a full bucket for each anew, as they would after a pause.
const MAX_BUCKETS = 100_000;

/** For one gateway alone. */
export function createLocalCounters(clock: Clock): Counters {
  const states = new LRUCache<string, BucketState>({ max: MAX_BUCKETS });
  const micros = (): number => clock.now().getTime() * 1_000;
  return {
    take(charges) {
      const now = micros();
      const after = charges.map((charge) => charged(states.get(charge.key), charge, now));
      const isTaken = after.every(({ fits }) => fits);
      if (isTaken) charges.forEach(({ key }, index) => states.set(key, after[index]?.state));
      const levels = charges.map((charge) => levelOf(states.get(charge.key), charge, isTaken, now));
      return Promise.resolve({ isTaken, levels });
    },
    settle(charges, windows) {
      const now = micros();
      for (const [index, charge] of charges.entries()) {
        states.set(charge.key, settled(states.get(charge.key), charge, windows[index] ?? 0, now));
      }
      return Promise.resolve();
    },
  };
}
