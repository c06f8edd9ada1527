import { Redis } from 'ioredis';
import type { Logger } from '../log.ts';

export type { Redis } from 'ioredis';

/** @param namespace put before every key, so that several systems and services share one server. */
export function createRedis(options: { url: string; namespace: string; log: Logger }): Redis {
  const redis = new Redis(options.url, {
    keyPrefix: options.namespace === '' ? '' : `${options.namespace}:`,
    maxRetriesPerRequest: 2,
    connectTimeout: 3_000,
    commandTimeout: 5_000,
    lazyConnect: true,
  });
  redis.on('error', (error: Error) => {
    options.log.warn({ err: error }, 'redis connection lost');
  });
  return redis;
}
