import { z } from 'zod';

import { MAX_DOCUMENT_BYTES } from '../documents/stored-document.ts';
import { MongoError } from '../errors.ts';
import { compileFilter } from '../query/filter.ts';
import { ID_INDEX } from '../store/index-definition.ts';
import { MAX_MESSAGE_BYTES } from '../wire/frame-reader.ts';
import { command, count, document } from './command.ts';
import { MAX_BATCH_STATEMENTS } from './write.ts';

const VERSION = [7, 0, 0, 0];
/** MongoDB 7.0's. A higher one makes drivers use commands that are not here. */
const MAX_WIRE_VERSION = 21;

/** Presents the server as the primary of a replica set of one: only those offer transactions and retryable writes. */
export const hello = command(z.object({}), (_, { address }) => ({
  helloOk: true,
  isWritablePrimary: true,
  ismaster: true,
  secondary: false,
  readOnly: false,
  setName: REPLICA_SET,
  setVersion: 1,
  hosts: [address],
  me: address,
  primary: address,
  maxBsonObjectSize: MAX_DOCUMENT_BYTES,
  maxMessageSizeBytes: MAX_MESSAGE_BYTES,
  maxWriteBatchSize: MAX_BATCH_STATEMENTS,
  localTime: new Date(),
  logicalSessionTimeoutMinutes: 30,
  minWireVersion: 0,
  maxWireVersion: MAX_WIRE_VERSION,
  ok: 1,
}));

export const REPLICA_SET = 'rs0';

export const ping = command(z.object({}), () => ({ ok: 1 }));

export const buildInfo = command(z.object({}), () => ({
  version: VERSION.slice(0, 3).join('.'),
  versionArray: VERSION,
  modules: ['embedded'],
  maxBsonObjectSize: MAX_DOCUMENT_BYTES,
  ok: 1,
}));

export const listDatabases = command(
  z.object({ nameOnly: z.boolean().default(false), filter: document.default({}) }),
  ({ nameOnly, filter }, { engine: { catalog } }) => {
    const matches = compileFilter(filter);
    const databases = catalog
      .databaseNames()
      .map((name) => ({ name, ...(!nameOnly && { empty: false }) }))
      .filter((database) => matches.test(database));
    return { databases, ok: 1 };
  },
);

export const listCollections = command(
  z.object({
    filter: document.default({}),
    nameOnly: z.boolean().default(false),
    cursor: z.object({ batchSize: count.optional() }).default({}),
  }),
  ({ filter, nameOnly, cursor }, { engine, cursors, database }) => {
    const matches = compileFilter(filter);
    const found = engine.catalog
      .collectionNames(database)
      .map((name) => ({
        name,
        type: 'collection',
        ...(!nameOnly && { options: {}, info: { readOnly: false }, idIndex: ID_INDEX }),
      }))
      .filter((collection) => matches.test(collection));
    return cursors.open(`${database}.$cmd.listCollections`, found, (collection) => collection, cursor);
  },
);

export const create = command(z.looseObject({ create: z.string() }), (input, { engine, database }) => {
  const unsupported = ['capped', 'viewOn', 'timeseries', 'validator'].find(
    (option) => input[option] !== undefined && input[option] !== false,
  );
  if (unsupported !== undefined)
    throw new MongoError('NotImplemented', `create with '${unsupported}' is not supported by the embedded server`);
  if (engine.catalog.find(database, input.create) !== undefined) {
    throw new MongoError('NamespaceExists', `Collection ${database}.${input.create} already exists.`);
  }
  engine.catalog.getOrCreate(database, input.create);
  return { ok: 1 };
});

/** Dropping what does not exist succeeds, as in MongoDB since 7.0. */
export const drop = command(z.object({ drop: z.string() }), (input, { engine, database }) => {
  if (engine.catalog.find(database, input.drop) !== undefined) engine.catalog.drop(database, input.drop);
  return { ns: `${database}.${input.drop}`, ok: 1 };
});

export const dropDatabase = command(z.object({}), (_, { engine, database }) => {
  for (const name of engine.catalog.collectionNames(database)) engine.catalog.drop(database, name);
  return { dropped: database, ok: 1 };
});
