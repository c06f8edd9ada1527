import {
  contractOf,
  contracts,
  deadLetterTopicOf,
  envelope,
  type Envelope,
  type EventType,
} from '@agora/event-contracts';
import { propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Consumer, EachMessagePayload, Kafka, KafkaMessage, Producer } from 'kafkajs';
import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { retrying, type Stopping } from '../retrying.ts';
import type { Delivery } from './publish.ts';

/** What a service does with the messages that it listens to; messages of other types pass by. */
export type Handlers = {
  readonly [Type in EventType]?: (event: Envelope<Type>, delivery: Delivery) => Promise<void>;
};

interface ConsumerOptions {
  readonly kafka: Kafka;
  readonly producer: Producer;
  readonly service: string;
  readonly named: (name: string) => string;
  readonly handlers: Handlers;
  readonly log: Logger;
  readonly stopping: Stopping;
  readonly connected: Promise<void>;
  readonly onFatal: (error: Error) => void;
}

const MAX_ATTEMPTS = 5;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

export function runConsumer(options: ConsumerOptions): { stop(): Promise<void> } {
  const { kafka, service, named, handlers, log, stopping } = options;
  const topics = [...new Set(Object.keys(handlers).map((type) => contractOf(type).topic))];
  const consumer = kafka.consumer({
    groupId: named(service),
    sessionTimeout: 15_000,
    heartbeatInterval: 2_000,
    maxWaitTimeInMs: 500,
    retry: { retries: 10 },
  });
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    if (!payload.restart && !stopping.signal.aborted) options.onFatal(payload.error);
  });

  const running = options.connected.then(() =>
    retrying('kafka', stopping, log, async () => {
      await consumer.connect();
      await consumer.subscribe({ topics: topics.map(named), fromBeginning: true });
      await consumer.run({
        partitionsConsumedConcurrently: 6,
        // The offset moves on only after the effect; what a crash repeats, the inbox recognises.
        autoCommitInterval: 1_000,
        eachMessage: (payload) => consumeOne(payload, options),
      });
    }),
  );
  running.catch((error: unknown) => {
    if (!stopping.signal.aborted) options.onFatal(error as Error);
  });
  return { stop: () => stop(consumer, log) };
}

async function stop(consumer: Consumer, log: Logger): Promise<void> {
  await consumer.disconnect().catch((error: unknown) => {
    log.warn({ err: error }, 'consumer did not leave its group cleanly');
  });
}

async function consumeOne(payload: EachMessagePayload, options: ConsumerOptions): Promise<void> {
  const { message } = payload;
  const received = parse(message);
  if (received.kind === 'unreadable') {
    await park(payload, options, received.reason, 1);
    return;
  }
  const { event } = received;
  const handle = options.handlers[event.type] as Handlers[EventType] & ((e: Envelope, d: Delivery) => Promise<void>);
  if ((handle as unknown) === undefined) return;
  const delivery: Delivery = { consumer: options.service, messageId: event.id };
  const parent = propagation.extract(ROOT_CONTEXT, { traceparent: event.traceparent });
  const tracer = trace.getTracer('agora.events');
  await tracer.startActiveSpan(`process ${event.type}`, { kind: SpanKind.CONSUMER }, parent, async (span) => {
    try {
      await withRetries(() => handle(event, delivery), payload, options);
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

// While a dependency is away the partition waits, because skipping would lose an effect; anything else that fails again
// and again is parked, because waiting would stop all that comes behind it.
async function withRetries(
  work: () => Promise<void>,
  payload: EachMessagePayload,
  options: ConsumerOptions,
): Promise<void> {
  for (let attempt = 1, pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      await work();
      return;
    } catch (error) {
      const isTransient = error instanceof AppError && error.code === 'SUBGRAPH_UNAVAILABLE';
      options.log.warn({ err: error, topic: payload.topic, offset: payload.message.offset, attempt }, 'message failed');
      if (!isTransient && attempt === MAX_ATTEMPTS) {
        await park(payload, options, error instanceof Error ? error.message : String(error), attempt);
        return;
      }
      if (!isTransient) attempt++;
      await delay(pause, undefined, { signal: options.stopping.signal });
      await payload.heartbeat();
    }
  }
}

type Received =
  { readonly kind: 'event'; readonly event: Envelope } | { readonly kind: 'unreadable'; readonly reason: string };

function parse(message: KafkaMessage): Received {
  let json: unknown;
  try {
    json = JSON.parse(message.value?.toString('utf8') ?? '');
  } catch {
    return { kind: 'unreadable', reason: 'not JSON' };
  }
  const result = envelope.safeParse(json);
  if (!result.success) return { kind: 'unreadable', reason: 'not an event envelope' };
  const contract = contracts.get(result.data.type);
  // A type that this build does not know is of no interest to it.
  if (contract === undefined) return { kind: 'event', event: result.data as Envelope };
  if (result.data.version !== contract.version) return { kind: 'unreadable', reason: `version ${result.data.version}` };
  const data = contract.data.safeParse(result.data.data);
  if (!data.success) return { kind: 'unreadable', reason: `data breaks the contract of ${contract.type}` };
  return { kind: 'event', event: { ...result.data, data: data.data } as Envelope };
}

/** Sets a message aside in the dead-letter topic, with all that is needed to replay it. */
async function park(
  { topic, partition, message }: EachMessagePayload,
  { producer, service, log }: ConsumerOptions,
  reason: string,
  attempts: number,
): Promise<void> {
  await producer.send({
    topic: deadLetterTopicOf(topic),
    acks: -1,
    messages: [
      {
        key: message.key,
        value: message.value,
        headers: {
          ...message.headers,
          'dlq-topic': topic,
          'dlq-partition': String(partition),
          'dlq-offset': message.offset,
          'dlq-consumer': service,
          'dlq-reason': reason,
          'dlq-attempts': String(attempts),
        },
      },
    ],
  });
  log.error({ topic, partition, offset: message.offset, reason, attempts }, 'message parked');
}
