import { deadLetterTopicOf, topics } from '@agora/event-contracts';
import { Kafka, logLevel, Partitioners, type Admin, type IHeaders, type KafkaMessage } from 'kafkajs';
import { randomUUID } from 'node:crypto';
import { PARKED, REPLAYED_FOR } from './dead-letter.ts';

/** A message that a consumer has set aside, and that waits to be handled. */
export interface DeadLetter {
  /** Where it lies: `orders.events.dlq/0/12`. */
  readonly id: string;
  /** Where it was found first. */
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: string | null;
  /** Absent where the message says neither. */
  readonly eventId?: string;
  readonly eventType?: string;
  /** Who could not handle it. */
  readonly consumer: string;
  readonly reason: string;
  readonly attempts: number;
  readonly parkedAt: string;
}

/** The dead letters of all topics, for whoever looks after the system. */
export interface DeadLetters {
  /** Those that wait, by topic, the oldest first. */
  list(): Promise<readonly DeadLetter[]>;
  /**
   * Sends those with these ids back to their topics, for the consumer that has parked each, in the order in which they
   * came. It recognises what has had its effect; what it cannot handle now either it parks anew.
   */
  replay(ids: ReadonlySet<string>): Promise<readonly DeadLetter[]>;
  close(): Promise<void>;
}

interface Parked {
  readonly letter: DeadLetter;
  readonly message: KafkaMessage;
}

/** Says in the topic of the dead letters that one of them waits no more: nothing is ever taken out of a topic. */
const RECEIPT = 'dlq-replayed';

/** @param options.brokers host:port, separated by commas. @param options.namespace as the services have it. */
export async function openDeadLetters(options: { brokers: string; namespace: string }): Promise<DeadLetters> {
  const kafka = new Kafka({
    clientId: 'dead-letters',
    brokers: options.brokers.split(','),
    connectionTimeout: 3_000,
    retry: { retries: 2 },
    logLevel: logLevel.NOTHING,
  });
  const admin = kafka.admin();
  await admin.connect();
  const named = (topic: string): string => (options.namespace === '' ? topic : `${options.namespace}.${topic}`);
  const originOf = new Map(topics.map(({ name }) => [named(deadLetterTopicOf(name)), named(name)]));

  const waiting = async (): Promise<Parked[]> => {
    const parked = new Map<string, Parked>();
    await readAll(kafka, admin, [...originOf.keys()], (topic, partition, message) => {
      const receipt = message.headers?.[RECEIPT]?.toString();
      if (receipt !== undefined) parked.delete(receipt);
      // What nobody has parked could be sent back to nobody.
      else if (message.headers?.[PARKED.consumer] !== undefined) {
        const letter = toLetter(originOf.get(topic) ?? '', `${topic}/${partition}/${message.offset}`, message);
        parked.set(letter.id, { letter, message });
      }
    });
    return [...parked.values()].sort((a, b) => a.letter.topic.localeCompare(b.letter.topic));
  };

  return {
    list: async () => (await waiting()).map(({ letter }) => letter),
    async replay(ids) {
      const chosen = (await waiting()).filter(({ letter }) => ids.has(letter.id));
      const producer = kafka.producer({
        idempotent: true,
        maxInFlightRequests: 1,
        createPartitioner: Partitioners.DefaultPartitioner,
      });
      await producer.connect();
      try {
        for (const { letter, message } of chosen) {
          const { key, value } = message;
          await producer.send({
            topic: letter.topic,
            acks: -1,
            messages: [{ key, value, headers: headersAgain(letter, message) }],
          });
          // Afterwards: a crash in between replays it once more, which its consumer recognises.
          await producer.send({
            topic: deadLetterTopicOf(letter.topic),
            acks: -1,
            messages: [{ key, value: null, headers: { [RECEIPT]: letter.id } }],
          });
        }
      } finally {
        await producer.disconnect();
      }
      return chosen.map(({ letter }) => letter);
    },
    close: () => admin.disconnect(),
  };
}

function toLetter(topic: string, id: string, { key, headers = {}, timestamp }: KafkaMessage): DeadLetter {
  const read = (name: string): string | undefined => headers[name]?.toString();
  const [eventId, eventType] = [read('ce-id'), read('ce-type')];
  return {
    id,
    topic,
    partition: Number(read(PARKED.partition)),
    offset: read(PARKED.offset) ?? '',
    key: key?.toString() ?? null,
    ...(eventId !== undefined && { eventId }),
    ...(eventType !== undefined && { eventType }),
    consumer: read(PARKED.consumer) ?? '',
    reason: read(PARKED.reason) ?? '',
    attempts: Number(read(PARKED.attempts)),
    parkedAt: new Date(Number(timestamp)).toISOString(),
  };
}

// As it came first, but for whom it is.
function headersAgain({ consumer }: DeadLetter, { headers = {} }: KafkaMessage): IHeaders {
  const added: ReadonlySet<string> = new Set(Object.values(PARKED));
  const original = Object.entries(headers).filter(([name]) => !added.has(name));
  return { ...Object.fromEntries(original), [REPLAYED_FOR]: consumer };
}

/** Reads what the topics hold now, each partition in its order. */
async function readAll(
  kafka: Kafka,
  admin: Admin,
  names: readonly string[],
  onMessage: (topic: string, partition: number, message: KafkaMessage) => void,
): Promise<void> {
  const unread = await endsOf(admin, names);
  if (unread.size === 0) return;
  const groupId = `dead-letters-${randomUUID()}`;
  const consumer = kafka.consumer({ groupId });
  const finished = Promise.withResolvers<undefined>();
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    finished.reject(payload.error);
  });
  try {
    await consumer.connect();
    await consumer.subscribe({
      topics: [...new Set([...unread.values()].map(({ topic }) => topic))],
      fromBeginning: true,
    });
    await consumer.run({
      autoCommit: false,
      eachBatch({ batch: { topic, partition, messages } }) {
        const place = `${topic}/${partition}`;
        const end = unread.get(place)?.end ?? 0n;
        for (const message of messages) {
          if (BigInt(message.offset) < end) onMessage(topic, partition, message);
          if (BigInt(message.offset) + 1n >= end) unread.delete(place);
        }
        if (unread.size === 0) finished.resolve(undefined);
        return Promise.resolve();
      },
    });
    await finished.promise;
  } finally {
    await consumer.disconnect();
    await admin.deleteGroups([groupId]);
  }
}

/** Where each partition that holds anything ends, by `topic/partition`. */
async function endsOf(admin: Admin, names: readonly string[]): Promise<Map<string, { topic: string; end: bigint }>> {
  const existing = new Set(await admin.listTopics());
  const partitions = await Promise.all(
    names
      .filter((topic) => existing.has(topic))
      .map(async (topic) => (await admin.fetchTopicOffsets(topic)).map((partition) => ({ topic, ...partition }))),
  );
  return new Map(
    partitions
      .flat()
      .filter(({ low, high }) => low !== high)
      .map(({ topic, partition, high }) => [`${topic}/${partition}`, { topic, end: BigInt(high) }]),
  );
}
