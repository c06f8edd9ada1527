import type { Clock } from '@agora/subgraph-kit/clock';
import { createBus } from '@agora/subgraph-kit/events/bus';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId } from '@agora/subgraph-kit/ids';
import type { Logger } from '@agora/subgraph-kit/log';
import type { GatewayConfig } from '../config/config.ts';
import { reportUsage } from './report-usage.ts';
import { createUsageCounts, type UsageSample } from './usage-counts.ts';

export interface Usage {
  readonly add: (sample: UsageSample) => void;
  stop(): Promise<void>;
}

const SERVICE = 'gateway';

/** Counts what is asked and tells it to whoever keeps it; undefined where nobody is to be told. */
export function createUsage(options: {
  readonly config: Pick<GatewayConfig, 'usage' | 'events'>;
  readonly clock: Clock;
  readonly log: Logger;
}): Usage | undefined {
  const { config, clock, log } = options;
  const { usage, events } = config;
  if (usage === undefined || events === undefined) return undefined;
  const stopping = new AbortController();
  const bus = createBus({
    service: SERVICE,
    brokers: events.brokers.join(','),
    namespace: events.namespace,
    replicationFactor: usage.replicationFactor,
    log,
    stopping,
    // It consumes nothing that could fail.
    onFatal: () => undefined,
  });
  const counts = createUsageCounts();
  const report = reportUsage({
    counts,
    seal: createSeal({ source: SERVICE, clock, newId }),
    send: (messages) => bus.send(messages),
    intervalMs: usage.intervalSeconds * 1_000,
    clock,
    log,
  });
  return {
    add: counts.add,
    async stop() {
      await report.stop();
      stopping.abort();
      await bus.disconnect().catch((error: unknown) => {
        log.debug({ err: error }, 'kafka connection was not closed cleanly');
      });
    },
  };
}
