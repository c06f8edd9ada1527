import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '@agora/subgraph-kit/clock';
import type { OutgoingMessage } from '@agora/subgraph-kit/events/bus';
import type { Seal } from '@agora/subgraph-kit/events/seal';
import type { Logger } from '@agora/subgraph-kit/log';
import type { UsageCounts } from './usage-counts.ts';

export interface UsageReport {
  /** Tells the rest, if the brokers answer soon. */
  stop(): Promise<void>;
}

// More than a day of an outage of the brokers, with some partners; then the oldest go.
const MAX_UNSENT = 10_000;
const LAST_MS = 5_000;
// Of reports on clients that say no name.
const NOBODY = 'clients';

/**
 * Tells what was counted at the end of each interval. A report is sent until the brokers have it, always under the same
 * id: whoever keeps it counts it once.
 */
export function reportUsage(options: {
  readonly counts: UsageCounts;
  readonly seal: Seal;
  readonly send: (messages: readonly OutgoingMessage[]) => Promise<void>;
  readonly intervalMs: number;
  readonly clock: Clock;
  readonly log: Logger;
}): UsageReport {
  const { counts, seal, send, intervalMs, clock, log } = options;
  const unsent = new Set<OutgoingMessage>();
  let from = clock.now();
  let sending: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const sendAll = async (): Promise<void> => {
    while (unsent.size > 0) {
      const batch = [...unsent];
      await send(batch);
      for (const message of batch) unsent.delete(message);
    }
  };

  const report = (): void => {
    const to = clock.now();
    const span = { from: from.toISOString(), to: to.toISOString() };
    from = to;
    for (const { partnerId, client, operations } of counts.drain()) {
      const data = {
        ...span,
        ...(partnerId !== undefined && { partnerId }),
        ...(client !== undefined && { client }),
        operations: operations.map((sums) => ({ ...sums, cost: Math.ceil(sums.cost) })),
      };
      unsent.add(seal({ type: 'usage.recorded', subject: partnerId ?? client ?? NOBODY, data }));
    }
    const dropped = [...unsent].slice(0, -MAX_UNSENT);
    for (const message of dropped) unsent.delete(message);
    if (dropped.length > 0)
      log.error({ dropped: dropped.length }, 'usage is lost: the brokers have not answered for too long');
    sending ??= sendAll()
      .catch((error: unknown) => {
        log.warn({ err: error, unsent: unsent.size }, 'usage is told later');
      })
      .finally(() => {
        sending = undefined;
      });
  };

  // On the intervals of the clock, so that none goes over midnight.
  const schedule = (): void => {
    timer = setTimeout(
      () => {
        report();
        schedule();
      },
      intervalMs - (clock.now().getTime() % intervalMs),
    ).unref();
  };
  schedule();

  return {
    async stop() {
      clearTimeout(timer);
      await Promise.race([sending, delay(LAST_MS, undefined, { ref: false })]);
      report();
      await Promise.race([sending, delay(LAST_MS, undefined, { ref: false })]);
    },
  };
}
