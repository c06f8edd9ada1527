import { contractOf, type Envelope, type EventType } from '@agora/event-contracts';
import { propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { EachMessagePayload, Kafka, Producer } from 'kafkajs';
import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { retrying, type Stopping } from '../retrying.ts';
import { sendDeadLetter } from './dead-letter.ts';
import type { Delivery } from './publish.ts';
import { readMessage } from './read-message.ts';

/** What a service does with the messages that it listens to; messages of other types pass by. */
export type Handlers = {
  readonly [Type in EventType]?: (event: Envelope<Type>, delivery: Delivery) => Promise<void>;
};

export interface ConsumerOptions {
  readonly kafka: Kafka;
  readonly producer: Producer;
  readonly service: string;
  readonly named: (name: string) => string;
  readonly handlers: Handlers;
  readonly log: Logger;
  readonly stopping: Stopping;
  /** Resolves when the topics exist. */
  readonly connected: Promise<void>;
  readonly onFatal: (error: Error) => void;
}

export interface RunningConsumer {
  /** Lets the messages under way finish and leaves the group. */
  stop(): Promise<void>;
}

const MAX_ATTEMPTS = 5;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

export function runConsumer(options: ConsumerOptions): RunningConsumer {
  const { kafka, service, named, handlers, log, stopping } = options;
  const wanted = new Set(Object.keys(handlers));
  const topics = new Set([...wanted].map((type) => named(contractOf(type).topic)));
  const consumer = kafka.consumer({
    groupId: named(service),
    sessionTimeout: 15_000,
    heartbeatInterval: 2_000,
    maxWaitTimeInMs: 500,
    retry: { retries: 10 },
  });
  const fatal = (error: unknown): void => {
    if (!stopping.signal.aborted) options.onFatal(error as Error);
  };
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    if (!payload.restart) fatal(payload.error);
  });

  let joining: Promise<void> | undefined;
  const join = async (): Promise<void> => {
    if (stopping.signal.aborted) return;
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await consumer.run({
      partitionsConsumedConcurrently: 6,
      // The offset moves on only after the effect; what a crash repeats, the inbox recognises.
      autoCommitInterval: 1_000,
      eachMessage: (payload) => consumeOne(payload, wanted, options),
    });
  };
  options.connected.then(() => retrying('kafka', stopping, log, () => (joining = join()))).catch(fatal);
  return {
    async stop() {
      // Leaving before it has joined would let it join afterwards, and consume for a service that has closed its stores.
      await joining?.catch(() => undefined);
      await consumer.disconnect().catch((error: unknown) => {
        log.warn({ err: error }, 'consumer did not leave its group cleanly');
      });
    },
  };
}

async function consumeOne(
  payload: EachMessagePayload,
  wanted: ReadonlySet<string>,
  options: ConsumerOptions,
): Promise<void> {
  const read = readMessage(payload.message.value, wanted);
  switch (read.kind) {
    case 'notForUs':
      return;
    case 'unreadable':
      await park(payload, options, read.reason, 1);
      return;
    case 'event':
      await inSpan(read.event, () => withRetries(read.event, payload, options));
  }
}

async function inSpan(event: Envelope, work: () => Promise<void>): Promise<void> {
  const parent = propagation.extract(ROOT_CONTEXT, { traceparent: event.traceparent });
  const tracer = trace.getTracer('agora.events');
  await tracer.startActiveSpan(`process ${event.type}`, { kind: SpanKind.CONSUMER }, parent, async (span) => {
    try {
      await work();
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
async function withRetries(event: Envelope, payload: EachMessagePayload, options: ConsumerOptions): Promise<void> {
  const { handlers, service, log, stopping } = options;
  const handle = handlers[event.type] as (event: Envelope, delivery: Delivery) => Promise<void>;
  for (let attempt = 1, pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      await handle(event, { consumer: service, messageId: event.id });
      return;
    } catch (error) {
      const isTransient = error instanceof AppError && error.code === 'SUBGRAPH_UNAVAILABLE';
      log.warn({ err: error, topic: payload.topic, offset: payload.message.offset, attempt }, 'message failed');
      if (!isTransient && attempt === MAX_ATTEMPTS) {
        await park(payload, options, error instanceof Error ? error.message : String(error), attempt);
        return;
      }
      if (!isTransient) attempt++;
      await delay(pause, undefined, { signal: stopping.signal });
      await payload.heartbeat();
    }
  }
}

async function park(
  payload: EachMessagePayload,
  { producer, service, log }: ConsumerOptions,
  reason: string,
  attempts: number,
): Promise<void> {
  await sendDeadLetter(producer, payload, { consumer: service, reason, attempts });
  const { topic, partition, message } = payload;
  log.error({ topic, partition, offset: message.offset, reason, attempts }, 'message parked');
}
