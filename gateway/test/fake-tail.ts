import { randomUUID } from 'node:crypto';
import type { EventTail, OnEvent } from '../src/events/tail.ts';

export interface FakeTail extends EventTail {
  /** Tells an event to whoever listens. @param at when it has happened; now when absent */
  publish(type: string, data: Record<string, unknown>, at?: number): void;
}

/** An event tail without brokers. @param isAway it never hears of what there was */
export function fakeTail({ isAway = false, since = 0 }: { isAway?: boolean; since?: number } = {}): FakeTail {
  const handlers = new Map<string, Set<OnEvent>>();
  let started: number | undefined;
  return {
    onEvent(type, handler) {
      const ofType = handlers.get(type) ?? new Set();
      handlers.set(type, ofType.add(handler));
      return () => ofType.delete(handler);
    },
    get since() {
      return started;
    },
    get readAt() {
      return Date.now();
    },
    caughtUp: () => (isAway ? Promise.reject(new Error('no brokers')) : Promise.resolve()),
    start() {
      started = since;
    },
    stop: () => Promise.resolve(),
    publish(type, data, at = Date.now()) {
      for (const handler of handlers.get(type) ?? []) handler({ id: randomUUID(), type, subject: 'x', data, at });
    },
  };
}
