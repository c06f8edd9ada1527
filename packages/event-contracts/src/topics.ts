import { contracts } from './contracts.ts';

const DAY_MS = 86_400_000;

export interface Topic {
  readonly name: string;
  readonly partitions: number;
  /** In how many brokers each message lies. */
  readonly replicationFactor: number;
  readonly retentionMs: number;
}

/** One row per topic; brokers are set up from this table alone. */
export const topics: readonly Topic[] = [...new Set([...contracts.values()].map(({ topic }) => topic))].map((name) => ({
  name,
  partitions: 6,
  replicationFactor: 3,
  retentionMs: name.endsWith('.commands') ? 7 * DAY_MS : 30 * DAY_MS,
}));

/** How many brokers must have a message before it counts as sent: one may be away, where there are several. */
export const minInSyncReplicasOf = (replicationFactor: number): number => Math.max(1, replicationFactor - 1);

/**
 * Above the largest message, an order of 2,000 lines with long titles: 3 MB. A message that the broker refuses would stop
 * everything that its service has to send.
 */
export const MAX_MESSAGE_BYTES = 8 * 1024 * 1024;

/** Where a message goes that a consumer could not handle; it keeps its origin in its headers. */
export const deadLetterTopicOf = (topic: string): string => `${topic}.dlq`;
