import type { Envelope } from '@agora/event-contracts';
import { propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { EachBatchHandler, KafkaMessage, Producer } from 'kafkajs';
import { AppError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { isForAnother, sendDeadLetter, type Place } from './dead-letter.ts';
import type { Handlers } from './handlers.ts';
import type { Delivery } from './publish.ts';
import { readMessage } from './read-message.ts';

export interface BatchOptions {
  /** For dead letters. */
  readonly producer: Producer;
  readonly service: string;
  readonly handlers: Handlers;
  readonly log: Logger;
}

const MAX_ATTEMPTS = 5;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

/** How often the message at the head of a partition has failed. */
interface Failures {
  readonly offset: string;
  /** Attempts that count towards being parked. */
  readonly attempts: number;
  readonly pauseMs: number;
}

/**
 * Handles the messages of each partition one after the other. One that fails pauses its partition alone and is fetched
 * again afterwards: kafkajs waits for every batch of a fetch before the next, so a handler that slept here would hold up
 * all that the service listens to, and its place in the group.
 */
export function consumeBatches(wanted: ReadonlySet<string>, options: BatchOptions): EachBatchHandler {
  const failing = new Map<string, Failures>();
  return async (payload) => {
    const { topic, partition, messages } = payload.batch;
    const key = `${topic} ${partition}`;
    for (const message of messages) {
      if (!payload.isRunning() || payload.isStale()) return;
      const before = failing.get(key);
      const failures = before?.offset === message.offset ? before : newFailures(message);
      const after = await consumeOne({ topic, partition, message }, failures, wanted, options);
      if (after !== undefined) {
        failing.set(key, after);
        setTimeout(payload.pause(), after.pauseMs).unref();
        return;
      }
      failing.delete(key);
      payload.resolveOffset(message.offset);
      await payload.heartbeat();
      await payload.commitOffsetsIfNecessary();
    }
  };
}

const newFailures = ({ offset }: KafkaMessage): Failures => ({ offset, attempts: 1, pauseMs: FIRST_PAUSE_MS });

/** Undefined when the message is done with: it has had its effect, was parked, or is nothing to us. */
async function consumeOne(
  place: Place,
  failures: Failures,
  wanted: ReadonlySet<string>,
  options: BatchOptions,
): Promise<Failures | undefined> {
  if (isForAnother(place.message, options.service)) return undefined;
  const read = readMessage(place.message.value, wanted);
  if (read.kind === 'notForUs') return undefined;
  try {
    if (read.kind === 'unreadable') await park(place, options, read.reason, 1);
    else await handle(place, read.event, failures, options);
    return undefined;
  } catch (error) {
    const { topic, message } = place;
    const { offset, attempts, pauseMs } = failures;
    options.log.warn({ err: error, topic, offset: message.offset, attempt: attempts }, 'message failed');
    return {
      offset,
      attempts: isPassing(error) ? attempts : attempts + 1,
      pauseMs: Math.min(pauseMs * 2, LONGEST_PAUSE_MS),
    };
  }
}

// While a dependency is away the partition waits, because skipping would lose an effect; anything else that fails again
// and again is parked, because waiting would stop all that comes behind it.
const isPassing = (error: unknown): boolean => error instanceof AppError && error.code === 'SUBGRAPH_UNAVAILABLE';

async function handle(place: Place, event: Envelope, { attempts }: Failures, options: BatchOptions): Promise<void> {
  const { handlers, service } = options;
  const work = handlers[event.type] as (event: Envelope, delivery: Delivery) => Promise<void>;
  try {
    await inSpan(event, () => work(event, { consumer: service, messageId: event.id }));
  } catch (error) {
    if (isPassing(error) || attempts < MAX_ATTEMPTS) throw error;
    await park(place, options, error instanceof Error ? error.message : String(error), attempts);
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

async function park(
  place: Place,
  { producer, service, log }: BatchOptions,
  reason: string,
  attempts: number,
): Promise<void> {
  await sendDeadLetter(producer, place, { consumer: service, reason, attempts });
  const { topic, partition, message } = place;
  log.error({ topic, partition, offset: message.offset, reason, attempts }, 'message parked');
}
