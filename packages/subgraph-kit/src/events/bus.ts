import type { Envelope } from '@agora/event-contracts';
import { Kafka, logLevel, Partitioners, type Admin, type ITopicConfig, type Producer } from 'kafkajs';
import type { Logger } from '../log.ts';
import { retrying, type Stopping } from '../retrying.ts';
import { runConsumer, type RunningConsumer } from './consumer.ts';
import type { Handlers } from './handlers.ts';
import { inBatches } from './in-batches.ts';
import { topicsToCreate } from './topics.ts';

export interface OutgoingMessage {
  readonly topic: string;
  readonly envelope: Envelope;
}

/** Kafka, as services see it. */
export interface Bus {
  /** Resolves when every in-sync replica has the messages; those of one subject keep their order. */
  send(messages: readonly OutgoingMessage[]): Promise<void>;
  /** Starts the service's consumer; every replica of the service joins the same group. */
  consume(handlers: Handlers): void;
  /** Lets the messages under way have their effect; call it before their stores close. */
  stopConsuming(): Promise<void>;
  /** Call it last, when nothing sends any more. */
  disconnect(): Promise<void>;
}

export interface BusOptions {
  readonly service: string;
  /** host:port, separated by commas. */
  readonly brokers: string;
  /** Put before every topic and group; empty in production. */
  readonly namespace: string;
  /** In place of what the table of topics says, where there are fewer brokers. */
  readonly replicationFactor?: number | undefined;
  readonly log: Logger;
  readonly stopping: Stopping;
  /** Called when a consumer has stopped for good: the process should end and be started anew (kafkajs#1277). */
  readonly onFatal: (error: Error) => void;
}

/** Connects in the background and again after every loss: a service starts and answers without a broker. */
export function createBus(options: BusOptions): Bus {
  const { service, log, stopping, onFatal } = options;
  const named = (name: string): string => (options.namespace === '' ? name : `${options.namespace}.${name}`);
  const kafka = new Kafka({
    clientId: service,
    brokers: options.brokers.split(','),
    connectionTimeout: 3_000,
    requestTimeout: 10_000,
    retry: { initialRetryTime: 100, retries: 5, maxRetryTime: 2_000 },
    logLevel: logLevel.WARN,
    logCreator: () => (entry) => {
      log.debug({ kafka: entry.log.message, namespace: entry.namespace }, 'kafka client');
    },
  });
  const producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    createPartitioner: Partitioners.DefaultPartitioner,
  });
  const connected = retrying('kafka', stopping, log, () =>
    connect(kafka.admin(), producer, topicsToCreate(named, options.replicationFactor)),
  );
  // Rejects when the service stops before there was a broker: nobody may be waiting for it then.
  connected.catch(() => undefined);
  const consumers: RunningConsumer[] = [];

  return {
    async send(messages) {
      await connected;
      // One after the other: of one subject the first batch must not be overtaken by the second.
      for (const batch of inBatches(messages.map(toRecord), ({ value }) => Buffer.byteLength(value))) {
        const byTopic = Map.groupBy(batch, ({ topic }) => named(topic));
        await producer.sendBatch({
          acks: -1,
          topicMessages: [...byTopic].map(([topic, each]) => ({ topic, messages: each })),
        });
      }
    },
    consume(handlers) {
      consumers.push(runConsumer({ kafka, producer, service, named, handlers, log, stopping, connected, onFatal }));
    },
    async stopConsuming() {
      await Promise.all(consumers.map((consumer) => consumer.stop()));
    },
    disconnect: () => producer.disconnect(),
  };
}

async function connect(admin: Admin, producer: Producer, topics: ITopicConfig[]): Promise<void> {
  try {
    await admin.connect();
    await admin.createTopics({ waitForLeaders: true, topics });
  } finally {
    await admin.disconnect();
  }
  await producer.connect();
}

const toRecord = ({ topic, envelope }: OutgoingMessage) => ({
  topic,
  key: envelope.subject,
  value: JSON.stringify(envelope),
  headers: {
    'ce-id': envelope.id,
    'ce-type': envelope.type,
    ...(envelope.traceparent && { traceparent: envelope.traceparent }),
  },
});
