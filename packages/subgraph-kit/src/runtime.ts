import type { Redis } from 'ioredis';
import type { Pool } from 'pg';
import type { Clock } from './clock.ts';
import { ConfigError, readConfig, type BaseConfig, type Environment } from './config.ts';
import { createBus, type Bus } from './events/bus.ts';
import { startRelay } from './events/relay.ts';
import { createSeal } from './events/seal.ts';
import type { Health } from './health.ts';
import type { IdSource } from './ids.ts';
import type { Exclusively, Job } from './jobs.ts';
import { createInternalSigner } from './identity/internal-token.ts';
import type { Logger } from './log.ts';
import { mediaConfig } from './media/config.ts';
import type { Media } from './media/media.ts';
import { Counter, type Registry } from './metrics.ts';
import { connectMongo, type Mongo } from './mongo/mongo.ts';
import { exclusivelyInMongo } from './mongo/exclusively.ts';
import { exclusivelyInPostgres } from './postgres/exclusively.ts';
import { housekeepingJob } from './postgres/housekeeping.ts';
import { migrate } from './postgres/migrate.ts';
import { createPool } from './postgres/pool.ts';
import { createPostgres, type Postgres, type PostgresApart } from './postgres/postgres.ts';
import { sendOutbox } from './postgres/relay.ts';
import { createRedis } from './redis/redis.ts';
import { retrying, type Stopping } from './retrying.ts';
import { createSupergraphClient, type GatewayClient, type SupergraphClient } from './supergraph-client.ts';

/** What a subgraph's composition root builds on. Each store that it asks for is waited for, watched and closed, unless it says otherwise. */
export interface Runtime {
  /** For `readConfig` with the subgraph's own schema. */
  readonly environment: Environment;
  readonly clock: Clock;
  readonly newId: IdSource;
  readonly log: Logger;
  readonly metrics: Registry;
  /** The service's own database, migrated from its `migrations/`, with a relay for its outbox. */
  postgres(): Promise<Postgres>;
  /** A database beside it that shares no transaction with it and sends no messages, migrated from `migrations/<name>/`. */
  postgresApart(name: string): Promise<PostgresApart>;
  /** The service's own database. */
  mongo(): Promise<Mongo>;
  redis(): Promise<Redis>;
  /** Pictures that users upload. It is not waited for: without it everything works but pictures. */
  media(): Promise<Media>;
  /** For queries to other domains, and what the gateway itself knows. */
  supergraph(): Promise<SupergraphClient & GatewayClient>;
}

export interface RuntimeOptions {
  readonly service: string;
  /** URL of the workspace's `src/subgraph.ts`. */
  readonly url: string;
  readonly config: BaseConfig;
  readonly environment: Environment;
  readonly clock: Clock;
  readonly newId: IdSource;
  readonly log: Logger;
  readonly metrics: Registry;
  readonly health: Health;
  readonly stopping: Stopping;
  readonly onFatal: (error: Error) => void;
}

/** Runs what is to be closed in the reverse order of opening. */
export interface OpenRuntime extends Runtime {
  readonly bus: Bus;
  /** By the store that was opened first; a service that has none does its jobs in every replica. */
  readonly exclusively: Exclusively;
  /** What the stores that were opened need done from time to time. */
  readonly jobs: readonly Job[];
  close(): Promise<void>;
}

export function createRuntime(options: RuntimeOptions): OpenRuntime {
  const { service, config, log, clock, newId, health, metrics, stopping } = options;
  const closers: (() => Promise<unknown>)[] = [];
  let exclusively: Exclusively | undefined;
  const jobs: Job[] = [];
  const namespaced = [config.STORE_NAMESPACE, service].filter((part) => part !== '').join('_');
  const bus = createBus({
    service,
    brokers: config.KAFKA_BROKERS,
    namespace: config.STORE_NAMESPACE,
    replicationFactor: config.KAFKA_REPLICATION_FACTOR,
    log,
    stopping,
    onFatal: options.onFatal,
  });
  const seal = createSeal({ source: service, clock, newId });
  const operations = new Counter({
    name: 'store_operations_total',
    help: 'What the service has asked of its stores.',
    labelNames: ['store'],
    registers: [metrics],
  });
  const counting = (store: string) => () => {
    operations.inc({ store });
  };
  const openPool = async (name: string, schema: string, migrations: string): Promise<Pool> => {
    const url = required(config.DATABASE_URL, 'DATABASE_URL');
    const pool = createPool({ url, schema, maxConnections: config.DATABASE_MAX_CONNECTIONS, log });
    closers.push(() => pool.end());
    await retrying(name, stopping, log, () => migrate(pool, { schema, folder: new URL(migrations, options.url) }));
    health.add(name, () => pool.query('select 1'));
    return pool;
  };

  return {
    environment: options.environment,
    clock,
    newId,
    log,
    metrics,
    bus,
    jobs,
    exclusively: (name, work) => (exclusively === undefined ? work().then(() => true) : exclusively(name, work)),
    async postgres() {
      const pool = await openPool('postgres', namespaced, '../migrations/');
      const relay = startRelay({ sendBatch: () => sendOutbox({ pool, bus, lockName: namespaced }), log });
      closers.push(() => relay.stop());
      exclusively ??= exclusivelyInPostgres(pool, namespaced);
      jobs.push(housekeepingJob(pool));
      return createPostgres(pool, seal, {
        onPending: () => {
          relay.wake();
        },
        onOperation: counting('postgres'),
      });
    },
    async postgresApart(name) {
      const pool = await openPool(`postgres-${name}`, `${namespaced}_${name}`, `../migrations/${name}/`);
      return createPostgres(pool, seal, { onPending: () => undefined, onOperation: counting('postgres') });
    },
    async mongo() {
      const mongo = await retrying('mongo', stopping, log, () =>
        connectMongo({
          url: required(config.MONGODB_URI, 'MONGODB_URI'),
          database: namespaced,
          bus,
          seal,
          clock,
          log,
          onOperation: counting('mongo'),
        }),
      );
      closers.push(() => mongo.close());
      exclusively ??= exclusivelyInMongo(mongo.database.collection('job_lease'), clock);
      health.add('mongo', () => mongo.ping());
      return mongo;
    },
    async redis() {
      const redis = createRedis({
        url: required(config.REDIS_URL, 'REDIS_URL'),
        namespace: namespaced,
        log,
        onOperation: counting('redis'),
      });
      closers.push(() =>
        redis.quit().catch(() => {
          redis.disconnect();
        }),
      );
      await retrying('redis', stopping, log, () => redis.ping());
      health.add('redis', () => redis.ping());
      return redis;
    },
    async media() {
      // The few that ask for it pay for loading S3's client.
      const { createS3Media } = await import('./media/s3-media.ts');
      const media = createS3Media({
        config: readConfig(mediaConfig, options.environment),
        namespace: namespaced,
        clock,
        newId,
        onOperation: counting('media'),
      });
      closers.push(() => {
        media.close();
        return Promise.resolve();
      });
      return media;
    },
    async supergraph() {
      const signer = await createInternalSigner(required(config.INTERNAL_PRIVATE_KEY, 'INTERNAL_PRIVATE_KEY'));
      return createSupergraphClient({ service, url: config.GATEWAY_INTERNAL_URL, signer });
    },
    async close() {
      await bus.stopConsuming();
      for (const close of closers.toReversed()) await close();
      await bus.disconnect();
    },
  };
}

function required(value: string | undefined, name: string): string {
  if (value === undefined)
    throw new ConfigError(`The environment is not usable:\n  ${name}: is needed by this service`);
  return value;
}
