import type { Logger } from '../log.ts';

const POLL_MS = 250;
const PAUSE_AFTER_FAILURE_MS = 1_000;

/** Carries the messages that a store has kept with its changes to the bus. */
export interface Relay {
  /** There is something to send: do not wait for the next poll. */
  wake(): void;
  stop(): Promise<void>;
}

/** @param sendBatch sends and marks what is waiting; answers whether more is likely to wait. */
export function startRelay(options: { sendBatch: () => Promise<boolean>; log: Logger }): Relay {
  const { sendBatch, log } = options;
  const stopping = new AbortController();
  const isStopping = (): boolean => stopping.signal.aborted;
  let wakes = 0;
  let endPause: () => void = () => undefined;

  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
      if (isStopping()) endPause();
    });

  const loop = async (): Promise<void> => {
    while (!isStopping()) {
      const wakesBefore = wakes;
      try {
        const hasMore = await sendBatch();
        // Woken while it was sending: what was written meanwhile may have been missed.
        if (!hasMore && wakes === wakesBefore) await pause(POLL_MS);
      } catch (error) {
        if (!isStopping()) log.warn({ err: error }, 'messages could not be relayed');
        await pause(PAUSE_AFTER_FAILURE_MS);
      }
    }
  };

  const running = loop();
  return {
    wake() {
      wakes++;
      endPause();
    },
    async stop() {
      stopping.abort();
      endPause();
      await running;
    },
  };
}
