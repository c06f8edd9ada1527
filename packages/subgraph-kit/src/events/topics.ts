import { deadLetterTopicOf, MAX_MESSAGE_BYTES, minInSyncReplicasOf, topics, type Topic } from '@agora/event-contracts';
import type { ITopicConfig } from 'kafkajs';

// Who looks into what was parked has been asleep, or on holiday.
const PARKED_LONGER = 4;

/**
 * Every topic and its dead letters, as a broker is asked for them. It leaves those that exist as they are.
 * @param replicationFactor in place of the table's, where there are not as many brokers.
 */
export const topicsToCreate = (named: (topic: string) => string, replicationFactor?: number): ITopicConfig[] =>
  topics
    .map((topic) => ({ ...topic, replicationFactor: replicationFactor ?? topic.replicationFactor }))
    .flatMap((topic) => [
      toConfig(named(topic.name), topic),
      toConfig(named(deadLetterTopicOf(topic.name)), {
        ...topic,
        partitions: 1,
        retentionMs: topic.retentionMs * PARKED_LONGER,
      }),
    ]);

const toConfig = (name: string, { partitions, replicationFactor, retentionMs }: Omit<Topic, 'name'>): ITopicConfig => ({
  topic: name,
  numPartitions: partitions,
  replicationFactor,
  configEntries: [
    { name: 'retention.ms', value: String(retentionMs) },
    { name: 'min.insync.replicas', value: String(minInSyncReplicasOf(replicationFactor)) },
    // Room for the envelope of the broker's protocol, and for what a dead letter carries beside its message.
    { name: 'max.message.bytes', value: String(MAX_MESSAGE_BYTES + 64 * 1024) },
  ],
});
