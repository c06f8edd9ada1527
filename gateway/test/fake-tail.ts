import type { EventTail, OnEvent } from '../src/events/tail.ts';

/** A tail that hears of what a test tells it. */
export interface FakeTail extends EventTail {
  tell(type: string, data: Readonly<Record<string, unknown>>): void;
}

export function createFakeTail(): FakeTail {
  const handlers = new Map<string, Set<OnEvent>>();
  let told = 0;
  return {
    since: 0,
    onEvent(type, handler) {
      const ofType = handlers.get(type) ?? new Set();
      handlers.set(type, ofType.add(handler));
      return () => void ofType.delete(handler);
    },
    tell(type, data) {
      const event = { id: `evt_${++told}`, type, subject: String(data.id), data, at: Date.now() };
      for (const handler of handlers.get(type) ?? []) handler(event);
    },
    caughtUp: () => Promise.resolve(),
    start: () => undefined,
    stop: () => Promise.resolve(),
  };
}
