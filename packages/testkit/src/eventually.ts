import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 20;

/**
 * Repeats `check` until it does not throw, and answers what it answers: for effects that come in their own time.
 * @throws what the check threw last, when `timeoutMs` have passed.
 */
export async function eventually<Result>(
  check: () => Result | Promise<Result>,
  { timeoutMs = 10_000 }: { timeoutMs?: number } = {},
): Promise<Result> {
  const deadline = performance.now() + timeoutMs;
  for (let attempts = 1; ; attempts++) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() >= deadline) {
        // jest's own error stays the one that is thrown: it shows the difference.
        (error as Error).message += `\n\n(still so after ${timeoutMs} ms and ${attempts} attempts)`;
        throw error;
      }
    }
    await delay(POLL_MS);
  }
}
