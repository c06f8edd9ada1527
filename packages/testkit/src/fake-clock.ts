import type { Clock } from '@agora/subgraph-kit/clock';

/** A clock that stands still until it is told otherwise. */
export interface FakeClock extends Clock {
  /** @param at an instant, or ISO 8601. */
  set(at: Date | string): void;
  advance(milliseconds: number): void;
}

export function createFakeClock(start: Date | string = '2026-01-01T00:00:00.000Z'): FakeClock {
  let now = new Date(start);
  return {
    now: () => new Date(now),
    set(at) {
      now = new Date(at);
    },
    advance(milliseconds) {
      now = new Date(now.getTime() + milliseconds);
    },
  };
}
