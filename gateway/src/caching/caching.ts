import type { Clock } from '@agora/subgraph-kit/clock';
import type { Registry } from '@agora/subgraph-kit/metrics';
import type { GraphQLSchema } from 'graphql';
import type { EventTail } from '../events/tail.ts';
import type { Execute } from '../operation/operation.ts';
import { createCacheMetrics } from './cache-metrics.ts';
import { cachedExecutor } from './cached-executor.ts';
import type { ResponseCacheConfig } from './config.ts';
import { readEntityKeys } from './entity-keys.ts';
import { purgeOnEvents } from './purge-on-events.ts';
import { createResponseCache } from './response-cache.ts';

/** The one cache of a gateway, for all versions of its supergraph. */
export interface Caching {
  /** Puts the cache before what a version executes. */
  readonly before: (execute: Execute, version: { sdl: string; hash: string; schema: GraphQLSchema }) => Execute;
}

/** Undefined where nothing is to be kept. @param tail without it answers are forgotten by their age alone */
export function createCaching(
  config: ResponseCacheConfig | undefined,
  { registry, clock, tail }: { registry: Registry; clock: Clock; tail: Pick<EventTail, 'onEvent'> | undefined },
): Caching | undefined {
  if (config === undefined) return undefined;
  const { ttlMs, never, purge } = config;
  const metrics = createCacheMetrics(registry);
  const cache = createResponseCache(config, clock, metrics.purged);
  if (tail) purgeOnEvents(purge, tail, cache);
  return {
    before: (execute, { sdl, hash, schema }) =>
      cachedExecutor(execute, { cache, ttlMs, never, versionHash: hash, schema, keys: readEntityKeys(sdl), metrics }),
  };
}
