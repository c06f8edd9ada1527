import { z } from 'zod';
import { list, milliseconds } from '../config/values.ts';

/** Where the gateway hears what happens in the subgraphs. */
export const eventsConfig = z.strictObject({
  /** host:port of Kafka's brokers. */
  brokers: list(z.string().min(1)).pipe(z.array(z.string()).min(1)),
  topics: list(z.string().min(1)).pipe(z.array(z.string()).min(1)),
  /** Put before every topic, with a dot. */
  namespace: z.string().default(''),
  /** Begins the names of the gateway's consumer groups: each process has one of its own, for as long as it runs. */
  clientId: z.string().min(1).default('gateway'),
  /** How far back a gateway reads when it starts. */
  replayMs: milliseconds.default(15 * 60_000),
  /** After how long without a sign of life from the brokers it connects anew. */
  stallMs: milliseconds.default(15_000),
});

export type EventsConfig = z.infer<typeof eventsConfig>;
