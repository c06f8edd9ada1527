import { randomUUID } from 'node:crypto';
import kafkajs from 'kafkajs';
import type { Admin, AdminConfig, Consumer, ConsumerConfig, Kafka, Message, Producer, ProducerConfig } from 'kafkajs';

/** A name no other run has used: the same Kafka may be measured again and again. */
export function unique(name: string): string {
  return `${name}-${randomUUID().slice(0, 8)}`;
}

/** Clients of one broker that are all disconnected in the end, whatever a test did. */
export class Clients {
  readonly kafka: Kafka;
  readonly #disconnects: (() => Promise<void>)[] = [];

  constructor(brokers: readonly string[]) {
    this.kafka = new kafkajs.Kafka({
      clientId: 'conformance',
      brokers: [...brokers],
      logLevel: kafkajs.logLevel.NOTHING,
      retry: { initialRetryTime: 100, retries: 8 },
    });
  }

  async admin(config: AdminConfig = {}): Promise<Admin> {
    const admin = this.kafka.admin(config);
    this.#disconnects.push(() => admin.disconnect());
    await admin.connect();
    return admin;
  }

  async producer(config: ProducerConfig = {}): Promise<Producer> {
    const producer = this.kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner, ...config });
    this.#disconnects.push(() => producer.disconnect());
    await producer.connect();
    return producer;
  }

  /** A consumer that has not joined yet. Its sessions are as short as Kafka's default configuration allows. */
  async consumer(groupId: string, config: Partial<ConsumerConfig> = {}): Promise<Consumer> {
    const consumer = this.kafka.consumer({
      groupId,
      sessionTimeout: 6_000,
      rebalanceTimeout: 6_000,
      heartbeatInterval: 300,
      maxWaitTimeInMs: 500,
      ...config,
    });
    this.#disconnects.push(() => consumer.disconnect());
    await consumer.connect();
    return consumer;
  }

  async disconnect(): Promise<void> {
    await Promise.all(this.#disconnects.splice(0).map((disconnect) => disconnect()));
  }

  async createTopic(numPartitions = 1): Promise<string> {
    const topic = unique('topic');
    const admin = await this.admin();
    await admin.createTopics({ topics: [{ topic, numPartitions }], waitForLeaders: true });
    return topic;
  }

  /** Consumes a topic from its beginning, in a group of its own unless one is named, and collects what comes. */
  async collect(topic: string, groupId = unique('group')): Promise<Received[]> {
    const received: Received[] = [];
    const consumer = await this.consumer(groupId);
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      eachMessage: ({ partition, message }) => {
        received.push({ ...asReceived(message), partition });
        return Promise.resolve();
      },
    });
    return received;
  }
}

export interface Received {
  readonly partition: number;
  readonly offset: number;
  readonly key: string | null;
  readonly value: string | null;
}

export function asReceived(message: {
  key: Buffer | null;
  value: Buffer | null;
  offset: string;
}): Omit<Received, 'partition'> {
  return {
    offset: Number(message.offset),
    key: message.key?.toString() ?? null,
    value: message.value?.toString() ?? null,
  };
}

export function values(received: readonly Received[]): (string | null)[] {
  return received.map(({ value }) => value);
}

/** `count` messages with the values 0, 1, 2..., all of one key. */
export function numbered(count: number, key = 'k', from = 0): Message[] {
  return Array.from({ length: count }, (_, index) => ({ key, value: String(from + index) }));
}

/** Waits until `isTrue`, for as long as jest lets the test run. */
export async function eventually(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 10));
}
