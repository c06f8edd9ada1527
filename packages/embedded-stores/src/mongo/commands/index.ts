import { buildInfo, create, drop, dropDatabase, hello, listCollections, listDatabases, ping } from './admin.ts';
import { aggregate } from './aggregate.ts';
import type { Command } from './command.ts';
import { createIndexes, dropIndexes, listIndexes } from './indexes.ts';
import { countDocuments, distinct, explain, find, getMore, killCursors } from './read.ts';
import { deleteDocuments, findAndModify, insert, update } from './write.ts';

/** All commands but those that begin and end sessions and transactions. Drivers know some under two spellings. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    aggregate,
    buildInfo,
    buildinfo: buildInfo,
    count: countDocuments,
    create,
    createIndexes,
    delete: deleteDocuments,
    distinct,
    drop,
    dropDatabase,
    dropIndexes,
    explain,
    find,
    findAndModify,
    getMore,
    hello,
    insert,
    isMaster: hello,
    ismaster: hello,
    killCursors,
    listCollections,
    listDatabases,
    listIndexes,
    ping,
    update,
  }),
);

/** What MongoDB 7 allows inside of a transaction, less the creation of collections and indexes. */
export const TRANSACTIONAL = new Set([
  'aggregate',
  'delete',
  'distinct',
  'find',
  'findAndModify',
  'getMore',
  'insert',
  'killCursors',
  'update',
]);
