import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 250;
const PATIENCE_MS = 180_000;

/** Looks again, as waiting customers do, until what is seen is final or patience ends. Answers what was seen last. */
export async function watch<Seen>(
  first: Seen,
  isFinal: (seen: Seen) => boolean,
  look: () => Promise<Seen>,
  patienceMs = PATIENCE_MS,
): Promise<Seen> {
  const givenUpAt = performance.now() + patienceMs;
  let seen = first;
  while (!isFinal(seen) && performance.now() < givenUpAt) {
    await delay(POLL_MS);
    seen = await look();
  }
  return seen;
}
