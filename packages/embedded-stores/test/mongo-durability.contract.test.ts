import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Long, MongoClient } from 'mongodb';

import { startMongoServer } from '../src/mongo/server.ts';
import { bodySection, exchange, opMsg } from './mongoose/raw-client.ts';

const SERVER = join(import.meta.dirname, 'mongoose', 'server-process.ts');
const KILLS = 5;
const WRITERS = 4;
const MIN_ACKNOWLEDGED = 200;
let nextNumber = 1;

interface Entry {
  _id: string;
  number: number;
  steps: number;
}

describe('the embedded MongoDB after kill -9', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mongo-durability-'));
    file = join(folder, 'mongo.sqlite');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('has every write that it acknowledged, and its indexes', async () => {
    const acknowledged = new Map<string, number>();
    for (let round = 0; round < KILLS; round++) {
      await writeUntilKilled(file, `round${round}`, acknowledged);
      const server = await startMongoServer({ file });
      const client = await MongoClient.connect(server.url);
      const entries = client.db('durable').collection<Entry>('entries');
      const found = new Map((await entries.find().toArray()).map((entry) => [entry._id, entry.steps]));
      const lost = [...acknowledged].filter(([id, steps]) => (found.get(id) ?? -1) < steps);
      expect(lost).toEqual([]);
      const [taken] = await entries.find().limit(1).toArray();
      const duplicate = entries.insertOne({ _id: 'duplicate', number: taken?.number ?? NaN, steps: 0 });
      await expect(duplicate).rejects.toMatchObject({ code: 11000, keyPattern: { number: 1 } });
      await client.close();
      await server.stop();
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS * MIN_ACKNOWLEDGED);
  }, 60_000);

  it('keeps the order of insertion and what was updated, deleted and dropped', async () => {
    const first = await startMongoServer({ file });
    let client = await MongoClient.connect(first.url);
    const before = client.db('durable').collection<{ _id: number; n?: number }>('list');
    await before.insertMany([{ _id: 3 }, { _id: 1 }, { _id: 2 }, { _id: 4 }]);
    await before.updateOne({ _id: 3 }, { $set: { n: 1 } });
    await before.deleteOne({ _id: 2 });
    await client.db('durable').collection('dropped').insertOne({});
    await client.db('durable').dropCollection('dropped');
    await client.close();
    await first.stop();

    const second = await startMongoServer({ file });
    client = await MongoClient.connect(second.url);
    expect(await client.db('durable').collection('list').find().toArray()).toEqual([
      { _id: 3, n: 1 },
      { _id: 1 },
      { _id: 4 },
    ]);
    expect(await client.db('durable').listCollections().toArray()).toMatchObject([{ name: 'list' }]);
    await client.close();
    await second.stop();
  });

  it('recognises a retried write of before', async () => {
    const increment = {
      update: 'counters',
      updates: [{ q: { _id: 'a' }, u: { $inc: { n: 1 } }, upsert: true }],
      lsid: { id: 'a session of this test' },
      txnNumber: Long.fromNumber(1),
      $db: 'durable',
    };
    const write = async (): Promise<unknown> => {
      const server = await startMongoServer({ file });
      await exchange(server.port, opMsg(bodySection(increment)));
      const client = await MongoClient.connect(server.url);
      const counter = await client.db('durable').collection('counters').findOne();
      await client.close();
      await server.stop();
      return counter;
    };
    expect(await write()).toEqual({ _id: 'a', n: 1 });
    expect(await write()).toEqual({ _id: 'a', n: 1 });
  });

  it('keeps a second server off its file', async () => {
    const server = await startMongoServer({ file });
    await expect(startMongoServer({ file })).rejects.toMatchObject({ code: 'ERR_SQLITE_ERROR' });
    await server.stop();
  });
});

/** Several clients insert and then update; the process dies in the middle. Notes what was acknowledged before. */
async function writeUntilKilled(file: string, round: string, acknowledged: Map<string, number>): Promise<void> {
  const { process: server, url } = await startProcess(file);
  const client = await MongoClient.connect(url, { retryWrites: false, serverSelectionTimeoutMS: 1_000 });
  const entries = client.db('durable').collection<Entry>('entries');
  await entries.createIndex({ number: 1 }, { unique: true }, {});
  const before = acknowledged.size;
  const exited = once(server, 'exit');
  const write = async (writer: number): Promise<void> => {
    for (let i = 0; server.signalCode === null; i++) {
      const _id = `${round}-${writer}-${i}`;
      await entries.insertOne({ _id, number: nextNumber++, steps: 0 });
      acknowledged.set(_id, 0);
      await entries.updateOne({ _id }, { $inc: { steps: 1 } });
      acknowledged.set(_id, 1);
      // Sent with other writes still on their way.
      if (acknowledged.size - before >= MIN_ACKNOWLEDGED) server.kill('SIGKILL');
    }
  };
  const endings = await Promise.allSettled(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  expect(endings.some((ending) => ending.status === 'rejected')).toBe(true);
  await exited;
  await client.close();
}

async function startProcess(file: string): Promise<{ process: ChildProcess; url: string }> {
  const child = fork(SERVER, [file], { execArgv: ['--disable-warning=ExperimentalWarning'] });
  const [message] = (await once(child, 'message')) as [{ url: string }];
  return { process: child, url: message.url };
}
