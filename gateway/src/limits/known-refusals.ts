import { LRUCache } from 'lru-cache';
import type { Charge, Level } from './bucket.ts';
import type { Counters } from './counters.ts';

const MAX_KNOWN = 10_000;

/**
 * Remembers which buckets have no room, and until when: a flood that is being refused does not reach the store. It is
 * exact in what it lets through, since without being asked a bucket has no room any sooner; what is given back in
 * between is seen when that time is over.
 */
export function withKnownRefusals(counters: Counters, now: () => number = () => performance.now()): Counters {
  const known = new LRUCache<string, { amount: number; level: Level; at: number }>({ max: MAX_KNOWN });

  const refusalOf = ({ key, amount }: Charge): Level | undefined => {
    const refusal = known.get(key);
    if (refusal === undefined || amount < refusal.amount) return undefined;
    const passed = now() - refusal.at;
    const { level } = refusal;
    if (passed >= level.roomInMs) {
      known.delete(key);
      return undefined;
    }
    return {
      ...level,
      roomInMs: Math.ceil(level.roomInMs - passed),
      fullInMs: Math.max(0, Math.ceil(level.fullInMs - passed)),
    };
  };

  return {
    async take(charges) {
      const refusals = charges.map(refusalOf);
      if (refusals.some((refusal) => refusal !== undefined)) {
        return { isTaken: false, levels: charges.map((charge, index) => refusals[index] ?? unknown(charge)) };
      }
      const taken = await counters.take(charges);
      if (!taken.isTaken) {
        charges.forEach(({ key, amount }, index) => {
          const level = taken.levels[index];
          if (level !== undefined && level.roomInMs > 0) known.set(key, { amount, level, at: now() });
        });
      }
      return taken;
    },
    settle: (charges, windows) => counters.settle(charges, windows),
  };
}

/** Of a bucket beside the one that has no room: it was not asked. */
const unknown = ({ allowance }: Charge): Level => ({
  remaining: allowance.capacity,
  fullInMs: 0,
  roomInMs: 0,
  window: 0,
});
