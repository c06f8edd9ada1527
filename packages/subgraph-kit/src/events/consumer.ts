import { contractOf } from '@agora/event-contracts';
import type { Kafka } from 'kafkajs';
import { retrying, type Stopping } from '../retrying.ts';
import { consumeBatches, type BatchOptions } from './consume-batches.ts';

export interface ConsumerOptions extends BatchOptions {
  readonly kafka: Kafka;
  readonly named: (name: string) => string;
  readonly stopping: Stopping;
  /** Resolves when the topics exist. */
  readonly connected: Promise<void>;
  readonly onFatal: (error: Error) => void;
}

export interface RunningConsumer {
  /** Lets the messages under way finish and leaves the group. */
  stop(): Promise<void>;
}

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
      eachBatchAutoResolve: false,
      eachBatch: consumeBatches(wanted, options),
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
