import type { Happening } from './feed.ts';

/** What a stream has still to tell. */
export interface Pending {
  /** @returns false when it is too much */
  add(happening: Happening): boolean;
  take(): Happening | undefined;
}

/**
 * Of one entity the latest alone: it is read as it is now, so that all before have been told with it. Of several each, up
 * to a number.
 */
export function createPending(isOfOne: boolean, maxPending: number): Pending {
  const queue: Happening[] = [];
  return {
    add(happening) {
      if (isOfOne) queue.length = 0;
      if (queue.length >= maxPending) return false;
      queue.push(happening);
      return true;
    },
    take: () => queue.shift(),
  };
}
