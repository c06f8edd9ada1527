import type { Logger } from '@agora/subgraph-kit/log';
import type { Admin, Consumer, Kafka } from 'kafkajs';
import type { Positions } from './positions.ts';

export interface Reading {
  readonly kafka: Kafka;
  readonly groupId: string;
  readonly topics: readonly string[];
  /** What has been read so far; it moves on as messages are handed on. */
  readonly positions: Positions;
  /** From when on partitions are read of which nothing has been read yet. */
  readonly since: number;
  readonly onMessage: (value: Buffer | null, at: number) => void;
  /** The brokers have answered, with messages or without. */
  readonly onFetch: () => void;
  /** All that there was when this reading began has been handed on. */
  readonly onCaughtUp: () => void;
  readonly stallMs: number;
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/**
 * Reads topics until `signal` aborts, or until the brokers are gone: then it throws, and the next reading goes on where
 * this one has stopped. kafkajs may stop to fetch without a word (kafkajs#1277), so silence ends a reading as well.
 */
export async function readTopics(reading: Reading): Promise<void> {
  const { kafka, groupId, topics, positions, since } = reading;
  const admin = kafka.admin();
  const consumer = kafka.consumer({
    groupId,
    allowAutoTopicCreation: false,
    maxWaitTimeInMs: 500,
    sessionTimeout: 15_000,
    heartbeatInterval: 3_000,
    // One that fails is replaced as a whole.
    retry: { retries: 2, restartOnFailure: () => Promise.resolve(false) },
  });
  try {
    await admin.connect();
    const behind = await begin(admin, topics, positions, since);
    const over = untilItEnds(consumer, reading);
    over.catch(() => undefined);
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    if (behind.size === 0) reading.onCaughtUp();
    await consumer.run({
      // After a rebalance it goes on from what it has committed; what comes twice then is not handed on.
      autoCommitInterval: 5_000,
      eachBatch: ({ batch: { topic, partition, messages } }) => {
        for (const { offset, value, timestamp } of messages) {
          if (positions.pass(topic, partition, BigInt(offset))) reading.onMessage(value, Number(timestamp));
        }
        if (behind.size > 0 && positions.hasReached(behind)) {
          behind.clear();
          reading.onCaughtUp();
        }
        return Promise.resolve();
      },
    });
    for (const { topic, partition, offset } of positions.all())
      consumer.seek({ topic, partition, offset: `${offset}` });
    await over;
  } finally {
    await leave(consumer, admin, reading);
  }
}

/** Sets where to begin. @returns where the partitions end that are not read to their end yet */
async function begin(
  admin: Admin,
  topics: readonly string[],
  positions: Positions,
  since: number,
): Promise<Map<string, bigint>> {
  const ends = new Map<string, bigint>();
  // Services set them up when they start, which may be later: kafkajs would try for seconds before it says so.
  const known = new Set(await admin.listTopics());
  const missing = topics.filter((topic) => !known.has(topic));
  if (missing.length > 0) throw new Error(`there are no topics ${missing.join(', ')}`);
  await Promise.all(
    topics.map(async (topic) => {
      for (const { partition, high } of await admin.fetchTopicOffsets(topic)) {
        ends.set(positions.key(topic, partition), BigInt(high));
      }
      for (const { partition, offset } of await admin.fetchTopicOffsetsByTimestamp(topic, since)) {
        positions.begin(topic, partition, BigInt(offset));
      }
    }),
  );
  return positions.hasReached(ends) ? new Map() : ends;
}

/** Resolves when `signal` aborts. @throws when the consumer has failed or does not fetch any more */
function untilItEnds(consumer: Consumer, { stallMs, signal, onFetch }: Reading): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  let fetchedAt = performance.now();
  const watch = setInterval(() => {
    if (performance.now() - fetchedAt > stallMs) reject(new Error(`nothing was fetched for ${stallMs} ms`));
  }, stallMs / 4);
  consumer.on(consumer.events.FETCH, () => {
    fetchedAt = performance.now();
    onFetch();
  });
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    reject(payload.error);
  });
  const abort = (): void => {
    resolve(undefined);
  };
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  return promise.finally(() => {
    clearInterval(watch);
    signal.removeEventListener('abort', abort);
  });
}

// The group has served: nobody will ask for what it has committed. A broker that is gone forgets it by itself.
async function leave(consumer: Consumer, admin: Admin, { groupId, log }: Reading): Promise<void> {
  try {
    await consumer.disconnect();
    await admin.deleteGroups([groupId]);
  } catch (error) {
    log.debug({ err: error, groupId }, 'the consumer group is left to its broker');
  }
  await admin.disconnect().catch(() => undefined);
}
