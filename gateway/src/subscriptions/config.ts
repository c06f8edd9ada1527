import { z } from 'zod';
import { count, milliseconds } from '../config/values.ts';

/** How subscriptions are served. */
export const subscriptionsConfig = z.strictObject({
  /** Of everybody, in one process. */
  maxStreams: count.default(10_000),
  maxStreamsPerCaller: count.default(20),
  /** Of one address, while nobody has said who is there. */
  maxConnectionsPerClient: count.default(50),
  /** In which whoever has connected must have said who it is. */
  initTimeoutMs: milliseconds.default(3_000),
  maxMessageBytes: count.default(128 * 1024),
  /** What waits for a client that reads slowly; with more it is let go. */
  maxPending: count.default(100),
  pingMs: milliseconds.default(12_000),
  /** How long a stream lives at most. */
  maxAgeMs: milliseconds.default(60 * 60_000),
  /** How many events of the past are kept for clients that come back. */
  maxPast: count.default(100_000),
});

export type SubscriptionsConfig = z.infer<typeof subscriptionsConfig>;
