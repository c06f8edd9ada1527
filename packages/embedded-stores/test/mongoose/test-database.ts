import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll } from '@jest/globals';
import mongoose from 'mongoose';
import type { Connection } from 'mongoose';

/** A connection to a database of its own for the surrounding `describe`; it is dropped at the end. */
export function testDatabase(url: string): Connection {
  const connection = mongoose.createConnection();
  const dbName = `conformance_${randomUUID().slice(0, 8)}`;
  beforeAll(() => connection.openUri(url, { dbName, autoIndex: false, serverSelectionTimeoutMS: 5_000 }));
  afterAll(async () => {
    await connection.dropDatabase();
    await connection.close();
  });
  return connection;
}

/** The error that a promise rejects with, for looking at its code. */
export async function rejection(promise: Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await promise;
  } catch (error) {
    return error as Record<string, unknown>;
  }
  throw new Error('it was expected to reject');
}
