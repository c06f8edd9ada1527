import { jest } from '@jest/globals';

/** Runs `work` on another day: only the date moves, whatever waits goes on waiting in real time. */
export async function later<Result>(milliseconds: number, work: () => Promise<Result>): Promise<Result> {
  jest.useFakeTimers({
    now: Date.now() + milliseconds,
    doNotFake: [
      'clearImmediate',
      'clearInterval',
      'clearTimeout',
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'setInterval',
      'setTimeout',
    ],
  });
  try {
    return await work();
  } finally {
    jest.useRealTimers();
  }
}
