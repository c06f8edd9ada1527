import { Redis } from 'ioredis';
import type { Logger } from '../log.ts';

export type { Redis } from 'ioredis';

class ObservedRedis extends Redis {
  onOperation: () => void = () => undefined;

  override sendCommand(...parameters: Parameters<Redis['sendCommand']>): unknown {
    this.onOperation();
    return super.sendCommand(...parameters);
  }
}

/**
 * @param namespace put before every key, so that several systems and services share one server.
 * @param onOperation called for each command, those of the driver's own included.
 */
export function createRedis(options: { url: string; namespace: string; log: Logger; onOperation?: () => void }): Redis {
  const redis = new ObservedRedis(options.url, {
    keyPrefix: options.namespace === '' ? '' : `${options.namespace}:`,
    maxRetriesPerRequest: 2,
    connectTimeout: 3_000,
    commandTimeout: 5_000,
    lazyConnect: true,
  });
  if (options.onOperation !== undefined) redis.onOperation = options.onOperation;
  redis.on('error', (error: Error) => {
    options.log.warn({ err: error }, 'redis connection lost');
  });
  return redis;
}
