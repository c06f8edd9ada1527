import mongoose, { type Connection } from 'mongoose';
import type { Bus } from '../events/bus.ts';
import type { Seal } from '../events/seal.ts';
import type { Logger } from '../log.ts';

export interface Mongo {
  readonly connection: Connection;
  ping(): Promise<unknown>;
  close(): Promise<void>;
}

export async function connectMongo(options: {
  url: string;
  database: string;
  bus: Bus;
  seal: Seal;
  log: Logger;
}): Promise<Mongo> {
  const connection = await mongoose
    .createConnection(options.url, { dbName: options.database, serverSelectionTimeoutMS: 3_000, autoIndex: false })
    .asPromise();
  return {
    connection,
    ping: async () => connection.db?.command({ ping: 1 }),
    close: () => connection.close(),
  };
}
