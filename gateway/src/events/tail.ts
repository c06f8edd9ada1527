import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { systemClock, type Clock } from '@agora/subgraph-kit/clock';
import type { Logger } from '@agora/subgraph-kit/log';
import { Kafka, logLevel } from 'kafkajs';
import type { EventsConfig } from './config.ts';
import { Positions } from './positions.ts';
import { readEvent, type TailEvent } from './read-event.ts';
import { readTopics } from './read-topics.ts';

export type { TailEvent } from './read-event.ts';

/** What is called for an event. It is quick and does not throw: the next event waits for it. */
export type OnEvent = (event: TailEvent) => void;

/**
 * What happens in the subgraphs, as it happens. Every process hears of everything, at least once, and of one subject in
 * order; a loss of the brokers delays events and leaves none out.
 */
export interface EventTail {
  /**
   * Has `handler` called for each event of a type. One that is there before `start` hears of those of the last `replayMs`
   * as well.
   * @returns what ends it
   */
  onEvent(type: string, handler: OnEvent): () => void;
  /** From when on everything is heard of; undefined before the start. */
  readonly since: number | undefined;
  /** When the brokers have last said what there is: what has happened later may not have been heard of. */
  readonly readAt: number;
  /** Resolves when all that had happened before the start was heard of. @throws when `signal` aborts before */
  caughtUp(signal: AbortSignal): Promise<void>;
  /** Begins to read, and connects in the background for as long as that takes. Nothing is read while nobody listens. */
  start(): void;
  stop(): Promise<void>;
}

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 2_000;
const STOP_MS = 3_000;

export function createEventTail(config: EventsConfig, log: Logger, clock: Clock = systemClock): EventTail {
  const handlers = new Map<string, Set<OnEvent>>();
  const positions = new Positions();
  const stopping = new AbortController();
  const caughtUp = Promise.withResolvers<undefined>();
  const group = `${config.clientId}.${randomUUID()}`;
  const topics = config.topics.map((topic) => (config.namespace === '' ? topic : `${config.namespace}.${topic}`));
  let since: number | undefined;
  let readAt = 0;
  let running: Promise<void> | undefined;

  const handOn = (value: Buffer | null, at: number): void => {
    const event = readEvent(value, at);
    if (event === undefined) return;
    for (const handler of handlers.get(event.type) ?? []) {
      try {
        handler(event);
      } catch (error) {
        log.error({ err: error, type: event.type }, 'a listener of events failed');
      }
    }
  };

  const run = async (from: number): Promise<void> => {
    const kafka = connect(config, log);
    let pause = FIRST_PAUSE_MS;
    for (let readings = 1; !stopping.signal.aborted; readings++) {
      try {
        await readTopics({
          kafka,
          // A member that was lost would hold its partitions until its session ends: each reading has its own group.
          groupId: `${group}.${readings}`,
          topics,
          positions,
          since: from,
          onMessage: handOn,
          onFetch() {
            readAt = clock.now().getTime();
          },
          onCaughtUp() {
            pause = FIRST_PAUSE_MS;
            caughtUp.resolve(undefined);
          },
          stallMs: config.stallMs,
          signal: stopping.signal,
          log,
        });
      } catch (error) {
        log.warn({ err: error, retryInMs: pause }, 'events are not heard of');
        await delay(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
  };

  return {
    onEvent(type, handler) {
      const ofType = handlers.get(type) ?? new Set();
      handlers.set(type, ofType.add(handler));
      return () => {
        ofType.delete(handler);
      };
    },
    get since() {
      return since;
    },
    get readAt() {
      return readAt;
    },
    async caughtUp(signal) {
      signal.throwIfAborted();
      const aborted = Promise.withResolvers<never>();
      const abort = (): void => {
        aborted.reject(signal.reason as Error);
      };
      signal.addEventListener('abort', abort);
      try {
        await Promise.race([caughtUp.promise, aborted.promise]);
      } finally {
        signal.removeEventListener('abort', abort);
      }
    },
    start() {
      if (running !== undefined || handlers.size === 0) return;
      since = clock.now().getTime() - config.replayMs;
      running = run(since);
    },
    async stop() {
      stopping.abort();
      // A broker that is gone is not waited for.
      await Promise.race([running, delay(STOP_MS, undefined, { ref: false })]);
    },
  };
}

const connect = ({ clientId, brokers }: EventsConfig, log: Logger): Kafka =>
  new Kafka({
    clientId,
    brokers,
    connectionTimeout: 3_000,
    requestTimeout: 10_000,
    retry: { initialRetryTime: 100, retries: 2, maxRetryTime: 1_000 },
    logLevel: logLevel.WARN,
    logCreator: () => (entry) => {
      log.debug({ kafka: entry.log.message, namespace: entry.namespace }, 'kafka client');
    },
  });
