import { z } from 'zod';
import { count, milliseconds, percent } from '../config/values.ts';

/** How much the gateway puts up with from one subgraph, and how much it asks of it. What each means is in the README. */
export const resilienceConfig = z.strictObject({
  /** How long one fetch of a query may take. A write has the time of its request: giving up does not undo it. */
  queryTimeoutMs: milliseconds,
  maxConnections: count,
  /** Fetches that run at once; the next one is refused. */
  maxFetches: count,
  maxAnswerBytes: count,
  /** Of a hundred fetches, how many may be made again. */
  retryPercent: percent,
  /** In a row: so many open the breaker. */
  breakerFailures: count,
  /** Of the fetches within the window: so many open the breaker, too. */
  breakerFailurePercent: percent.min(1).max(99),
  breakerWindowMs: milliseconds,
  /** After which a single fetch may try whether the subgraph is back. */
  breakerOpenMs: milliseconds,
});

export type ResilienceConfig = z.infer<typeof resilienceConfig>;

export const RESILIENCE_DEFAULTS: ResilienceConfig = {
  queryTimeoutMs: 3_000,
  maxConnections: 64,
  maxFetches: 256,
  maxAnswerBytes: 20 * 1024 * 1024,
  retryPercent: 10,
  breakerFailures: 5,
  breakerFailurePercent: 50,
  breakerWindowMs: 5_000,
  breakerOpenMs: 2_000,
};

/** What a file says for all subgraphs, or for one. */
export const resilienceOverrides = resilienceConfig.partial();
