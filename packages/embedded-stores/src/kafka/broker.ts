import { CommittedOffsets } from './groups/committed-offsets.ts';
import { Groups } from './groups/groups.ts';
import { sweepForever } from './log/retention.ts';
import { Topics } from './log/topics.ts';
import { KafkaServer } from './server.ts';
import { Storage } from './storage.ts';
import { Transactions } from './transactions.ts';

export interface KafkaBrokerOptions {
  /** Default: any free port. */
  readonly port?: number;
  /** Default: 127.0.0.1. There is no authentication, so think before opening it. */
  readonly host?: string;
  /** SQLite database to keep everything in; created if absent. Without it the broker forgets all when it stops. */
  readonly file?: string;
}

export interface KafkaBroker {
  /** `HOST:PORT`, for a client's list of brokers. */
  readonly address: string;
  readonly port: number;
  /** Closes every connection and the database. */
  stop(): Promise<void>;
}

/**
 * Starts a single-node broker that speaks enough of Kafka's protocol for kafkajs: topics, idempotent and transactional
 * producers, consumer groups. What it has acknowledged survives `kill -9`.
 */
export async function startKafkaBroker(options: KafkaBrokerOptions = {}): Promise<KafkaBroker> {
  const { port = 0, host = '127.0.0.1', file } = options;
  const storage: Storage = new Storage(file, () => {
    topics.load();
  });
  const topics = new Topics(storage);
  const groups = new Groups(new CommittedOffsets(storage));
  const transactions = new Transactions(storage, topics, groups.offsets);
  const server = new KafkaServer({ topics, groups, transactions }, storage);
  const stopping = new AbortController();

  const bound = await server.listen(port, host);
  const sweeping = sweepForever(topics, stopping.signal);
  return {
    address: `${bound.address}:${bound.port}`,
    port: bound.port,
    stop: async () => {
      stopping.abort();
      groups.close();
      transactions.close();
      await Promise.all([server.close(), sweeping]);
      storage.close();
    },
  };
}
