import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '@agora/subgraph-kit/clock';
import type { Logger } from '@agora/subgraph-kit/log';
import type { Registry } from '@agora/subgraph-kit/metrics';
import { Redis } from 'ioredis';
import type { GatewayConfig } from '../config/config.ts';
import { withKnownRefusals } from './known-refusals.ts';
import type { RedisConfig } from './limit-config.ts';
import { createLimitMetrics } from './limit-metrics.ts';
import { createLocalCounters } from './local-counters.ts';
import { createMeters, type MeterOf } from './meter.ts';
import { createRateLimits } from './rate-limits.ts';
import { createRedisCounters } from './redis-counters.ts';
import type { UsageSample } from '../usage/usage-counts.ts';
import { createSharedCounters } from './shared-counters.ts';

export interface RunningLimits {
  readonly meterOf: MeterOf;
  close(): void;
}

/** How often somebody may come and what they may ask for: counted together in Redis, or here where there is none. */
export async function createLimits(options: {
  readonly config: Pick<GatewayConfig, 'limits' | 'redis'>;
  readonly registry: Registry;
  readonly log: Logger;
  readonly clock: Clock;
  /** Told of each request when it is answered. */
  readonly onUse?: ((sample: UsageSample) => void) | undefined;
}): Promise<RunningLimits> {
  const { config, registry, log, clock, onUse } = options;
  const metrics = createLimitMetrics(registry, config.redis !== undefined);
  const redis = config.redis && (await connect(config.redis, log));
  const local = createLocalCounters(clock);
  metrics.store(redis?.status === 'ready');
  const counters = createSharedCounters({
    store: redis ? withKnownRefusals(createRedisCounters(redis)) : local,
    local,
    log,
    onStore: (isThere) => {
      metrics.store(isThere);
    },
  });
  return {
    meterOf: createMeters({
      limits: createRateLimits(config.limits.rate),
      counters,
      maximumCost: config.limits.cost.maximum,
      metrics,
      onUse,
    }),
    close() {
      redis?.disconnect();
    },
  };
}

const RECONNECT_MS = 500;
const FIRST_CONNECT_MS = 1_000;

/**
 * Connects again after every loss; what it cannot be asked at once it is not asked. A gateway starts without it, too, but
 * waits a moment, so that nobody is refused who comes first.
 */
async function connect({ url, namespace, timeoutMs }: RedisConfig, log: Logger): Promise<Redis> {
  const redis = new Redis(url, {
    keyPrefix: namespace === '' ? 'limits:' : `${namespace}:limits:`,
    commandTimeout: timeoutMs,
    connectTimeout: 3_000,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    retryStrategy: () => RECONNECT_MS,
  });
  redis.on('error', (error: Error) => {
    log.debug({ err: error }, 'redis connection lost');
  });
  await Promise.race([once(redis, 'ready'), delay(FIRST_CONNECT_MS, undefined, { ref: false })]).catch(() => undefined);
  return redis;
}
