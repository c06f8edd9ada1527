import type { Logger } from '../log.ts';

// What this process writes wakes its relay; polling only finds what a process that died has left.
const POLL_MS = 1_000;
const PAUSE_WHILE_BUSY_MS = 20;
const PAUSE_AFTER_FAILURE_MS = 1_000;

/** Carries the messages that a store has kept with its changes to the bus. */
export interface Relay {
  /** There is something to send: do not wait for the next poll. */
  wake(): void;
  stop(): Promise<void>;
}

/** What a relay has found: everything sent, more than fits one batch, or another relay at work. */
export type Sent = 'all' | 'some' | 'busy';

/** @param sendBatch sends and marks what is waiting. */
export function startRelay(options: { sendBatch: () => Promise<Sent>; log: Logger }): Relay {
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
        const sent = await sendBatch();
        if (sent === 'busy') await pause(PAUSE_WHILE_BUSY_MS);
        // Woken while it was sending: what was written meanwhile may have been missed.
        else if (sent === 'all' && wakes === wakesBefore) await pause(POLL_MS);
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
