import { setTimeout as delay } from 'node:timers/promises';

const INTERVAL_MS = 10;

/** Asks until the answer is true; false when `timeoutMs` passed first. */
export async function becomesTrue(ask: () => boolean | Promise<boolean>, timeoutMs: number): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  while (!(await ask())) {
    if (performance.now() > deadline) return false;
    await delay(INTERVAL_MS);
  }
  return true;
}
