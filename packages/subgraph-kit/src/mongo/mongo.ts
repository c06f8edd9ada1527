import mongoose, { type mongo } from 'mongoose';
import type { Clock } from '../clock.ts';
import type { Bus } from '../events/bus.ts';
import { startRelay } from '../events/relay.ts';
import type { Seal } from '../events/seal.ts';
import type { Logger } from '../log.ts';
import { createDocuments, type Documents } from './documents.ts';
import { reached } from './errors.ts';
import {
  createRepeatingIdempotency,
  KEPT_SECONDS,
  type KeyedRequest,
  type RepeatingIdempotency,
} from './idempotency.ts';
import { createPendingSender } from './relay.ts';
import { PENDING_INDEX, type StoredDocument } from './stored-document.ts';

export interface Mongo {
  /** For what `documents` does not cover. */
  readonly database: mongo.Db;
  /**
   * A collection of aggregates, with its indexes (paths begin with `state.`) and its pending messages relayed.
   * @throws SUBGRAPH_UNAVAILABLE
   */
  documents<State>(options: {
    collection: string;
    indexes?: readonly mongo.IndexDescription[];
  }): Promise<Documents<State>>;
  /** Answers are kept for a day. @throws SUBGRAPH_UNAVAILABLE */
  idempotency(): Promise<RepeatingIdempotency>;
  ping(): Promise<unknown>;
  close(): Promise<void>;
}

/** Connects once; what is lost later the driver restores by itself. */
export async function connectMongo(options: {
  url: string;
  database: string;
  bus: Pick<Bus, 'send'>;
  seal: Seal;
  clock: Clock;
  log: Logger;
  onOperation: () => void;
}): Promise<Mongo> {
  const connection = await mongoose
    .createConnection(options.url, {
      dbName: options.database,
      serverSelectionTimeoutMS: 3_000,
      // A write that was answered has reached the disk of a majority.
      writeConcern: { w: 'majority', journal: true },
      // Without it an absent field would come back as null.
      ignoreUndefined: true,
      // A bigint comes back as a bigint; a number stays a number.
      useBigInt64: true,
    })
    .asPromise();
  const database = connection.getClient().db(options.database);
  const collections = new Set<string>();
  const relay = startRelay({
    sendBatch: createPendingSender({ database, collections, bus: options.bus }),
    log: options.log,
  });

  return {
    database,
    async documents<State>({ collection: name, indexes = [] }: Parameters<Mongo['documents']>[0]) {
      const collection = database.collection<StoredDocument<State>>(name);
      await reached(collection.createIndexes([...indexes, PENDING_INDEX]));
      collections.add(name);
      return createDocuments(collection, options.seal, {
        onPending: () => {
          relay.wake();
        },
        onOperation: options.onOperation,
      });
    },
    async idempotency() {
      const requests = database.collection<KeyedRequest>('idempotency');
      await reached(requests.createIndexes([{ key: { createdAt: 1 }, expireAfterSeconds: KEPT_SECONDS }]));
      return createRepeatingIdempotency(requests, options.clock);
    },
    ping: () => database.command({ ping: 1 }),
    async close() {
      await relay.stop();
      await connection.close();
    },
  };
}
